// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace carnet {

/// The 2 px ring around buttons and tabs, 1 px outside them, shown only when the focus came by the keyboard:
/// by Tab or a shortcut, or from the program while keys were what was used last (at the start too).
class FocusRing : public QObject {
    Q_OBJECT
public:
    FocusRing();
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isByKey(Qt::FocusReason reason) const;

    QPointer<QFocusFrame> m_frame;
    bool m_areKeysUsed = true; ///< rather than the pointer
};

} // namespace carnet
