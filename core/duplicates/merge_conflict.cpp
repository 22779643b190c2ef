// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/merge_conflict.h"

#include "core/duplicates/merge_choice.h"
#include "core/duplicates/name_likeness.h"
#include "core/search_text.h"

#include <algorithm>

namespace carnet {

namespace {

bool isSameText(const QString &one, const QString &other)
{
    return searchPieces(one) == searchPieces(other);
}

bool isSameCompany(const QString &first, const QString &second)
{
    const QString form = legalFormIn(second);
    return companyNameKey(first) == companyNameKey(second)
        && (form.isEmpty() || form == legalFormIn(first)); // else the kept name would lose it
}

bool isSameName(const Contact &first, const Contact &second)
{
    switch (nameLikeness(first.firstName, first.familyName, second.firstName, second.familyName)) {
    case NameLikeness::Same:
        return true;
    case NameLikeness::Agrees: // the kept one must be the one that says more
        return (first.firstName + first.familyName).size() >= (second.firstName + second.familyName).size();
    default:
        return false;
    }
}

bool agrees(const MergeLine &line, const Contact &first, const Contact &second)
{
    switch (line.field) {
    case MergeField::Name:
        return isSameName(first, second);
    case MergeField::Civility:
        return isSameText(first.civility, second.civility);
    case MergeField::Job:
        return isSameText(first.job, second.job);
    case MergeField::Department:
        return isSameText(first.department, second.department);
    case MergeField::Company:
        return isSameCompany(first.companyName, second.companyName);
    default:
        return false;
    }
}

bool agrees(const MergeLine &line, const Company &first, const Company &second)
{
    return line.field == MergeField::Name && isSameCompany(first.name, second.name);
}

bool areTwoElsewhere(const Provenance &one, const Provenance &other)
{
    return !one.externalId.isEmpty() && !other.externalId.isEmpty()
        && one.externalSource == other.externalSource && one.externalId != other.externalId;
}

template <typename Record>
bool mergesUnaskedAs(const Record &first, const Record &second)
{
    if (areTwoElsewhere(first.provenance, second.provenance))
        return false;
    const QList<MergeLine> lines = mergeLines(first, second);
    return std::all_of(lines.cbegin(), lines.cend(), [&](const MergeLine &line) {
        if (line.mode != MergeLine::Mode::One || !line.hasFirst || !line.hasSecond)
            return true;
        if (line.field == MergeField::Relation || line.takesSecond) // a rule says which one says more
            return true;
        if (line.field == MergeField::Custom)
            return isSameText(customValue(first.customValues, line.custom),
                              customValue(second.customValues, line.custom));
        return agrees(line, first, second);
    });
}

} // namespace

bool mergesUnasked(const Contact &first, const Contact &second)
{
    return mergesUnaskedAs(first, second);
}

bool mergesUnasked(const Company &first, const Company &second)
{
    return mergesUnaskedAs(first, second);
}

} // namespace carnet
