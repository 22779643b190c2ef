// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_side.h"

#include "views/import_questions.h"
#include "views/import_reading.h"
#include "views/import_result.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace carnet {

namespace {

constexpr int kWidth = 340;
constexpr int kMargin = 20;

} // namespace

ImportSide::ImportSide(QWidget *parent) : QScrollArea(parent)
{
    setFixedWidth(kWidth);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFrame *side = makeFrame(FrameLook::Side, this);
    m_reading = new ImportReading(side);
    m_counts = new CountList(side);
    m_countsHint = makeParagraph(tr("“Check” counts what would come in. It writes nothing."),
                                 TextStyle::Small, Tone::Hint, side);
    m_onDuplicate = new QComboBox(side);
    m_onDuplicate->setObjectName(QStringLiteral("onDuplicate"));
    m_onDuplicate->setAccessibleName(tr("Duplicates"));
    m_onDuplicate->addItem(tr("Leave them out"), static_cast<int>(OnDuplicate::Skip));
    m_onDuplicate->addItem(tr("Update the contact"), static_cast<int>(OnDuplicate::Update));
    m_onDuplicate->addItem(tr("Create them again"), static_cast<int>(OnDuplicate::Create));
    m_questions = new ImportQuestions(side);

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kMargin, 10, kMargin, 16);
    column->setSpacing(12);
    column->addWidget(m_reading);
    column->addWidget(makeHairline(side));
    column->addWidget(m_counts);
    column->addWidget(m_countsHint);
    auto *duplicates = new QHBoxLayout;
    QLabel *label = makeLabel(tr("Duplicates"), TextStyle::BodyStrong, Tone::Main, side);
    label->setBuddy(m_onDuplicate);
    duplicates->addWidget(label, 1);
    duplicates->addWidget(m_onDuplicate);
    column->addLayout(duplicates);
    column->addWidget(makeHairline(side));
    column->addWidget(m_questions);
    column->addStretch();
    setWidget(side);
    clearReport();
    connect(m_onDuplicate, &QComboBox::activated, this, [this] { Q_EMIT onDuplicateChosen(onDuplicate()); });
}

OnDuplicate ImportSide::onDuplicate() const
{
    return static_cast<OnDuplicate>(m_onDuplicate->currentData().toInt());
}

void ImportSide::showReport(const ImportReport &report)
{
    showChecked(*m_counts, report);
    m_counts->show();
    m_countsHint->hide();
}

void ImportSide::clearReport()
{
    m_counts->clear();
    m_counts->hide();
    m_countsHint->show();
}

void ImportSide::clear()
{
    clearReport();
    m_onDuplicate->setCurrentIndex(0);
    m_questions->clear();
}

} // namespace carnet
