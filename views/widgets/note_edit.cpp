// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/note_edit.h"

#include "views/theme/fonts.h"

namespace carnet {

NoteEdit::NoteEdit(const QString &text, QWidget *parent) : QPlainTextEdit(text, parent), m_kept(text)
{
    setTabChangesFocus(true);
    setFixedHeight(96);
    setFont(fontOf(TextStyle::Body));
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (toPlainText() == m_kept)
        return;
    m_kept = toPlainText();
    Q_EMIT left(m_kept);
}

} // namespace carnet
