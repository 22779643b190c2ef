// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json_reader.h"
#include "store/row_source.h"

#include <QFile>

namespace carnet {

/// The records of a JSON file that Carnet's own export wrote (export_json.h), one in memory at a time.
class JsonSource : public RowSource {
public:
    /// What the beginning of a file says.
    struct Plan {
        RecordKind first = RecordKind::Contact; ///< of its first record
        QList<CustomField> customFields;
    };
    /// Reads to the first record. Fails with NotFound, Io, and with InvalidInput (arguments: the file's name,
    /// and what is wrong in words) when it is no JSON, no export of Carnet, or one of a later version.
    [[nodiscard]] static Result<Plan> plan(const QString &path);
    [[nodiscard]] static Result<std::unique_ptr<JsonSource>> open(const QString &path);
    /// By its name.
    [[nodiscard]] static bool isJson(const QString &path)
    {
        return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    }

    /// Fails with Io, and with InvalidInput where the file is cut or damaged: the import that reads it is
    /// then rolled back.
    [[nodiscard]] Result<bool> next(ImportedRow &row) override;
    [[nodiscard]] QStringList cells() const override { return {}; }
    [[nodiscard]] QList<CustomField> customFields() const override { return m_plan.customFields; }
    [[nodiscard]] QStringList header() const override { return {}; }
    [[nodiscard]] qint64 bytesRead() const override { return m_reader.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_file.size(); }

private:
    explicit JsonSource(const QString &path);
    Result<void> readBeginning();
    Result<std::optional<JsonReader::Item>> nextItem();
    [[nodiscard]] tl::unexpected<Error> wrong(const char *what) const;

    QFile m_file;
    JsonReader m_reader;
    Plan m_plan;
    std::optional<JsonReader::Item> m_item; ///< the first record, met by readBeginning
};

} // namespace carnet
