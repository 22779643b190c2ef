// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace carnet {

/// A text of several lines that is kept when it is left: no button to save.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    NoteEdit(const QString &text, QWidget *parent);

Q_SIGNALS:
    void left(const QString &text); ///< it was changed

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_kept;
};

} // namespace carnet
