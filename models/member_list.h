// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/member.h"
#include "core/result.h"

#include <QList>
#include <QObject>

namespace carnet {

class DatabaseThread;

/// The members of the carnet that have a name: by whom a record can be followed. A new one is made by the
/// save that names it (RecordDraft::setNewOwner). GUI thread.
class MemberList : public QObject {
    Q_OBJECT
public:
    explicit MemberList(DatabaseThread &db, QObject *parent = nullptr);
    [[nodiscard]] const QList<Member> &members() const { return m_members; }

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    void failed(const carnet::Error &error);

private:
    DatabaseThread &m_db;
    QList<Member> m_members;
    quint64 m_reload = 0;
};

} // namespace carnet
