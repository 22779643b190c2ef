// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery_palette.h"

#include "core/initials.h"
#include "models/list_roles.h"
#include "models/palette_model.h"
#include "views/theme/icon.h"

#include <QStandardItemModel>

namespace carnet {

namespace {

QStandardItem *makeRow(PaletteModel::Row row, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(static_cast<int>(row), PaletteRowRole);
    if (row == PaletteModel::Row::Heading)
        item->setFlags(Qt::NoItemFlags);
    return item;
}

QStandardItem *makeRecord(const QString &name, const QString &detail, RecordKind kind, int avatar)
{
    QStandardItem *item = makeRow(PaletteModel::Row::Record, name);
    item->setData(detail, PaletteDetailRole);
    item->setData(static_cast<int>(kind), PaletteKindRole);
    item->setData(avatar, AvatarRole);
    item->setData(initialsOf(name), InitialsRole);
    item->setData(qint64(avatar), IdRole);
    return item;
}

QStandardItem *makeCommand(const QString &text, const QString &iconName, const QString &keys)
{
    QStandardItem *item = makeRow(PaletteModel::Row::Command, text);
    item->setIcon(icon(iconName));
    item->setData(keys, PaletteKeysRole);
    return item;
}

} // namespace

QAbstractItemModel *makeGalleryPalette(QObject *parent)
{
    auto *rows = new QStandardItemModel(parent);
    const auto heading = [](const QString &text) { return makeRow(PaletteModel::Row::Heading, text); };
    for (QStandardItem *item :
         {heading(QStringLiteral("Contacts")),
          makeRecord(QStringLiteral("Hélène Marchand"), QStringLiteral("Le Fournil d’Arcy, Rennes"),
                     RecordKind::Contact, 6),
          makeRecord(QStringLiteral("Nadège Prigent"), QStringLiteral("Fournil des Abers, Brest"),
                     RecordKind::Contact, 0),
          makeRecord(QStringLiteral("Étienne Guérin"), QStringLiteral("Fournil Guérin, Laval"),
                     RecordKind::Contact, 2),
          heading(QStringLiteral("Sociétés")),
          makeRecord(QStringLiteral("Le Fournil d’Arcy"), QStringLiteral("Rennes"), RecordKind::Company, 5),
          heading(QStringLiteral("Actions")),
          makeCommand(QStringLiteral("Nouveau contact"), QStringLiteral("user-plus"),
                      QStringLiteral("Ctrl N")),
          makeCommand(QStringLiteral("Verrouiller"), QStringLiteral("lock"), QStringLiteral("Ctrl L")),
          makeCommand(QStringLiteral("Thème : sombre"), QStringLiteral("moon"), QString())})
        rows->appendRow(item);
    return rows;
}

} // namespace carnet
