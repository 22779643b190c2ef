// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/card_row.h"

#include "core/import/row_draft.h"
#include "core/search_text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Types and labels that say no more than the kind of the point or address does.
bool isUsualWord(const QString &word)
{
    static const QStringList words{
        u"voice"_s,  u"pref"_s, u"internet"_s,  u"work"_s, u"home"_s,  u"fax"_s,    u"cell"_s,
        u"mobile"_s, u"main"_s, u"other"_s,     u"x400"_s, u"dom"_s,   u"intl"_s,   u"postal"_s,
        u"parcel"_s, u"text"_s, u"textphone"_s, u"msg"_s,  u"video"_s, u"iphone"_s, u"homepage"_s};
    return words.contains(foldText(word));
}

/// The label of a point: its own, else a type such as "pager" that says something.
QString pointLabel(const VcardCard &card, const VcardProperty &property)
{
    if (const QString label = labelOf(card, property); !label.isEmpty())
        return property.name == u"TEL"_s || !isUsualWord(label) ? label : QString();
    for (const QString &type : property.types) {
        const QString word = type.toLower();
        if (!isUsualWord(word))
            return word.startsWith(u"x-"_s) ? word.mid(2) : word;
    }
    return {};
}

/// "tel:+33-1-23-45;ext=12" as people write it; other texts stay.
QString phoneText(const VcardProperty &property)
{
    const QString text = property.text().trimmed();
    if (!text.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        return text;
    const QStringList parts = QUrl::fromPercentEncoding(text.mid(4).toUtf8()).split(u';');
    QString number = parts.first();
    for (const QString &part : parts) {
        if (part.startsWith(u"ext="_s, Qt::CaseInsensitive))
            number += u" ext. "_s + part.mid(4);
    }
    return number;
}

/// "19701115T000000Z" and a year that Apple says to leave out.
QString birthdayText(const VcardProperty &property)
{
    QString text = property.text().trimmed();
    static const QRegularExpression basic(u"^(\\d{8}|--\\d{4})T.*$"_s);
    if (const QRegularExpressionMatch match = basic.match(text); match.hasMatch())
        text = match.captured(1);
    const QString omitted = property.parameter("X-APPLE-OMIT-YEAR");
    if (!omitted.isEmpty() && text.startsWith(omitted))
        text = u"--"_s + text.mid(omitted.size()).remove(u'-');
    return text;
}

ImportField fieldOf(PointKind kind)
{
    switch (kind) {
    case PointKind::Mobile:
        return ImportField::Mobile;
    case PointKind::HomePhone:
        return ImportField::HomePhone;
    case PointKind::Fax:
        return ImportField::Fax;
    default:
        return ImportField::Phone;
    }
}

bool isEmptyText(const VcardProperty &property)
{
    return property.value.trimmed().isEmpty();
}

} // namespace

CardRow::CardRow(const VcardCard &card, const CardMapperOptions &options) : m_card(card), m_options(options)
{
}

MappedColumn &CardRow::add(ImportField field, const QString &text, const VcardProperty &property)
{
    MappedColumn column;
    column.index = int(m_columns.size());
    column.field = field;
    column.header = property.name;
    m_columns.append(column);
    m_cells.append(text);
    m_lines.append(property.line);
    return m_columns.last();
}

void CardRow::addNoted(const QString &text, const VcardProperty &property)
{
    MappedColumn &column = add(ImportField::Note, text, property);
    column.isNoted = !property.name.isEmpty();
    if (const QString label = labelOf(m_card, property); !label.isEmpty())
        column.header += u" ("_s + label + u')';
}

/// The parts of the first N that has any: family, first, other first names, before, behind the name.
QStringList CardRow::nameParts() const
{
    for (const VcardProperty &property : m_card.properties) {
        if (property.name != u"N"_s)
            continue;
        QStringList parts;
        for (const QString &piece : splitVcard(property.value, u';')) {
            QStringList words; // since 3.0 a bare comma stands between several
            for (const QString &word :
                 m_card.version == u"2.1"_s ? QStringList{piece} : splitVcard(piece, u','))
                words.append(unescapeVcard(word).trimmed());
            parts.append(words.join(u' ').trimmed());
        }
        if (std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return !part.isEmpty(); }))
            return parts;
    }
    return {};
}

/// KIND and Apple's sign say so; else a card without a name but of an organisation, unless FN names somebody.
bool CardRow::isCompany() const
{
    if (m_options.kind == TableKind::Contacts || m_options.kind == TableKind::Companies)
        return m_options.kind == TableKind::Companies;
    const QString kind = m_card.find("KIND") ? m_card.find("KIND")->text().trimmed().toLower() : QString();
    if (kind == u"org"_s || kind == u"individual"_s)
        return kind == u"org"_s;
    const VcardProperty *shown = m_card.find("X-ABSHOWAS");
    if (shown && shown->text().trimmed().toUpper() == u"COMPANY"_s)
        return true;
    const VcardProperty *organisation = m_card.find("ORG");
    if (!organisation || !nameParts().isEmpty())
        return false;
    const VcardProperty *full = m_card.find("FN");
    return !full || isCompanyName(full->text())
        || foldText(full->text().trimmed()) == foldText(organisation->components().first().trimmed());
}

void CardRow::addKind()
{
    const VcardProperty *kind = m_card.find("KIND");
    const bool isSaid = kind && kind->text().trimmed().toLower() == u"individual"_s;
    m_isCompany = isCompany();
    if (m_isCompany || isSaid || m_options.kind == TableKind::Contacts)
        add(ImportField::RecordType, m_isCompany ? u"company"_s : u"contact"_s,
            kind ? *kind : VcardProperty());
}

void CardRow::addNames()
{
    const QStringList name = nameParts();
    const VcardProperty *property = m_card.find("N");
    if (m_isCompany && !name.isEmpty()) {
        QStringList words = name.mid(1) + name.mid(0, 1);
        words.removeAll(QString());
        addNoted(words.join(u' '), *property);
    } else if (!name.isEmpty()) {
        const ImportField fields[] = {ImportField::FamilyName, ImportField::FirstName,
                                      ImportField::MiddleName, ImportField::Civility,
                                      ImportField::NameSuffix};
        for (qsizetype i = 0; i < std::min<qsizetype>(name.size(), 5); ++i)
            add(fields[i], name[i], *property);
    }
    addFullName(name);
}

void CardRow::addFullName(const QStringList &name)
{
    const VcardProperty *full = m_card.find("FN");
    if (!full)
        return;
    add(ImportField::FullName, full->text(), *full);
    if (name.isEmpty() || m_isCompany)
        return;
    // A name that has nothing of the other one is told beside it.
    QStringList known = searchPieces(name.join(u' '));
    if (const VcardProperty *organisation = m_card.find("ORG"))
        known += searchPieces(organisation->text());
    const QStringList words = searchPieces(full->text());
    if (!words.isEmpty() && std::none_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return known.contains(word);
        }))
        addNoted(full->text(), *full);
}

void CardRow::addOrganisation()
{
    bool isFirst = true;
    for (const VcardProperty &property : m_card.properties) {
        if (property.name != u"ORG"_s || isEmptyText(property))
            continue;
        QStringList parts = property.components();
        for (QString &part : parts)
            part = part.trimmed();
        const QString name = parts.takeFirst();
        parts.removeAll(QString());
        if (!isFirst) {
            const QString other = (QStringList{name} + parts).join(u", "_s);
            if (const VcardProperty *first = m_card.find("ORG"); first->value != property.value)
                addNoted(other, property);
            continue;
        }
        isFirst = false;
        add(ImportField::CompanyName, name, property);
        if (!parts.isEmpty() && m_isCompany)
            addNoted(parts.join(u", "_s), property);
        else if (!parts.isEmpty())
            add(ImportField::Department, parts.join(u", "_s), property);
    }
}

void CardRow::addTitles()
{
    QStringList known;
    for (const QString &name : {u"TITLE"_s, u"ROLE"_s}) {
        for (const VcardProperty &property : m_card.properties) {
            const QString text = property.text().trimmed();
            if (property.name != name || text.isEmpty() || known.contains(foldText(text)))
                continue;
            if (known.isEmpty() && !m_isCompany)
                add(ImportField::Job, text.simplified(), property);
            else
                addNoted(text, property);
            known.append(foldText(text));
        }
    }
}

void CardRow::addPoint(const VcardProperty &property)
{
    if (isEmptyText(property))
        return;
    QString text = property.text().trimmed();
    ImportField field = ImportField::Website;
    if (property.name == u"EMAIL"_s) {
        field = ImportField::Email;
    } else if (property.name == u"TEL"_s) {
        field = fieldOf(phoneKindOf(property));
        text = phoneText(property);
    }
    MappedColumn &column = add(field, text, property);
    column.label = pointLabel(m_card, property);
    // Among several, the lowest number; most cards have none at all.
    const int preference = property.preference();
    column.isPreferred = preference > 0
        && std::none_of(m_card.properties.cbegin(), m_card.properties.cend(),
                        [&](const VcardProperty &other) {
                            return other.name == property.name && other.preference() > 0
                                && other.preference() < preference;
                        });
}

void CardRow::addAddress(const VcardProperty &property)
{
    QStringList parts = property.components();
    if (std::all_of(parts.cbegin(), parts.cend(),
                    [](const QString &part) { return part.trimmed().isEmpty(); }))
        return;
    ++m_addresses;
    QString label = labelOf(m_card, property);
    const bool isHome =
        (property.hasType("HOME") && !property.hasType("WORK")) || foldText(label) == u"home"_s;
    if (label.isEmpty() || isUsualWord(label))
        label = isHome ? homeWord() : QString();
    // Post box, what stands before the street, the street, town, region, postcode, country.
    const std::pair<int, ImportField> order[] = {{1, ImportField::StreetLine}, {2, ImportField::Street},
                                                 {0, ImportField::StreetLine}, {3, ImportField::City},
                                                 {4, ImportField::Region},     {5, ImportField::Postcode},
                                                 {6, ImportField::Country}};
    for (const auto &[part, field] : order) {
        const QString text = parts.value(part).trimmed();
        if (text.isEmpty())
            continue;
        MappedColumn &column = add(field, text, property);
        column.address = m_addresses;
        column.label = label;
        column.isPreferred = property.preference() > 0;
    }
    if (parts.size() > 7) // more than an address has: kept, whatever it is
        addNoted(parts.mid(7).join(u' ').trimmed(), property);
}

/// LABEL repeats an ADR; alone it is the address.
void CardRow::addLabelAddress(const VcardProperty &property)
{
    const bool isHome = property.hasType("HOME");
    const bool isRepeated =
        std::any_of(m_card.properties.cbegin(), m_card.properties.cend(), [&](const VcardProperty &other) {
            return other.name == u"ADR"_s && other.hasType("HOME") == isHome
                && !QString(other.value).remove(u';').trimmed().isEmpty();
        });
    if (isRepeated || isEmptyText(property))
        return;
    QStringList lines = property.text().split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    MappedColumn &column = add(ImportField::Street, lines.join(u'\n'), property);
    column.address = ++m_addresses;
    column.label = isHome ? homeWord() : QString();
}

void CardRow::addExtra(const VcardProperty &property)
{
    const std::optional<CardExtra> extra = cardExtra(property);
    if (!extra || extra->text.isEmpty())
        return;
    const FieldName field = carnet::fieldOf(*extra, m_options);
    if (field.field == ImportField::Ignore || field.field == ImportField::Dropped)
        return;
    if (field.field == ImportField::Note) {
        addNoted(extra->text, property);
        if (property.name != extra->key)
            m_columns.last().header = extra->key;
        return;
    }
    const bool isDate = field.field == ImportField::Birthday;
    add(field.field, isDate ? birthdayText(property) : extra->text, property).customName = field.customName;
}

ImportedRow CardRow::map()
{
    addKind();
    addNames();
    addOrganisation();
    addTitles();
    for (const VcardProperty &property : m_card.properties) {
        const QString &name = property.name;
        if (name == u"TEL"_s || name == u"EMAIL"_s || name == u"URL"_s || name == u"X-SOCIALPROFILE"_s)
            addPoint(property);
        else if (name == u"ADR"_s)
            addAddress(property);
        else if (name == u"LABEL"_s)
            addLabelAddress(property);
        else if (name == u"NOTE"_s)
            add(ImportField::Note, property.text(), property);
        else if (name == u"CATEGORIES"_s)
            add(ImportField::Tags, property.list().join(u'\n'), property);
        else if (name == u"UID"_s)
            add(ImportField::ExternalId, property.text().trimmed(), property);
        else
            addExtra(property);
    }
    MapperOptions options;
    options.columns = m_columns;
    options.kind = TableKind::Mixed;
    options.answers = m_options.answers;
    options.lastContact = LastContactMeaning::Unknown;
    options.region = m_options.region;
    options.externalSource = m_options.externalSource;
    options.hasFormulaGuard = false;
    ImportedRow row = RowMapper(options).map(m_card.line, m_cells);
    for (RowIssue &issue : row.issues) {
        issue.line = m_lines.value(issue.column, m_card.line);
        issue.column = -1;
    }
    for (ImportedOpposition &opposition : row.oppositions)
        opposition.column = -1;
    for (ImportedConsent &consent : row.consents)
        consent.column = -1;
    return row;
}

} // namespace carnet
