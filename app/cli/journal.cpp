// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "app/cli/cli.h"

namespace carnet::cli {

int runJournal(Cli &cli)
{
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    Journal journal(*carnet->db);
    if (!cli.has("verify")) {
        const Result<Journal::Head> head = journal.head();
        if (!head)
            return cli.fail(head.error());
        return cli.answer({{QStringLiteral("entries"), head->n},
                           {QStringLiteral("ok"), QJsonValue::Null},
                           {QStringLiteral("first_bad"), QJsonValue::Null}},
                          {sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n journal entry(ies)"), head->n)});
    }
    const Result<Journal::Verification> found = journal.verify();
    if (!found)
        return cli.fail(found.error());
    const QJsonValue firstBad = found->isGood() ? QJsonValue(QJsonValue::Null) : QJsonValue(found->firstBad);
    const QString line = found->isGood()
        ? sayCount(QT_TRANSLATE_N_NOOP("Cli", "All %n journal entry(ies) are as they were written."),
                   found->entries)
        : say(QT_TRANSLATE_NOOP("Cli", "Entry %1 was changed, or entries were cut off from it on."))
              .arg(found->firstBad);
    return cli.answer({{QStringLiteral("entries"), found->entries},
                       {QStringLiteral("ok"), found->isGood()},
                       {QStringLiteral("first_bad"), firstBad}},
                      {line}, found->isGood() ? Done : Damaged);
}

} // namespace carnet::cli
