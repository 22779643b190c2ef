// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;
class QPushButton;

namespace carnet {

class DuplicateSureMerge;

/// The list of the sure pairs that would be merged at one go, to be agreed to.
class DuplicateSurePanel : public QFrame {
    Q_OBJECT
public:
    explicit DuplicateSurePanel(QWidget *parent);

    void setMerge(DuplicateSureMerge *merge); ///< null: none
    /// Its words follow what was listed; the keyboard goes to the button that does it.
    void showList();

private:
    QPointer<DuplicateSureMerge> m_merge;
    QLabel *m_title;
    QLabel *m_sentence;
    QListView *m_list;
    QPushButton *m_cancel;
    QPushButton *m_do;
};

} // namespace carnet
