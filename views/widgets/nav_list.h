// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace carnet {

/// The views of the window, one under another: icon, word, count. Up and Down move, Enter opens; a click does
/// both. Narrow (56 px) it shows the icons alone, with tooltips.
class NavList : public QListView {
    Q_OBJECT
public:
    explicit NavList(QWidget *parent);

    /// `id` comes back in `opened`.
    void addEntry(const QString &id, const QString &iconName, const QString &text);
    /// 0 shows nothing.
    void setCount(const QString &id, qint64 count);
    /// Marks an entry as the open one, without opening it; an unknown id marks none.
    void setCurrent(const QString &id);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {56, sizeHint().height()}; }

Q_SIGNALS:
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { }

private:
    [[nodiscard]] QStandardItem *itemOf(const QString &id) const;

    QStandardItemModel *m_entries;
};

} // namespace carnet
