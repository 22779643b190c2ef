# How a floor of the house is declared: its sources, what it stands on, and the warnings that it must not raise.

add_library(carnet_warnings INTERFACE)
target_compile_options(carnet_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2
  -Wimplicit-fallthrough
  $<$<BOOL:${CARNET_WERROR}>:-Werror>)
target_compile_definitions(carnet_warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  _GLIBCXX_ASSERTIONS
  $<$<NOT:$<CONFIG:Release>>:QT_FORCE_ASSERTS>)
if(CARNET_SANITIZE)
  target_compile_options(carnet_warnings INTERFACE -fsanitize=${CARNET_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${CARNET_SANITIZE})
endif()
# A hundred test programs are linked: gold takes half of the time of the linker that GCC calls by itself.
find_program(CARNET_GOLD ld.gold)
if(CARNET_GOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
  add_link_options(-fuse-ld=gold)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(carnet_warnings INTERFACE -fstack-protector-strong -fcf-protection)
  target_compile_definitions(carnet_warnings INTERFACE _FORTIFY_SOURCE=2)
  add_link_options(-Wl,-z,relro,-z,now -pie)
endif()

# carnet_library(store SOURCES … DEPENDS lower floors and packages)
function(carnet_library floor)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS")
  add_library(carnet_${floor} STATIC ${arg_SOURCES})
  add_library(carnet::${floor} ALIAS carnet_${floor})
  target_compile_features(carnet_${floor} PUBLIC cxx_std_20)
  target_include_directories(carnet_${floor} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(carnet_${floor} PUBLIC ${arg_DEPENDS} PRIVATE carnet_warnings)
  carnet_pch(carnet_${floor})
endfunction()

# The few headers that nearly every source needs; one list, so that they are compiled once for each floor.
function(carnet_pch target)
  if(CARNET_PCH)
    target_precompile_headers(${target} PRIVATE
      <QByteArray> <QHash> <QString> <QStringList> <QDateTime> <QList> <memory> <vector> <functional> <tl/expected.hpp>)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
endfunction()

# What tests include beside that, compiled once for all of them. Not QTest itself: what it holds depends on the Qt modules
# that a test links.
function(carnet_test_pch target)
  if(NOT CARNET_PCH)
    return()
  endif()
  if(NOT TARGET carnet_test_pch)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/carnet_test_pch.cpp CONTENT "// Made by cmake/carnet.cmake.\n")
    add_library(carnet_test_pch OBJECT ${CMAKE_BINARY_DIR}/carnet_test_pch.cpp)
    set_target_properties(carnet_test_pch PROPERTIES AUTOMOC OFF AUTORCC OFF AUTOUIC OFF)
    target_compile_features(carnet_test_pch PUBLIC cxx_std_20)
    target_compile_options(carnet_test_pch PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    target_link_libraries(carnet_test_pch PRIVATE Qt6::Core carnet_warnings)
    target_precompile_headers(carnet_test_pch PRIVATE
      <QByteArray> <QHash> <QString> <QStringList> <QDateTime> <QList> <QObject> <QVariant> <QMap> <QSet> <QFile>
      <QJsonObject> <QMetaEnum> <QTemporaryDir> <QUrl> <algorithm> <array> <chrono> <functional> <map> <memory>
      <optional> <span> <string> <vector> <tl/expected.hpp>)
  endif()
  target_precompile_headers(${target} REUSE_FROM carnet_test_pch)
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # asked for by ccache
endfunction()

# All tests of one floor, to build them without the rest: `cmake --build build --target tests_core`.
foreach(floor IN ITEMS core store documents models views app)
  add_custom_target(tests_${floor})
endforeach()

# carnet_test(tst_result DEPENDS carnet::core) in tests/core makes the QtTest program of tst_result.cpp.
# LABELS: what `ctest -L` selects by (the floor is added by itself). TIMEOUT in seconds.
function(carnet_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;DEPENDS;LABELS")
  get_filename_component(floor ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  if(TARGET tests_${floor})
    add_dependencies(tests_${floor} ${name})
  endif()
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS} Qt6::Test carnet_warnings)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR})
  target_compile_definitions(${name} PRIVATE
    CARNET_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CARNET_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  carnet_test_pch(${name})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES
    LABELS "${floor};${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Paris")
endfunction()
