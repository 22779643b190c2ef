// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/carnet_page.h"

#include "views/passphrase_form.h"
#include "views/restore_form.h"
#include "views/widgets/controls.h"
#include "views/widgets/page_state.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace carnet {

namespace {

constexpr int kLabelWidth = 172;
constexpr int kControlWidth = 220;
constexpr int kPageWidth = 860;

/// As high as the page that is in front, not as the highest.
class FrontStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

CarnetPage::CarnetPage(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_stack(new FrontStack(this)),
      m_passphrase(new PassphraseForm(m_stack)), m_restore(new RestoreForm(m_stack)),
      m_progress(new ProgressPanel(this)), m_outcome(makeFrame(FrameLook::Good, this)),
      m_error(new PageError(this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *head = makeFrame(FrameLook::Head, this);
    head->setFixedHeight(55);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(20, 0, 20, 1);
    headRow->addWidget(makeLabel(tr("This carnet"), TextStyle::Title, Tone::Main, head));
    column->addWidget(head);

    auto *page = new QWidget(m_scroll);
    setLook(page, FrameLook::Surface);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(20, 12, 20, 20);
    body->setSpacing(12);
    auto *outcome = new QVBoxLayout(m_outcome);
    outcome->setContentsMargins(16, 10, 16, 12);
    outcome->setSpacing(2);
    m_outcomeTitle = makeLabel({}, TextStyle::BodyStrong, Tone::Main, m_outcome);
    m_outcomeText = makeParagraph({}, TextStyle::Body, Tone::Second, m_outcome);
    outcome->addWidget(m_outcomeTitle);
    outcome->addWidget(m_outcomeText);
    m_error->setRetryText({});
    m_acts = makeActs();
    for (QWidget *each : std::initializer_list<QWidget *>{m_acts, m_passphrase, m_restore})
        m_stack->addWidget(each);
    for (QWidget *each : std::initializer_list<QWidget *>{m_outcome, m_error, m_progress, m_stack}) {
        each->setMaximumWidth(kPageWidth);
        body->addWidget(each);
    }
    body->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    connect(m_passphrase, &PassphraseForm::cancelled, this, &CarnetPage::showActs);
    connect(m_restore, &RestoreForm::cancelled, this, [this] {
        m_restore->clear();
        showActs();
    });
    connect(m_progress, &ProgressPanel::cancelRequested, this, &CarnetPage::cancelRequested);
    tellNothing();
}

QWidget *CarnetPage::makeActs()
{
    auto *acts = new QWidget(m_stack);
    auto *rows = new QVBoxLayout(acts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_place = new ElidedLabel(TextStyle::Body, Tone::Second, acts);
    addAct(rows, tr("File"), m_place, {});
    QPushButton *backup =
        makeButton(tr("Save a backup…"), QStringLiteral("archive"), ButtonLook::Primary, acts);
    addAct(rows, tr("Backup"), backup, tr("An encrypted copy, opened again and counted"));
    QPushButton *restore =
        makeButton(tr("Choose a backup…"), QStringLiteral("rotate-ccw"), ButtonLook::Plain, acts);
    addAct(rows, tr("Go back"), restore, tr("What it holds is shown first; this carnet is kept"));
    QPushButton *change = makeButton(tr("Change…"), QStringLiteral("key-round"), ButtonLook::Plain, acts);
    addAct(rows, tr("Passphrase"), change, tr("Backups of before open with the former one"));
    QPushButton *sheet =
        makeButton(tr("Write the sheet…"), QStringLiteral("printer"), ButtonLook::Plain, acts);
    addAct(rows, tr("Recovery sheet"), sheet,
           tr("Opens the carnet without the passphrase: on paper, at home"));
    m_first = backup;
    connect(backup, &QPushButton::clicked, this, &CarnetPage::backupRequested);
    connect(restore, &QPushButton::clicked, this, &CarnetPage::restoreRequested);
    connect(change, &QPushButton::clicked, this, &CarnetPage::showPassphraseForm);
    connect(sheet, &QPushButton::clicked, this, &CarnetPage::sheetRequested);
    return acts;
}

void CarnetPage::addAct(QVBoxLayout *rows, const QString &label, QWidget *control, const QString &hint)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 10, 0, 9);
    QLabel *name = makeLabel(label, TextStyle::BodyMedium, Tone::Main, this);
    name->setFixedSize(kLabelWidth, 30);
    row->addWidget(name);
    if (hint.isEmpty()) {
        row->addWidget(control, 1);
    } else {
        control->setFixedWidth(kControlWidth);
        row->addWidget(control);
        row->addSpacing(12);
        row->addWidget(makeLabel(hint, TextStyle::Small, Tone::Hint, this), 1);
    }
    rows->addLayout(row);
    rows->addWidget(makeHairline(this));
}

void CarnetPage::setFile(const QString &place, const QString &size)
{
    m_place->setText(QStringLiteral("%1, %2").arg(place, size));
}

void CarnetPage::tellNothing()
{
    m_outcome->hide();
    m_error->hide();
    m_progress->hide();
}

void CarnetPage::clear()
{
    tellNothing();
    m_passphrase->clear();
    m_restore->clear();
    m_stack->setCurrentWidget(m_acts);
    m_stack->setEnabled(true);
}

void CarnetPage::showActs()
{
    m_progress->hide();
    m_stack->setEnabled(true);
    m_stack->setCurrentWidget(m_acts);
    m_stack->updateGeometry();
    if (isVisible())
        m_first->setFocus(Qt::OtherFocusReason);
}

void CarnetPage::showPassphraseForm()
{
    tellNothing();
    m_stack->setEnabled(true);
    m_stack->setCurrentWidget(m_passphrase);
    m_stack->updateGeometry();
    m_passphrase->start();
}

void CarnetPage::showRestoreForm(const QString &backup)
{
    tellNothing();
    m_stack->setEnabled(true);
    m_stack->setCurrentWidget(m_restore);
    m_stack->updateGeometry();
    m_restore->start(backup);
}

void CarnetPage::showProgress(const QString &title, qint64 done, qint64 all, Cancel cancel)
{
    m_outcome->hide();
    m_error->hide();
    m_stack->setEnabled(false);
    m_progress->setTitle(title);
    m_progress->setCancellable(cancel == Cancel::Possible);
    const int percent = all > 0 ? static_cast<int>(100 * done / all) : 0;
    //: of a copy
    m_progress->setProgress(all > 0 ? double(done) / double(all) : 0, tr("%1 %", "of a copy").arg(percent));
    m_progress->show();
}

void CarnetPage::showOutcome(const QString &title, const QString &sentence)
{
    showActs();
    m_outcomeTitle->setText(title);
    m_outcomeText->setText(sentence);
    m_outcome->setAccessibleName(title + QLatin1Char(' ') + sentence);
    m_outcome->show();
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CarnetPage::showFailure(const QString &title, const QString &sentence, const QString &detail)
{
    m_progress->hide();
    m_outcome->hide();
    m_stack->setEnabled(true);
    m_error->setError(title, sentence, detail);
    m_error->show();
}

/// What was told has been read once the page is left.
void CarnetPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous()) // the whole window is out of sight
        return;
    m_outcome->hide();
    m_error->hide();
}

void CarnetPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_stack->currentWidget() == m_acts)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace carnet
