// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/unlock_page.h"

#include "views/start_page.h"
#include "views/theme/icon.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"
#include "views/widgets/secret_edit.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kLongestWaitSeconds = 30;
constexpr int kRingRoom = 4; ///< the ring of the focus lies outside the button

} // namespace

UnlockPage::UnlockPage(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(56 - kRingRoom, 0, 56 - kRingRoom, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeNothing());
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, &UnlockPage::countDown);
    setNoCarnet();
}

QWidget *UnlockPage::makeForm()
{
    auto *form = new QWidget(m_stack);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(kRingRoom, 52, kRingRoom, 28);
    column->setSpacing(0);
    m_title = new ElidedLabel(TextStyle::Amount, Tone::Main, form);
    m_place = new ElidedLabel(TextStyle::Body, Tone::Second, form);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_place);
    column->addSpacing(38);

    QLabel *label = makeLabel(tr("Passphrase"), TextStyle::SmallMedium, Tone::Second, form);
    m_secret = new SecretEdit(form);
    m_secret->setAccessibleName(label->text());
    label->setBuddy(m_secret);
    column->addWidget(label);
    column->addSpacing(4);
    column->addWidget(m_secret);
    column->addSpacing(8);

    // Its height stays when it is empty, so that nothing jumps under the pointer.
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    m_noteIcon = new IconLabel({}, 14, Tone::Amber, form);
    m_note = makeParagraph({}, TextStyle::Small, Tone::Amber, form);
    m_note->setMinimumHeight(18);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    column->addLayout(note);
    column->addSpacing(20);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_unlock = makeButton(tr("Unlock"), QStringLiteral("lock-open"), ButtonLook::Primary, form);
    m_unlock->setFixedHeight(36);
    m_unlock->setMinimumWidth(140);
    m_keyHint = new QWidget(form);
    auto *hint = new QHBoxLayout(m_keyHint);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->setSpacing(6);
    //: before the name of a key: "or Enter"
    hint->addWidget(makeLabel(tr("or"), TextStyle::Small, Tone::Second, m_keyHint));
    hint->addWidget(new KeyCap(tr("Enter"), m_keyHint));
    row->addWidget(m_unlock);
    row->addWidget(m_keyHint);
    row->addStretch();
    column->addLayout(row);
    column->addSpacing(17);
    QPushButton *forgot = makeButton(tr("I forgot my passphrase"), ButtonLook::Link, form);
    column->addWidget(forgot, 0, Qt::AlignLeft);

    column->addStretch();
    m_demo = makeFrame(FrameLook::Warning, form);
    auto *demo = new QHBoxLayout(m_demo);
    demo->setContentsMargins(12, 6, 8, 6);
    m_demoText = makeParagraph({}, TextStyle::Small, Tone::Amber, m_demo);
    m_demoText->setMinimumHeight(32);
    m_demoText->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    QPushButton *fill = makeButton(tr("Fill it in"), ButtonLook::Plain, m_demo);
    fill->setFixedHeight(26);
    fill->setFont(fontOf(TextStyle::SmallMedium));
    demo->addWidget(m_demoText, 1);
    demo->addWidget(fill);
    column->addWidget(m_demo);
    column->addSpacing(14);
    column->addWidget(makeHairline(form));
    column->addSpacing(14);
    QLabel *foot =
        makeParagraph(tr("The file stays encrypted on this disk. Without the passphrase or the recovery "
                         "sheet, nobody can open it."),
                      TextStyle::Small, Tone::Hint, form);
    foot->setMinimumHeight(32);
    column->addWidget(foot);

    connect(m_secret, &SecretEdit::submitted, this, &UnlockPage::submit);
    connect(m_secret, &SecretEdit::edited, this, [this] {
        m_error.clear();
        m_secret->setInvalid(false);
        showNote(m_isCapsLockOn ? Note::CapsLock : Note::Nothing, {});
        refreshButton();
    });
    connect(m_secret, &SecretEdit::capsLockChanged, this, [this](SecretEdit::CapsLock state) {
        m_isCapsLockOn = state == SecretEdit::CapsLock::On;
        if (m_error.isEmpty())
            showNote(m_isCapsLockOn ? Note::CapsLock : Note::Nothing, {});
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(forgot, &QPushButton::clicked, this, [this] { Q_EMIT forgotten(m_path); });
    connect(fill, &QPushButton::clicked, this, [this] {
        const QByteArray phrase = m_demoPassphrase.toUtf8();
        m_secret->setSecret({reinterpret_cast<const unsigned char *>(phrase.constData()),
                             static_cast<size_t>(phrase.size())});
        m_secret->setFocus(Qt::OtherFocusReason);
    });
    return form;
}

QWidget *UnlockPage::makeNothing()
{
    auto *nothing = new QWidget(m_stack);
    auto *column = new QVBoxLayout(nothing);
    column->setContentsMargins(kRingRoom, 52, kRingRoom, 28);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Welcome"), TextStyle::Amount, Tone::Main, nothing));
    column->addWidget(makeParagraph(tr("A carnet is one encrypted file that you keep where you like."),
                                    TextStyle::Body, Tone::Second, nothing));
    column->addSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_create = makeButton(tr("New carnet"), QStringLiteral("plus"), ButtonLook::Primary, nothing);
    QPushButton *open = makeButton(tr("Open…"), QStringLiteral("folder-open"), ButtonLook::Plain, nothing);
    m_create->setFixedHeight(36);
    open->setFixedHeight(36);
    row->addWidget(m_create);
    row->addWidget(open);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(m_create, &QPushButton::clicked, this, &UnlockPage::newCarnetRequested);
    connect(open, &QPushButton::clicked, this, &UnlockPage::openOtherRequested);
    return nothing;
}

void UnlockPage::setOpenHandler(OpenHandler handler)
{
    m_open = std::move(handler);
}

void UnlockPage::setCarnet(const RecentCarnet &carnet)
{
    m_stack->setCurrentIndex(0);
    if (m_path != carnet.path) {
        m_secret->clear();
        m_nextWait = 1;
    }
    m_path = carnet.path;
    m_isMissing = carnet.isMissing;
    m_demoPassphrase = carnet.demoPassphrase;
    m_title->setText(carnet.title);
    m_place->setText(carnet.sizeText.isEmpty()
                         ? carnet.folder
                         : QStringLiteral("%1 · %2").arg(carnet.folder, carnet.sizeText));
    m_demo->setVisible(!carnet.demoPassphrase.isEmpty());
    m_demoText->setText(tr("Demo carnet: its passphrase is “%1”.").arg(carnet.demoPassphrase));
    m_error.clear();
    m_secret->setInvalid(false);
    showNote(Note::Nothing, {});
    if (m_isMissing)
        showError(tr("The file is not there. Plug in its disk, or open it from another place."), 0);
    setBusy(false);
}

const QString &UnlockPage::title() const
{
    return m_title->text();
}

void UnlockPage::setNoCarnet()
{
    m_path.clear();
    m_stack->setCurrentIndex(1);
}

void UnlockPage::focusFirst()
{
    if (m_path.isEmpty())
        m_create->setFocus(Qt::TabFocusReason);
    else
        focusPassphrase();
}

void UnlockPage::focusPassphrase()
{
    m_secret->setFocus(Qt::OtherFocusReason);
    m_secret->selectAll();
}

void UnlockPage::submit()
{
    if (m_isBusy || m_waitLeft > 0 || m_isMissing || m_secret->isEmpty() || !m_open)
        return;
    setBusy(true);
    m_open(m_path, m_secret->secret());
}

void UnlockPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_secret->setEnabled(!isBusy && !m_isMissing);
    refreshButton();
}

void UnlockPage::refreshButton()
{
    m_unlock->setText(m_isBusy ? tr("Opening…") : tr("Unlock"));
    m_unlock->setEnabled(!m_isBusy && m_waitLeft == 0 && !m_isMissing);
    m_keyHint->setVisible(m_unlock->isEnabled());
}

void UnlockPage::showNote(Note note, const QString &sentence)
{
    if (note == Note::Error) {
        m_noteIcon->setIcon(QStringLiteral("circle-alert"), Tone::Red);
        setTone(m_note, Tone::Red);
        m_note->setText(sentence);
    } else {
        const bool isCapsLock = note == Note::CapsLock;
        m_noteIcon->setIcon(isCapsLock ? QStringLiteral("arrow-big-up") : QString(), Tone::Amber);
        setTone(m_note, Tone::Amber);
        m_note->setText(isCapsLock ? tr("Caps lock is on") : QString());
    }
    if (m_note->text().isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UnlockPage::showError(const QString &sentence, int retryAfterSeconds)
{
    m_error = sentence;
    m_waitLeft = std::max(0, retryAfterSeconds);
    setBusy(false);
    m_secret->setInvalid(!m_isMissing);
    showNote(Note::Error,
             m_waitLeft > 0 ? tr("%1 Try again in %n s.", nullptr, m_waitLeft).arg(sentence) : sentence);
    focusPassphrase();
    if (m_waitLeft > 0)
        m_wait.start();
}

void UnlockPage::showWrongPassphrase()
{
    const int wait = m_nextWait;
    m_nextWait = std::min(kLongestWaitSeconds, m_nextWait * 2);
    showError(tr("This passphrase does not open the carnet."), wait);
}

void UnlockPage::showOpened()
{
    m_nextWait = 1;
    m_waitLeft = 0;
    m_wait.stop();
    m_secret->clear();
    setBusy(false);
}

void UnlockPage::countDown()
{
    m_waitLeft = std::max(0, m_waitLeft - 1);
    if (m_waitLeft == 0)
        m_wait.stop();
    if (!m_error.isEmpty())
        m_note->setText(m_waitLeft > 0 ? tr("%1 Try again in %n s.", nullptr, m_waitLeft).arg(m_error)
                                       : m_error);
    refreshButton();
}

} // namespace carnet
