// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_start.h"

#include "views/theme/tokens.h"
#include "views/widgets/controls.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace carnet {

namespace {

constexpr int kAreaWidth = 560;

/// The one local file of a drag, or empty.
QString fileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportStart::ImportStart(QWidget *parent)
    : QWidget(parent), m_area(new QWidget(this)),
      m_title(makeLabel({}, TextStyle::Total, Tone::Main, m_area)),
      m_choose(makeButton(tr("Choose a file…"), QStringLiteral("folder-open"), ButtonLook::Primary, m_area)),
      m_notice(makeParagraph({}, TextStyle::Body, Tone::Amber, this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addStretch(2);
    m_area->setFixedWidth(kAreaWidth);
    auto *area = new QVBoxLayout(m_area);
    area->setContentsMargins(24, 30, 24, 28);
    area->setSpacing(10);
    area->addWidget(new IconLabel(QStringLiteral("file-spreadsheet"), 28, Tone::Accent, m_area), 0,
                    Qt::AlignHCenter);
    area->addWidget(m_title, 0, Qt::AlignHCenter);
    area->addWidget(
        makeLabel(tr("My contacts: Excel, Outlook, LibreOffice, Google, LinkedIn, a phone, another CRM."),
                  TextStyle::Body, Tone::Second, m_area),
        0, Qt::AlignHCenter);
    area->addSpacing(6);
    area->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_area, 0, Qt::AlignHCenter);
    m_notice->setFixedWidth(kAreaWidth);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_notice, 0, Qt::AlignHCenter);
    for (const QString &line :
         {tr("CSV files, workbooks (.xlsx, .ods) and the cards of a phone (.vcf) are read as they are; "
             "copied cells can be pasted in Contacts."),
          tr("Nothing is written before you have seen what was understood.")}) {
        QLabel *hint = makeLabel(line, TextStyle::Small, Tone::Hint, this);
        column->addWidget(hint, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImportStart::chooseFile);
    setReady();
}

void ImportStart::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a file"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Tables, cards and exports of Carnet (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.vcf *.json)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportStart::take);
    dialog->open();
}

void ImportStart::take(const QString &path)
{
    m_notice->hide();
    Q_EMIT fileChosen(path);
}

void ImportStart::setBusy(const QString &fileName)
{
    m_title->setText(tr("Reading %1…").arg(fileName));
    m_choose->setEnabled(false);
    m_notice->hide();
}

void ImportStart::setReady()
{
    m_title->setText(tr("Drop a file here"));
    m_choose->setEnabled(true);
    m_notice->hide();
    m_drag = Drag::Away;
}

void ImportStart::setDrag(Drag drag)
{
    m_drag = drag;
    update();
}

void ImportStart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(m_drag == Drag::Over ? t.accentText : t.ctl, 1.5, Qt::CustomDashLine);
    edge.setDashPattern({4, 4});
    painter.setPen(edge);
    painter.setBrush(m_drag == Drag::Over ? t.tint : t.alt);
    painter.drawRoundedRect(QRectF(m_area->geometry()).adjusted(1, 1, -1, -1), 8, 8);
}

void ImportStart::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_choose->isEnabled() || fileOf(*event->mimeData()).isEmpty())
        return;
    setDrag(Drag::Over);
    event->acceptProposedAction();
}

void ImportStart::dragLeaveEvent(QDragLeaveEvent *)
{
    setDrag(Drag::Away);
}

void ImportStart::dropEvent(QDropEvent *event)
{
    setDrag(Drag::Away);
    event->acceptProposedAction();
    take(fileOf(*event->mimeData()));
}

} // namespace carnet
