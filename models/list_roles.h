// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace carnet {

/// The columns of the lists of contacts and of companies, in model order (RecordListModel). Values come by
/// the roles below from any column of the row; a column only says where they are drawn.
enum class ListColumn {
    Avatar, ///< contacts: initials on a disc; companies: on a square
    Relation, ///< the relation icon
    Name,
    Company, ///< of a contact; empty in the list of companies
    Town,
    Tags,
    LastContact,
    Phone, ///< hidden by default
    Email, ///< hidden by default
};
inline constexpr int kListColumnCount = 9;

/// Besides the roles of Qt: DisplayRole (the text of the column), ToolTipRole (the whole text),
/// AccessibleTextRole (a sentence for the whole row). Of a row that has not been read yet every role is
/// invalid but IsLoadedRole and IdRole.
enum ListRole {
    IdRole = Qt::UserRole + 1, ///< qint64: the row id, known at once for every row
    IsLoadedRole, ///< bool: false while the row is on its way (draw grey bars) and for one that has gone
    AvatarRole, ///< int 0-7: the pair of colours, from the shared uid and never from the name
    InitialsRole, ///< QString: one or two letters
    RelationRole, ///< int: carnet::Relation
    NameRole, ///< QString
    JobRole, ///< QString
    CompanyRole, ///< QString
    TownRole, ///< QString
    TagsRole, ///< QVariant of QList<carnet::ListTag>
    LastContactRole, ///< QDate; invalid: never
    PhoneRole, ///< QString, as shown: "06 39 98 14 27"
    EmailRole, ///< QString
    IsArchivedRole, ///< bool
    ToCheckRole, ///< int: fields whose text could not be read
};

/// A tag as drawn: its name, and its colour as an index into the theme's tag colours.
struct ListTag {
    QString name;
    int colour = 0;
    friend bool operator==(const ListTag &, const ListTag &) = default;
};

} // namespace carnet

Q_DECLARE_METATYPE(carnet::ListTag)
