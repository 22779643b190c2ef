// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record_merge.h"

#include <algorithm>
#include <optional>

namespace carnet {

namespace {

/// Calls visit(name, member) for each plain field of a record.
template <typename Visit>
void visitOwnFields(const Contact &, const Visit &visit)
{
    visit("civility", &Contact::civility);
    visit("first_name", &Contact::firstName);
    visit("family_name", &Contact::familyName);
    visit("job", &Contact::job);
    visit("department", &Contact::department);
    visit("birthday", &Contact::birthday);
    visit("nature", &Contact::nature);
}

template <typename Visit>
void visitOwnFields(const Company &, const Visit &visit)
{
    visit("name", &Company::name);
    visit("siren", &Company::siren);
    visit("siret", &Company::siret);
    visit("vat_number", &Company::vatNumber);
    visit("naf", &Company::naf);
}

template <typename Record, typename Visit>
void visitFields(const Record &record, const Visit &visit)
{
    visitOwnFields(record, visit);
    visit("relation", &Record::relation);
    visit("note", &Record::note);
    visit("provenance", &Record::provenance);
    visit("state", &Record::state);
}

/// Joins one value; true when both sides changed it to different ones. `mine` gets the result.
template <typename T>
bool joinValue(const T &base, T &mine, const T &theirs)
{
    if (mine == base) {
        mine = theirs;
        return false;
    }
    return theirs != base && theirs != mine;
}

template <typename Part, typename SameKey>
const Part *findPart(const QList<Part> &parts, const Part &like, const SameKey &same)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return same(part, like); });
    return found == parts.end() ? nullptr : &*found;
}

/// Joins parts one by one: those without a number yet are new, and mine. True when one part was changed by
/// both.
template <typename Part, typename SameKey>
bool joinParts(const QList<Part> &base, QList<Part> &mine, const QList<Part> &theirs, const SameKey &same)
{
    if (mine == base || theirs == mine) {
        mine = theirs;
        return false;
    }
    bool isConflict = false;
    QList<Part> joined;
    for (const Part &part : std::as_const(mine)) {
        const Part *before = findPart(base, part, same);
        const Part *other = findPart(theirs, part, same);
        if (!before) {
            joined.append(part); // new, and mine
        } else if (!other) { // removed by them
            if (part == *before)
                continue;
            isConflict = true;
            joined.append(part);
        } else {
            Part value = part;
            isConflict |= joinValue(*before, value, *other);
            joined.append(value);
        }
    }
    for (const Part &part : theirs) {
        if (findPart(mine, part, same))
            continue;
        const Part *before = findPart(base, part, same);
        if (!before) {
            joined.append(part); // new, and theirs
        } else if (part != *before) {
            isConflict = true; // removed by me, changed by them: mine stands
        }
    }
    mine = joined;
    return isConflict;
}

QStringList joinSets(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    QStringList joined;
    for (const QString &value : mine) {
        if (theirs.contains(value) || !base.contains(value))
            joined.append(value);
    }
    for (const QString &value : theirs) {
        if (!base.contains(value) && !joined.contains(value))
            joined.append(value);
    }
    joined.sort();
    return joined;
}

void joinCompany(const Contact &base, Contact &mine, const Contact &theirs, QStringList &conflicts)
{
    const bool isMine = mine.companyId != base.companyId || mine.companyName != base.companyName;
    const bool isTheirs = theirs.companyId != base.companyId;
    if (!isMine) {
        mine.companyId = theirs.companyId;
        mine.companyName = theirs.companyName;
    } else if (isTheirs && theirs.companyName != mine.companyName) {
        conflicts.append(QStringLiteral("company_id"));
    }
}

void joinCompany(const Company &, Company &, const Company &, QStringList &) { }

template <typename Record>
Merged<Record> merge(const Record &base, const Record &mine, const Record &theirs)
{
    Merged<Record> merged{mine, {}};
    const auto note = [&merged](const char *field, bool isConflict) {
        if (isConflict)
            merged.conflicts.append(QString::fromLatin1(field));
    };
    visitFields(base, [&](const char *field, auto member) {
        note(field, joinValue(base.*member, merged.record.*member, theirs.*member));
    });
    joinCompany(base, merged.record, theirs, merged.conflicts);
    const auto sameNumber = [](const auto &a, const auto &b) { return a.n != 0 && a.n == b.n; };
    const auto sameField = [](const CustomValue &a, const CustomValue &b) { return a.field == b.field; };
    note("point", joinParts(base.points, merged.record.points, theirs.points, sameNumber));
    note("address", joinParts(base.addresses, merged.record.addresses, theirs.addresses, sameNumber));
    note("custom", joinParts(base.customValues, merged.record.customValues, theirs.customValues, sameField));
    merged.record.tags = joinSets(base.tags, mine.tags, theirs.tags);
    merged.record.toCheck = joinSets(base.toCheck, mine.toCheck, theirs.toCheck);
    return merged;
}

QStringList changedCompany(const Contact &before, const Contact &after)
{
    const bool isChanged = before.companyId != after.companyId || before.companyName != after.companyName;
    return isChanged ? QStringList{QStringLiteral("company_id")} : QStringList();
}

QStringList changedCompany(const Company &, const Company &)
{
    return {};
}

template <typename Record>
QStringList changed(const Record &before, const Record &after)
{
    QStringList fields;
    const auto note = [&fields](const char *field, bool isChanged) {
        if (isChanged)
            fields.append(QString::fromLatin1(field));
    };
    visitFields(before,
                [&](const char *field, auto member) { note(field, before.*member != after.*member); });
    fields += changedCompany(before, after);
    note("point", before.points != after.points);
    note("address", before.addresses != after.addresses);
    note("custom", before.customValues != after.customValues);
    note("tag", before.tags != after.tags);
    return fields;
}

} // namespace

Merged<Contact> mergeRecords(const Contact &base, const Contact &mine, const Contact &theirs)
{
    return merge(base, mine, theirs);
}
Merged<Company> mergeRecords(const Company &base, const Company &mine, const Company &theirs)
{
    return merge(base, mine, theirs);
}
QStringList changedFields(const Contact &before, const Contact &after)
{
    return changed(before, after);
}
QStringList changedFields(const Company &before, const Company &after)
{
    return changed(before, after);
}

} // namespace carnet
