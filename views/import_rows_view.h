// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_rows_model.h"

#include <QListView>

namespace carnet {

/// Rows of a file that need a look: the line, who it is, why; of a duplicate, the record that it meets and
/// what is to be done with it, chosen by Left and Right or by a click.
class ImportRowsView : public QListView {
    Q_OBJECT
public:
    explicit ImportRowsView(QWidget *parent);
    void setRows(ImportRowsModel *rows); ///< null: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyboardSearch(const QString &) override { }
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ImportRowsModel *m_rows = nullptr;
};

} // namespace carnet
