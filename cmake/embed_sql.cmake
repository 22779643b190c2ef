# carnet_embed_sql(carnet_store sql/contact.sql …): each `-- name: insert` section of contact.sql becomes
# `constexpr std::string_view carnet::sql::contact::insert` in the generated header "store/sql/contact.h".
# carnet_embed_migrations(carnet_store migrations/0001_initial.sql …) makes "store/migrations/all.h".

function(carnet_embed_sql target)
  foreach(file IN LISTS ARGN)
    get_filename_component(name ${file} NAME_WE)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/generated/store/sql/${name}.h)
    file(READ ${file} text)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    string(REGEX REPLACE "-- name: ([A-Za-z0-9_]+)\n" "SECTIONEND\ninline constexpr std::string_view \\1 = R\"SQL(" text "${text}")
    string(FIND "${text}" "SECTIONEND" first)
    string(SUBSTRING "${text}" ${first} -1 text)
    string(REGEX REPLACE "^SECTIONEND" "" text "${text}")
    string(REPLACE "SECTIONEND" ")SQL\";" text "${text}")
    file(CONFIGURE OUTPUT ${out} @ONLY CONTENT
"// Made from store/${file}; do not edit.
#pragma once
#include <string_view>
namespace carnet::sql::${name} {
${text})SQL\";
} // namespace carnet::sql::${name}
")
  endforeach()
  target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()

function(carnet_embed_migrations target)
  set(entries "")
  foreach(file IN LISTS ARGN)
    get_filename_component(name ${file} NAME_WE)
    string(REGEX MATCH "^[0-9]+" number ${name})
    math(EXPR number "${number}")
    file(READ ${file} text)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    string(APPEND entries "    {${number}, \"${name}\", R\"SQL(${text})SQL\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/generated/store/migrations/all.h @ONLY CONTENT
"// Made from store/migrations; do not edit.
#pragma once
#include <string_view>
namespace carnet::migrations {
struct Migration { int version; std::string_view name; std::string_view sql; };
inline constexpr Migration kAll[] = {
${entries}};
} // namespace carnet::migrations
")
  target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()
