// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "core/custom_field.h"
#include "core/member.h"
#include "models/list_roles.h"

#include <QAbstractTableModel>
#include <QDate>

namespace carnet {

/// One row of FakeRecords.
struct FakeRow {
    qint64 id = 0;
    QString name;
    QString company;
    QString town;
    QList<ListTag> tags;
    Relation relation = Relation::None;
    QDate lastContactOn;
    bool isLoaded = true;
};

/// A list of made-up persons with the columns and roles of the real one.
class FakeRecords : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FakeRecords(QList<FakeRow> rows, QObject *parent = nullptr);

    void setRows(QList<FakeRow> rows);
    void setLoaded(int row, bool isLoaded);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FakeRow> m_rows;
};

/// The sixteen persons of the pictures, as of 24 November 2026.
[[nodiscard]] QList<FakeRow> fakePersons();
[[nodiscard]] Contact fakeContact();
[[nodiscard]] Company fakeCompany();
/// The user's own fields and the members of the pictures.
[[nodiscard]] QList<CustomField> fakeFields();
[[nodiscard]] QList<Member> fakeMembers();
/// Three documents, with the roles of models/record_documents.h.
[[nodiscard]] QAbstractItemModel *fakeDocuments(QObject *parent);

} // namespace carnet
