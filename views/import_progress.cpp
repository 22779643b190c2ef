// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_progress.h"

#include "views/import_head.h"
#include "views/widgets/controls.h"
#include "views/widgets/page_state.h"

#include <QLocale>
#include <QVBoxLayout>

namespace carnet {

namespace {
constexpr int kWidth = 520;
} // namespace

ImportProgressPage::ImportProgressPage(QWidget *parent) : QWidget(parent), m_panel(new ProgressPanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    m_panel->setFixedWidth(kWidth);
    column->addWidget(m_panel, 0, Qt::AlignHCenter);
    QLabel *hint = makeLabel(tr("Cancel leaves nothing behind: the carnet stays as it was."),
                             TextStyle::Small, Tone::Hint, this);
    hint->setFixedWidth(kWidth);
    column->addWidget(hint, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_panel, &ProgressPanel::cancelRequested, this, &ImportProgressPage::cancelRequested);
}

void ImportProgressPage::show(const ImportSession &session, const ImportProgress &progress)
{
    QString title = tr("Checking, nothing is written");
    if (session.step() == ImportSession::Step::Running)
        title = progress.phase == ImportProgress::Phase::Indexes ? tr("Making the search ready")
                                                                 : tr("Importing");
    m_panel->setTitle(title);
    const double share = progress.totalBytes > 0
        ? static_cast<double>(progress.bytes) / static_cast<double>(progress.totalBytes)
        : 0;
    QString text = rowsText(session, progress.rows);
    if (progress.rowsPerSecond >= 1)
        text = tr("%1 · %2 a second").arg(text, QLocale().toString(qRound64(progress.rowsPerSecond)));
    m_panel->setProgress(share, progress.rows > 0 ? text : QString());
}

} // namespace carnet
