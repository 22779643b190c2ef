// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "models/duplicate_session.h"
#include "views/duplicate_merge_view.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace carnet {

class DuplicateFoot;
class DuplicatePairsPanel;
class DuplicateSurePanel;
class EmptyState;
class PageError;
class ProgressPanel;

/// The review of duplicates (screen 15): the pairs at the left, the two records of one at the right, field by
/// field. It shows a DuplicateSession and does nothing by itself.
class DuplicatesPage : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesPage(QWidget *parent);

    /// Null when the carnet is locked: nothing of it stays on the page. The session outlives the page's use
    /// of it.
    void setSession(DuplicateSession *session);
    void setFormat(const DisplayFormat &format);

Q_SIGNALS:
    void leaveRequested(); ///< back to where the review was called
    void countChanged(qint64 toDecide); ///< for the navigation

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeReview();
    QWidget *makeMerge();
    void connectSession();
    void showState();
    void showCounts();
    void showCurrent();
    void act(PairAct act);
    void focusPair();

    QPointer<DuplicateSession> m_session;
    DisplayFormat m_format;
    QLabel *m_count;
    QPushButton *m_merged; ///< to the merges that can be taken back
    QPushButton *m_again;
    QWidget *m_errorRow;
    PageError *m_error;
    QStackedWidget *m_stack;
    ProgressPanel *m_progress = nullptr;
    QWidget *m_progressPage = nullptr;
    EmptyState *m_none = nullptr;
    QWidget *m_review = nullptr;
    DuplicatePairsPanel *m_pairs = nullptr;
    QStackedWidget *m_side = nullptr;
    QLabel *m_nothing = nullptr;
    QWidget *m_mergePage = nullptr;
    DuplicateMergeHead *m_head = nullptr;
    DuplicateMergeView *m_fields = nullptr;
    QLabel *m_hint = nullptr;
    DuplicateFoot *m_foot = nullptr;
    DuplicateSurePanel *m_sure = nullptr;
    bool m_takesFocus =
        false; ///< the page has just been opened: its fields get the focus once they are there
};

} // namespace carnet
