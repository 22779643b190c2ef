// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicate_pairs_model.h"
#include "views/duplicate_merge_view.h"

#include <QFrame>
#include <QPointer>

class QListView;
class QPushButton;

namespace carnet {

class Chip;

/// The pairs of the review of duplicates, those of one standing at a time. Enter, D and P decide as in the
/// fields, Right goes to them.
class DuplicatePairsPanel : public QFrame {
    Q_OBJECT
public:
    explicit DuplicatePairsPanel(QWidget *parent);

    void setPairs(DuplicatePairsModel *pairs); ///< null: none
    void setShown(PairStanding standing);
    void choose(int row);
    [[nodiscard]] bool isListFocused() const;
    void focusList();

Q_SIGNALS:
    void chosen(int row); ///< -1: none
    void acted(carnet::PairAct act);
    void fieldsRequested();
    void sureMergeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCounts();

    QPointer<DuplicatePairsModel> m_pairs;
    QList<std::pair<PairStanding, Chip *>> m_chips;
    QListView *m_list;
    QFrame *m_foot;
    QPushButton *m_sure;
};

} // namespace carnet
