// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo_data.h"
#include "tests/bench/stages.h"

#include <QFile>

namespace carnet::bench {

namespace {

QString cell(QString text)
{
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString pointOf(const Contact &contact, PointKind kind)
{
    for (const Point &point : contact.points) {
        if (point.kind == kind)
            return point.typed;
    }
    return {};
}

} // namespace

Result<void> writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Io);
    file.write("Civilité;Prénom;Nom;Fonction;Société;E-mail;Tél. mobile;Téléphone;Rue;Code postal;Ville;Pays;Catégories;Dernier contact;Notes\r\n");
    DemoSource source(7, Clock::fixed(1'795'000'000'000));
    QString block;
    for (int i = 0; i < rows; ++i) {
        const Contact c = source.next().contact;
        const PostalAddress a = c.addresses.value(0);
        QStringList cells {c.civility, c.firstName, c.familyName, c.job, c.companyName, pointOf(c, PointKind::Email), pointOf(c, PointKind::Mobile),
                           pointOf(c, PointKind::Phone), a.street, a.postcode, a.city, a.country, c.tags.join(u','),
                           c.provenance.lastContactOn.toString(QStringLiteral("dd/MM/yyyy")), c.note};
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
