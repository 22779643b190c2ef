# The one SQLite of the program: the pinned SQLCipher amalgamation, fetched by npm and checked against a sha512.
# Why pinned, and why never the distribution's: DECISIONS.md. The source itself is never committed.

set(CARNET_SQLCIPHER_PACKAGE "@journeyapps/sqlcipher@6.0.0")
set(CARNET_SQLCIPHER_ARCHIVE journeyapps-sqlcipher-6.0.0.tgz)
set(CARNET_SQLCIPHER_SHA512
  626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd)
set(third_party ${PROJECT_SOURCE_DIR}/third_party)
set(archive ${third_party}/${CARNET_SQLCIPHER_ARCHIVE})
set(amalgamation ${third_party}/sqlcipher-4.14.0)

if(NOT EXISTS ${archive})
  find_program(NPM npm)
  if(NOT NPM)
    message(FATAL_ERROR "npm is needed once, to fetch the source of SQLCipher: run ./dev build, or install npm")
  endif()
  file(MAKE_DIRECTORY ${third_party})
  message(STATUS "Fetching ${CARNET_SQLCIPHER_PACKAGE}")
  execute_process(COMMAND ${NPM} pack --silent ${CARNET_SQLCIPHER_PACKAGE}
    WORKING_DIRECTORY ${third_party} RESULT_VARIABLE failed OUTPUT_QUIET)
  if(failed)
    message(FATAL_ERROR "npm pack ${CARNET_SQLCIPHER_PACKAGE} failed: is there a network for this first build?")
  endif()
endif()
file(SHA512 ${archive} found_sha512)
if(NOT found_sha512 STREQUAL CARNET_SQLCIPHER_SHA512)
  message(FATAL_ERROR "${archive} is not the source we pinned (its sha512 differs). Nothing was built from it. "
    "Delete it to fetch it again; if it still differs, tell us: see SECURITY.md")
endif()
if(NOT EXISTS ${amalgamation}/sqlite3.c)
  file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${third_party}/unpacked PATTERNS package/deps/sqlcipher-amalgamation/*)
  file(RENAME ${third_party}/unpacked/package/deps/sqlcipher-amalgamation ${amalgamation})
  file(REMOVE_RECURSE ${third_party}/unpacked)
endif()
file(STRINGS ${amalgamation}/sqlite3.h version_line REGEX "^#define SQLITE_VERSION_NUMBER")
if(NOT version_line MATCHES "([0-9]+)$" OR CMAKE_MATCH_1 LESS 3051003)
  message(FATAL_ERROR "SQLite older than 3.51.3: it can corrupt a WAL file")
endif()

add_library(sqlcipher STATIC ${amalgamation}/sqlite3.c)
set_target_properties(sqlcipher PROPERTIES AUTOMOC OFF C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON)
target_include_directories(sqlcipher SYSTEM PUBLIC ${amalgamation})
target_compile_definitions(sqlcipher
  PUBLIC SQLITE_HAS_CODEC SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_COLUMN_METADATA
  PRIVATE HAVE_STDINT_H=1 SQLCIPHER_CRYPTO_OPENSSL SQLITE_TEMP_STORE=2 SQLITE_EXTRA_INIT=sqlcipher_extra_init
    SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown SQLITE_ENABLE_FTS5 SQLITE_OMIT_LOAD_EXTENSION SQLITE_DQS=0
    HAVE_FDATASYNC SQLITE_ENABLE_DBPAGE_VTAB
    $<$<CONFIG:Debug>:SQLITE_ENABLE_API_ARMOR>)
if(CARNET_SANITIZE)
  target_compile_options(sqlcipher PRIVATE -w -O1)
else()
  target_compile_options(sqlcipher PRIVATE -w -O2)
endif()
if(CARNET_SANITIZE MATCHES "address")
  target_compile_options(sqlcipher PRIVATE -fsanitize=address -fno-omit-frame-pointer)
elseif(CARNET_SANITIZE)
  target_compile_options(sqlcipher PRIVATE -fsanitize=${CARNET_SANITIZE})
endif()
target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto PRIVATE ${CMAKE_DL_LIBS} m)
