// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command_palette.h"

#include "core/search_text.h"
#include "models/list_roles.h"
#include "models/palette_model.h"
#include "views/palette_delegate.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

#include <utility>

namespace carnet {

namespace {

constexpr int kWidth = 600;
constexpr int kTop = 92;
constexpr int kHeadHeight = 50;
constexpr int kFootHeight = 35;
constexpr int kInset = 8;
constexpr int kBottomMargin = 24; ///< between the panel and the end of the window

/// What tells one row from all others.
QVariant keyOf(const QModelIndex &row)
{
    if (!row.isValid())
        return {};
    if (row.data(PaletteRowRole).toInt() == static_cast<int>(PaletteModel::Row::Record))
        return QVariantList{row.data(PaletteKindRole), row.data(IdRole)};
    return row.data(PaletteActionRole);
}

bool isChoosable(const QModelIndex &row)
{
    return row.flags() & Qt::ItemIsSelectable;
}

} // namespace

CommandPalette::CommandPalette(QWidget *host)
    : Overlay(host), m_list(new QListView(panel())), m_delegate(new PaletteDelegate(m_list))
{
    setAccessibleName(tr("Search and commands"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeHairline(panel()));
    auto *body = new QHBoxLayout;
    body->setContentsMargins(kInset, kInset - 4, kInset, kInset);
    body->addWidget(m_list);
    column->addLayout(body);
    column->addStretch();
    column->addWidget(makeFoot());
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus); // the caret stays in the field
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Found"));
    connect(m_list, &QListView::clicked, this, &CommandPalette::trigger);
    connect(m_edit, &QLineEdit::textEdited, this, &CommandPalette::onEdited);
    setFocusProxy(m_edit);
}

QWidget *CommandPalette::makeHead()
{
    QFrame *head = makeFrame(FrameLook::Panel, panel());
    head->setObjectName(QStringLiteral("paletteHead"));
    head->setStyleSheet(QStringLiteral("#paletteHead { border: none; background: transparent; }"));
    head->setFixedHeight(kHeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(QStringLiteral("search"), 16, Tone::Second, head));
    m_edit = new QLineEdit(head);
    m_edit->setFont(fontOf(TextStyle::Number));
    m_edit->setStyleSheet(QStringLiteral("border: none; background: transparent; padding: 0;"));
    m_edit->setPlaceholderText(tr("Search a contact, a company, a command"));
    m_edit->setAccessibleName(tr("Search and commands"));
    m_edit->installEventFilter(this);
    row->addWidget(m_edit, 1);
    row->addWidget(new KeyCap(tr("Esc"), head));
    return head;
}

QWidget *CommandPalette::makeFoot()
{
    QFrame *foot = makeFrame(FrameLook::Foot, panel());
    foot->setObjectName(QStringLiteral("paletteFoot"));
    foot->setStyleSheet(QStringLiteral("#paletteFoot { background: transparent; }"));
    foot->setFixedHeight(kFootHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 1, 20, 0);
    row->setSpacing(6);
    const auto addHint = [&](const QStringList &keys, const QString &text) {
        for (const QString &key : keys)
            row->addWidget(new KeyCap(key, foot));
        row->addWidget(makeLabel(text, TextStyle::Small, Tone::Second, foot));
    };
    addHint({QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose"));
    row->addSpacing(6);
    addHint({tr("Enter")}, tr("open"));
    row->addStretch();
    addHint({QStringLiteral(":")}, tr("commands only"));
    return foot;
}

void CommandPalette::setRows(QAbstractItemModel *rows)
{
    if (m_list->model())
        disconnect(m_list->model(), nullptr, this, nullptr);
    m_list->setModel(rows);
    if (rows)
        connect(rows, &QAbstractItemModel::modelReset, this, &CommandPalette::onRowsReset);
    else
        close();
}

QString CommandPalette::text() const
{
    return m_edit->text();
}

void CommandPalette::clear()
{
    m_edit->clear();
    m_kept.clear();
}

void CommandPalette::openFresh()
{
    m_edit->clear();
    open();
    onEdited({});
    onRowsReset();
}

QWidget *CommandPalette::keyboardTarget()
{
    return m_edit;
}

void CommandPalette::onEdited(const QString &text)
{
    m_kept.clear();
    m_opensWhenSettled = false;
    m_isAwaited = true;
    m_delegate->setWords(searchPieces(text));
    Q_EMIT textEdited(text);
}

void CommandPalette::showSettled()
{
    m_isAwaited = false;
    if (std::exchange(m_opensWhenSettled, false) && isOpen())
        trigger(m_list->currentIndex());
}

void CommandPalette::onRowsReset()
{
    chooseFirst();
    for (int row = 0; m_kept.isValid() && row < m_list->model()->rowCount(); ++row) {
        if (const QModelIndex index = m_list->model()->index(row, 0); keyOf(index) == m_kept)
            m_list->setCurrentIndex(index);
    }
    placePanel();
}

void CommandPalette::placePanel()
{
    int rows = 0;
    for (int row = 0; m_list->model() && row < m_list->model()->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int around = kHeadHeight + 1 + kFootHeight + 2 * kInset - 4 + 2;
    const int room = height() - kTop - kBottomMargin - around;
    m_list->setFixedHeight(qMax(0, qMin(rows, room)));
    panel()->setGeometry((width() - kWidth) / 2, kTop, kWidth, around + m_list->height());
    update();
}

void CommandPalette::chooseFirst()
{
    m_list->setCurrentIndex({});
    move(1);
    m_list->scrollToTop();
}

/// To the next row that can be chosen; at either end it stays.
void CommandPalette::move(int step)
{
    const QAbstractItemModel *rows = m_list->model();
    if (!rows)
        return;
    for (int row = m_list->currentIndex().row() + step; row >= 0 && row < rows->rowCount(); row += step) {
        if (isChoosable(rows->index(row, 0))) {
            m_list->setCurrentIndex(rows->index(row, 0));
            return;
        }
    }
    if (step < 0)
        m_list->scrollToTop(); // the heading above the first row
}

void CommandPalette::trigger(const QModelIndex &row)
{
    if (!row.isValid() || !isChoosable(row))
        return;
    if (row.data(PaletteRowRole).toInt() == static_cast<int>(PaletteModel::Row::Record)) {
        const auto kind = static_cast<RecordKind>(row.data(PaletteKindRole).toInt());
        const qint64 id = row.data(IdRole).toLongLong();
        const bool isArchived = row.data(IsArchivedRole).toBool();
        close();
        Q_EMIT recordChosen(kind, id, isArchived);
    } else if (auto *action = row.data(PaletteActionRole).value<QAction *>()) {
        close(); // first: it may show another page, or lock
        action->trigger();
    }
}

/// Arrows, Enter and Escape are the palette's; the key of a command is as if its row were triggered.
bool CommandPalette::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(event.key() == Qt::Key_Down ? 1 : -1);
        m_kept = keyOf(m_list->currentIndex());
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 6; ++i)
            move(event.key() == Qt::Key_PageDown ? 1 : -1);
        m_kept = keyOf(m_list->currentIndex());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isAwaited && !m_kept.isValid())
            m_opensWhenSettled = true;
        else
            trigger(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nothing else here takes the focus
    default:
        break;
    }
    if (event.matches(QKeySequence::Undo) && m_edit->isUndoAvailable())
        return false; // of what is being typed
    const QKeySequence pressed(event.keyCombination());
    if (pressed == key()) {
        close();
        return true;
    }
    for (QAction *action : std::as_const(m_commands)) {
        if (action->isEnabled() && action->shortcuts().contains(pressed)) {
            close();
            action->trigger();
            return true;
        }
    }
    return false;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return Overlay::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // what the window would do is done here, in takeKey
        return true;
    }
    return event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event));
}

} // namespace carnet
