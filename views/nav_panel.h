// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace carnet {

class CarnetSwitcher;
class NavList;

/// The left of the window: which carnet is open, the search, the views, the preferences. 204 px wide, or 56
/// with icons alone.
class NavPanel : public QFrame {
    Q_OBJECT
public:
    enum class Width { Full, Narrow };

    explicit NavPanel(QWidget *parent);

    void setCarnetTitle(const QString &title);
    /// Marks the open view.
    void setCurrent(const QString &id);
    void setCount(const QString &id, qint64 count);
    void setWidth(Width width);
    void focusList();

Q_SIGNALS:
    void opened(const QString &id);
    void searchRequested();
    void lockRequested();
    void otherCarnetRequested(); ///< open or make another

private:
    CarnetSwitcher *m_switcher;
    QWidget *m_search;
    NavList *m_views;
    NavList *m_foot;
    QWidget *m_state;
};

} // namespace carnet
