// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_account.h"

namespace carnet {

ImportAccount accountOf(const SourcePlan &plan, const ImportAnswers &answers)
{
    ImportAccount account;
    account.decidedFields = plan.decidedFields();
    account.headerSignature = plan.signature;
    account.who = answers.who == Nature::Professional ? QStringLiteral("professional")
        : answers.who == Nature::Consumer             ? QStringLiteral("consumer")
                                                      : QStringLiteral("unknown");
    account.origin = answers.origin;
    account.originText = answers.source;
    account.since = answers.since.isValid() ? answers.since.toString(Qt::ISODate) : QString();
    if (answers.informedOn.isValid())
        account.informed = answers.informedOn.toString(Qt::ISODate) + u':' + answers.informedHow;
    account.lawfulBasis = answers.lawfulBasis;
    if (!plan.ignoredOppositions.isEmpty())
        account.oppositionIgnoredWhy = answers.oppositionIgnoredWhy.trimmed();
    return account;
}

} // namespace carnet
