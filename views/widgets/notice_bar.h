// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace carnet {

/// Quiet lines above a page, each with a button that closes it: what the user should know about the carnet,
/// without being stopped by it.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent);
    /// One more line, told to screen readers; nothing when it stands there already.
    void add(const QString &text);
    void clear();
    [[nodiscard]] QStringList texts() const;

private:
    QVBoxLayout *m_column;
};

} // namespace carnet
