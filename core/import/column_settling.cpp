// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_settling.h"

#include "core/import/column_doubt.h"
#include "core/search_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

bool hasField(const QList<ColumnDraft> &drafts, ImportField field)
{
    return std::any_of(drafts.begin(), drafts.end(),
                       [field](const ColumnDraft &draft) { return draft.meaning.field == field; });
}

void settle(ColumnDraft &draft, ImportField field, double confidence)
{
    draft.meaning.field = field;
    draft.meaning.confidence = confidence;
    draft.meaning.doubt = HeaderDoubt::None;
}

/// Columns that only a table of companies has.
bool looksLikeCompanies(const QList<ColumnDraft> &drafts)
{
    int marks = 0;
    for (const ColumnDraft &draft : drafts) {
        switch (draft.meaning.field) {
        case ImportField::Siren:
        case ImportField::Siret:
        case ImportField::VatNumber:
        case ImportField::Naf:
            return true;
        default:
            marks += draft.key.contains(u"industry"_s) || draft.key.contains(u"employees"_s)
                || draft.key == u"numemp"_s || draft.key.contains(u"revenue"_s)
                || draft.key.startsWith(u"billing"_s) || draft.key == u"effectif"_s
                || draft.key == u"parentname"_s || draft.key == u"capital"_s;
        }
    }
    return marks >= 2;
}

/// "name", "nom": the family part beside a first name, else a company's or a person's whole name.
void settleNames(QList<ColumnDraft> &drafts)
{
    QList<int> open;
    for (int i = 0; i < drafts.size(); ++i) {
        if (drafts[i].meaning.doubt == HeaderDoubt::Name)
            open.append(i);
    }
    if (open.isEmpty())
        return;
    const bool hasFirst = hasField(drafts, ImportField::FirstName);
    const bool hasFamily = hasField(drafts, ImportField::FamilyName);
    for (qsizetype n = 0; n < open.size(); ++n) {
        ColumnDraft &draft = drafts[open[n]];
        const bool isFirstOfTwo = open.size() > 1 && n == 0;
        if (hasFirst && !hasFamily && !isFirstOfTwo) {
            settle(draft, ImportField::FamilyName, 0.9);
        } else if (hasFirst || hasFamily) {
            settle(draft, ImportField::FullName, 0.85);
        } else if (!hasField(drafts, ImportField::CompanyName)
                   && (looksLikeCompanies(drafts) || draft.values.mostly(draft.values.companyNames, 40)
                       || draft.values.words > 4 * draft.values.count())
                   && !hasField(drafts, ImportField::IsCompany)) {
            settle(draft, ImportField::CompanyName, 0.8);
        } else {
            settle(draft, n == 0 ? ImportField::FullName : ImportField::FamilyName, 0.8);
        }
    }
}

/// "title", "titre": by its values, then by the other columns; of two, the first is the civility.
void settleTitles(QList<ColumnDraft> &drafts)
{
    QList<int> open;
    for (int i = 0; i < drafts.size(); ++i) {
        if (drafts[i].meaning.doubt == HeaderDoubt::Title)
            open.append(i);
    }
    for (qsizetype n = 0; n < open.size(); ++n) {
        ColumnDraft &draft = drafts[open[n]];
        const bool hasJob = hasField(drafts, ImportField::Job) && draft.meaning.field != ImportField::Job;
        const bool otherJob = std::any_of(drafts.begin(), drafts.end(), [](const ColumnDraft &other) {
            return other.meaning.field == ImportField::Job && other.meaning.doubt == HeaderDoubt::None;
        });
        if (draft.values.mostly(draft.values.civilities + draft.values.civilityCodes))
            settle(draft, ImportField::Civility, 0.95);
        else if (draft.values.count() > 0 && draft.values.civilities == 0)
            settle(draft, ImportField::Job, 0.9);
        else if ((open.size() > 1 && n == 0) || otherJob || hasJob)
            settle(draft, ImportField::Civility, 0.8);
        else
            settle(draft, ImportField::Job, 0.7);
    }
}

/// Headers whose meaning holds only when the values speak its words.
void settleByValues(QList<ColumnDraft> &drafts)
{
    for (ColumnDraft &draft : drafts) {
        if (draft.meaning.doubt != HeaderDoubt::Values)
            continue;
        const ColumnValues &values = draft.values;
        if (draft.meaning.field == ImportField::RecordType && values.mostly(values.recordTypes, 90))
            settle(draft, ImportField::RecordType, 0.9);
        else if (values.mostly(values.relations, 50))
            settle(draft, ImportField::Relation, 0.9);
        else if (values.mostly(values.natures, 50))
            settle(draft, ImportField::Nature, 0.9);
        else if (draft.meaning.field == ImportField::RecordType || draft.meaning.field == ImportField::Nature
                 || values.count() > 0)
            draft.meaning = {ImportField::Ignore, 0};
        else
            settle(draft, draft.meaning.field, 0.6);
    }
}

/// Bare "home" and "work" are phones beside Yahoo's own columns, and nothing elsewhere.
void settleYahoo(QList<ColumnDraft> &drafts)
{
    const bool isYahoo = std::any_of(drafts.begin(), drafts.end(), [](const ColumnDraft &draft) {
        return draft.key == u"yahoophone"_s || draft.key == u"pager"_s;
    });
    for (ColumnDraft &draft : drafts) {
        if (draft.meaning.doubt != HeaderDoubt::PhoneOfYahoo)
            continue;
        if (isYahoo || draft.values.mostly(draft.values.phones))
            settle(draft, draft.meaning.field, 0.8);
        else
            draft.meaning = {};
    }
}

ImportField homeFieldOf(ImportField field)
{
    switch (field) {
    case ImportField::Street:
        return ImportField::HomeStreet;
    case ImportField::StreetLine:
        return ImportField::HomeStreetLine;
    case ImportField::Postcode:
        return ImportField::HomePostcode;
    case ImportField::City:
        return ImportField::HomeCity;
    case ImportField::Region:
        return ImportField::HomeRegion;
    case ImportField::Country:
        return ImportField::HomeCountry;
    default:
        return field;
    }
}

/// A bare "city" belongs to the address block around it; of two without blocks the first is at home.
void settleAddresses(QList<ColumnDraft> &drafts)
{
    QHash<ImportField, int> bare;
    for (const ColumnDraft &draft : drafts) {
        if (draft.meaning.doubt == HeaderDoubt::SecondAddress)
            ++bare[draft.meaning.field];
    }
    bool isHome = false;
    bool hasBlock = false;
    QHash<ImportField, int> seen;
    for (ColumnDraft &draft : drafts) {
        const ImportField field = draft.meaning.field;
        const bool isBare = draft.meaning.doubt == HeaderDoubt::SecondAddress;
        if (field == ImportField::HomeStreet || (field == ImportField::Street && !isBare)) {
            isHome = field == ImportField::HomeStreet;
            hasBlock = true;
        }
        if (!isBare)
            continue;
        const int nth = ++seen[field];
        const bool goesHome = hasBlock ? isHome : bare[field] > 1 && nth == 1;
        if (nth > 2 || (nth == 2 && !hasBlock && bare[field] > 2))
            draft.meaning = {ImportField::Ignore, 0};
        else
            settle(draft, goesHome ? homeFieldOf(field) : field, hasBlock || bare[field] == 1 ? 0.9 : 0.75);
    }
}

/// Birth dates in three columns: beside a year and a month, "Birth Day" is a day of the month.
void settleBirthParts(QList<ColumnDraft> &drafts)
{
    const bool hasParts = hasField(drafts, ImportField::BirthYear);
    for (ColumnDraft &draft : drafts) {
        const ImportField field = draft.meaning.field;
        if (hasParts && field == ImportField::Birthday)
            draft.meaning.field = ImportField::BirthDay;
        if (!hasParts && (field == ImportField::BirthMonth || field == ImportField::BirthDay))
            draft.meaning = {};
    }
}

/// Fields of which a record has one: a second column of the same header is somebody else's ("Last Name" of a
/// relative).
bool isSingle(ImportField field)
{
    switch (field) {
    case ImportField::FirstName:
    case ImportField::FamilyName:
    case ImportField::Civility:
    case ImportField::ExternalId:
    case ImportField::CompanyRef:
    case ImportField::Siren:
    case ImportField::Siret:
    case ImportField::Birthday:
        return true;
    default:
        return false;
    }
}

void dropSeconds(QList<ColumnDraft> &drafts)
{
    QSet<ImportField> seen;
    for (ColumnDraft &draft : drafts) {
        const ImportField field = draft.meaning.field;
        if (!isSingle(field))
            continue;
        if (seen.contains(field))
            draft.meaning = {ImportField::Ignore, 0};
        seen.insert(field);
    }
}

/// What the values say where the header says nothing.
HeaderMeaning meaningOfValues(const ColumnValues &values)
{
    if (values.mostly(values.emails))
        return {ImportField::Email, 0.9};
    if (values.mostly(values.sirets))
        return {ImportField::Siret, 0.9};
    if (values.mostly(values.phones))
        return {values.mostly(values.mobiles, 80) ? ImportField::Mobile : ImportField::Phone, 0.8};
    if (values.mostly(values.sirens, 80))
        return {ImportField::Siren, 0.8};
    if (values.mostly(values.webPages, 80))
        return {ImportField::Website, 0.7};
    if (values.mostly(values.civilities, 80))
        return {ImportField::Civility, 0.8};
    return {};
}

/// In a file without headers the names are found by the emails: "marchand" in helene.marchand@example.org.
void findNames(QList<ColumnDraft> &drafts, const QList<QStringList> &records)
{
    int emailColumn = -1;
    for (int i = 0; i < drafts.size(); ++i) {
        if (drafts[i].meaning.field == ImportField::Email)
            emailColumn = i;
    }
    QList<int> texts;
    for (int i = 0; i < drafts.size(); ++i) {
        const ColumnValues &values = drafts[i].values;
        const bool isText =
            values.count() > 0 && values.bareNumbers == 0 && values.dates == 0 && values.emails == 0;
        if (drafts[i].meaning.isKnown() || !isText)
            continue;
        if (values.mostly(values.companyNames, 50) && !hasField(drafts, ImportField::CompanyName))
            drafts[i].meaning = {ImportField::CompanyName, 0.6};
        else if (values.words <= 3 * values.count())
            texts.append(i);
    }
    if (texts.size() < 2 || texts[1] != texts[0] + 1) {
        if (!texts.isEmpty() && drafts[texts[0]].values.words >= 2 * drafts[texts[0]].values.count())
            drafts[texts[0]].meaning = {ImportField::FullName, 0.5};
        return;
    }
    int firstThenFamily = 0; // which of the two stands first in the emails
    for (const QStringList &row : records) {
        const QString local = foldText(row.value(emailColumn).section(u'@', 0, 0));
        const qsizetype left = local.indexOf(foldText(row.value(texts[0])).trimmed());
        const qsizetype right = local.indexOf(foldText(row.value(texts[1])).trimmed());
        if (emailColumn >= 0 && left >= 0 && right >= 0)
            firstThenFamily += left < right ? 1 : -1;
    }
    const bool isSwapped = firstThenFamily < 0;
    const double confidence = firstThenFamily == 0 ? 0.4 : 0.7;
    drafts[texts[0]].meaning = {isSwapped ? ImportField::FamilyName : ImportField::FirstName, confidence};
    drafts[texts[1]].meaning = {isSwapped ? ImportField::FirstName : ImportField::FamilyName, confidence};
}

void findPostcodes(QList<ColumnDraft> &drafts)
{
    for (ColumnDraft &draft : drafts) {
        const ColumnValues &values = draft.values;
        if (!draft.meaning.isKnown() && values.mostly(values.frenchPostcodes, 90)
            && !hasField(drafts, ImportField::Postcode))
            draft.meaning = {ImportField::Postcode, 0.6};
    }
}

/// In a table of companies "Company ID" names the record, not a link.
void settleReferences(QList<ColumnDraft> &drafts, TableKind kind)
{
    if (kind != TableKind::Companies || hasField(drafts, ImportField::ExternalId))
        return;
    for (ColumnDraft &draft : drafts) {
        if (draft.meaning.field == ImportField::CompanyRef)
            draft.meaning.field = ImportField::ExternalId;
    }
}

} // namespace

TableKind kindOfTable(const QList<ColumnDraft> &drafts)
{
    const auto has = [&drafts](std::initializer_list<ImportField> fields) {
        return std::any_of(fields.begin(), fields.end(),
                           [&drafts](ImportField field) { return hasField(drafts, field); });
    };
    const bool hasPerson = has({ImportField::FirstName, ImportField::FamilyName, ImportField::FullName});
    const bool hasPoint = has({ImportField::Email, ImportField::OtherEmail, ImportField::Mobile,
                               ImportField::Phone, ImportField::HomePhone});
    if (has({ImportField::IsCompany, ImportField::IsPerson, ImportField::RecordType}))
        return TableKind::Mixed;
    if (has({ImportField::Deal}) && has({ImportField::Amount, ImportField::Stage}) && !hasPoint)
        return TableKind::Opportunities;
    if (hasPerson)
        return TableKind::Contacts;
    if (has({ImportField::CompanyName, ImportField::Siret, ImportField::Siren}))
        return TableKind::Companies;
    return hasPoint ? TableKind::Contacts : TableKind::Unknown;
}

QList<ColumnDraft> settledColumns(const QList<QStringList> &records, const QStringList &headers,
                                  int firstDataRow, int columnCount)
{
    QList<ColumnDraft> drafts;
    for (int i = 0; i < columnCount; ++i) {
        const QString header = headers.value(i);
        drafts.append({readHeader(header), columnValues(records, firstDataRow, i), headerKey(header)});
    }
    settleYahoo(drafts);
    settleBirthParts(drafts);
    settleByValues(drafts);
    settleTitles(drafts);
    settleAddresses(drafts);
    for (ColumnDraft &draft : drafts) {
        doubtByValues(draft);
        if (!draft.meaning.isKnown())
            draft.meaning = meaningOfValues(draft.values);
    }
    settleNames(drafts);
    if (headers.isEmpty()) {
        findPostcodes(drafts);
        findNames(drafts, records.mid(firstDataRow));
    }
    dropSeconds(drafts);
    settleReferences(drafts, kindOfTable(drafts));
    return drafts;
}

} // namespace carnet
