// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_kind.h"

#include <QHash>

#include <string>

namespace carnet {

std::string_view sqlForKind(std::string_view text, RecordKind kind)
{
    static thread_local QHash<std::pair<const char *, RecordKind>, std::string> made;
    std::string &sql = made[{text.data(), kind}];
    if (sql.empty()) {
        constexpr std::string_view kMark = "{kind}";
        sql = text;
        for (size_t at = sql.find(kMark); at != std::string::npos; at = sql.find(kMark))
            sql.replace(at, kMark.size(), kind == RecordKind::Contact ? "contact" : "company");
    }
    return sql;
}

} // namespace carnet
