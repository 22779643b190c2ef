// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recover_page.h"

#include "core/error_text.h"
#include "views/widgets/controls.h"
#include "views/widgets/escape.h"
#include "views/widgets/new_secret.h"
#include "views/widgets/page_state.h"
#include "views/widgets/secret_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace carnet {

RecoverPage::RecoverPage(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(TextStyle::Body, Tone::Second, this)),
      m_code(new SecretEdit(this)), m_wrong(makeLabel({}, TextStyle::Small, Tone::Red, this)),
      m_fresh(new NewSecret(tr("New passphrase"), tr(" – seven words that you will remember"), this)),
      m_error(new PageError(this)),
      m_open(makeButton({}, QStringLiteral("lock-open"), ButtonLook::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(56, 30, 56, 26);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Open with the recovery sheet"), TextStyle::Amount, Tone::Main, this));
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addSpacing(18);
    makeFields(column);
    column->addSpacing(8);
    column->addWidget(m_error);
    column->addStretch();
    makeButtons(column);
    m_error->setRetryText({});
    m_error->hide();
    refresh();
}

void RecoverPage::makeFields(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    QLabel *label = makeLabel(tr("Code of the sheet"), TextStyle::SmallMedium, Tone::Second, this);
    label->setBuddy(m_code);
    m_code->setAccessibleName(label->text());
    m_code->setFixedHeight(36);
    m_code->setDisplay(SecretEdit::Display::Clear); // twelve groups are typed from paper, and looked over
    head->addWidget(label);
    head->addStretch();
    head->addWidget(m_wrong);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_code);
    column->addSpacing(4);
    column->addWidget(makeParagraph(tr("Twelve groups of six signs; capitals and blanks do not matter."),
                                    TextStyle::Small, Tone::Hint, this));
    column->addSpacing(14);
    column->addWidget(m_fresh);
    column->addSpacing(8);
    m_without = makeParagraph(tr("Without the sheet: a backup opens with the passphrase of its day. Without "
                                 "either, nobody can open the carnet, and a new one is the only way on."),
                              TextStyle::Small, Tone::Hint, this);
    column->addWidget(m_without);
    connect(m_code, &SecretEdit::edited, this, [this] {
        m_wrong->clear();
        m_code->setInvalid(false);
        refresh();
    });
    connect(m_code, &SecretEdit::submitted, m_fresh, &NewSecret::focusFirst);
    connect(m_fresh, &NewSecret::edited, this, &RecoverPage::refresh);
    connect(m_fresh, &NewSecret::submitted, this, &RecoverPage::submit);
}

void RecoverPage::makeButtons(QVBoxLayout *column)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Ghost, this);
    m_open->setFixedHeight(36);
    cancel->setFixedHeight(36);
    buttons->addWidget(m_open);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &RecoverPage::submit);
    connect(cancel, &QPushButton::clicked, this, &RecoverPage::cancel);
}

void RecoverPage::start(const QString &path, const QString &title)
{
    m_path = path;
    m_title->setText(title);
    clear();
    m_code->setFocus(Qt::OtherFocusReason);
}

void RecoverPage::clear()
{
    m_isBusy = false;
    m_code->clear();
    m_fresh->clear();
    m_wrong->clear();
    m_code->setInvalid(false);
    m_error->hide();
    m_without->show();
    refresh();
}

void RecoverPage::refresh()
{
    m_open->setText(m_isBusy ? tr("Opening…") : tr("Open the carnet"));
    m_open->setEnabled(!m_isBusy && !m_code->isEmpty() && m_fresh->isReady());
    m_code->setEnabled(!m_isBusy);
    m_fresh->setEnabled(!m_isBusy);
}

void RecoverPage::submit()
{
    if (!m_open->isEnabled() || !m_handler)
        return;
    m_isBusy = true;
    m_error->hide();
    refresh();
    m_handler(m_path, m_code->secret(), m_fresh->secret());
}

void RecoverPage::showError(const Error &error)
{
    m_isBusy = false;
    refresh();
    QString wrong;
    if (error.code == ErrorCode::InvalidInput)
        wrong = error.arguments.isEmpty() ? tr("The code is not complete, or a sign in it is wrong")
                                          : tr("A sign of group %1 is wrong").arg(error.arguments.first());
    else if (error.code == ErrorCode::WrongKey)
        wrong = tr("This sheet is of another carnet, or of a former passphrase");
    if (wrong.isEmpty()) {
        m_error->setError(tr("The carnet was not opened"), errorSentence(error), error.detail);
        m_without->hide();
        m_error->show();
        m_open->setFocus(Qt::OtherFocusReason); // the fields were off, and the keyboard nowhere
        return;
    }
    m_wrong->setText(wrong);
    m_code->setInvalid(true);
    m_code->setAccessibleDescription(wrong);
    m_code->setFocus(Qt::OtherFocusReason);
}

void RecoverPage::showOpened()
{
    clear();
}

bool RecoverPage::event(QEvent *event)
{
    return claimsEscape(event) || QWidget::event(event);
}

void RecoverPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void RecoverPage::cancel()
{
    if (m_isBusy) // the carnet is being copied under its new passphrase
        return;
    clear();
    Q_EMIT cancelled();
}

} // namespace carnet
