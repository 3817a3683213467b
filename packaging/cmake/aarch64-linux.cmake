# SPDX-License-Identifier: MPL-2.0
# Toolchain: for Linux on 64-bit ARM, built on another machine. JIXIAO_SYSROOT is a Debian for arm64 with LibreOffice, its
# SDK, Boost and Catch2; the SDK's own tools are those of this machine. What the build itself runs goes through qemu.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
set(JIXIAO_SYSROOT "" CACHE PATH "Folder of the Debian for arm64")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES JIXIAO_SYSROOT)
set(CMAKE_SYSROOT ${JIXIAO_SYSROOT})
set(CMAKE_FIND_ROOT_PATH ${JIXIAO_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-aarch64-static -L ${JIXIAO_SYSROOT})
