// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contacts_toolbar.h"

#include "views/theme/icon.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

namespace carnet {

namespace {

constexpr int kSearchWidth = 260;

QString placeholderOf(Shown shown)
{
    switch (shown) {
    case Shown::InUse:
        return ContactsToolbar::tr("Search");
    case Shown::Archived:
        return ContactsToolbar::tr("Search the archives");
    case Shown::Trash:
        return ContactsToolbar::tr("Search the trash");
    }
    return {};
}

} // namespace

ContactsToolbar::ContactsToolbar(QWidget *parent)
    : QWidget(parent), m_search(makeLineEdit(this)), m_shown(new QComboBox(this))
{
    setFixedHeight(50);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(6);
    makeSearch();
    row->addWidget(m_search);
    m_shown->setFixedHeight(30);
    m_shown->setMinimumWidth(128);
    m_shown->setAccessibleName(tr("Which records are shown"));
    m_shown->setToolTip(tr("Contacts, archives, trash: Ctrl+Shift+A goes to the next"));
    m_shown->addItem(icon(QStringLiteral("users")), tr("Contacts"), static_cast<int>(Shown::InUse));
    m_shown->addItem(icon(QStringLiteral("archive")), tr("Archives"), static_cast<int>(Shown::Archived));
    m_shown->addItem(icon(QStringLiteral("trash-2")), tr("Trash"), static_cast<int>(Shown::Trash));
    row->addWidget(m_shown);
    row->addStretch();
    QToolButton *exportButton =
        makeIconButton(QStringLiteral("download"), tr("Export"), QStringLiteral("Ctrl+E"), this);
    QToolButton *columns = makeIconButton(QStringLiteral("columns-3"), tr("Columns"), {}, this);
    row->addWidget(exportButton);
    row->addWidget(columns);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        m_search->clear();
        m_search->setPlaceholderText(placeholderOf(shown()));
        Q_EMIT shownChanged(shown());
    });
    connect(exportButton, &QToolButton::clicked, this, &ContactsToolbar::exportRequested);
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        auto *menu = new QMenu(columns);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        Q_EMIT columnsRequested(menu);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });
}

void ContactsToolbar::makeSearch()
{
    m_search->setFixedWidth(kSearchWidth);
    m_search->setPlaceholderText(placeholderOf(Shown::InUse));
    m_search->setAccessibleName(tr("Search the list"));
    m_search->addAction(icon(QStringLiteral("search"), IconTone::Hint), QLineEdit::LeadingPosition);
    QAction *clear = m_search->addAction(icon(QStringLiteral("x")), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear the search, Esc"));
    clear->setVisible(false);
    auto *key = new KeyCap(QStringLiteral("Ctrl F"), m_search);
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    key->move(kSearchWidth - 10 - key->sizeHint().width(), 6);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this, [this, clear, key](const QString &text) {
        clear->setVisible(!text.isEmpty());
        key->setVisible(text.isEmpty());
        Q_EMIT searchEdited(text);
    });
}

Shown ContactsToolbar::shown() const
{
    return static_cast<Shown>(m_shown->currentData().toInt());
}

void ContactsToolbar::setShown(Shown shown)
{
    m_shown->setCurrentIndex(m_shown->findData(static_cast<int>(shown)));
}

} // namespace carnet
