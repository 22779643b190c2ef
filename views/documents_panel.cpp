// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents_panel.h"

#include "models/record_documents.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"
#include "views/widgets/controls.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace carnet {

namespace {

constexpr int kMargin = 18;
constexpr int kRowHeight = 46;

/// One document: its name, and below it the size and the day it came. Keys: Enter opens, Delete removes, the
/// menu key or the three dots show the rest.
class DocumentRow : public QAbstractButton {
public:
    DocumentRow(const QString &name, const QString &second, QWidget *parent)
        : QAbstractButton(parent), m_second(second)
    {
        setText(name);
        setAccessibleName(QStringLiteral("%1, %2").arg(name, second));
        setToolTip(plainToolTip(name));
        setFixedHeight(kRowHeight);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(t.accentText, 2) : QPen(Qt::NoPen));
            painter.setBrush(t.hover);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        paintIcon(&painter, QRectF(10, height() / 2.0 - 10, 20, 20), QStringLiteral("file-text"), t.text2);
        const QRectF room(42, 5, width() - 42 - 40, 18);
        painter.setFont(fontOf(TextStyle::BodyMedium));
        painter.setPen(t.text);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, int(room.width())));
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(t.text3);
        painter.drawText(room.translated(0, 18), Qt::AlignVCenter | Qt::TextSingleLine, m_second);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            return;
        case Qt::Key_Down:
            focusNextChild();
            return;
        case Qt::Key_Up:
            focusPreviousChild();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    QString m_second;
};

/// The files of a drag; folders and addresses of other kinds are none.
QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

DocumentsPanel::DocumentsPanel(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    setAcceptDrops(true);
    m_rows->setContentsMargins(kMargin - 6, 12, kMargin - 6, 20);
    m_rows->setSpacing(2);
    rebuild();
}

void DocumentsPanel::setDocuments(QAbstractItemModel *documents)
{
    if (m_documents)
        m_documents->disconnect(this);
    m_documents = documents;
    if (documents) {
        connect(documents, &QAbstractItemModel::modelReset, this, &DocumentsPanel::rebuild);
        connect(documents, &QObject::destroyed, this, [this] { m_documents = nullptr; });
    }
    rebuild();
}

void DocumentsPanel::setFormat(const DisplayFormat &format)
{
    m_format = format;
    rebuild();
}

int DocumentsPanel::count() const
{
    return m_documents ? m_documents->rowCount() : 0;
}

QStringList DocumentsPanel::names() const
{
    QStringList names;
    for (int i = 0; i < count(); ++i)
        names << m_documents->index(i, 0).data().toString();
    return names;
}

/// The keyboard was in rows that are no more: it goes to what was added, else to what took the place.
void DocumentsPanel::focusRow(const QStringList &before, int place)
{
    for (qsizetype i = 0; i < m_names.size() && m_names.size() > before.size(); ++i) {
        if (m_names.count(m_names.at(i)) > before.count(m_names.at(i)))
            place = static_cast<int>(i);
    }
    m_places.at(std::clamp(place, 0, static_cast<int>(m_places.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void DocumentsPanel::rebuild()
{
    const QWidget *focus = window()->focusWidget();
    const auto had = std::find_if(m_places.begin(), m_places.end(), [focus](const QWidget *place) {
        return focus && (place == focus || place->isAncestorOf(focus));
    });
    const int place = had == m_places.end() ? -1 : static_cast<int>(had - m_places.begin());
    const QStringList before = std::exchange(m_names, names());
    m_places.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be the one that speaks
        }
        delete item;
    }
    for (int i = 0; i < count(); ++i) {
        const QModelIndex index = m_documents->index(i, 0);
        const QString second = QStringLiteral("%1 · %2").arg(
            m_format.size(index.data(RecordDocuments::SizeRole).toLongLong()),
            m_format.moment(index.data(RecordDocuments::AddedAtRole).toLongLong()));
        auto *row = new DocumentRow(index.data().toString(), second, this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 6, 0);
        line->addStretch();
        QToolButton *more = makeIconButton(QStringLiteral("ellipsis"), tr("Document: save, remove"), {}, row);
        line->addWidget(more);
        auto *remove = new QAction(row);
        remove->setShortcut(QKeySequence(Qt::Key_Delete));
        remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        row->addAction(remove);
        row->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(remove, &QAction::triggered, this, [this, i] { Q_EMIT removeRequested(i); });
        connect(row, &QAbstractButton::clicked, this, [this, i] { Q_EMIT openRequested(i); });
        connect(more, &QToolButton::clicked, this,
                [this, row, more, i] { showMenu(row, i, more->mapToGlobal(QPoint(0, more->height()))); });
        connect(row, &QWidget::customContextMenuRequested, this,
                [this, row, i](const QPoint &at) { showMenu(row, i, row->mapToGlobal(at)); });
        m_rows->addWidget(row);
        m_places << row;
    }
    if (count() == 0) {
        QLabel *none =
            makeParagraph(tr("No document yet. A file that is added here is kept inside the carnet, "
                             "encrypted with it."),
                          TextStyle::Body, Tone::Second, this);
        none->setContentsMargins(6, 4, 6, 6);
        m_rows->addWidget(none);
    }
    QPushButton *add = makeButton(tr("Document", "to add"), QStringLiteral("plus"), ButtonLook::Link, this);
    add->setFont(fontOf(TextStyle::Body));
    m_rows->addWidget(add, 0, Qt::AlignLeft);
    m_places << add;
    QLabel *hint = makeLabel(tr("Or drop a file here, 25 MB at most"), TextStyle::Small, Tone::Hint, this);
    hint->setContentsMargins(6, 0, 6, 0);
    m_rows->addWidget(hint);
    m_rows->addStretch();
    connect(add, &QPushButton::clicked, this, &DocumentsPanel::addRequested);
    Q_EMIT countChanged(count());
    if (place >= 0)
        focusRow(before, place);
}

void DocumentsPanel::showMenu(QWidget *row, int index, const QPoint &at)
{
    auto *menu = new QMenu(row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = m_documents->index(index, 0).data().toString();
    connect(menu->addAction(icon(QStringLiteral("external-link")), tr("Open")), &QAction::triggered, this,
            [this, index] { Q_EMIT openRequested(index); });
    connect(menu->addAction(icon(QStringLiteral("save")), tr("Save elsewhere…")), &QAction::triggered, this,
            [this, index, name] { Q_EMIT saveAsRequested(index, name); });
    menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("trash-2")), tr("Remove")), &QAction::triggered, this,
            [this, index] { Q_EMIT removeRequested(index); });
    menu->popup(at);
}

void DocumentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_documents || filesOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isDropping = true;
    update();
}

void DocumentsPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropping = false;
    update();
}

void DocumentsPanel::dropEvent(QDropEvent *event)
{
    m_isDropping = false;
    update();
    event->acceptProposedAction();
    Q_EMIT filesDropped(filesOf(event->mimeData()));
}

void DocumentsPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    if (!m_isDropping)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accentText, 2));
    painter.setBrush(tokens().tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(7, 7, -7, -7), 8, 8);
}

} // namespace carnet
