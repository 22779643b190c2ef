// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_doubt.h"

#include <algorithm>

namespace carnet {

namespace {

constexpr double kContradicted = 0.4; ///< asked about
constexpr double kDoubtful = 0.5;
constexpr double kNumbersAsDates = 0.6; ///< days as a spreadsheet counts them, or anything else
constexpr int kEnough = 3; ///< values, to speak against a header that was meant

/// What no text of a name or a place looks like.
int marksOf(const ColumnValues &values)
{
    return values.emails + values.phones + values.webPages + values.dates;
}

/// How far the values leave the header's word standing.
double mostConfidence(ImportField field, const ColumnValues &values)
{
    switch (field) {
    case ImportField::FirstName:
    case ImportField::FamilyName:
    case ImportField::FullName:
    case ImportField::CompanyName:
    case ImportField::City:
    case ImportField::HomeCity:
    case ImportField::Country:
    case ImportField::HomeCountry:
    case ImportField::Street:
    case ImportField::HomeStreet:
    case ImportField::Job:
        return values.mostly(marksOf(values)) || values.mostly(values.bareNumbers) ? kContradicted : 1;
    case ImportField::Email:
    case ImportField::OtherEmail:
        return values.emails == 0 ? kContradicted : 1;
    case ImportField::Mobile:
    case ImportField::Phone:
    case ImportField::HomePhone:
    case ImportField::OtherPhone:
    case ImportField::Fax:
        if (values.mostly(values.phones)) // "06 12 34 56 78" begins like a date
            return 1;
        return values.mostly(values.emails + values.webPages + values.dates + values.withoutDigit)
            ? kContradicted
            : 1;
    case ImportField::Postcode:
    case ImportField::HomePostcode:
        return values.mostly(marksOf(values) + values.withoutDigit) ? kContradicted : 1;
    case ImportField::CollectedOn:
    case ImportField::LastContact:
    case ImportField::CloseDate:
        if (values.dates > 0)
            return 1;
        return values.mostly(values.bareNumbers, 95) ? kNumbersAsDates : kDoubtful;
    default:
        return 1;
    }
}

/// A number where a name, a place or an address of the web should be: the key of another table.
bool isForeignKey(ImportField field, const ColumnValues &values)
{
    if (!values.mostly(values.bareNumbers, 95))
        return false;
    switch (field) {
    case ImportField::Street:
    case ImportField::HomeStreet:
    case ImportField::City:
    case ImportField::Country:
    case ImportField::CompanyName:
    case ImportField::FamilyName:
        return true;
    case ImportField::Website:
        return values.webPages == 0;
    default:
        return false;
    }
}

} // namespace

void doubtByValues(ColumnDraft &draft)
{
    const ColumnValues &values = draft.values;
    if (values.count() == 0)
        return;
    if (isForeignKey(draft.meaning.field, values))
        draft.meaning = {};
    else if (values.count() >= kEnough)
        draft.meaning.confidence =
            std::min(draft.meaning.confidence, mostConfidence(draft.meaning.field, values));
}

} // namespace carnet
