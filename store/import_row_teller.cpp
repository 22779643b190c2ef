// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_row_teller.h"

#include "store/company_table.h"
#include "store/contact_table.h"

#include <algorithm>

namespace carnet {

namespace {

size_t indexOf(RecordKind kind)
{
    return kind == RecordKind::Contact ? 0 : 1;
}

/// Where nothing was found that both have in common and nothing in which they differ, what they share all the
/// same.
QList<DuplicateReason> sharedReasons(const DuplicateTraits &one, const DuplicateTraits &other)
{
    const auto share = [](const QStringList &a, const QStringList &b) {
        return std::any_of(a.cbegin(), a.cend(), [&](const QString &text) { return b.contains(text); });
    };
    QList<DuplicateReason> reasons;
    if (share(one.emails, other.emails))
        reasons.append(DuplicateReason::SameEmail);
    if (share(one.mobiles, other.mobiles))
        reasons.append(DuplicateReason::SameMobile);
    if (share(one.phones, other.phones))
        reasons.append(DuplicateReason::SamePhone);
    if (!one.siret.isEmpty() && one.siret == other.siret)
        reasons.append(DuplicateReason::SameSiret);
    return reasons;
}

} // namespace

std::optional<OnDuplicate> ImportRowTeller::chosen() const
{
    const auto found = m_options.choices.constFind(m_report.records);
    return found == m_options.choices.cend() ? std::nullopt : std::optional(*found);
}

void ImportRowTeller::made(const ImportedRow &row, qint64 id)
{
    if (!m_options.told)
        return;
    std::vector<qint64> &lines = m_lines[indexOf(row.kind)];
    const auto place = static_cast<size_t>(id - m_before[indexOf(row.kind)]);
    if (lines.size() <= place)
        lines.resize(place + 1);
    lines[place] = row.line;
}

void ImportRowTeller::setKept(const QList<KeptField> &kept)
{
    if (!m_kept)
        ++m_report.keptByHand;
    m_kept = kept;
}

ImportRowTeller::Mark ImportRowTeller::mark()
{
    m_kept.reset();
    return {m_report.rejected, m_report.duplicates, m_report.doubtful, m_report.keptByHand,
            m_report.toCheck,  m_report.created,    m_report.updated};
}

RowClass ImportRowTeller::classify(const Mark &before)
{
    if (m_report.rejected > before.rejected) {
        ++m_report.classes.refused;
        return RowClass::Refused;
    }
    if (m_report.duplicates > before.duplicates || m_report.keptByHand > before.keptByHand) {
        ++m_report.classes.duplicates;
        return RowClass::Duplicate;
    }
    if (m_report.toCheck > before.toCheck) {
        ++m_report.classes.toCheck;
        return RowClass::ToCheck;
    }
    ++m_report.classes.ready;
    return RowClass::Ready;
}

Result<void> ImportRowTeller::tell(const ImportedRow &row, const RowSource &source, const ImportMatch &match,
                                   const Mark &before)
{
    const RowClass rowClass = classify(before);
    if (rowClass != RowClass::Refused
        && std::any_of(row.others.cbegin(), row.others.cend(),
                       [](const auto &other) { return isOpportunityField(other.first); }))
        ++m_report.opportunities;
    if (rowClass == RowClass::Ready || !m_options.told
        || m_told[static_cast<size_t>(rowClass)]++ >= ImportReport::kRowsTold)
        return {};
    ImportRowFate fate;
    fate.number = m_report.records;
    fate.line = row.line;
    fate.rowClass = rowClass;
    fate.kind = row.kind;
    const bool isContact = row.kind == RecordKind::Contact;
    fate.name = isContact ? displayName(row.contact) : displayName(row.company);
    fate.company = isContact ? row.contact.companyName : QString();
    const QList<Point> &points = isContact ? row.contact.points : row.company.points;
    fate.reach = points.isEmpty() ? QString() : points.first().typed;
    fate.refused = row.refused;
    fate.isKeyed = m_kept.has_value();
    fate.kept = m_kept.value_or(QList<KeptField>());
    for (const RowIssue &issue : row.issues)
        fate.problems.append({issue.line, issue.column, codeOf(issue.kind), issue.text});
    if (row.isAddressDead)
        fate.problems.append({row.line, -1, QStringLiteral("dead_address"), {}});
    for (const ImportedOpposition &opposition : row.oppositions) {
        if (!isContact)
            fate.problems.append(
                {row.line, opposition.column, QStringLiteral("opposition_of_company"), opposition.text});
    }
    using Outcome = ImportRowFate::Outcome;
    fate.outcome = rowClass == RowClass::Refused ? Outcome::Refused
        : m_report.created > before.created      ? Outcome::Created
        : m_report.updated > before.updated      ? Outcome::Updated
                                                 : Outcome::LeftOut;
    if (rowClass == RowClass::Refused)
        fate.cells = source.cells();
    if (rowClass == RowClass::Duplicate)
        CARNET_TRY(addMatch(row, match, fate));
    m_options.told(fate);
    return {};
}

Result<void> ImportRowTeller::addMatch(const ImportedRow &row, const ImportMatch &match, ImportRowFate &fate)
{
    fate.isDoubtful = match.how == ImportMatch::How::MaybeSame;
    const qint64 place = match.id - m_before[indexOf(row.kind)];
    fate.isOfSource = place > 0;
    const std::vector<qint64> &lines = m_lines[indexOf(row.kind)];
    if (fate.isOfSource && static_cast<size_t>(place) < lines.size())
        fate.matchLine = lines[static_cast<size_t>(place)];
    DuplicateTraits own;
    DuplicateTraits known;
    if (row.kind == RecordKind::Contact) {
        CARNET_TRY_ASSIGN(const Contact contact, ContactTable(m_db).byId({match.id}));
        fate.matchName = displayName(contact);
        fate.matchCompany = contact.companyName;
        own = traitsOf(row.contact);
        known = traitsOf(contact);
    } else {
        CARNET_TRY_ASSIGN(const Company company, CompanyTable(m_db).byId({match.id}));
        fate.matchName = displayName(company);
        own = traitsOf(row.company);
        known = traitsOf(company);
    }
    const std::optional<DuplicateMatch> judged = duplicateMatch(own, known);
    fate.reasons = judged ? judged->reasons : sharedReasons(own, known);
    return {};
}

} // namespace carnet
