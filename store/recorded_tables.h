// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <array>
#include <optional>
#include <string_view>

namespace carnet {

/// A table whose changes are recorded, and the record that a change in it belongs to.
struct RecordedTable {
    std::string_view name;
    std::optional<RecordKind> owner; ///< nothing: a list of its own (tags, members, fields)
    std::string_view ownerColumn; ///< the column that holds the owner's id
};

/// Every data table is here, or in kUnrecordedTables with its reason; a test compares both with the schema.
/// Changes are stored and taken back in this order. Tags stand behind their links: a tag that is taken back goes after them;
/// before them, each link would be checked against its record, which lies in the widest table.
inline constexpr std::array kRecordedTables{
    RecordedTable{"member", {}, {}},
    RecordedTable{"company", RecordKind::Company, "id"},
    RecordedTable{"contact", RecordKind::Contact, "id"},
    RecordedTable{"company_point", RecordKind::Company, "company_id"},
    RecordedTable{"contact_point", RecordKind::Contact, "contact_id"},
    RecordedTable{"company_address", RecordKind::Company, "company_id"},
    RecordedTable{"contact_address", RecordKind::Contact, "contact_id"},
    RecordedTable{"company_state", RecordKind::Company, "company_id"},
    RecordedTable{"contact_state", RecordKind::Contact, "contact_id"},
    RecordedTable{"company_tag", RecordKind::Company, "company_id"},
    RecordedTable{"contact_tag", RecordKind::Contact, "contact_id"},
    RecordedTable{"tag", {}, {}},
    RecordedTable{"custom_field", {}, {}},
    RecordedTable{"company_custom", RecordKind::Company, "company_id"},
    RecordedTable{"contact_custom", RecordKind::Contact, "contact_id"},
    RecordedTable{"company_distinct", RecordKind::Company, "company_id"},
    RecordedTable{"contact_distinct", RecordKind::Contact, "contact_id"},
    RecordedTable{"document", {}, {}}, // belongs to a contact or a company: see Changeset
};

struct UnrecordedTable {
    std::string_view name;
    std::string_view why;
};
inline constexpr std::array kUnrecordedTables{
    UnrecordedTable{"setting", "settings and keys are not undone"},
    UnrecordedTable{"key_period", "keys are not undone"},
    UnrecordedTable{"import", "the account of a run; its undo is a command of its own"},
    UnrecordedTable{"document_chunk", "immutable bytes, named by their hash"},
    UnrecordedTable{"consent_event", "append-only: corrected by a new event"},
    UnrecordedTable{"journal", "the record itself"},
    UnrecordedTable{"journal_head", "the record itself"},
    UnrecordedTable{"journal_ref", "the record itself"},
    UnrecordedTable{"undo", "the record itself"},
    UnrecordedTable{"contact_key", "derived"},
    UnrecordedTable{"company_key", "derived"},
    UnrecordedTable{"contact_row", "derived"},
    UnrecordedTable{"company_row", "derived"},
    UnrecordedTable{"search_index", "derived"},
};

} // namespace carnet
