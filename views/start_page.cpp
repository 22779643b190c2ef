// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start_page.h"

#include "views/new_carnet_page.h"
#include "views/recover_page.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"
#include "views/unlock_page.h"
#include "views/widgets/controls.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace carnet {

namespace {

enum RecentRole { SecondLineRole = Qt::UserRole + 1, IsMissingRole };
constexpr QSize kPanelSize(880, 496);
constexpr int kSideWidth = 340;
constexpr int kRowHeight = 58; ///< 56 and a gap of 2

class RecentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isMissing = index.data(IsMissingRole).toBool();
        const QRectF body = QRectF(option.rect).adjusted(0, 0, 0, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isChosen || option.state & QStyle::State_MouseOver) {
            painter->setBrush(isChosen ? t.sel : t.hover);
            painter->drawRoundedRect(body, 6, 6);
        }
        if (isMissing)
            painter->setOpacity(0.7);
        paintIcon(painter, QRectF(body.x() + 11, body.y() + 18, 20, 20), QStringLiteral("notebook"),
                  isChosen ? t.accentText : t.text2);
        const QRectF text = body.adjusted(44, 0, -12, 0);
        painter->setFont(fontOf(TextStyle::BodyMedium));
        painter->setPen(isMissing ? t.text2 : t.text);
        painter->drawText(
            QRectF(text.x(), body.y() + 11, text.width(), 18), Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(text.width())));
        painter->setFont(fontOf(TextStyle::Small));
        painter->setPen(isChosen ? t.text2 : t.text3);
        const QString second = index.data(SecondLineRole).toString();
        painter->drawText(QRectF(text.x(), body.y() + 29, text.width(), 16),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, int(text.width())));
        painter->restore();
    }
};

QString secondLine(const RecentCarnet &carnet)
{
    const QString end = carnet.isMissing ? StartPage::tr("not plugged in") : carnet.openedText;
    return end.isEmpty() ? carnet.folder : QStringLiteral("%1 · %2").arg(carnet.folder, end);
}

} // namespace

QString folderText(const QString &folder)
{
    const QString home = QDir::homePath();
    QString path = QDir::cleanPath(folder);
    if (path == home)
        return QDir(home).dirName();
    if (path.startsWith(home + QLatin1Char('/')))
        path = path.mid(home.size() + 1);
    return path.split(QLatin1Char('/'), Qt::SkipEmptyParts).join(QStringLiteral(" › "));
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_recentModel(new QStandardItemModel(this)), m_pages(new QStackedWidget(this)),
      m_unlock(new UnlockPage(m_pages)), m_newCarnet(new NewCarnetPage(m_pages)),
      m_recover(new RecoverPage(m_pages))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Window);
    QFrame *panel = makeFrame(FrameLook::Panel, this);
    panel->setFixedSize(kPanelSize);
    auto *columns = new QHBoxLayout(panel);
    columns->setContentsMargins(1, 1, 1, 1);
    columns->setSpacing(0);
    columns->addWidget(makeSide());
    columns->addWidget(m_pages, 1);
    m_pages->addWidget(m_unlock);
    m_pages->addWidget(m_newCarnet);
    m_pages->addWidget(m_recover);

    auto *outer = new QVBoxLayout(this);
    outer->addWidget(panel, 0, Qt::AlignCenter);
    connect(m_newCarnet, &NewCarnetPage::cancelled, this, [this] {
        chooseRow(m_recentView->currentIndex().row());
        m_unlock->focusFirst();
    });
    connect(m_unlock, &UnlockPage::forgotten, this, &StartPage::showRecover);
    connect(m_recover, &RecoverPage::cancelled, this, [this] {
        m_pages->setCurrentWidget(m_unlock);
        m_unlock->focusPassphrase();
    });
    connect(m_unlock, &UnlockPage::newCarnetRequested, this, &StartPage::showNewCarnet);
    connect(m_unlock, &UnlockPage::openOtherRequested, this, &StartPage::openOtherRequested);
}

QWidget *StartPage::makeSide()
{
    QFrame *side = makeFrame(FrameLook::PanelSide, this);
    side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 24, 16, 16);
    column->setSpacing(0);
    QWidget *brand = makeBrand(side);
    brand->setContentsMargins(12, 0, 0, 0);
    column->addWidget(brand);
    column->addSpacing(18);
    m_recentHead = makeLabel(tr("Recent carnets"), TextStyle::GroupLabel, Tone::Hint, side);
    m_recentHead->setContentsMargins(12, 0, 0, 8);
    column->addWidget(m_recentHead);

    m_recentView = new QListView(side);
    m_recentView->setModel(m_recentModel);
    m_recentView->setItemDelegate(new RecentDelegate(m_recentView));
    m_recentView->setFrameShape(QFrame::NoFrame);
    m_recentView->setEditTriggers(QListView::NoEditTriggers);
    m_recentView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recentView->setMouseTracking(true);
    m_recentView->setStyleSheet(QStringLiteral("background: transparent;"));
    m_recentView->setAccessibleName(m_recentHead->text());
    m_recentHead->setBuddy(m_recentView);
    column->addWidget(m_recentView, 1);
    connect(m_recentView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
    connect(m_recentView, &QListView::clicked, this, [this](const QModelIndex &index) {
        chooseRow(index.row());
        m_unlock->focusPassphrase();
    });
    connect(m_recentView, &QListView::activated, this, [this] { m_unlock->focusPassphrase(); });

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 0, 0, 0);
    buttons->setSpacing(8);
    m_newButton = makeButton(tr("New carnet"), QStringLiteral("plus"), ButtonLook::Ghost, side);
    m_newButton->setCheckable(true);
    m_newButton->setAutoExclusive(false);
    QPushButton *open = makeButton(tr("Open…"), QStringLiteral("folder-open"), ButtonLook::Ghost, side);
    buttons->addWidget(m_newButton);
    buttons->addWidget(open);
    buttons->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(0);
    connect(m_newButton, &QPushButton::clicked, this, &StartPage::showNewCarnet);
    connect(open, &QPushButton::clicked, this, &StartPage::openOtherRequested);
    return side;
}

void StartPage::setRecent(const QList<RecentCarnet> &recent)
{
    m_recent = recent;
    m_recentModel->clear();
    int first = -1;
    for (qsizetype i = 0; i < recent.size(); ++i) {
        const RecentCarnet &carnet = recent.at(i);
        auto *item = new QStandardItem(carnet.title);
        item->setData(secondLine(carnet), SecondLineRole);
        item->setData(carnet.isMissing, IsMissingRole);
        item->setData(QStringLiteral("%1, %2").arg(carnet.title, secondLine(carnet)), Qt::AccessibleTextRole);
        m_recentModel->appendRow(item);
        if (first < 0 && !carnet.isMissing)
            first = static_cast<int>(i);
    }
    if (first >= 0)
        m_recentView->setCurrentIndex(m_recentModel->index(first, 0));
    else
        chooseRow(-1);
    m_recentHead->setVisible(!recent.isEmpty());
    m_recentView->setFocusPolicy(recent.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (m_pages->currentWidget() == m_unlock)
        m_unlock->focusFirst();
}

void StartPage::showUnlock(const RecentCarnet &carnet)
{
    for (qsizetype i = 0; i < m_recent.size(); ++i) {
        if (m_recent.at(i).path == carnet.path) {
            const QSignalBlocker blocker(m_recentView->selectionModel());
            m_recentView->setCurrentIndex(m_recentModel->index(static_cast<int>(i), 0));
        }
    }
    m_newButton->setChecked(false);
    m_unlock->setCarnet(carnet);
    m_pages->setCurrentWidget(m_unlock);
    m_unlock->focusPassphrase();
}

void StartPage::showNewCarnet()
{
    m_newButton->setChecked(true);
    m_recentView->clearSelection();
    m_pages->setCurrentWidget(m_newCarnet);
    m_newCarnet->start();
}

void StartPage::showRecover(const QString &path)
{
    m_pages->setCurrentWidget(m_recover);
    m_recover->start(path, m_unlock->title());
}

void StartPage::chooseRow(int row)
{
    m_newButton->setChecked(false);
    m_pages->setCurrentWidget(m_unlock);
    if (row < 0 || row >= m_recent.size()) {
        m_unlock->setNoCarnet();
        return;
    }
    m_recentView->setCurrentIndex(m_recentModel->index(row, 0));
    m_unlock->setCarnet(m_recent.at(row));
}

} // namespace carnet
