// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain_script.h"
#include "core/email_address.h"
#include "core/import/row_draft.h"
#include "core/phone_number.h"
#include "core/search_text.h"
#include "core/web_address.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Google joins the values of one kind by " ::: ".
QStringList googleValues(const QString &text)
{
    QStringList values;
    for (const QString &value : text.split(u":::"_s)) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

std::optional<PointKind> phoneKindOf(ImportField field)
{
    switch (field) {
    case ImportField::Mobile:
        return PointKind::Mobile;
    case ImportField::Phone:
    case ImportField::OtherPhone:
        return PointKind::Phone;
    case ImportField::HomePhone:
        return PointKind::HomePhone;
    case ImportField::Fax:
        return PointKind::Fax;
    default:
        return {};
    }
}

/// What Google's word beside a phone says; words that say no more than the kind leave no label.
PointKind phoneKindOfLabel(QString &label, PointKind kind)
{
    const QString word = foldText(label);
    if (word.contains(u"fax"_s) || word.contains(u"telecopie"_s))
        kind = PointKind::Fax;
    else if (word == u"mobile"_s || word == u"portable"_s || word == u"cell"_s)
        kind = PointKind::Mobile;
    else if (word == u"home"_s || word == u"domicile"_s)
        kind = PointKind::HomePhone;
    else if (word != u"work"_s && word != u"bureau"_s && word != u"professionnel"_s && word != u"main"_s
             && word != u"other"_s && word != u"autre"_s)
        return kind;
    label.clear();
    return kind;
}

} // namespace

QString homeWord()
{
    return QCoreApplication::translate("carnet::RowMapper", "Home");
}

PhoneReading readAnyPhone(const QString &typed, const QString &region)
{
    PhoneReading reading = readPhone(typed, region);
    if (reading.problem != PhoneProblem::TooLong && reading.problem != PhoneProblem::NotANumber)
        return reading;
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits.append(c);
    }
    if (digits.size() >= 11 && digits.size() <= 15 && !digits.startsWith(u'0')
        && digits.size() == typed.trimmed().size()) {
        const PhoneReading withPlus = readPhone(u'+' + digits, region);
        if (withPlus.isValid)
            return withPlus;
    }
    return reading;
}

void RowDraft::addPoint(Point point)
{
    for (const Point &known : std::as_const(m_points)) {
        const bool isSameKind = known.kind == point.kind || (isPhone(known.kind) && isPhone(point.kind));
        if (isSameKind && (point.norm.isEmpty() ? known.typed == point.typed : known.norm == point.norm))
            return;
    }
    m_points.append(std::move(point));
}

void RowDraft::takeEmails(const Cell &cell)
{
    for (const QString &value : googleValues(cell.text)) {
        for (const QString &typed : splitEmails(value)) {
            const std::optional<QString> norm = normalizeEmail(typed);
            if (!norm)
                report(cell, IssueKind::UnreadableEmail);
            else if (imitatesAnother(emailDomain(*norm)))
                report(cell, IssueKind::ImitatedDomain);
            addPoint({0, PointKind::Email, cell.column->label, typed, norm.value_or(QString()),
                      cell.column->isPreferred});
        }
    }
}

void RowDraft::takePhones(const Cell &cell, PointKind kind, const QString &label, bool isStarred)
{
    const QString country = countryCode(text(ImportField::Country));
    const QString region = country.isEmpty() ? m_options.region : country;
    for (const QString &value : googleValues(cell.text)) {
        for (const QString &typed : splitPhones(value)) {
            const PhoneReading reading = readAnyPhone(typed, region);
            if (reading.e164.isEmpty() && reading.problem != PhoneProblem::ShortCode)
                report(cell, IssueKind::UnreadablePhone);
            addPoint({0, kind, label, typed, reading.e164, isStarred});
        }
    }
}

void RowDraft::takeWebsite(const Cell &cell)
{
    for (const QString &typed : googleValues(cell.text)) {
        const std::optional<QString> norm = normalizeWebAddress(typed);
        if (!norm)
            report(cell, IssueKind::UnreadableWebsite);
        else if (imitatesAnother(*norm))
            report(cell, IssueKind::ImitatedDomain);
        addPoint({0, PointKind::Web, cell.column->label, typed, norm.value_or(QString()),
                  cell.column->isPreferred});
    }
}

void RowDraft::takePoints()
{
    // Other emails wait until all first ones are there, whatever the order of the columns.
    for (const ImportField field : {ImportField::Email, ImportField::OtherEmail}) {
        for (const Cell &cell : std::as_const(m_cells)) {
            if (cell.column->field == field)
                takeEmails(cell);
        }
    }
    QString label;
    for (const Cell &cell : std::as_const(m_cells)) {
        const ImportField field = cell.column->field;
        if (field == ImportField::PointLabel) {
            label = cell.text;
        } else if (field == ImportField::Website) {
            takeWebsite(cell);
        } else if (const std::optional<PointKind> kind = phoneKindOf(field)) {
            if (label.isEmpty())
                label = cell.column->label;
            const bool isStarred = label.startsWith(u'*') || cell.column->isPreferred;
            QString word = label.mid(label.startsWith(u'*') ? 1 : 0).trimmed();
            const PointKind labelled = phoneKindOfLabel(word, *kind);
            takePhones(cell, labelled, word, isStarred);
        }
        if (field != ImportField::PointLabel && isPointField(field))
            label.clear();
    }
    settlePrimary();
}

/// One of each kind: the first that the file prefers, else the first.
void RowDraft::settlePrimary()
{
    QList<PointKind> seen;
    for (Point &point : m_points) {
        point.isPrimary = point.isPrimary && !seen.contains(point.kind);
        if (point.isPrimary)
            seen.append(point.kind);
    }
    for (Point &point : m_points) {
        if (!seen.contains(point.kind)) {
            point.isPrimary = true;
            seen.append(point.kind);
        }
    }
}

/// `fields`: street, street line, postcode, city, region, country.
PostalAddress RowDraft::address(const QList<ImportField> &fields, const QString &label) const
{
    PostalAddress address;
    address.label = label;
    QStringList lines;
    QStringList numbers;
    for (const Cell &cell : std::as_const(m_cells)) {
        const ImportField field = cell.column->field;
        if (cell.column->address > 0)
            continue;
        if (field == ImportField::StreetNumber && fields[0] == ImportField::Street)
            numbers.append(cell.text);
        if (field == fields[0]) {
            lines.append((numbers + QStringList{cell.text}).join(u' '));
            numbers.clear();
        } else if (field == fields[1]) {
            lines.append(cell.text);
        }
    }
    if (!numbers.isEmpty())
        lines.append(numbers.join(u' '));
    address.street = lines.join(u'\n');
    address.postcode = text(fields[2], 0);
    address.city = text(fields[3], 0);
    address.region = text(fields[4], 0);
    address.country = text(fields[5], 0);
    return address;
}

void RowDraft::takeAddresses()
{
    takeTableAddresses();
    QList<int> numbers;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.column->address > 0 && !numbers.contains(cell.column->address))
            numbers.append(cell.column->address);
    }
    for (const int number : std::as_const(numbers))
        takeNumberedAddress(number);
    const auto preferred = std::find_if(m_addresses.begin(), m_addresses.end(),
                                        [](const PostalAddress &address) { return address.isPrimary; });
    const auto first = preferred == m_addresses.end() ? m_addresses.begin() : preferred;
    for (auto each = m_addresses.begin(); each != m_addresses.end(); ++each)
        each->isPrimary = each == first;
}

/// The two blocks that a table can have: at work and at home.
void RowDraft::takeTableAddresses()
{
    PostalAddress work = address({ImportField::Street, ImportField::StreetLine, ImportField::Postcode,
                                  ImportField::City, ImportField::Region, ImportField::Country},
                                 {});
    if (const QString both = text(ImportField::PostcodeCity); !both.isEmpty()) {
        const qsizetype blank = both.indexOf(u' ');
        const QString code = both.left(std::max<qsizetype>(blank, 0));
        const bool hasCode = std::any_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
        if (work.postcode.isEmpty() && hasCode)
            work.postcode = code;
        if (work.city.isEmpty())
            work.city = hasCode ? both.mid(blank + 1).trimmed() : both;
    }
    checkPostcode(work, 0);
    const PostalAddress home =
        address({ImportField::HomeStreet, ImportField::HomeStreetLine, ImportField::HomePostcode,
                 ImportField::HomeCity, ImportField::HomeRegion, ImportField::HomeCountry},
                homeWord());
    for (const PostalAddress &each : {work, home}) {
        if (!each.isEmpty())
            m_addresses.append(each);
    }
}

/// One of the addresses of a card.
void RowDraft::takeNumberedAddress(int number)
{
    PostalAddress address;
    QStringList lines;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.column->address != number)
            continue;
        address.label = cell.column->label;
        address.isPrimary = cell.column->isPreferred;
        if (cell.column->field == ImportField::Street || cell.column->field == ImportField::StreetLine)
            lines.append(cell.text);
    }
    address.street = lines.join(u'\n');
    address.postcode = text(ImportField::Postcode, number);
    address.city = text(ImportField::City, number);
    address.region = text(ImportField::Region, number);
    address.country = text(ImportField::Country, number);
    checkPostcode(address, number);
    if (!address.isEmpty())
        m_addresses.append(address);
}

/// A French postcode has five digits; "1000" lost its zero in a spreadsheet. Foreign ones are nobody's
/// business.
void RowDraft::checkPostcode(const PostalAddress &address, int number)
{
    const bool isFrench =
        address.country.isEmpty() ? m_options.region == u"FR"_s : countryCode(address.country) == u"FR"_s;
    const QString &code = address.postcode;
    const bool isDigits = !code.isEmpty()
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isFrench || !isDigits || code.size() == 5)
        return;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.column->field == ImportField::Postcode && cell.column->address == number) {
            report(cell, IssueKind::DoubtfulPostcode);
            return;
        }
    }
}

} // namespace carnet
