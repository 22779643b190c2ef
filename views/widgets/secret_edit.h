// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/secret_text.h"

#include <QTimer>
#include <QWidget>

#include <span>

class QToolButton;

namespace carnet {

/// A field for a passphrase. Keys go straight into locked memory and the widget itself holds bullets only: a
/// QLineEdit would leave whole UTF-16 copies behind. What was typed comes out as move-only SecretBytes
/// (UTF-8). It can be pasted into, never copied from.
class SecretEdit : public QWidget {
    Q_OBJECT
public:
    enum class CapsLock { Unknown, Off, On };
    enum class Display { Bullets, Clear };

    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// Moves the secret out and empties the field.
    [[nodiscard]] SecretBytes take();
    /// A second copy in locked memory; the field keeps its own.
    [[nodiscard]] SecretBytes secret() const;
    /// Replaces the content; `utf8` stays the caller's to wipe.
    void setSecret(std::span<const unsigned char> utf8);
    void clear();
    void selectAll();

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// In characters (code points).
    [[nodiscard]] int length() const;
    [[nodiscard]] int caret() const { return m_caret; }
    [[nodiscard]] bool hasSelection() const { return m_caret != m_anchor; }
    [[nodiscard]] Display display() const { return m_display; }
    void setDisplay(Display display);
    /// Takes the field's border red, or back.
    void setInvalid(bool isInvalid);
    void setPlaceholderText(const QString &text);
    /// Adds a button of 24 px before the eye.
    void addTrailingWidget(QWidget *widget);
    /// Takes the eye away: the second field of a new carnet is typed from memory.
    void hideEye();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter
    void capsLockChanged(carnet::SecretEdit::CapsLock state);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Keep { Anchor, Nothing };

    void insertText(const QString &text);
    void eraseRange(int from, int to);
    void eraseBackward(Qt::KeyboardModifiers modifiers);
    void eraseForward();
    void moveCaret(int to, Keep keep);
    bool handleEditingKey(QKeyEvent *event);
    void noteCapsLock(const QKeyEvent &event);
    void paste();
    void afterEdit();
    void placeTrailing();
    void restartBlink();
    [[nodiscard]] QRect textRect() const;
    [[nodiscard]] qreal step() const;
    [[nodiscard]] qreal scrolled() const;
    [[nodiscard]] int characterAt(int x) const;

    SecretText m_text;
    int m_caret = 0; ///< in characters, 0 to length()
    int m_anchor = 0; ///< other end of the selection
    Display m_display = Display::Bullets;
    CapsLock m_capsLock = CapsLock::Unknown;
    bool m_isInvalid = false;
    bool m_isCaretShown = false;
    QString m_placeholder;
    QTimer m_blink;
    QToolButton *m_eye;
    QList<QWidget *> m_trailing; ///< from left to right, the eye last
};

} // namespace carnet
