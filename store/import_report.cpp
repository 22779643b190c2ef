// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_report.h"

namespace carnet {

QString codeOf(IssueKind kind)
{
    switch (kind) {
    case IssueKind::UnreadableEmail:
        return QStringLiteral("unreadable_email");
    case IssueKind::UnreadablePhone:
        return QStringLiteral("unreadable_phone");
    case IssueKind::UnreadableWebsite:
        return QStringLiteral("unreadable_website");
    case IssueKind::UnreadableDate:
        return QStringLiteral("unreadable_date");
    case IssueKind::UnreadableIdentifier:
        return QStringLiteral("unreadable_identifier");
    case IssueKind::DoubtfulPostcode:
        return QStringLiteral("doubtful_postcode");
    case IssueKind::UnknownRelation:
        return QStringLiteral("unknown_relation");
    case IssueKind::UnknownNature:
        return QStringLiteral("unknown_nature");
    case IssueKind::UnclearOpposition:
        return QStringLiteral("unclear_opposition");
    case IssueKind::UnclearConsent:
        return QStringLiteral("unclear_consent");
    case IssueKind::ImitatedDomain:
        return QStringLiteral("imitated_domain");
    case IssueKind::ClosedCompany:
        return QStringLiteral("closed_company");
    }
    return QStringLiteral("other"); // the source knows more kinds than this switch
}

QString codeOf(RefusedReason reason)
{
    switch (reason) {
    case RefusedReason::None:
        break;
    case RefusedReason::EmptyRow:
        return QStringLiteral("empty_row");
    case RefusedReason::NothingUsable:
        return QStringLiteral("nothing_usable");
    case RefusedReason::ListOfCards:
        return QStringLiteral("list_of_cards");
    }
    return {};
}

} // namespace carnet
