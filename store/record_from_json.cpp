// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_from_json.h"

#include "core/record_words.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>

namespace carnet {

namespace {

/// Reads members of one object; what an export cannot have written is remembered.
class Members {
public:
    Members(const QJsonObject &json, bool &isSound) : m_json(json), m_isSound(isSound) { }

    [[nodiscard]] QString text(const char *name) const
    {
        const QJsonValue value = m_json[QLatin1String(name)];
        m_isSound = m_isSound && (value.isString() || value.isUndefined() || value.isNull());
        return value.toString();
    }
    [[nodiscard]] bool flag(const char *name) const { return m_json[QLatin1String(name)].toBool(); }
    [[nodiscard]] QDate date(const char *name) const
    {
        const QString written = text(name);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        m_isSound = m_isSound && (written.isEmpty() || date.isValid());
        return date;
    }
    template <typename Enum>
    [[nodiscard]] Enum word(const char *name) const
    {
        const std::optional<Enum> value = valueOfWord<Enum>(text(name));
        m_isSound = m_isSound && value;
        return value.value_or(Enum{});
    }
    [[nodiscard]] QJsonArray list(const char *name) const { return m_json[QLatin1String(name)].toArray(); }
    [[nodiscard]] QStringList texts(const char *name) const
    {
        QStringList all;
        for (const QJsonValue &value : list(name))
            all.append(value.toString());
        return all;
    }
    void spoil() const { m_isSound = false; }

private:
    const QJsonObject m_json;
    bool &m_isSound;
};

template <typename Record>
void takeShared(Record &record, ImportedRow &row, const QJsonObject &json, bool &isSound)
{
    const Members all(json, isSound);
    record.uid = Uid::fromText(all.text("uid")).value_or(Uid{});
    record.relation = all.word<Relation>("relation");
    record.note = all.text("note");
    record.tags = all.texts("tags");
    record.toCheck = all.texts("to_check");
    record.state.archived = all.flag("archived");
    for (const QJsonValue &value : all.list("points")) {
        const Members p(value.toObject(), isSound);
        record.points.append({0, p.word<PointKind>("kind"), p.text("label"), p.text("typed"),
                              p.text("normal"), p.flag("primary")});
    }
    for (const QJsonValue &value : all.list("addresses")) {
        const Members a(value.toObject(), isSound);
        record.addresses.append({0, a.text("label"), a.text("street"), a.text("postcode"), a.text("city"),
                                 a.text("region"), a.text("country"), a.flag("primary")});
    }
    Provenance &p = record.provenance;
    p.origin = all.word<Origin>("origin");
    p.source = all.text("source");
    p.obtainedOn = all.date("collected_on");
    p.obtainedFrom = all.word<ObtainedFrom>("collected_from");
    p.lastContactOn = all.date("last_contact");
    p.informedOn = all.date("informed_on");
    p.informedHow = all.text("informed_how");
    p.lawfulBasis = all.text("lawful_basis");
    p.externalId = all.text("external_id");
    p.externalSource = all.text("external_source");
    const QJsonObject custom = json[QLatin1String("custom")].toObject();
    for (auto it = custom.constBegin(); it != custom.constEnd(); ++it)
        row.customTexts.append({it.key(), it->toString()});
    if (const QString owner = all.text("owner"); !owner.isEmpty())
        row.others.append({ImportField::Owner, owner});
}

void takeDocuments(ImportedRow &row, const QJsonObject &json, bool &isSound)
{
    for (const QJsonValue &value : json[QLatin1String("documents")].toArray()) {
        const Members d(value.toObject(), isSound);
        ImportedDocument document{d.text("name"), d.text("media_type"), 0,
                                  QByteArray::fromBase64(d.text("base64").toLatin1())};
        document.addedAt = QDateTime::fromString(d.text("added_at"), Qt::ISODateWithMs).toMSecsSinceEpoch();
        if (QCryptographicHash::hash(document.bytes, QCryptographicHash::Sha256).toHex()
            != d.text("sha256").toLatin1())
            d.spoil();
        row.documents.append(document);
    }
}

void takeContact(ImportedRow &row, const QJsonObject &json, bool &isSound)
{
    const Members all(json, isSound);
    Contact &c = row.contact;
    c.civility = all.text("civility");
    c.firstName = all.text("first_name");
    c.familyName = all.text("family_name");
    c.job = all.text("job");
    c.department = all.text("department");
    c.companyName = row.company.name = all.text("company");
    row.companyUid = Uid::fromText(all.text("company_uid")).value_or(Uid{});
    c.birthday = all.text("birthday");
    c.nature = all.word<Nature>("nature");
    for (const QJsonValue &value : all.list("consents")) {
        const Members e(value.toObject(), isSound);
        row.events.append({e.word<Channel>("channel"), e.word<ConsentKind>("kind"), e.date("on"),
                           e.text("means"), e.text("evidence")});
    }
    takeShared(c, row, json, isSound);
}

} // namespace

std::optional<ImportedRow> rowFromJson(RecordKind kind, const QJsonObject &json)
{
    ImportedRow row;
    row.kind = kind;
    row.isOwn = true;
    bool isSound = true;
    if (kind == RecordKind::Contact) {
        takeContact(row, json, isSound);
    } else {
        const Members all(json, isSound);
        Company &c = row.company;
        c.name = all.text("name");
        c.siren = all.text("siren");
        c.siret = all.text("siret");
        c.vatNumber = all.text("vat_number");
        c.naf = all.text("naf");
        takeShared(c, row, json, isSound);
    }
    takeDocuments(row, json, isSound);
    return isSound ? std::optional(row) : std::nullopt;
}

std::optional<QList<CustomField>> customFieldsFromJson(const QJsonValue &list)
{
    bool isSound = list.isArray();
    QList<CustomField> fields;
    for (const QJsonValue &value : list.toArray()) {
        const Members f(value.toObject(), isSound);
        CustomField field;
        field.owner = f.text("of") == QLatin1String("company") ? RecordKind::Company : RecordKind::Contact;
        field.name = f.text("name");
        field.type = f.word<CustomFieldType>("type");
        field.choices = f.texts("choices");
        field.purpose = f.text("purpose");
        isSound = isSound && !field.name.isEmpty();
        fields.append(field);
    }
    return isSound ? std::optional(fields) : std::nullopt;
}

} // namespace carnet
