// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/export_reader.h"
#include "store/export_sink.h"

namespace carnet {

/// JSON, one record a line:
/// {"format":"carnet","version":1,"custom_fields":[…],"companies":[…],"contacts":[…]}, of which one list of
/// records may be missing. A record holds all its fields, consents, tags, and its documents in base64; no
/// number of this carnet's own tables. JsonSource reads it back.
class ExportJson : public ExportSink {
public:
    static constexpr int kVersion = 1;

    /// `lists` outlives this. `place` says whether a list of the other kind stands before or comes after.
    enum class Place { Only, First, Last };
    ExportJson(Database &db, OutBuffer &out, RecordKind kind, Place place, const ExportLists &lists)
        : m_db(db), m_out(out), m_kind(kind), m_place(place), m_lists(lists)
    {
    }
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] bool widen(const RecordView &) override { return false; }
    [[nodiscard]] std::string_view format(const RecordView &record) override;
    [[nodiscard]] Result<void> put(qint64 id, std::string_view text) override;
    [[nodiscard]] Result<void> end() override;

private:
    Result<void> writeDocuments(qint64 id);
    Database &m_db;
    OutBuffer &m_out;
    RecordKind m_kind;
    Place m_place;
    const ExportLists &m_lists;
    QByteArray m_text;
    bool m_isFirst = true;
};

} // namespace carnet
