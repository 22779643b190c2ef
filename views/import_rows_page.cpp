// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_rows_page.h"

#include "views/import_result.h"
#include "views/import_rows_view.h"
#include "views/widgets/chip.h"
#include "views/widgets/plural.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace carnet {

namespace {

constexpr int kMargin = 20;
constexpr int kSideWidth = 340;

} // namespace

ImportRowsPage::ImportRowsPage(QWidget *parent)
    : QWidget(parent), m_chipRow(new QWidget(this)),
      m_title(makeLabel({}, TextStyle::BodyStrong, Tone::Main, this)), m_forAllRow(new QWidget(this)),
      m_forAll(new QComboBox(m_forAllRow)), m_hint(makeParagraph({}, TextStyle::Small, Tone::Second, this)),
      m_rows(new ImportRowsView(this)), m_none(makeLabel({}, TextStyle::Body, Tone::Second, this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 8, kMargin, 4);
    auto *chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(6);
    for (const RowClass rowClass : {RowClass::ToCheck, RowClass::Duplicate, RowClass::Refused}) {
        auto *chip = new Chip({}, Chip::Kind::Choice, m_chipRow);
        chip->setObjectName(QStringLiteral("rows%1").arg(static_cast<int>(rowClass)));
        chip->setAutoExclusive(true);
        chips->addWidget(chip);
        m_chips.append({rowClass, chip});
        connect(chip, &Chip::clicked, this, [this, rowClass] { showRows(rowClass); });
    }
    head->addWidget(m_chipRow);
    head->addWidget(m_title);
    head->addStretch();
    auto *forAll = new QHBoxLayout(m_forAllRow);
    forAll->setContentsMargins(0, 0, 0, 0);
    QLabel *label = makeLabel(tr("For all"), TextStyle::Small, Tone::Second, m_forAllRow);
    label->setBuddy(m_forAll);
    forAll->addWidget(label);
    forAll->addWidget(m_forAll);
    m_forAll->setObjectName(QStringLiteral("forAll"));
    m_forAll->setAccessibleName(tr("For all duplicates"));
    for (const OnDuplicate choice : {OnDuplicate::Skip, OnDuplicate::Update, OnDuplicate::Create})
        m_forAll->addItem(choiceText(choice), static_cast<int>(choice));
    head->addWidget(m_forAllRow);
    left->addLayout(head);
    m_hint->setContentsMargins(kMargin, 0, kMargin, 8);
    left->addWidget(m_hint);
    left->addWidget(makeHairline(this));
    left->addWidget(m_rows, 1);
    m_none->setAlignment(Qt::AlignCenter);
    left->addWidget(m_none, 1);
    whole->addLayout(left, 1);
    whole->addWidget(makeSide());
    connect(m_forAll, &QComboBox::activated, this,
            [this] { Q_EMIT onDuplicateChosen(static_cast<OnDuplicate>(m_forAll->currentData().toInt())); });
}

QWidget *ImportRowsPage::makeSide()
{
    QFrame *side = makeFrame(FrameLook::Side, this);
    side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kMargin, 14, kMargin, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("What will be written"), TextStyle::BodyStrong, Tone::Main, side));
    m_counts = new CountList(side);
    column->addWidget(m_counts);
    m_countsHint =
        makeParagraph(tr("A choice has changed: “Check” counts anew."), TextStyle::Small, Tone::Amber, side);
    column->addWidget(m_countsHint);
    m_save = makeButton(tr("Save the refused rows…"), ButtonLook::Plain, side);
    m_save->setObjectName(QStringLiteral("saveRefusedBefore"));
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(makeHairline(side));
    column->addWidget(
        makeParagraph(tr("The import is one step: one undo takes all of it back, today or later."),
                      TextStyle::Small, Tone::Second, side));
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &ImportRowsPage::saveRefusedRequested);
    return side;
}

void ImportRowsPage::setSession(ImportSession *session)
{
    if (m_session)
        disconnect(&m_session->rows(), nullptr, this, nullptr);
    m_session = session;
    m_rows->setRows(session ? &session->rows() : nullptr);
    if (session)
        connect(&session->rows(), &QAbstractItemModel::modelReset, this, &ImportRowsPage::showClass);
}

void ImportRowsPage::clear()
{
    m_counts->clear();
    setOnDuplicate(OnDuplicate::Skip);
}

void ImportRowsPage::begin(Of of)
{
    m_chipRow->setVisible(of == Of::Everything);
    m_title->setVisible(of == Of::Duplicates);
    const RowClassCounts &counts = m_session->report().classes;
    showRows(of == Of::Duplicates || (counts.toCheck == 0 && counts.duplicates > 0) ? RowClass::Duplicate
                 : counts.toCheck == 0 && counts.refused > 0                        ? RowClass::Refused
                                                                                    : RowClass::ToCheck);
}

void ImportRowsPage::showRows(RowClass rowClass)
{
    if (!m_session)
        return;
    for (const auto &[each, chip] : std::as_const(m_chips))
        chip->setChecked(each == rowClass);
    m_session->rows().setShown(rowClass);
    if (m_session->rows().rowCount() > 0)
        m_rows->setCurrentIndex(m_session->rows().index(0));
}

void ImportRowsPage::showClass()
{
    const ImportRowsModel &rows = m_session->rows();
    const RowClass rowClass = rows.shown();
    const RowClassCounts &counts = m_session->report().classes;
    const qint64 all = rowClass == RowClass::Duplicate ? counts.duplicates
        : rowClass == RowClass::Refused                ? counts.refused
                                                       : counts.toCheck;
    const bool isEmpty = rows.rowCount() == 0;
    m_rows->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_none->setText(rowClass == RowClass::Duplicate
                        ? tr("No row meets a record that is there, nor another row.")
                        : rowClass == RowClass::Refused ? tr("No row is refused.")
                                                        : tr("Every cell could be read as it should."));
    m_forAllRow->setVisible(rowClass == RowClass::Duplicate && !isEmpty);
    m_title->setText(tr("%Ln row(s) look like a record", nullptr, plural(all)));
    QString hint = rowClass == RowClass::Duplicate
        ? tr("Left and Right choose for one row. A row with another name comes in as a record of its own "
             "unless you choose.")
        : rowClass == RowClass::Refused
        ? tr("Nothing in these rows can be used. They can be saved, put right, and imported again.")
        : tr("These rows come in. What could not be read is kept as typed, and marked to be checked.");
    if (rowClass == RowClass::Duplicate && rows.hasKeyed())
        hint += QLatin1Char(' ')
            + tr("Of a record met by its number, what was changed in Carnet is kept unless you choose.");
    if (rows.rowCount() < all)
        hint += QLatin1Char(' ') + tr("The first %Ln are listed.", nullptr, rows.rowCount());
    m_hint->setText(hint);
    m_hint->setVisible(!isEmpty);
    showCounts();
}

void ImportRowsPage::showCounts()
{
    const RowClassCounts &counts = m_session->report().classes;
    const QLocale locale;
    for (const auto &[rowClass, chip] : std::as_const(m_chips)) {
        chip->setText(rowClass == RowClass::ToCheck ? tr("To check %1").arg(locale.toString(counts.toCheck))
                          : rowClass == RowClass::Duplicate
                          ? tr("Duplicates %1").arg(locale.toString(counts.duplicates))
                          : tr("Refused %1").arg(locale.toString(counts.refused)));
        chip->updateGeometry();
        chip->update();
    }
}

void ImportRowsPage::showReport(const ImportReport *report)
{
    m_countsHint->setVisible(!report);
    m_counts->setEnabled(report);
    m_counts->setVisible(report);
    if (report)
        showOutcome(*m_counts, *report);
    m_save->setVisible(m_session && m_session->refusedCount() > 0);
    if (m_session)
        showCounts();
}

void ImportRowsPage::setOnDuplicate(OnDuplicate choice)
{
    m_forAll->setCurrentIndex(m_forAll->findData(static_cast<int>(choice)));
}

void ImportRowsPage::focusRows()
{
    m_rows->setFocus(Qt::OtherFocusReason);
}

} // namespace carnet
