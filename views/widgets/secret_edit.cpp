// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/secret_edit.h"

#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"
#include "views/widgets/controls.h"

#include <sodium.h>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QGlyphRun>
#include <QKeyEvent>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <array>

namespace carnet {

namespace {

constexpr size_t kFirstRoom = 256;
constexpr size_t kMost = 4096; ///< bytes; a longer paste is cut
constexpr int kMargin = 11;
constexpr int kTrailingSide = 24;

bool startsCharacter(unsigned char byte)
{
    return (byte & 0xC0) != 0x80;
}

size_t characterSize(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// The code point at the start of `bytes`, which is valid UTF-8.
char32_t decoded(const unsigned char *bytes)
{
    const size_t size = characterSize(bytes[0]);
    if (size == 1)
        return bytes[0];
    char32_t value = bytes[0] & (0xFFU >> (size + 1));
    for (size_t i = 1; i < size; ++i)
        value = value << 6 | (bytes[i] & 0x3FU);
    return value;
}

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

SecretEdit::SecretEdit(QWidget *parent) : QWidget(parent), m_buffer(kFirstRoom), m_eye(new QToolButton(this))
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
    return SecretBytes::copyOf(m_buffer.bytes().first(m_used));
}

void SecretEdit::setSecret(std::span<const unsigned char> utf8)
{
    const size_t size = std::min(utf8.size(), kMost);
    m_buffer = SecretBytes(std::max(kFirstRoom, size));
    std::copy_n(utf8.begin(), size, m_buffer.data());
    m_used = size;
    m_caret = m_anchor = length();
    afterEdit();
}

void SecretEdit::clear()
{
    m_buffer = SecretBytes(kFirstRoom);
    m_used = 0;
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
    return static_cast<int>(std::count_if(m_buffer.data(), m_buffer.data() + m_used, startsCharacter));
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

QSize SecretEdit::sizeHint() const
{
    return {260, height()};
}

QSize SecretEdit::minimumSizeHint() const
{
    return {120, minimumHeight()};
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
        if ((isPlain && key->key() != Qt::Key_Escape) || key->matches(QKeySequence::Paste)
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
    for (const char32_t point : text.toUcs4()) {
        std::array<unsigned char, 4> bytes{};
        size_t size = 0;
        if (point < 0x80) {
            bytes = {static_cast<unsigned char>(point)};
            size = 1;
        } else {
            size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            for (size_t i = size - 1; i > 0; --i)
                bytes.at(i) = static_cast<unsigned char>(0x80U | ((point >> (6 * (size - 1 - i))) & 0x3FU));
            bytes.at(0) = static_cast<unsigned char>((0xF00U >> size & 0xFFU) | (point >> (6 * (size - 1))));
        }
        if (m_used + size > kMost)
            break;
        if (m_used + size > m_buffer.size()) {
            SecretBytes larger(std::min(kMost, m_buffer.size() * 2));
            std::copy_n(m_buffer.data(), m_used, larger.data());
            m_buffer = std::move(larger);
        }
        unsigned char *at = m_buffer.data() + offsetOf(m_caret);
        std::memmove(at + size, at, static_cast<size_t>(m_buffer.data() + m_used - at));
        std::copy_n(bytes.begin(), size, at);
        sodium_memzero(bytes.data(), bytes.size());
        m_used += size;
        ++m_caret;
    }
    m_anchor = m_caret;
    afterEdit();
}

void SecretEdit::eraseRange(int from, int to)
{
    unsigned char *start = m_buffer.data() + offsetOf(from);
    unsigned char *end = m_buffer.data() + offsetOf(to);
    unsigned char *last = m_buffer.data() + m_used;
    std::memmove(start, end, static_cast<size_t>(last - end));
    sodium_memzero(last - (end - start), static_cast<size_t>(end - start));
    m_used -= static_cast<size_t>(end - start);
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

void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCaret(characterAt(event->pos().x()),
                  event->modifiers() & Qt::ShiftModifier ? Keep::Anchor : Keep::Nothing);
}

void SecretEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveCaret(characterAt(event->pos().x()), Keep::Anchor);
}

void SecretEdit::mouseDoubleClickEvent(QMouseEvent *)
{
    selectAll();
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

void SecretEdit::placeTrailing()
{
    int x = width() - 7;
    for (auto it = m_trailing.crbegin(); it != m_trailing.crend(); ++it) {
        if ((*it)->isHidden())
            continue;
        x -= kTrailingSide;
        const QSize side = (*it)->maximumSize().boundedTo({kTrailingSide, kTrailingSide});
        (*it)->setGeometry(
            QRect({x + (kTrailingSide - side.width()) / 2, (height() - side.height()) / 2}, side));
        x -= 4;
    }
}

void SecretEdit::restartBlink()
{
    m_isCaretShown = true;
    if (hasFocus() && m_blink.interval() > 0)
        m_blink.start();
}

size_t SecretEdit::offsetOf(int character) const
{
    size_t offset = 0;
    for (int i = 0; i < character && offset < m_used; ++i)
        offset += characterSize(m_buffer.data()[offset]);
    return offset;
}

QRect SecretEdit::textRect() const
{
    int right = width() - kMargin;
    for (const QWidget *widget : m_trailing) {
        if (!widget->isHidden())
            right = std::min(right, widget->x() - 6);
    }
    return {kMargin, 4, std::max(10, right - kMargin), height() - 8};
}

qreal SecretEdit::step() const
{
    return m_display == Display::Clear
        ? QFontMetricsF(fontOf(TextStyle::Mono)).horizontalAdvance(QLatin1Char('m'))
        : 8.1;
}

qreal SecretEdit::scrolled() const
{
    return std::max(0.0, m_caret * step() + 2 - textRect().width());
}

int SecretEdit::characterAt(int x) const
{
    return std::clamp(qRound((x - textRect().left() + scrolled()) / step()), 0, length());
}

void SecretEdit::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal border = m_isInvalid || hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_isInvalid       ? t.red
                            : hasFocus()  ? t.accentText
                            : isEnabled() ? t.ctl
                                          : t.line2,
                        border));
    painter.setBrush(isEnabled() ? t.base : t.alt);
    painter.drawRoundedRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), 6, 6);

    const QRect area = textRect();
    painter.setClipRect(area);
    if (isEmpty() && !m_placeholder.isEmpty()) {
        painter.setPen(t.text3);
        painter.setFont(fontOf(TextStyle::Body));
        painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, m_placeholder);
    }
    if (hasSelection()) {
        const int from = std::min(m_caret, m_anchor);
        const int count = std::abs(m_caret - m_anchor);
        painter.fillRect(
            QRectF(area.left() + from * step() - scrolled(), height() / 2.0 - 10, count * step(), 20),
            hasFocus() ? t.sel : t.selw);
    }
    paintCharacters(painter, area);
    if (hasFocus() && m_isCaretShown)
        painter.fillRect(QRectF(area.left() + m_caret * step() - scrolled(), height() / 2.0 - 8, 1, 16),
                         t.text);
}

void SecretEdit::paintCharacters(QPainter &painter, const QRect &area) const
{
    const qreal left = area.left() - scrolled();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? tokens().text : tokens().text3);
    if (m_display == Display::Bullets) {
        for (int i = 0, n = length(); i < n; ++i)
            painter.drawEllipse(QPointF(left + (i + 0.5) * step(), height() / 2.0), 2.1, 2.1);
        return;
    }
    // One glyph at a time, from the locked buffer: a string of the whole would stay behind in the heap.
    const QRawFont font = QRawFont::fromFont(fontOf(TextStyle::Mono));
    painter.setPen(isEnabled() ? tokens().text : tokens().text3);
    const qreal baseline = height() / 2.0 + font.capHeight() / 2;
    size_t offset = 0;
    for (int i = 0; offset < m_used; ++i) {
        const char32_t point = decoded(m_buffer.data() + offset);
        offset += characterSize(m_buffer.data()[offset]);
        std::array<QChar, 2> units{QChar(QChar::highSurrogate(point)), QChar(QChar::lowSurrogate(point))};
        if (point < 0x10000)
            units = {QChar(static_cast<char16_t>(point)), QChar()};
        std::array<quint32, 2> glyphs{};
        int count = 2;
        if (font.glyphIndexesForChars(units.data(), point < 0x10000 ? 1 : 2, glyphs.data(), &count)) {
            QGlyphRun run;
            run.setRawFont(font);
            run.setGlyphIndexes({glyphs.at(0)});
            run.setPositions({QPointF(0, 0)});
            painter.drawGlyphRun(QPointF(left + i * step(), baseline), run);
        }
        sodium_memzero(units.data(), sizeof units);
        sodium_memzero(glyphs.data(), sizeof glyphs);
    }
}

} // namespace carnet
