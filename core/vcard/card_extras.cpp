// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/card_extras.h"

#include "core/import/cell_values.h"
#include "core/import/header_names.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr double kSure = 0.8; ///< of a header's meaning

bool isListed(const QString &name, const char16_t *words)
{
    return (u' ' + QString::fromUtf16(words) + u' ').contains(u' ' + name + u' ');
}

/// Read by CardMapper, or about the file rather than the person.
bool isTaken(const QString &name)
{
    return isListed(name,
                    u"BEGIN END VERSION PRODID REV UID KIND N FN ORG TITLE ROLE TEL EMAIL ADR LABEL URL NOTE "
                    u"CATEGORIES PHOTO LOGO SOUND KEY AGENT X-ABLABEL X-ABADR X-ABSHOWAS X-SOCIALPROFILE "
                    u"X-ADDRESSBOOKSERVER-KIND");
}

bool isUseless(const QString &name)
{
    return isListed(
        name,
        u"PROFILE SOURCE NAME MAILER SORT-STRING CLASS CLIENTPIDMAP XML LANG TZ GEO CALURI "
        u"CALADRURI FBURL X-ABUID X-GENERATOR X-PRODID X-ETAG X-ID X-IMAGEHASH X-IMAGETYPE "
        u"X-SHARED-PHOTO-DISPLAY-PREF X-MS-OL-DESIGN X-MS-OL-DEFAULT-POSTAL-ADDRESS X-MS-CARDPICTURE "
        u"X-EVOLUTION-FILE-AS X-EVOLUTION-WEBDAV-ETAG X-COUCHDB-APPLICATION-ANNOTATIONS "
        u"X-PHONETIC-FIRST-NAME X-PHONETIC-MIDDLE-NAME X-PHONETIC-LAST-NAME X-LONG-STRING "
        u"X-ADDRESSBOOKSERVER-MEMBER MEMBER");
}

/// Family, gender, age, tastes (rgpd: off until the user says so).
bool isPrivate(const QString &name)
{
    return isListed(
               name,
               u"BDAY GENDER ANNIVERSARY DEATHDATE BIRTHPLACE DEATHPLACE RELATED HOBBY INTEREST X-GENDER "
               u"X-ANNIVERSARY X-SPOUSE X-CHILD X-CHILDREN X-EVOLUTION-SPOUSE X-EVOLUTION-ANNIVERSARY "
               u"X-KADDRESSBOOK-X-ANNIVERSARY X-KADDRESSBOOK-X-SPOUSESNAME X-MS-ANNIVERSARY X-MS-SPOUSE "
               u"X-MS-CHILD X-MS-INTERESTS X-ABDATE X-ABRELATEDNAMES X-ANDROID-CUSTOM/CONTACT_EVENT "
               u"X-ANDROID-CUSTOM/RELATION")
        || name.startsWith(u"X-FCENCODED-"_s);
}

/// What a header may decide for a property that nobody standardised.
bool isOfAHeader(ImportField field)
{
    switch (field) {
    case ImportField::Siren:
    case ImportField::Siret:
    case ImportField::VatNumber:
    case ImportField::Naf:
    case ImportField::Relation:
    case ImportField::Nature:
    case ImportField::DeadAddress:
    case ImportField::Dropped:
        return true;
    default:
        return isOppositionField(field) || isConsentField(field);
    }
}

/// "vnd.android.cursor.item/nickname;Pseudo;1;;;": the kind is a part of the name.
void readAndroid(const VcardProperty &property, CardExtra &extra)
{
    QStringList parts = property.components();
    extra.key += u'/' + parts.takeFirst().section(u'/', -1).trimmed().toUpper();
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    extra.text = parts.join(u' ');
}

} // namespace

std::optional<CardExtra> cardExtra(const VcardProperty &property)
{
    if (isTaken(property.name) || property.value.trimmed().isEmpty())
        return {};
    CardExtra extra{property.name, property.text().trimmed(), ImportField::Note, ColumnUse::Unknown};
    if (property.name == u"X-ANDROID-CUSTOM"_s)
        readAndroid(property, extra);
    if (property.name == u"BDAY"_s)
        extra.field = ImportField::Birthday;
    if (isUseless(extra.key)) {
        extra.use = ColumnUse::Useless;
    } else if (isPrivate(extra.key)) {
        extra.use = ColumnUse::OffForPrivacy;
    } else if (property.name.startsWith(u"X-"_s)) {
        const HeaderMeaning meaning = readHeader(property.name.mid(2).replace(u'-', u' '));
        const bool isSure = (meaning.confidence >= kSure && meaning.doubt == HeaderDoubt::None)
            || (meaning.field == ImportField::Nature && readNature(extra.text))
            || (meaning.field == ImportField::Relation && readRelation(extra.text));
        if (meaning.privacy == HeaderPrivacy::Sensitive) {
            extra.use = ColumnUse::OffForPrivacy;
        } else if (isSure && isOfAHeader(meaning.field)) {
            extra.field = meaning.field;
            extra.use = meaning.field == ImportField::Dropped ? ColumnUse::Tracking : ColumnUse::Used;
        }
    }
    return extra;
}

} // namespace carnet
