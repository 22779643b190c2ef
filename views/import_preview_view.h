// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace carnet {

class ImportPreviewModel;

/// The first rows of a file as they will be stored, below its columns.
class ImportPreviewView : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreviewView(QWidget *parent);
    void setPreview(ImportPreviewModel *preview); ///< null: none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    ImportPreviewModel *m_preview = nullptr;
    QTableView *m_table;
};

} // namespace carnet
