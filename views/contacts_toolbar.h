// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;

namespace carnet {

/// Which records a list shows.
enum class Shown { InUse, Archived, Trash };

/// What stands above a list: the search, which records are shown, the export, the columns.
class ContactsToolbar : public QWidget {
    Q_OBJECT
public:
    explicit ContactsToolbar(QWidget *parent);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] Shown shown() const;
    void setShown(Shown shown);

Q_SIGNALS:
    void searchEdited(const QString &text);
    void shownChanged(carnet::Shown shown);
    void exportRequested();
    void columnsRequested(QMenu *menu); ///< to be filled at once

private:
    void makeSearch();

    QLineEdit *m_search;
    QComboBox *m_shown;
};

} // namespace carnet
