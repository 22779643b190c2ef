// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_reading.h"

#include "views/theme/icon.h"
#include "views/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <climits>

namespace carnet {

namespace {

constexpr double kSureOfDialect = 0.6;
constexpr int kLabelWidth = 84;

const char *const kEncodings[] = {"UTF-8",    "windows-1252", "ISO-8859-15", "macintosh",
                                  "UTF-16LE", "UTF-16BE",     "Shift_JIS"};

void choose(QComboBox &combo, const QVariant &value, const QString &text)
{
    int index = combo.findData(value);
    if (index < 0) {
        combo.addItem(text, value);
        index = combo.count() - 1;
    }
    combo.setCurrentIndex(index);
}

QString encodingWord(const QString &encoding)
{
    if (encoding.compare(QStringLiteral("windows-1252"), Qt::CaseInsensitive) == 0)
        return ImportReading::tr("Windows (1252)");
    return encoding == QStringLiteral("macintosh") ? ImportReading::tr("Old Mac") : encoding;
}

} // namespace

ImportReading::ImportReading(QWidget *parent)
    : QWidget(parent),
      m_title(makeButton(tr("Reading settings"), QStringLiteral("chevron-right"), ButtonLook::Link, this)),
      m_state(makeLabel({}, TextStyle::Small, Tone::Green, this)),
      m_line(makeLabel({}, TextStyle::Small, Tone::Hint, this)),
      m_doubt(makeParagraph({}, TextStyle::Small, Tone::Amber, this)), m_details(new QWidget(this)),
      m_encoding(new QComboBox(m_details)), m_separator(new QComboBox(m_details)),
      m_sheet(new QComboBox(m_details)), m_header(new QComboBox(m_details)),
      m_accents(makeButton({}, ButtonLook::Link, this)), m_kind(new QComboBox(m_details))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    m_title->setFont(fontOf(TextStyle::Body));
    m_title->setObjectName(QStringLiteral("readingSettings"));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_line);
    column->addWidget(m_doubt);
    column->addWidget(m_accents, 0, Qt::AlignLeft);
    m_accents->setObjectName(QStringLiteral("accents"));
    column->addWidget(m_details);
    auto *rows = new QVBoxLayout(m_details);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);

    for (const char *encoding : kEncodings)
        m_encoding->addItem(encodingWord(QString::fromLatin1(encoding)), QString::fromLatin1(encoding));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->addItem(tr("Vertical bar"), QChar(u'|'));
    m_kind->addItem(tr("Contacts"), static_cast<int>(TableKind::Contacts));
    m_kind->addItem(tr("Companies"), static_cast<int>(TableKind::Companies));
    m_kind->addItem(tr("Contacts and companies"), static_cast<int>(TableKind::Mixed));
    m_encodingRow = addRow(tr("Encoding"), m_encoding);
    m_separatorRow = addRow(tr("Separator"), m_separator);
    m_sheetRow = addRow(tr("Sheet"), m_sheet);
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_headerRow = addRow(tr("Titles"), m_header);
    m_header->setObjectName(QStringLiteral("headerLine"));
    m_kindRow = addRow(tr("Each row is"), m_kind);
    setFold(Fold::Closed);

    connect(m_title, &QPushButton::clicked, this, [this] { setFold(isOpen() ? Fold::Closed : Fold::Open); });
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(m_encoding->currentData().toString()); });
    connect(m_separator, &QComboBox::activated, this,
            [this] { Q_EMIT separatorChosen(m_separator->currentData().toChar()); });
    connect(m_sheet, &QComboBox::activated, this,
            [this] { Q_EMIT sheetChosen(m_sheet->currentData().toString()); });
    connect(m_header, &QComboBox::activated, this,
            [this] { Q_EMIT headerLineChosen(m_header->currentData().toLongLong()); });
    connect(m_accents, &QPushButton::clicked, this, [this] { Q_EMIT accentsChosen(m_offered); });
    connect(m_kind, &QComboBox::activated, this,
            [this] { Q_EMIT kindChosen(static_cast<TableKind>(m_kind->currentData().toInt())); });
}

QWidget *ImportReading::addRow(const QString &label, QComboBox *combo)
{
    auto *whole = new QWidget(m_details);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *name = makeLabel(label, TextStyle::Small, Tone::Second, whole);
    name->setFixedWidth(kLabelWidth);
    name->setBuddy(combo);
    combo->setAccessibleName(label);
    row->addWidget(name);
    row->addWidget(combo, 1);
    m_details->layout()->addWidget(whole);
    return whole;
}

void ImportReading::setSheets(const TableForm &form)
{
    m_sheet->clear();
    for (const SheetInfo &sheet : form.sheets) {
        QString text = sheet.records == 0
            ? tr("%1 (empty)").arg(sheet.name)
            : tr("%1 (%Ln row(s))", nullptr, static_cast<int>(sheet.records)).arg(sheet.name);
        if (sheet.isHidden)
            text = tr("%1, hidden").arg(text);
        m_sheet->addItem(text, sheet.name);
    }
    m_sheet->setCurrentIndex(form.sheet);
    m_sheetRow->setVisible(form.isWorkbook());
    m_encodingRow->setVisible(form.format == TableFormat::Csv);
    m_separatorRow->setVisible(form.format == TableFormat::Csv);
}

/// The first lines of the table, each with what stands in it: one of them names the columns, or none does.
void ImportReading::setHeaderLines(const TablePlan &plan)
{
    constexpr qsizetype kShown = 40;
    m_header->clear();
    for (const CellRecord &record : plan.beginning) {
        QStringList cells = record.cells;
        cells.removeIf([](const QString &cell) { return cell.trimmed().isEmpty(); });
        QString text = cells.join(QStringLiteral(" · ")).simplified();
        if (text.size() > kShown)
            text = text.left(kShown) + QStringLiteral("…");
        m_header->addItem(tr("Line %1: %2").arg(QLocale().toString(record.line), text), record.line);
    }
    m_header->addItem(tr("No line of titles"), qint64{0});
    m_header->setCurrentIndex(m_header->findData(plan.headerLine));
    m_headerRow->setVisible(!plan.isOwn);
}

QString ImportReading::doubtOf(const TablePlan &plan) const
{
    const TableForm &form = plan.form;
    const CsvDialect &dialect = form.dialect;
    if (plan.guess.kind == TableKind::Unknown)
        return tr("No name, company, email or phone was found: choose the fields in the table.");
    if (form.isWorkbook() && form.sheet >= 0 && form.sheets.at(form.sheet).hiddenRecords > 0)
        return tr("%Ln hidden or filtered row(s) of the sheet are read too.", nullptr,
                  static_cast<int>(form.sheets.at(form.sheet).hiddenRecords));
    if (form.isWorkbook() && form.sheet >= 0 && form.sheets.at(form.sheet).mergedRanges > 0)
        return tr("%Ln merged cell(s): each counts where it begins.", nullptr,
                  static_cast<int>(form.sheets.at(form.sheet).mergedRanges));
    if (form.format != TableFormat::Csv)
        return {};
    if (dialect.isDoublyEncoded && !dialect.repairsDoubleEncoding)
        return tr("Some accents are damaged in the file itself (Ã© for é).");
    if (dialect.encodingConfidence < kSureOfDialect)
        return tr("The encoding is not certain: look at the accents in the examples.");
    if (dialect.separatorConfidence < kSureOfDialect && !dialect.separator.isNull())
        return tr("The separator is not certain: look at the columns.");
    return {};
}

void ImportReading::setPlan(const SourcePlan &plan)
{
    m_kindRow->setVisible(!plan.isOwn);
    if (const TablePlan *table = plan.table())
        setTable(*table);
    else if (const VcardPlan *cards = plan.vcard())
        setCards(*cards, plan.kind);
    else
        setOwn();
}

void ImportReading::setCards(const VcardPlan &cards, TableKind kind)
{
    setSheets({});
    m_headerRow->hide();
    m_encodingRow->hide(); // cards say themselves how they are written
    m_separatorRow->hide();
    choose(*m_kind, static_cast<int>(kind), tr("Not recognised"));
    m_line->setText(QStringLiteral("%1 · %2").arg(
        tr("%Ln card(s)", nullptr, static_cast<int>(std::min<qint64>(cards.cards, INT_MAX))),
        m_kind->currentText()));
    tellDoubt({});
    m_accents->hide();
}

void ImportReading::setOwn()
{
    setSheets({});
    m_headerRow->hide();
    m_encodingRow->hide();
    m_separatorRow->hide();
    m_line->setText(tr("Export of Carnet: everything it holds comes in as it was"));
    tellDoubt({});
    m_accents->hide();
}

void ImportReading::tellDoubt(const QString &doubt)
{
    m_doubt->setText(doubt);
    m_doubt->setVisible(!doubt.isEmpty());
    m_state->setText(doubt.isEmpty() ? tr("recognised") : tr("to be confirmed"));
    setTone(m_state, doubt.isEmpty() ? Tone::Green : Tone::Amber);
}

void ImportReading::setTable(const TablePlan &plan)
{
    const CsvDialect &dialect = plan.form.dialect;
    const TableKind kind = plan.guess.kind;
    choose(*m_encoding, dialect.encoding, dialect.encoding);
    choose(*m_separator, dialect.separator,
           dialect.separator.isNull() ? tr("None") : QString(dialect.separator));
    choose(*m_kind, static_cast<int>(kind),
           kind == TableKind::Opportunities ? tr("Opportunities") : tr("Not recognised"));
    setSheets(plan.form);
    setHeaderLines(plan);
    const QStringList how = plan.form.isWorkbook() ? QStringList{tr("Workbook"), m_sheet->currentText()}
        : plan.form.format == TableFormat::Html
        ? QStringList{tr("Table of cells")}
        : QStringList{m_encoding->currentText(), m_separator->currentText()};
    m_line->setText((how + QStringList{m_kind->currentText()}).join(QStringLiteral(" · ")));
    m_offered =
        dialect.repairsDoubleEncoding ? ImportSession::Accents::AsTheyAre : ImportSession::Accents::Repaired;
    m_accents->setText(dialect.repairsDoubleEncoding ? tr("Leave the accents as they are")
                                                     : tr("Repair the accents"));
    m_accents->setVisible(plan.form.format == TableFormat::Csv && dialect.isDoublyEncoded);
    tellDoubt(doubtOf(plan));
}

bool ImportReading::isOpen() const
{
    return !m_details->isHidden();
}

void ImportReading::setFold(Fold fold)
{
    m_details->setVisible(fold == Fold::Open);
    m_title->setIcon(
        icon(fold == Fold::Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
             IconTone::Accent));
    m_title->setAccessibleDescription(fold == Fold::Open ? tr("unfolded") : tr("folded"));
}

} // namespace carnet
