// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QScrollArea>

class QAbstractItemModel;

namespace carnet {

class ImportColumnRow;

/// The columns of a file, one a line: its name, an example, the field it goes to, which is chosen in place,
/// and what was understood. Tab walks from field to field. Of cards, the properties that the user decides
/// about, below a sentence that says what needs no decision.
class ImportColumnsView : public QScrollArea {
    Q_OBJECT
public:
    enum class Of { Table, Cards };
    explicit ImportColumnsView(QWidget *parent);

    /// Lines that stay keep the focus; a file of other columns starts at its first unsure one.
    void setColumns(const QList<ImportSession::Column> &columns, TableKind kind, Of of = Of::Table);
    void focusFirst(); ///< the first unsure field, or the first one

Q_SIGNALS:
    /// `field` as nameOf names it.
    void fieldChosen(int column, const QString &field);

private:
    void makePage(int lines);
    QAbstractItemModel *m_fields;
    QWidget *m_page;
    QList<ImportColumnRow *> m_rows;
    Of m_of = Of::Table;
};

} // namespace carnet
