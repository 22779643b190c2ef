// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QWidget>

namespace carnet {

class ProgressPanel;

/// What is seen while an import is checked or runs: how far, how fast, and the way to stop it.
class ImportProgressPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportProgressPage(QWidget *parent);
    void show(const ImportSession &session, const ImportProgress &progress);

Q_SIGNALS:
    void cancelRequested();

private:
    ProgressPanel *m_panel;
};

} // namespace carnet
