// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/card_mapper.h"
#include "core/vcard/vcard_reader.h"
#include "core/vcard/vcard_writer.h"
#include "tests/fuzz/fuzz_targets.h"

#include <QBuffer>

namespace carnet::fuzz {

namespace {

constexpr qsizetype kMostCards = 50;

QList<ImportedRow> rowsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer);
    const CardMapper mapper({});
    QList<ImportedRow> rows;
    for (;;) {
        const Result<const VcardCard *> card = reader.next();
        if (!card || !*card)
            return rows;
        if (rows.size() < kMostCards)
            rows.append(mapper.map(**card));
    }
}

QByteArray cardOf(const ImportedRow &row)
{
    CardExtras extras;
    extras.companyUid = row.companyUid;
    extras.consents = row.events;
    Contact contact = row.contact;
    Company company = row.company;
    constexpr auto kUid = "0192f0c1-0000-7000-8000-000000000001";
    for (Uid *uid : {&contact.uid, &company.uid}) { // each record of a carnet has one
        if (uid->isNull())
            *uid = Uid::fromText(QString::fromLatin1(kUid)).value_or(Uid{});
    }
    qint64 field = 0;
    for (const auto &[name, text] : row.customTexts) {
        extras.customFields.insert(++field, name);
        (row.kind == RecordKind::Contact ? contact.customValues : company.customValues)
            .append({{field}, text});
    }
    return row.kind == RecordKind::Contact ? vcardOf(contact, extras) : vcardOf(company, extras);
}

} // namespace

QString vcard(const QByteArray &bytes)
{
    const QList<ImportedRow> rows = rowsOf(bytes);
    for (const ImportedRow &row : rows) {
        if (row.isRefused())
            continue;
        const QByteArray once = cardOf(row);
        if (once.size() > static_cast<qsizetype>(VcardLimits().lineBytes))
            continue; // a line, or the card, may be beyond its limit now
        const QList<ImportedRow> back = rowsOf(once);
        if (back.size() != 1)
            return QStringLiteral("a card that was written is read as %1").arg(back.size());
        if (back.first().isRefused())
            return QStringLiteral("a card that was written is refused");
        if (!back.first().isOwn)
            return QStringLiteral("a card that was written is not known again");
        if (cardOf(back.first()) != once)
            return QStringLiteral("a card that was written is read as another one");
    }
    return {};
}

} // namespace carnet::fuzz
