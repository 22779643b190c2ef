// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "core/display_format.h"
#include "core/member.h"
#include "views/tag_row.h"

namespace carnet {

/// What the detail and the form of any record need to know of the carnet around it.
struct RecordContext {
    DisplayFormat format;
    TagColors tagColors;
    QList<CustomField> customFields; ///< of both kinds of record
    QList<Member> members; ///< by whom a record can be followed
};

} // namespace carnet
