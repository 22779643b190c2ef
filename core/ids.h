// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace carnet {

/// A local row id: one type for each table, so that a contact's id is never taken for a company's. 0 means none.
template <typename Tag>
struct RowId {
    qint64 value = 0;
    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const RowId &, const RowId &) = default;
};

using ContactId = RowId<struct ContactTag>;
using CompanyId = RowId<struct CompanyTag>;
using TagId = RowId<struct TagTag>;
using CustomFieldId = RowId<struct CustomFieldTag>;
using DocumentId = RowId<struct DocumentTag>;
using MemberId = RowId<struct MemberTag>;
using ImportId = RowId<struct ImportTag>;

/// The kinds of record that lists, search and the command line know.
enum class RecordKind { Contact, Company };

[[nodiscard]] inline size_t qHash(RecordKind kind, size_t seed = 0) noexcept
{
    return static_cast<size_t>(kind) ^ seed;
}

} // namespace carnet

template <typename Tag>
struct std::hash<carnet::RowId<Tag>> {
    size_t operator()(const carnet::RowId<Tag> &id) const noexcept { return std::hash<qint64>{}(id.value); }
};
