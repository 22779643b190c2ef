// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tag_popup.h"

#include "views/widgets/controls.h"

#include <QApplication>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace carnet {

TagPopup::TagPopup(const QStringList &known, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_edit(makeLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(static_cast<QWidget *>(this), FrameLook::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_edit->setFixedWidth(240);
    m_edit->setPlaceholderText(tr("Name of a tag"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    column->addWidget(m_edit);
    QStringList names = known;
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *add = makeButton(tr("Set"), ButtonLook::Primary, this);
    QPushButton *remove = makeButton(tr("Take off"), ButtonLook::Plain, this);
    add->setToolTip(tr("Set, Enter"));
    remove->setToolTip(tr("Take off, Shift+Enter"));
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        if (const QString tag = takeTag(); !tag.isEmpty())
            Q_EMIT addRequested(tag);
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const QString tag = takeTag(); !tag.isEmpty())
            Q_EMIT removeRequested(tag);
    });
}

void TagPopup::openAbove(const QPoint &at)
{
    m_before = QApplication::focusWidget();
    adjustSize();
    move(at.x(), at.y() - height() - 8);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

/// The tag that was typed, and the popup closed; nothing, and the popup open, when the field is empty.
QString TagPopup::takeTag()
{
    const QString tag = m_edit->text().trimmed();
    if (tag.isEmpty())
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        close();
    return tag;
}

/// The keyboard goes back to where it was: the rows are still chosen, and the next key is for them.
void TagPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_before) {
        m_before->activateWindow();
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void TagPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QFrame::keyPressEvent(event);
        return;
    }
    const bool takesOff = event->modifiers() & Qt::ShiftModifier;
    if (const QString tag = takeTag(); tag.isEmpty())
        return;
    else if (takesOff)
        Q_EMIT removeRequested(tag);
    else
        Q_EMIT addRequested(tag);
}

} // namespace carnet
