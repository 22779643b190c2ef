// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <functional>

namespace carnet {

class Database;
class DatabaseThread;

/// The user's own fields of contacts and companies: defined, renamed and taken away without a programmer.
/// Each change is one command with its undo. GUI thread.
class CustomFieldList : public QObject {
    Q_OBJECT
public:
    explicit CustomFieldList(DatabaseThread &db, QObject *parent = nullptr);
    /// Contacts' first, each kind in the order in which its fields are shown.
    [[nodiscard]] const QList<CustomField> &fields() const { return m_fields; }

    /// Fails with AlreadyExists when a field of that kind has the (folded) name.
    void add(const CustomField &field);
    void rename(CustomFieldId id, const QString &name);
    /// With all its values; the undo brings them back.
    void remove(CustomFieldId id);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    void failed(const carnet::Error &error);

private:
    void write(const QString &name, std::function<Result<void>(Database &)> work);
    [[nodiscard]] QString nameOf(CustomFieldId id) const;

    DatabaseThread &m_db;
    QList<CustomField> m_fields;
    quint64 m_reload = 0;
};

} // namespace carnet
