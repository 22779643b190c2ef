// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/passphrase_form.h"

#include "views/widgets/controls.h"
#include "views/widgets/escape.h"
#include "views/widgets/new_secret.h"
#include "views/widgets/secret_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace carnet {

PassphraseForm::PassphraseForm(QWidget *parent)
    : QFrame(parent), m_old(new SecretEdit(this)), m_wrong(makeLabel({}, TextStyle::Small, Tone::Red, this)),
      m_fresh(new NewSecret(tr("New passphrase"), tr(" – seven words that you will remember"), this)),
      m_change(makeButton(tr("Change the passphrase"), ButtonLook::Primary, this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Change the passphrase"), TextStyle::Total, Tone::Main, this));
    column->addSpacing(4);
    column->addWidget(
        makeParagraph(tr("The carnet is copied under the new passphrase, and the copy proved, before it "
                         "takes its place. A backup under the old one stays beside it."),
                      TextStyle::Small, Tone::Second, this));
    column->addSpacing(12);
    auto *head = new QHBoxLayout;
    QLabel *label = makeLabel(tr("Passphrase of now"), TextStyle::SmallMedium, Tone::Second, this);
    label->setBuddy(m_old);
    m_old->setAccessibleName(label->text());
    m_old->setFixedHeight(36);
    head->addWidget(label);
    head->addStretch();
    head->addWidget(m_wrong);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_old);
    column->addSpacing(12);
    column->addWidget(m_fresh);
    column->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Ghost, this);
    buttons->addWidget(m_change);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_old, &SecretEdit::edited, this, [this] {
        m_wrong->clear();
        m_old->setInvalid(false);
        refresh();
    });
    connect(m_old, &SecretEdit::submitted, m_fresh, &NewSecret::focusFirst);
    connect(m_fresh, &NewSecret::edited, this, &PassphraseForm::refresh);
    connect(m_fresh, &NewSecret::submitted, this, &PassphraseForm::submit);
    connect(m_change, &QPushButton::clicked, this, &PassphraseForm::submit);
    connect(cancel, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT cancelled();
    });
    refresh();
}

void PassphraseForm::start()
{
    clear();
    m_old->setFocus(Qt::OtherFocusReason);
}

void PassphraseForm::clear()
{
    m_old->clear();
    m_fresh->clear();
    m_wrong->clear();
    m_old->setInvalid(false);
}

void PassphraseForm::showWrong()
{
    m_wrong->setText(tr("This is not the passphrase of this carnet"));
    m_old->setInvalid(true);
    m_old->selectAll();
    m_old->setFocus(Qt::OtherFocusReason);
}

void PassphraseForm::refresh()
{
    m_change->setEnabled(!m_old->isEmpty() && m_fresh->isReady());
}

void PassphraseForm::submit()
{
    if (m_change->isEnabled() && m_handler)
        m_handler(m_old->secret(), m_fresh->secret());
}

bool PassphraseForm::event(QEvent *event)
{
    return claimsEscape(event) || QFrame::event(event);
}

void PassphraseForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    clear();
    Q_EMIT cancelled();
}

} // namespace carnet
