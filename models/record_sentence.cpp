// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_sentence.h"

#include "core/phone_number.h"
#include "store/list_query.h"

#include <QCoreApplication>
#include <QLocale>

namespace carnet {

/// Gives the sentences of this file their context.
struct RecordSentence {
    Q_DECLARE_TR_FUNCTIONS(carnet::RecordSentence)
};

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::None:
        return {};
    case Relation::Suspect:
        return RecordSentence::tr("suspect");
    case Relation::Prospect:
        return RecordSentence::tr("prospect");
    case Relation::Client:
        return RecordSentence::tr("client");
    case Relation::Former:
        return RecordSentence::tr("former client");
    }
    return {};
}

QString shownPhone(const QString &typed)
{
    return typed.isEmpty() ? typed : readPhone(typed).display;
}

QString recordSentence(const RecordRow &row)
{
    QStringList parts{row.name, relationText(row.relation)};
    if (row.company != row.name)
        parts << row.company;
    parts << row.town;
    for (const TagChip &tag : row.tags)
        parts << tag.name;
    if (row.lastContactOn.isValid())
        parts << RecordSentence::tr("last contact on %1")
                     .arg(QLocale().toString(row.lastContactOn, QLocale::LongFormat));
    if (row.archived)
        parts << RecordSentence::tr("archived");
    if (row.toCheck > 0)
        parts << RecordSentence::tr("%n field(s) to check", nullptr, row.toCheck);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace carnet
