// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/secret_edit.h"

#include "views/theme/icon.h"
#include "views/widgets/controls.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <algorithm>

namespace carnet {

namespace {

/// Screen readers hear a password field of so many bullets.
class SecretEditAccessible : public QAccessibleWidget {
public:
    explicit SecretEditAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::EditableText) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        state.focusable = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return QString(static_cast<SecretEdit *>(widget())->length(), QChar(0x2022));
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className == QLatin1StringView("carnet::SecretEdit"))
        return new SecretEditAccessible(static_cast<QWidget *>(object));
    return nullptr;
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent) : QWidget(parent), m_eye(new QToolButton(this))
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setCursor(Qt::IBeamCursor);
    setFixedHeight(38);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_eye->setIconSize({16, 16});
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QToolButton::clicked, this,
            [this] { setDisplay(m_display == Display::Bullets ? Display::Clear : Display::Bullets); });
    m_trailing << m_eye;
    setDisplay(Display::Bullets);

    m_blink.setInterval(QApplication::cursorFlashTime() / 2);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_isCaretShown = !m_isCaretShown;
        update();
    });
}

SecretEdit::~SecretEdit() = default;

SecretBytes SecretEdit::take()
{
    SecretBytes taken = secret();
    clear();
    return taken;
}

SecretBytes SecretEdit::secret() const
{
    return SecretBytes::copyOf(m_text.bytes());
}

void SecretEdit::setSecret(std::span<const unsigned char> utf8)
{
    m_text.assign(utf8);
    m_caret = m_anchor = length();
    afterEdit();
}

void SecretEdit::clear()
{
    m_text.clear();
    m_caret = m_anchor = 0;
    afterEdit();
}

void SecretEdit::selectAll()
{
    m_anchor = 0;
    m_caret = length();
    update();
}

int SecretEdit::length() const
{
    return m_text.length();
}

void SecretEdit::setDisplay(Display display)
{
    m_display = display;
    const bool isClear = display == Display::Clear;
    m_eye->setIcon(icon(isClear ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setAccessibleName(isClear ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_eye->setToolTip(m_eye->accessibleName());
    update();
}

void SecretEdit::setInvalid(bool isInvalid)
{
    m_isInvalid = isInvalid;
    update();
}

void SecretEdit::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    update();
}

void SecretEdit::addTrailingWidget(QWidget *widget)
{
    widget->setParent(this);
    widget->setCursor(Qt::ArrowCursor);
    widget->installEventFilter(this);
    m_trailing.insert(m_trailing.size() - 1, widget);
    widget->show();
    placeTrailing();
}

void SecretEdit::hideEye()
{
    m_eye->hide();
    placeTrailing();
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return int(inputMethodHints());
    case Qt::ImCursorRectangle:
        return QRectF(textRect().left() + m_caret * step() - scrolled(), textRect().top(), 1,
                      textRect().height());
    default: // never the text around the caret
        return {};
    }
}

bool SecretEdit::event(QEvent *event)
{
    // Letters typed here must not start the single-key shortcuts of a page.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool isFunction = key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35; // help, zones
        if ((isPlain && key->key() != Qt::Key_Escape && !isFunction) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Undo)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool SecretEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        placeTrailing();
    return QWidget::eventFilter(watched, event);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    noteCapsLock(*event);
    if (handleEditingKey(event))
        return;
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        && !(event->modifiers() & Qt::GroupSwitchModifier);
    // AltGr arrives as Ctrl+Alt on some keyboards; what it types is printable all the same.
    const bool isAltGr = (event->modifiers() & Qt::ControlModifier) && (event->modifiers() & Qt::AltModifier);
    const QString typed = event->text();
    if (typed.isEmpty() || !typed.at(0).isPrint() || (isCommand && !isAltGr)) {
        QWidget::keyPressEvent(event);
        return;
    }
    insertText(typed);
}

bool SecretEdit::handleEditingKey(QKeyEvent *event)
{
    const Keep keep = event->modifiers() & Qt::ShiftModifier ? Keep::Anchor : Keep::Nothing;
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT submitted();
        return true;
    case Qt::Key_Backspace:
        eraseBackward(event->modifiers());
        return true;
    case Qt::Key_Delete:
        eraseForward();
        return true;
    case Qt::Key_Left:
        moveCaret(hasSelection() && keep == Keep::Nothing ? std::min(m_caret, m_anchor) : m_caret - 1, keep);
        return true;
    case Qt::Key_Right:
        moveCaret(hasSelection() && keep == Keep::Nothing ? std::max(m_caret, m_anchor) : m_caret + 1, keep);
        return true;
    case Qt::Key_Home:
        moveCaret(0, keep);
        return true;
    case Qt::Key_End:
        moveCaret(length(), keep);
        return true;
    default:
        return false;
    }
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        insertText(event->commitString());
    event->accept();
}

void SecretEdit::insertText(const QString &text)
{
    if (hasSelection())
        eraseRange(std::min(m_caret, m_anchor), std::max(m_caret, m_anchor));
    m_caret += m_text.insert(m_caret, text);
    m_anchor = m_caret;
    afterEdit();
}

void SecretEdit::eraseRange(int from, int to)
{
    m_text.erase(from, to);
    m_caret = m_anchor = from;
}

void SecretEdit::eraseBackward(Qt::KeyboardModifiers modifiers)
{
    if (hasSelection())
        eraseRange(std::min(m_caret, m_anchor), std::max(m_caret, m_anchor));
    else if (modifiers & Qt::ControlModifier) // where the words begin is not to be seen on bullets: all
        // before the caret
        eraseRange(0, m_caret);
    else if (m_caret > 0)
        eraseRange(m_caret - 1, m_caret);
    afterEdit();
}

void SecretEdit::eraseForward()
{
    if (hasSelection())
        eraseRange(std::min(m_caret, m_anchor), std::max(m_caret, m_anchor));
    else if (m_caret < length())
        eraseRange(m_caret, m_caret + 1);
    afterEdit();
}

void SecretEdit::moveCaret(int to, Keep keep)
{
    m_caret = std::clamp(to, 0, length());
    if (keep == Keep::Nothing)
        m_anchor = m_caret;
    restartBlink();
    update();
}

void SecretEdit::noteCapsLock(const QKeyEvent &event)
{
    CapsLock seen = m_capsLock;
    if (event.key() == Qt::Key_CapsLock) {
        if (m_capsLock != CapsLock::Unknown)
            seen = m_capsLock == CapsLock::On ? CapsLock::Off : CapsLock::On;
    } else if (event.text().size() == 1 && event.text().at(0).isLetter()
               && event.text().at(0).toUpper() != event.text().at(0).toLower()) {
        // Qt does not tell the state of the key: a capital without Shift does.
        const bool isShifted = event.modifiers() & Qt::ShiftModifier;
        seen = event.text().at(0).isUpper() != isShifted ? CapsLock::On : CapsLock::Off;
    }
    if (seen == m_capsLock)
        return;
    m_capsLock = seen;
    Q_EMIT capsLockChanged(seen);
}

void SecretEdit::paste()
{
    QString text = QApplication::clipboard()->text();
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    insertText(text);
    text.fill(QLatin1Char(' '));
}

void SecretEdit::afterEdit()
{
    restartBlink();
    update();
    Q_EMIT edited();
}

void SecretEdit::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
    restartBlink();
    update();
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    m_blink.stop();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_anchor = m_caret;
    update();
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

void SecretEdit::resizeEvent(QResizeEvent *)
{
    placeTrailing();
}

void SecretEdit::restartBlink()
{
    m_isCaretShown = true;
    if (hasFocus() && m_blink.interval() > 0)
        m_blink.start();
}

} // namespace carnet
