// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/vcard_writer.h"

#include "core/import/cell_values.h"
#include "core/import/own_columns.h"
#include "core/record_words.h"
#include "core/vcard/carnet_properties.h"
#include "core/vcard/vcard_card.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qsizetype kFoldOctets = 75; // RFC 6350 3.2, the line end left out

/// A card has one kind of line end inside its values.
QString withLineFeeds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/// RFC 6868: a parameter in quotes can hold everything.
QString parameterOf(const QString &text)
{
    QString written = withLineFeeds(text);
    written.replace(u'^', u"^^"_s).replace(u'\n', u"^n"_s).replace(u'"', u"^'"_s);
    return u'"' + written + u'"';
}

/// A URI has separators of its own: only what would break the line is escaped.
QString escapeUri(const QString &uri)
{
    QString escaped = withLineFeeds(uri);
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
    return escaped;
}

class CardBuilder {
public:
    CardBuilder()
    {
        line(u"BEGIN:VCARD"_s);
        line(u"VERSION:4.0"_s);
        line(u"PRODID:-//Carnet//Carnet//FR"_s);
        property(QString::fromLatin1(own_card::kVersion), u"1"_s);
    }

    /// `value` is escaped already; an empty one is not written.
    void property(const QString &head, const QString &value)
    {
        if (!value.isEmpty())
            line(head + u':' + value);
    }
    void text(const char *head, const QString &value)
    {
        property(QString::fromLatin1(head), escapeVcard(value));
    }
    void date(const char *head, QDate value)
    {
        if (value.isValid())
            text(head, value.toString(Qt::ISODate));
    }
    /// A property with a word of the user's beside it, as Apple, Google and Nextcloud have it.
    void labelled(const QString &head, const QString &value, const QString &label)
    {
        if (label.isEmpty()) {
            property(head, value);
            return;
        }
        const QString group = u"item%1."_s.arg(++m_groups);
        property(group + head, value);
        property(group + u"X-ABLabel"_s, escapeVcard(label));
    }
    [[nodiscard]] QByteArray finish()
    {
        line(u"END:VCARD"_s);
        return std::move(m_bytes);
    }

private:
    void line(const QString &unfolded)
    {
        const QByteArray utf8 = unfolded.toUtf8();
        qsizetype start = 0;
        qsizetype room = kFoldOctets;
        while (utf8.size() - start > room) {
            qsizetype end = start + room;
            while (end > start + 1 && (utf8[end] & 0xC0) == 0x80) // inside a letter
                --end;
            m_bytes.append(utf8.constData() + start, end - start).append("\r\n ");
            start = end;
            room = kFoldOctets - 1; // for the blank
        }
        m_bytes.append(utf8.constData() + start, utf8.size() - start).append("\r\n");
    }
    QByteArray m_bytes;
    int m_groups = 0;
};

QString joinEscaped(const QStringList &parts, QChar between)
{
    QStringList escaped;
    for (const QString &part : parts)
        escaped.append(escapeVcard(part));
    return escaped.join(between);
}

QString headOf(const Point &point)
{
    switch (point.kind) {
    case PointKind::Email:
        return u"EMAIL"_s;
    case PointKind::Mobile:
        return u"TEL;TYPE=cell,voice"_s;
    case PointKind::Phone:
        return u"TEL;TYPE=work,voice"_s;
    case PointKind::HomePhone:
        return u"TEL;TYPE=home,voice"_s;
    case PointKind::Fax:
        return u"TEL;TYPE=fax"_s;
    case PointKind::Web:
        return u"URL"_s;
    }
    return {};
}

void addPoints(CardBuilder &card, const QList<Point> &points)
{
    for (const Point &point : points) {
        QString head = headOf(point);
        if (point.isPrimary)
            head += u";PREF=1"_s;
        const bool isUsual = point.norm == usualNorm(point.kind, point.typed);
        if (!isUsual && (isPhone(point.kind) || point.norm.isEmpty()))
            head += u';' + QString::fromLatin1(own_card::kNorm) + u'=' + parameterOf(point.norm);
        card.labelled(head, point.kind == PointKind::Web ? escapeUri(point.typed) : escapeVcard(point.typed),
                      point.label);
    }
}

void addAddresses(CardBuilder &card, const QList<PostalAddress> &addresses, const QString &type)
{
    for (const PostalAddress &a : addresses) {
        QString head = u"ADR"_s + type;
        if (a.isPrimary)
            head += u";PREF=1"_s;
        const QStringList parts{{}, {}, a.street, a.city, a.region, a.postcode, a.country};
        card.labelled(head, joinEscaped(parts, u';'), a.label);
    }
}

void addBirthday(CardBuilder &card, const QString &birthday)
{
    static const QRegularExpression date(u"^(\\d{4}|-)-(\\d{2})-(\\d{2})$"_s);
    if (const QRegularExpressionMatch match = date.match(birthday); match.hasMatch()) {
        const QString year = match.captured(1) == u"-"_s ? u"--"_s : match.captured(1);
        card.text("BDAY", year + match.captured(2) + match.captured(3));
    } else {
        card.text("BDAY;VALUE=text", birthday);
    }
}

void addProvenance(CardBuilder &card, const Provenance &p)
{
    card.text(own_card::kOrigin, wordOf(p.origin));
    card.text(own_card::kSource, p.source);
    card.date(own_card::kObtainedOn, p.obtainedOn);
    card.text(own_card::kObtainedFrom, wordOf(p.obtainedFrom));
    card.date(own_card::kLastContact, p.lastContactOn);
    card.date(own_card::kInformedOn, p.informedOn);
    card.text(own_card::kInformedHow, p.informedHow);
    card.text(own_card::kLawfulBasis, p.lawfulBasis);
    card.text(own_card::kExternalId, p.externalId);
    card.text(own_card::kExternalSource, p.externalSource);
}

/// What both kinds of record have alike.
template <typename Record>
void addShared(CardBuilder &card, const Record &record, const CardExtras &extras)
{
    if (!record.uid.isNull())
        card.property(u"UID"_s, u"urn:uuid:"_s + record.uid.toText());
    addPoints(card, record.points);
    card.property(u"CATEGORIES"_s, joinEscaped(record.tags, u','));
    card.text("NOTE", record.note);
    card.text(own_card::kRelation, wordOf(record.relation));
    card.text(own_card::kOwner, extras.owner);
    card.text(own_card::kArchived, record.state.archived ? u"1"_s : QString());
    card.property(QString::fromLatin1(own_card::kToCheck), joinEscaped(record.toCheck, u','));
    for (const CustomValue &value : record.customValues) {
        const QString name = extras.customFields.value(value.field.value);
        if (!name.isEmpty())
            card.property(QString::fromLatin1(own_card::kCustom) + u';' + QString::fromLatin1(own_card::kName)
                              + u'=' + parameterOf(name),
                          escapeVcard(value.value));
    }
    addProvenance(card, record.provenance);
}

QString fullName(const QString &name)
{
    return name.isEmpty() ? u"?"_s : name; // RFC 6350 6.2.1: there must be one
}

} // namespace

QByteArray vcardOf(const Contact &contact, const CardExtras &extras)
{
    CardBuilder card;
    card.text("KIND", u"individual"_s);
    card.text("FN", fullName(displayName(contact)));
    const QStringList name{contact.familyName, contact.firstName, {}, contact.civility, {}};
    card.property(u"N"_s, joinEscaped(name, u';'));
    card.text("TITLE", contact.job);
    if (!contact.department.isEmpty())
        card.property(u"ORG"_s, joinEscaped({contact.companyName, contact.department}, u';'));
    else
        card.text("ORG", contact.companyName);
    if (!extras.companyUid.isNull())
        card.text(own_card::kCompanyUid, extras.companyUid.toText());
    addBirthday(card, contact.birthday);
    card.text(own_card::kNature, wordOf(contact.nature));
    addAddresses(card, contact.addresses, {});
    addShared(card, contact, extras);
    for (const ConsentEvent &event : extras.consents) {
        const QStringList parts{wordOf(event.channel), wordOf(event.kind), event.on.toString(Qt::ISODate),
                                event.means, event.evidence};
        card.property(QString::fromLatin1(own_card::kConsent), joinEscaped(parts, u';'));
    }
    return card.finish();
}

QByteArray vcardOf(const Company &company, const CardExtras &extras)
{
    CardBuilder card;
    card.text("KIND", u"org"_s);
    card.text("FN", fullName(displayName(company)));
    card.text("ORG", company.name);
    card.text("X-ABShowAs", u"COMPANY"_s);
    card.text(own_card::kSiren, company.siren);
    card.text(own_card::kSiret, company.siret);
    card.text(own_card::kVatNumber, company.vatNumber);
    card.text(own_card::kNaf, company.naf);
    addAddresses(card, company.addresses, u";TYPE=work"_s);
    addShared(card, company, extras);
    return card.finish();
}

} // namespace carnet
