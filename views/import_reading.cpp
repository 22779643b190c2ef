// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_reading.h"

#include "views/theme/icon.h"
#include "views/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>

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
      m_kind(new QComboBox(m_details))
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
    m_tableOnly = {addRow(tr("Encoding"), m_encoding), m_encoding, addRow(tr("Separator"), m_separator),
                   m_separator};
    m_kindName = addRow(tr("Each row is"), m_kind);
    setFold(Fold::Closed);

    connect(m_title, &QPushButton::clicked, this, [this] { setFold(isOpen() ? Fold::Closed : Fold::Open); });
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(m_encoding->currentData().toString()); });
    connect(m_separator, &QComboBox::activated, this,
            [this] { Q_EMIT separatorChosen(m_separator->currentData().toChar()); });
    connect(m_kind, &QComboBox::activated, this,
            [this] { Q_EMIT kindChosen(static_cast<TableKind>(m_kind->currentData().toInt())); });
}

QLabel *ImportReading::addRow(const QString &label, QComboBox *combo)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *name = makeLabel(label, TextStyle::Small, Tone::Second, m_details);
    name->setFixedWidth(kLabelWidth);
    name->setBuddy(combo);
    combo->setAccessibleName(label);
    row->addWidget(name);
    row->addWidget(combo, 1);
    m_details->layout()->addItem(row);
    return name;
}

void ImportReading::setPlan(const SourcePlan &plan)
{
    for (QWidget *part : std::as_const(m_tableOnly))
        part->setVisible(plan.csv() != nullptr);
    m_kindName->setText(plan.vcard() ? tr("Each card is") : tr("Each row is"));
    m_kind->setAccessibleName(m_kindName->text());
    if (const CsvPlan *table = plan.csv()) {
        setTablePlan(*table, plan.kind);
        return;
    }
    const VcardPlan &cards = *plan.vcard();
    choose(*m_kind, static_cast<int>(plan.kind), tr("Not recognised"));
    m_line->setText(QStringLiteral("%1 · %2").arg(
        tr("%Ln card(s)", nullptr, static_cast<int>(std::min<qint64>(cards.cards, INT_MAX))),
        m_kind->currentText()));
    m_doubt->hide();
    m_state->setText(tr("recognised"));
    setTone(m_state, Tone::Green);
}

void ImportReading::setTablePlan(const CsvPlan &plan, TableKind kind)
{
    const CsvDialect &dialect = plan.dialect;
    choose(*m_encoding, dialect.encoding, dialect.encoding);
    choose(*m_separator, dialect.separator,
           dialect.separator.isNull() ? tr("None") : QString(dialect.separator));
    choose(*m_kind, static_cast<int>(kind),
           kind == TableKind::Opportunities ? tr("Opportunities") : tr("Not recognised"));
    m_line->setText(QStringLiteral("%1 · %2 · %3")
                        .arg(m_encoding->currentText(), m_separator->currentText(), m_kind->currentText()));
    QString doubt;
    if (kind == TableKind::Unknown)
        doubt = tr("No name, company, email or phone was found: choose the fields in the table.");
    else if (dialect.isDoublyEncoded)
        doubt = tr("Some accents are damaged in the file itself (Ã© for é).");
    else if (dialect.encodingConfidence < kSureOfDialect)
        doubt = tr("The encoding is not certain: look at the accents in the examples.");
    else if (dialect.separatorConfidence < kSureOfDialect && !dialect.separator.isNull())
        doubt = tr("The separator is not certain: look at the columns.");
    m_doubt->setText(doubt);
    m_doubt->setVisible(!doubt.isEmpty());
    m_state->setText(doubt.isEmpty() ? tr("recognised") : tr("to be confirmed"));
    setTone(m_state, doubt.isEmpty() ? Tone::Green : Tone::Amber);
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
