// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_source.h"

#include "store/export_json.h"
#include "store/record_from_json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace carnet {

namespace {

const char *kNotOurs = QT_TRANSLATE_NOOP("ErrorText", "this is not an export of Carnet");
const char *kDamaged = QT_TRANSLATE_NOOP("ErrorText", "it is cut short or damaged at line %1");
const char *kLater = QT_TRANSLATE_NOOP("ErrorText", "it was written by a later version of Carnet");

QString companies()
{
    return QStringLiteral("companies");
}
QString contacts()
{
    return QStringLiteral("contacts");
}

} // namespace

JsonSource::JsonSource(const QString &path) : m_file(path), m_reader(m_file, {companies(), contacts()}) { }

tl::unexpected<Error> JsonSource::wrong(const char *what) const
{
    QString sentence = QCoreApplication::translate("ErrorText", what);
    if (sentence.contains(QLatin1String("%1")))
        sentence = sentence.arg(m_reader.line());
    return fail(ErrorCode::InvalidInput, QStringLiteral("json"), {QFileInfo(m_file).fileName(), sentence});
}

Result<std::optional<JsonReader::Item>> JsonSource::nextItem()
{
    Result<std::optional<JsonReader::Item>> item = m_reader.next();
    if (!item && item.error().code == ErrorCode::InvalidInput)
        return wrong(kDamaged);
    return item;
}

/// All that stands before the first record; a file without "format" first is somebody else's.
Result<void> JsonSource::readBeginning()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        const bool isThere = m_file.exists();
        return fail(isThere ? ErrorCode::Io : ErrorCode::NotFound, QStringLiteral("source"),
                    isThere ? QStringList() : QStringList{QFileInfo(m_file).fileName()});
    }
    const Result<std::optional<JsonReader::Item>> first = m_reader.next();
    if (!first && first.error().code == ErrorCode::Io)
        return fail(first.error());
    if (!first || !*first || (*first)->name != QLatin1String("format")
        || (*first)->value.toString() != QLatin1String("carnet"))
        return wrong(kNotOurs);
    for (;;) {
        CARNET_TRY_ASSIGN(std::optional<JsonReader::Item> item, nextItem());
        if (!item)
            return {};
        if (item->name == QLatin1String("version") && item->value.toInt() > ExportJson::kVersion)
            return wrong(kLater);
        if (item->name == QLatin1String("custom_fields")) {
            const std::optional<QList<CustomField>> fields = customFieldsFromJson(item->value);
            if (!fields)
                return wrong(kDamaged);
            m_plan.customFields = *fields;
        }
        if (item->name != companies() && item->name != contacts())
            continue;
        m_plan.first = item->name == companies() ? RecordKind::Company : RecordKind::Contact;
        m_item = std::move(item);
        return {};
    }
}

Result<JsonSource::Plan> JsonSource::plan(const QString &path)
{
    JsonSource source(path);
    CARNET_TRY(source.readBeginning());
    return source.m_plan;
}

Result<std::unique_ptr<JsonSource>> JsonSource::open(const QString &path)
{
    std::unique_ptr<JsonSource> source(new JsonSource(path));
    CARNET_TRY(source->readBeginning());
    return source;
}

Result<bool> JsonSource::next(ImportedRow &row)
{
    std::optional<JsonReader::Item> item = std::exchange(m_item, {});
    while (!item || (item->name != companies() && item->name != contacts())) {
        CARNET_TRY_ASSIGN(item, nextItem());
        if (!item)
            return false;
    }
    std::optional<ImportedRow> read = rowFromJson(
        item->name == companies() ? RecordKind::Company : RecordKind::Contact, item->value.toObject());
    if (!read)
        return wrong(kDamaged);
    row = std::move(*read);
    row.line = m_reader.line();
    return true;
}

} // namespace carnet
