// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/duplicate_merge_view.h"

#include <QFrame>

class QPushButton;

namespace carnet {

/// What can be decided about a pair, each with its key; of a decided one, that it can be taken back.
class DuplicateFoot : public QFrame {
    Q_OBJECT
public:
    explicit DuplicateFoot(QWidget *parent);
    enum class Of { OpenPair, DecidedPair };
    /// `together`: pairs that are taken back with this one, itself included.
    void show(Of of, int together = 1);

Q_SIGNALS:
    void acted(carnet::PairAct act);
    void takeBackRequested();

private:
    QWidget *m_decide;
    QPushButton *m_back;
};

} // namespace carnet
