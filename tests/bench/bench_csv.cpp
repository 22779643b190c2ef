// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo_data.h"
#include "core/search_text.h"
#include "tests/bench/stages.h"

#include <QFile>

#include <array>

namespace carnet::bench {

namespace {

QString cell(QString text)
{
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// The demo's names and numbers are few, so that nobody is taken for a real person: in a million rows every number would
/// stand a hundred times. Here each row has its own, in the many ways in which people write them, and some ten thousand
/// family names; each fiftieth row is a person who was there before, written otherwise.
QString phoneOf(int row, int prefix)
{
    static constexpr std::array kFirstDigits{
        1, 2, 4, 5, 7, 8}; // allocated behind 02 and behind 06, as the numbers of a real file are
    const qint64 number = (qint64{row} * 7'919'017) % 10'000'000;
    const QString digits = QStringLiteral("%1%2")
                               .arg(kFirstDigits[static_cast<size_t>(row) % kFirstDigits.size()])
                               .arg(number, 7, 10, QLatin1Char('0'));
    const QStringList pairs{digits.mid(0, 2), digits.mid(2, 2), digits.mid(4, 2), digits.mid(6, 2)};
    switch (row % 4) {
    case 0:
        return QStringLiteral("0%1 %2").arg(prefix).arg(pairs.join(u' '));
    case 1:
        return QStringLiteral("0%1.%2").arg(prefix).arg(pairs.join(u'.'));
    case 2:
        return QStringLiteral("+33 %1 %2").arg(prefix).arg(pairs.join(u' '));
    default:
        return QStringLiteral("0%1%2").arg(prefix).arg(digits);
    }
}

QString familyNameOf(const QString &base, int row)
{
    static constexpr const char16_t *kEnds[] = {u"",   u"et",  u"eau", u"in", u"ard", u"ier", u"oux", u"on",
                                                u"el", u"aud", u"ec",  u"ou", u"as",  u"il",  u"ot",  u"al"};
    static constexpr const char16_t *kStarts[] = {u"", u"Le ", u"De ", u"Ker"};
    return QString::fromUtf16(kStarts[(row / 16) % 4]) + base + QString::fromUtf16(kEnds[row % 16]);
}

} // namespace

Result<void> writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Io);
    file.write("Civilité;Prénom;Nom;Fonction;Société;E-mail;Tél. mobile;Téléphone;Rue;Code "
               "postal;Ville;Pays;Catégories;Dernier contact;Notes\r\n");
    DemoSource source(7, Clock::fixed(1'795'000'000'000));
    QString block;
    QStringList last(32); // family names of the rows before
    for (int i = 0; i < rows; ++i) {
        const Contact c = source.next().contact;
        const bool isDouble = i % 50 == 49;
        const int person = isDouble ? i - 17 : i;
        const QString family = isDouble ? last.value(person % 32).toUpper() : familyNameOf(c.familyName, i);
        if (!isDouble)
            last[i % 32] = family;
        const bool hasMobile = person % 4 != 3;
        const bool hasPhone = person % 3 != 2;
        const QString email = hasMobile || hasPhone ? QStringLiteral("%1.%2@exemple%3.fr")
                                                          .arg(foldText(c.firstName).remove(u' '))
                                                          .arg(person)
                                                          .arg(person % 997)
                                                    : QString();
        const PostalAddress a = c.addresses.value(0);
        QStringList cells{c.civility,
                          c.firstName,
                          family,
                          c.job,
                          c.companyName,
                          email,
                          hasMobile ? phoneOf(person, 6) : QString(),
                          hasPhone ? phoneOf(person + 1, 2) : QString(),
                          a.street,
                          a.postcode,
                          a.city,
                          a.country,
                          c.tags.join(u','),
                          c.provenance.lastContactOn.toString(QStringLiteral("dd/MM/yyyy")),
                          c.note};
        for (QString &text : cells)
            text = cell(text);
        block += cells.join(u';') + QStringLiteral("\r\n");
        if (block.size() > 1'000'000 || i + 1 == rows) {
            if (file.write(block.toUtf8()) < 0)
                return fail(ErrorCode::DiskFull);
            block.clear();
        }
    }
    return {};
}

} // namespace carnet::bench
