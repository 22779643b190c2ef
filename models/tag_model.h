// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/tag_table.h"

#include <QAbstractListModel>
#include <QHash>

namespace carnet {

class DatabaseThread;

/// All tags of the carnet by name: for the completion of the tag field and for their colours. GUI thread.
class TagModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ColourRole = Qt::UserRole + 1, ///< int: index into the theme's tag colours
        UsesRole, ///< qint64: records that carry it
    };

    explicit TagModel(DatabaseThread &db, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<QString, int> colours() const; ///< by name
    /// One command each.
    void rename(TagId id, const QString &name);
    void setColour(TagId id, int colour);
    [[nodiscard]] TagId idAt(int row) const { return m_tags.at(row).id; }

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    void failed(const carnet::Error &error);

private:
    void show(const QList<Tag> &tags);

    DatabaseThread &m_db;
    QList<Tag> m_tags;
    quint64 m_reload = 0;
};

} // namespace carnet
