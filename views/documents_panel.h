// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"

#include <QWidget>

class QAbstractItemModel;
class QVBoxLayout;

namespace carnet {

/// The documents that are kept inside the carnet with one record (models/record_documents.h): added by the
/// button or by a drop, opened with Enter or a click, saved elsewhere, removed with Delete.
class DocumentsPanel : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsPanel(QWidget *parent);

    /// The model stays the caller's; null: none.
    void setDocuments(QAbstractItemModel *documents);
    void setFormat(const DisplayFormat &format);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);
    void addRequested();
    void filesDropped(const QStringList &paths);
    void openRequested(int row);
    void saveAsRequested(int row, const QString &name);
    void removeRequested(int row);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QStringList names() const;
    void focusRow(const QStringList &before, int place);
    void showMenu(QWidget *row, int index, const QPoint &at);

    QAbstractItemModel *m_documents = nullptr;
    DisplayFormat m_format;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_places; ///< where the keyboard can be: a row for each document, then the adder
    QStringList m_names; ///< of the rows
    bool m_isDropping = false;
};

} // namespace carnet
