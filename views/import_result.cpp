// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_result.h"

#include "views/widgets/chip.h"
#include "views/widgets/plural.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>

namespace carnet {

namespace {

constexpr int kWidth = 560;
constexpr int kFigureWidth = 44;

} // namespace

CountList::CountList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
}

void CountList::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide(); // gone at once, deleted when the event is over
        item->widget()->deleteLater();
        delete item;
    }
}

QHBoxLayout *CountList::addLine(const QString &iconName, Tone tone, qint64 count, const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(iconName, 16, count == 0 ? Tone::Hint : tone, line));
    QLabel *figure = makeLabel(QLocale().toString(count), TextStyle::BodyStrong, Tone::Main, line);
    figure->setFixedWidth(kFigureWidth);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(figure);
    row->addWidget(makeParagraph(text, TextStyle::Body, Tone::Second, line), 1);
    m_lines->addWidget(line);
    return row;
}

void CountList::add(const QString &iconName, Tone tone, qint64 count, const QString &text, Zero zero)
{
    if (count != 0 || zero != Zero::LeftOut)
        addLine(iconName, tone, count, text);
}

QPushButton *CountList::addWithSee(const QString &iconName, Tone tone, qint64 count, const QString &text)
{
    QHBoxLayout *row = addLine(iconName, tone, count, text);
    QPushButton *see =
        makeButton(tr("See", "the rows behind a count"), ButtonLook::Link, row->parentWidget());
    see->setAccessibleName(tr("See: %1", "the rows behind a count").arg(text));
    see->setFixedHeight(18);
    see->setFont(fontOf(TextStyle::SmallMedium));
    see->setVisible(count > 0);
    row->addWidget(see);
    return see;
}

void showOutcome(CountList &list, const ImportReport &report)
{
    using Zero = CountList::Zero;
    list.clear();
    list.add(QStringLiteral("user-plus"), Tone::Green, report.created,
             ImportResult::tr("created", "behind a count", plural(report.created)), Zero::Shown);
    list.add(QStringLiteral("refresh-cw"), Tone::Green, report.updated,
             ImportResult::tr("updated", "behind a count", plural(report.updated)), Zero::LeftOut);
    list.add(QStringLiteral("building-2"), Tone::Green, report.companiesCreated,
             ImportResult::tr("companies made from their names", "behind a count",
                              plural(report.companiesCreated)),
             Zero::LeftOut);
    list.add(
        QStringLiteral("copy"), Tone::Second, report.skipped,
        ImportResult::tr("left out: already there, or nothing new", "behind a count", plural(report.skipped)),
        Zero::LeftOut);
    list.add(QStringLiteral("circle-alert"), Tone::Amber, report.toCheck,
             ImportResult::tr("to check, kept as typed", "behind a count", plural(report.toCheck)),
             Zero::LeftOut);
    list.add(
        QStringLiteral("clock"), Tone::Amber, report.unknownDate,
        ImportResult::tr("without a date: to review first", "behind a count", plural(report.unknownDate)),
        Zero::LeftOut);
    list.add(QStringLiteral("shield-check"), Tone::Green, report.opposed,
             ImportResult::tr("with an opposition, respected", "behind a count", plural(report.opposed)),
             Zero::LeftOut);
    list.add(QStringLiteral("circle-alert"), Tone::Amber, report.companyOppositions,
             ImportResult::tr("oppositions of companies, kept in their notes: to check", "behind a count",
                              plural(report.companyOppositions)),
             Zero::LeftOut);
    list.add(QStringLiteral("briefcase"), Tone::Amber, report.opportunities,
             ImportResult::tr("with an opportunity, kept in the note", "behind a count",
                              plural(report.opportunities)),
             Zero::LeftOut);
    list.add(QStringLiteral("circle-x"), Tone::Red, report.rejected,
             ImportResult::tr("refused", "behind a count", plural(report.rejected)), Zero::LeftOut);
    list.add(
        QStringLiteral("info"), Tone::Second, report.gone,
        ImportResult::tr("no longer in the file, kept in the carnet", "behind a count", plural(report.gone)),
        Zero::LeftOut);
}

ImportResult::ImportResult(QWidget *parent)
    : QWidget(parent), m_title(makeLabel({}, TextStyle::Amount, Tone::Main, this)),
      m_sentence(makeParagraph({}, TextStyle::Body, Tone::Second, this)), m_counts(new CountList(this)),
      m_refusedRow(makeFrame(FrameLook::Warning, this)),
      m_refusedText(makeParagraph({}, TextStyle::Body, Tone::Main, m_refusedRow)),
      m_save(makeButton(tr("Save the refused rows…"), ButtonLook::Plain, m_refusedRow)),
      m_undoRow(new QWidget(this)),
      m_undo(makeButton(tr("Undo the import"), QStringLiteral("undo-2"), ButtonLook::Plain, m_undoRow)),
      m_contacts(makeButton(tr("See the contacts"), ButtonLook::Primary, this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *page = new QVBoxLayout(this);
    auto *centre = new QWidget(this);
    centre->setFixedWidth(kWidth);
    page->addWidget(centre, 1, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 44, 0, 20);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(QStringLiteral("circle-check"), 26, Tone::Green, this));
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addSpacing(6);
    column->addWidget(makeHairline(this));
    column->addSpacing(6);
    column->addWidget(m_counts);
    column->addSpacing(8);
    auto *refused = new QHBoxLayout(m_refusedRow);
    refused->setContentsMargins(12, 8, 8, 8);
    m_refusedText->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    refused->addWidget(m_refusedText, 1);
    refused->addWidget(m_save);
    column->addWidget(m_refusedRow);
    column->addSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_contacts);
    QPushButton *another = makeButton(tr("Import another file"), ButtonLook::Ghost, this);
    buttons->addWidget(another);
    buttons->addStretch();
    auto *undo = new QHBoxLayout(m_undoRow);
    undo->setContentsMargins(0, 0, 0, 0);
    undo->setSpacing(8);
    undo->addWidget(m_undo);
    undo->addWidget(new KeyCap(tr("Ctrl Z"), m_undoRow));
    buttons->addWidget(m_undoRow);
    column->addLayout(buttons);
    column->addStretch();
    another->setObjectName(QStringLiteral("another"));
    m_save->setObjectName(QStringLiteral("saveRefused"));
    m_contacts->setObjectName(QStringLiteral("seeContacts"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    setFocusProxy(m_contacts);
    connect(m_contacts, &QPushButton::clicked, this, &ImportResult::contactsRequested);
    connect(another, &QPushButton::clicked, this, &ImportResult::anotherRequested);
    connect(m_save, &QPushButton::clicked, this, &ImportResult::saveRefusedRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false); // once: a second undo would take back something else
        Q_EMIT undoRequested();
    });
}

void ImportResult::setReport(const ImportReport &report, qsizetype refused)
{
    const QLocale locale;
    const qint64 came = report.created + report.updated;
    m_title->setText(
        came == 0 ? tr("Nothing new in this file")
                  : tr("%1 of %2 rows came in").arg(locale.toString(came), locale.toString(report.records)));
    m_sentence->setText(report.hasChanged()
                            ? tr("The import is one step: one undo takes all of it back, today or later.")
                            : tr("The carnet is as it was."));
    showOutcome(*m_counts, report);
    m_refusedText->setText(tr("%Ln row(s) held nothing usable.", nullptr, plural(report.rejected)));
    m_refusedRow->setVisible(refused > 0);
    m_save->show();
    m_undoRow->setVisible(report.hasChanged());
    m_undo->setEnabled(true);
    setAccessibleName(m_title->text());
}

void ImportResult::showRefusedSaved(const QString &path)
{
    m_refusedText->setText(
        tr("Saved as %1. These rows are not encrypted.").arg(QDir::toNativeSeparators(path)));
    m_save->hide();
}

void ImportResult::clear()
{
    m_title->clear();
    m_sentence->clear();
    m_counts->clear();
    m_refusedText->clear();
    m_refusedRow->hide();
}

} // namespace carnet
