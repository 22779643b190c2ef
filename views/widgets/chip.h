// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace carnet {

/// A round label of 24 px that can be chosen (tinted, with a check) or taken away (tinted, with a cross).
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Choice, Removable, Plain };

    Chip(const QString &text, Kind kind, QWidget *parent);
    /// An icon before the text, 12 px.
    void setIconName(const QString &name);
    /// A coloured square before the text: tags.
    void setSquare(const QColor &color);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested(); ///< the cross, Delete or Backspace

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isTinted() const;
    [[nodiscard]] bool hasLead() const;

    Kind m_kind;
    QString m_iconName;
    QColor m_square;
};

/// A key as on the keyboard, painted into `rect`, 18 px high and keyCapWidth wide.
void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys);
[[nodiscard]] int keyCapWidth(const QString &keys);

/// A key as on the keyboard ("Ctrl K").
class KeyCap : public QWidget {
    Q_OBJECT
public:
    KeyCap(const QString &keys, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

/// A switch of 32 x 18.
class Switch : public QAbstractButton {
    Q_OBJECT
public:
    explicit Switch(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override { return {32, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace carnet
