// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_source.h"
#include "store/record_from_json.h"
#include "store/record_json.h"
#include "tests/fuzz/fuzz_targets.h"

#include <QTemporaryDir>

namespace carnet::fuzz {

namespace {

/// As the export writes the record that was read.
QJsonObject writtenOf(const ImportedRow &row)
{
    RecordNames names;
    Contact contact = row.contact;
    Company company = row.company;
    qint64 field = 0;
    for (const auto &[name, text] : row.customTexts) {
        names.customFields.insert(++field, name);
        (row.kind == RecordKind::Contact ? contact.customValues : company.customValues)
            .append({{field}, text});
    }
    for (const auto &[other, text] : row.others) {
        if (other != ImportField::Owner)
            continue;
        names.members.insert(1, text);
        contact.state.owner = company.state.owner = {1};
    }
    return row.kind == RecordKind::Contact ? recordJson(contact, row.events, names)
                                           : recordJson(company, names);
}

} // namespace

QString json(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("a.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const Result<std::unique_ptr<JsonSource>> source = JsonSource::open(path);
    if (!source)
        return source.error().arguments.isEmpty() ? QStringLiteral("refused without a reason") : QString();
    ImportedRow row;
    for (;;) {
        const Result<bool> more = (*source)->next(row);
        if (!more || !*more)
            return {};
        const QJsonObject once = writtenOf(row);
        const std::optional<ImportedRow> back = rowFromJson(row.kind, once);
        if (!back)
            return QStringLiteral("a record that was written is refused");
        if (writtenOf(*back) != once)
            return QStringLiteral("a record that was written is read as another one");
    }
}

} // namespace carnet::fuzz
