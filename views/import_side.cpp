// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_side.h"

#include "views/import_questions.h"
#include "views/import_reading.h"
#include "views/import_result.h"
#include "views/widgets/plural.h"

#include <QCheckBox>
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
    m_remember = new QCheckBox(tr("Keep these choices for the next file"), side);
    m_remember->setObjectName(QStringLiteral("remember"));
    m_remember->setChecked(true);

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
    column->addWidget(m_remember);
    setWidget(side);
    clearReport();
    connect(m_remember, &QCheckBox::toggled, this, [this](bool isOn) {
        Q_EMIT rememberChosen(isOn ? ImportSession::Remember::Yes : ImportSession::Remember::No);
    });
    connect(m_onDuplicate, &QComboBox::activated, this, [this] { Q_EMIT onDuplicateChosen(onDuplicate()); });
}

OnDuplicate ImportSide::onDuplicate() const
{
    return static_cast<OnDuplicate>(m_onDuplicate->currentData().toInt());
}

void ImportSide::setOnDuplicate(OnDuplicate choice)
{
    m_onDuplicate->setCurrentIndex(m_onDuplicate->findData(static_cast<int>(choice)));
}

void ImportSide::showReport(const ImportReport &report)
{
    const RowClassCounts &counts = report.classes;
    m_counts->clear();
    m_counts->add(QStringLiteral("circle-check"), Tone::Green, counts.ready,
                  tr("ready", "behind a count", plural(counts.ready)), CountList::Zero::Shown);
    const auto see = [this](QPushButton *button, const QString &name, RowClass rowClass) {
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, rowClass] { Q_EMIT rowsRequested(rowClass); });
    };
    see(m_counts->addWithSee(QStringLiteral("circle-alert"), Tone::Amber, counts.toCheck,
                             tr("to check, kept", "behind a count", plural(counts.toCheck))),
        QStringLiteral("seeToCheck"), RowClass::ToCheck);
    see(m_counts->addWithSee(QStringLiteral("copy"), Tone::Amber, counts.duplicates,
                             tr("probable duplicates", "behind a count", plural(counts.duplicates))),
        QStringLiteral("seeDuplicates"), RowClass::Duplicate);
    see(m_counts->addWithSee(QStringLiteral("circle-x"), Tone::Red, counts.refused,
                             tr("refused: nothing usable", "behind a count", plural(counts.refused))),
        QStringLiteral("seeRefused"), RowClass::Refused);
    m_counts->add(QStringLiteral("shield-check"), Tone::Green, report.closedChannels,
                  tr("channels closed (opposition)", "behind a count", plural(report.closedChannels)),
                  CountList::Zero::LeftOut);
    m_counts->show();
    m_countsHint->hide();
}

void ImportSide::clearReport()
{
    m_counts->clear();
    m_counts->hide();
    m_countsHint->show();
}

void ImportSide::setRememberable(bool isRememberable)
{
    m_remember->setVisible(isRememberable);
}

void ImportSide::clear()
{
    clearReport();
    m_remember->setChecked(true);
    m_onDuplicate->setCurrentIndex(0);
    m_questions->clear();
}

} // namespace carnet
