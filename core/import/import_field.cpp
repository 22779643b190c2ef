// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_field.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Name {
    ImportField field;
    const char16_t *name;
};

constexpr Name kNames[] = {
    {ImportField::Ignore, u"ignore"},
    {ImportField::FirstName, u"first_name"},
    {ImportField::MiddleName, u"middle_name"},
    {ImportField::FamilyName, u"family_name"},
    {ImportField::NameSuffix, u"name_suffix"},
    {ImportField::FullName, u"full_name"},
    {ImportField::Civility, u"civility"},
    {ImportField::Job, u"job"},
    {ImportField::Department, u"department"},
    {ImportField::CompanyName, u"company"},
    {ImportField::Email, u"email"},
    {ImportField::OtherEmail, u"other_email"},
    {ImportField::Mobile, u"mobile"},
    {ImportField::Phone, u"phone"},
    {ImportField::HomePhone, u"home_phone"},
    {ImportField::OtherPhone, u"other_phone"},
    {ImportField::Fax, u"fax"},
    {ImportField::Website, u"website"},
    {ImportField::PointLabel, u"point_label"},
    {ImportField::Street, u"street"},
    {ImportField::StreetNumber, u"street_number"},
    {ImportField::StreetLine, u"street_line"},
    {ImportField::Postcode, u"postcode"},
    {ImportField::City, u"city"},
    {ImportField::PostcodeCity, u"postcode_city"},
    {ImportField::Region, u"region"},
    {ImportField::Country, u"country"},
    {ImportField::HomeStreet, u"home_street"},
    {ImportField::HomeStreetLine, u"home_street_line"},
    {ImportField::HomePostcode, u"home_postcode"},
    {ImportField::HomeCity, u"home_city"},
    {ImportField::HomeRegion, u"home_region"},
    {ImportField::HomeCountry, u"home_country"},
    {ImportField::Siren, u"siren"},
    {ImportField::Siret, u"siret"},
    {ImportField::Nic, u"nic"},
    {ImportField::VatNumber, u"vat_number"},
    {ImportField::Naf, u"naf"},
    {ImportField::CompanyState, u"company_state"},
    {ImportField::Note, u"note"},
    {ImportField::Tags, u"tags"},
    {ImportField::Birthday, u"birthday"},
    {ImportField::BirthYear, u"birth_year"},
    {ImportField::BirthMonth, u"birth_month"},
    {ImportField::BirthDay, u"birth_day"},
    {ImportField::ExternalId, u"external_id"},
    {ImportField::Owner, u"owner"},
    {ImportField::Source, u"source"},
    {ImportField::Relation, u"relation"},
    {ImportField::Nature, u"nature"},
    {ImportField::CollectedOn, u"collected_on"},
    {ImportField::LastContact, u"last_contact"},
    {ImportField::IsCompany, u"is_company"},
    {ImportField::IsPerson, u"is_person"},
    {ImportField::RecordType, u"record_type"},
    {ImportField::CompanyRef, u"company_ref"},
    {ImportField::Opposition, u"opposition"},
    {ImportField::OppositionEmail, u"opposition_email"},
    {ImportField::OppositionSms, u"opposition_sms"},
    {ImportField::OppositionPhone, u"opposition_phone"},
    {ImportField::OppositionPost, u"opposition_post"},
    {ImportField::OppositionDate, u"opposition_date"},
    {ImportField::DeadAddress, u"dead_address"},
    {ImportField::Consent, u"consent"},
    {ImportField::ConsentEmail, u"consent_email"},
    {ImportField::ConsentSms, u"consent_sms"},
    {ImportField::ConsentPhone, u"consent_phone"},
    {ImportField::ConsentPost, u"consent_post"},
    {ImportField::ConsentDate, u"consent_date"},
    {ImportField::ConsentText, u"consent_text"},
    {ImportField::ConsentSource, u"consent_source"},
    {ImportField::Deal, u"deal"},
    {ImportField::Amount, u"amount"},
    {ImportField::Currency, u"currency"},
    {ImportField::Stage, u"stage"},
    {ImportField::Probability, u"probability"},
    {ImportField::CloseDate, u"close_date"},
    {ImportField::Dropped, u"dropped"},
};

} // namespace

QString nameOf(ImportField field, const QString &customName)
{
    if (field == ImportField::Custom)
        return u"custom:"_s + customName;
    for (const Name &name : kNames) {
        if (name.field == field)
            return QString::fromUtf16(name.name);
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<FieldName> fieldOfName(const QString &name)
{
    if (name.startsWith(u"custom:"_s)) {
        const QString custom = name.mid(7).trimmed();
        return custom.isEmpty() ? std::nullopt : std::optional(FieldName{ImportField::Custom, custom});
    }
    for (const Name &known : kNames) {
        if (name == QStringView(known.name))
            return FieldName{known.field, {}};
    }
    return {};
}

const QList<ImportField> &allImportFields()
{
    static const QList<ImportField> all = [] {
        QList<ImportField> fields;
        for (const Name &name : kNames)
            fields.append(name.field);
        return fields;
    }();
    return all;
}

bool isOppositionField(ImportField field)
{
    return field >= ImportField::Opposition && field <= ImportField::OppositionDate;
}

bool isConsentField(ImportField field)
{
    return field >= ImportField::Consent && field <= ImportField::ConsentSource;
}

bool isOpportunityField(ImportField field)
{
    switch (field) {
    case ImportField::Deal:
    case ImportField::Amount:
    case ImportField::Stage:
    case ImportField::Probability:
    case ImportField::CloseDate:
        return true;
    default:
        return false;
    }
}

bool isDateField(ImportField field)
{
    switch (field) {
    case ImportField::Birthday:
    case ImportField::CollectedOn:
    case ImportField::LastContact:
    case ImportField::OppositionDate:
    case ImportField::ConsentDate:
    case ImportField::CloseDate:
        return true;
    default:
        return false;
    }
}

bool isPointField(ImportField field)
{
    return field >= ImportField::Email && field <= ImportField::Website;
}

} // namespace carnet
