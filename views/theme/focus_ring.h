// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace carnet {

/// The 2 px ring around buttons and tabs, 1 px outside them, shown only when the focus came by the keyboard.
class FocusRing : public QObject {
    Q_OBJECT
public:
    FocusRing();
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QFocusFrame> m_frame;
};

} // namespace carnet
