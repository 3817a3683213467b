# SPDX-License-Identifier: MPL-2.0
# The SDK of the installed LibreOffice. Debian's place is found by itself; any other is named by
# -DLIBREOFFICE_HOME=… (the folder that holds program/ and sdk/) or, apart, -DLIBREOFFICE_SDK=….
#
# Gives: LibreOfficeSdk_CPPUMAKER, LibreOfficeSdk_UNOIDL_WRITE, LibreOfficeSdk_TYPES (the two rdb files)
#        and the target LibreOfficeSdk::uno (headers of the SDK itself and the UNO libraries).
set(LIBREOFFICE_HOME /usr/lib/libreoffice CACHE PATH "Folder of the installed LibreOffice")
set(LIBREOFFICE_SDK ${LIBREOFFICE_HOME}/sdk CACHE PATH "Folder of its SDK")

find_program(LibreOfficeSdk_CPPUMAKER cppumaker PATHS ${LIBREOFFICE_SDK}/bin NO_DEFAULT_PATH)
find_program(LibreOfficeSdk_UNOIDL_WRITE unoidl-write PATHS ${LIBREOFFICE_SDK}/bin NO_DEFAULT_PATH)
find_path(LibreOfficeSdk_INCLUDE_DIR sal/types.h PATHS ${LIBREOFFICE_SDK}/include NO_DEFAULT_PATH)
find_file(LibreOfficeSdk_URE_TYPES types.rdb PATHS ${LIBREOFFICE_HOME}/program ${LIBREOFFICE_HOME}/Resources/ure/share/misc NO_DEFAULT_PATH)
find_file(LibreOfficeSdk_OFFICE_TYPES offapi.rdb PATHS ${LIBREOFFICE_HOME}/program/types ${LIBREOFFICE_HOME}/Resources/types NO_DEFAULT_PATH)
set(LibreOfficeSdk_TYPES ${LibreOfficeSdk_URE_TYPES} ${LibreOfficeSdk_OFFICE_TYPES})

set(sdk_libraries)
foreach(name uno_sal uno_cppu uno_cppuhelpergcc3 uno_salhelpergcc3)
    # Windows' import libraries carry other names: isal, icppu, icppuhelper, isalhelper.
    string(REGEX REPLACE "^uno_" "i" import_name ${name})
    string(REGEX REPLACE "gcc3$" "" import_name ${import_name})
    find_library(LibreOfficeSdk_${name} NAMES ${name} ${import_name} PATHS ${LIBREOFFICE_SDK}/lib NO_DEFAULT_PATH)
    list(APPEND sdk_libraries ${LibreOfficeSdk_${name}})
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSdk REQUIRED_VARS
    LibreOfficeSdk_CPPUMAKER LibreOfficeSdk_UNOIDL_WRITE LibreOfficeSdk_INCLUDE_DIR
    LibreOfficeSdk_URE_TYPES LibreOfficeSdk_OFFICE_TYPES LibreOfficeSdk_uno_cppuhelpergcc3)

if(LibreOfficeSdk_FOUND AND NOT TARGET LibreOfficeSdk::uno)
    add_library(LibreOfficeSdk::uno INTERFACE IMPORTED)
    target_include_directories(LibreOfficeSdk::uno SYSTEM INTERFACE ${LibreOfficeSdk_INCLUDE_DIR})
    target_link_libraries(LibreOfficeSdk::uno INTERFACE ${sdk_libraries})
    if(WIN32)
        target_compile_definitions(LibreOfficeSdk::uno INTERFACE WNT CPPU_ENV=mscx)
    else()
        target_compile_definitions(LibreOfficeSdk::uno INTERFACE UNX CPPU_ENV=gcc3)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL Linux)
        target_compile_definitions(LibreOfficeSdk::uno INTERFACE LINUX)
    endif()
endif()
