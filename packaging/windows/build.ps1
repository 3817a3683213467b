# SPDX-License-Identifier: MPL-2.0
# UNTESTED. Builds jixiao.oxt for Windows (x64) with MSVC and the SDK of LibreOffice. Nobody has run this yet; what it
# needs and does is written down so that whoever has a Windows can. Please report what had to be changed.
#
# Needed, in this order:
#   1. Visual Studio 2022 Build Tools, "Desktop development with C++" (MSVC 19.3x or newer, CMake, Ninja come with it)
#   2. LibreOffice 7.4 or newer, 64-bit, and its SDK of the same version, both in their usual folders
#   3. Boost 1.81 or newer (headers are enough) and zlib:  vcpkg install boost-headers boost-crc boost-locale boost-json boost-multiprecision zlib --triplet x64-windows-static-md
# Then, in an "x64 Native Tools" PowerShell, in the folder of the project:
#   packaging\windows\build.ps1 -Vcpkg C:\vcpkg
# The tests that need no office: the same with -Tests (and  vcpkg install catch2 --triplet x64-windows-static-md), then
#   build\windows\tests\engine_tests.exe
# In LibreOffice: Tools > Extension Manager > Add > build\windows\jixiao.oxt, restart, =PERF_MET("≥100";120) in a cell
# shows 1; File > New > Templates offers 绩效; Tools > Performance Indicators > Calculate Scores on a template works.
param(
    [string]$Office = "C:\Program Files\LibreOffice",
    [string]$Sdk = "C:\Program Files\LibreOffice\sdk",
    [Parameter(Mandatory = $true)][string]$Vcpkg,
    [switch]$Tests
)
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
foreach ($needed in @("$Office\program\soffice.exe", "$Sdk\bin\cppumaker.exe", "$Vcpkg\scripts\buildsystems\vcpkg.cmake")) {
    if (-not (Test-Path $needed)) { throw "not there: $needed" }
}
# cppumaker and unoidl-write load libraries of the office.
$env:PATH = "$Office\program;$Sdk\bin;$env:PATH"
cmake -S . -B build\windows -G Ninja -DCMAKE_BUILD_TYPE=Release `
    "-DCMAKE_TOOLCHAIN_FILE=$Vcpkg\scripts\buildsystems\vcpkg.cmake" -DVCPKG_TARGET_TRIPLET=x64-windows-static-md `
    "-DCMAKE_MSVC_RUNTIME_LIBRARY=MultiThreadedDLL" `
    "-DLIBREOFFICE_HOME=$Office" "-DLIBREOFFICE_SDK=$Sdk" "-DJIXIAO_TESTS=$(if ($Tests) { 'ON' } else { 'OFF' })"
if ($LASTEXITCODE -ne 0) { throw "cmake did not configure" }
cmake --build build\windows --target oxt
if ($LASTEXITCODE -ne 0) { throw "the build failed" }
Write-Host "build\windows\jixiao.oxt"
