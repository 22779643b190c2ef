// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_questions.h"

#include "core/import/cell_values.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"
#include "views/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QDate>
#include <QVBoxLayout>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kUnknown = 0;
constexpr int kColumn = 100; ///< above every Nature and Origin
constexpr int kYes = 1; ///< a date follows
constexpr int kNo = 2;

QDate dateOf(const FieldBox &box)
{
    const std::optional<CellDate> read = readDate(box.text());
    return read && read->date.isValid() && read->date <= QDate::currentDate() ? read->date : QDate();
}

QString dateProblem(const QString &typed)
{
    if (typed.isEmpty())
        return ImportQuestions::tr("A date is missing, for example 12/03/2024");
    const std::optional<CellDate> read = readDate(typed);
    if (!read || !read->date.isValid())
        return ImportQuestions::tr("Day, month and year, for example 12/03/2024");
    return read->date > QDate::currentDate() ? ImportQuestions::tr("This day is still to come") : QString();
}

FieldBox *makeBox(const QString &label, const QString &hint, const QString &name, QWidget *parent)
{
    auto *box = new FieldBox(label, parent);
    box->hideLabel();
    box->edit()->setPlaceholderText(hint);
    box->setObjectName(name);
    return box;
}

} // namespace

/// One question: its title, the answers as chips of which one can be chosen, and what an answer asks further.
class ImportQuestion : public QWidget {
public:
    ImportQuestion(const QString &title, const QString &name, ImportQuestions *parent)
        : QWidget(parent), m_title(title), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
    {
        setObjectName(name);
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(6);
        m_column->addWidget(makeLabel(title, TextStyle::BodyStrong, Tone::Main, this));
        auto *chips = new QWidget(this);
        m_chips = new FlowLayout(chips, 6);
        m_column->addWidget(chips);
    }

    void addAnswer(int id, const QString &text)
    {
        auto *chip = new Chip(text, Chip::Kind::Choice, this);
        chip->setAccessibleName(QStringLiteral("%1 %2").arg(m_title, text));
        chip->setObjectName(QStringLiteral("%1%2").arg(objectName()).arg(id));
        m_group->addButton(chip, id);
        m_chips->addWidget(chip);
    }

    void addDetail(QWidget *detail)
    {
        m_column->addWidget(detail);
        detail->hide();
    }

    void offer(int id, bool isOffered)
    {
        QAbstractButton *chip = m_group->button(id);
        if (!isOffered && chip->isChecked())
            clear();
        chip->setVisible(isOffered);
    }

    void choose(int id) { m_group->button(id)->setChecked(true); }
    void clear()
    {
        m_group->setExclusive(false);
        for (QAbstractButton *chip : m_group->buttons())
            chip->setChecked(false);
        m_group->setExclusive(true);
    }
    [[nodiscard]] bool isAnswered() const { return m_group->checkedButton(); }
    /// kUnknown while nothing is chosen.
    [[nodiscard]] int answer() const { return isAnswered() ? m_group->checkedId() : kUnknown; }
    [[nodiscard]] QButtonGroup *group() const { return m_group; }

private:
    QString m_title;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    FlowLayout *m_chips;
};

ImportQuestions::ImportQuestions(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    addWho();
    addOrigin();
    addSince();
    addInformed();
    addLastContact();
    addIgnored();
    for (ImportQuestion *question : questions()) {
        column->addWidget(question);
        connect(question->group(), &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
            if (isChecked)
                onChosen();
        });
    }
    column->addWidget(m_ignored);
    for (const FieldBox *box : {m_source, m_sinceDate, m_informedDate, m_informedHow, m_ignoredWhy})
        connect(box, &FieldBox::edited, this, &ImportQuestions::answersChanged);
    setColumns({});
    setIgnoredOppositions({});
}

void ImportQuestions::addWho()
{
    m_who = new ImportQuestion(tr("Who?"), QStringLiteral("who"), this);
    m_who->addAnswer(static_cast<int>(Nature::Professional), tr("Professionals"));
    m_who->addAnswer(static_cast<int>(Nature::Consumer), tr("Individuals"));
    m_who->addAnswer(kColumn, tr("A column says so"));
    m_who->addAnswer(kUnknown, tr("I do not know"));
}

void ImportQuestions::addOrigin()
{
    m_origin = new ImportQuestion(tr("Where from?"), QStringLiteral("origin"), this);
    m_origin->addAnswer(static_cast<int>(Origin::Themselves), tr("Themselves"));
    m_origin->addAnswer(static_cast<int>(Origin::OwnFile), tr("My former file"));
    m_origin->addAnswer(static_cast<int>(Origin::PublicSource), tr("Public directory"));
    m_origin->addAnswer(static_cast<int>(Origin::Bought), tr("Bought file"));
    m_origin->addAnswer(static_cast<int>(Origin::Partner), tr("Partner"));
    m_origin->addAnswer(kColumn, tr("A column says so"));
    m_origin->addAnswer(kUnknown, tr("I do not know"));
    m_source = makeBox(tr("Source"), tr("Which one, for example Salon du Fournil 2026"),
                       QStringLiteral("source"), m_origin);
    m_origin->addDetail(m_source);
}

void ImportQuestions::addSince()
{
    m_since = new ImportQuestion(tr("Since when?"), QStringLiteral("since"), this);
    m_since->addAnswer(kYes, tr("A date…"));
    m_since->addAnswer(kColumn, tr("A column says so"));
    m_since->addAnswer(kUnknown, tr("I do not know"));
    m_sinceDate = makeBox(tr("Obtained on"), tr("12/03/2024"), QStringLiteral("sinceDate"), m_since);
    m_sinceDate->setCheck(dateProblem);
    m_since->addDetail(m_sinceDate);
}

void ImportQuestions::addInformed()
{
    m_informed = new ImportQuestion(tr("Already informed?"), QStringLiteral("informed"), this);
    m_informed->addAnswer(kYes, tr("Yes, on…"));
    m_informed->addAnswer(kNo, tr("Not yet"));
    m_informed->addAnswer(kUnknown, tr("I do not know"));
    m_informedDate = makeBox(tr("Informed on"), tr("12/03/2024"), QStringLiteral("informedDate"), m_informed);
    m_informedDate->setCheck(dateProblem);
    m_informed->addDetail(m_informedDate);
    m_informedHow =
        makeBox(tr("How"), tr("How, for example by email"), QStringLiteral("informedHow"), m_informed);
    m_informed->addDetail(m_informedHow);
}

void ImportQuestions::addLastContact()
{
    m_lastContact = new ImportQuestion(tr("Last contact: whose act?"), QStringLiteral("lastContact"), this);
    m_lastContact->addAnswer(static_cast<int>(LastContactMeaning::TheirAct), tr("Theirs"));
    m_lastContact->addAnswer(static_cast<int>(LastContactMeaning::OurMessage), tr("Ours"));
    m_lastContact->addAnswer(kUnknown, tr("I do not know"));
}

void ImportQuestions::addIgnored()
{
    m_ignored = new ImportQuestion(tr("Why are oppositions left out?"), QStringLiteral("ignored"), this);
    m_ignoredNames = makeParagraph({}, TextStyle::Small, Tone::Second, m_ignored);
    m_ignored->addDetail(m_ignoredNames);
    m_ignoredNames->show();
    m_ignoredWhy = makeBox(tr("Reason"), tr("The reason is kept with the import"),
                           QStringLiteral("ignoredWhy"), m_ignored);
    m_ignored->addDetail(m_ignoredWhy);
    m_ignoredWhy->show();
}

void ImportQuestions::setIgnoredOppositions(const QStringList &columns)
{
    m_ignoredNames->setText(columns.join(QStringLiteral(", ")));
    m_ignored->setVisible(!columns.isEmpty());
    m_ignored->setEnabled(!columns.isEmpty());
}

void ImportQuestions::setColumns(const QList<ImportSession::Column> &columns)
{
    const auto isRead = [&columns](ImportField field) {
        return std::any_of(columns.cbegin(), columns.cend(),
                           [name = nameOf(field)](const auto &column) { return column.field == name; });
    };
    m_who->offer(kColumn, isRead(ImportField::Nature));
    m_origin->offer(kColumn, isRead(ImportField::Source));
    m_since->offer(kColumn, isRead(ImportField::CollectedOn));
    const bool isAsked = std::any_of(columns.cbegin(), columns.cend(),
                                     [](const auto &column) { return column.asksWhoseContact; });
    m_lastContact->setVisible(isAsked);
    m_lastContact->setEnabled(isAsked); // what is not asked waits for no answer
    if (!isAsked)
        m_lastContact->clear();
}

void ImportQuestions::onChosen()
{
    const int origin = m_origin->answer();
    m_source->setVisible(origin != kUnknown && origin != kColumn);
    m_sinceDate->setVisible(m_since->answer() == kYes);
    m_informedDate->setVisible(m_informed->answer() == kYes);
    m_informedHow->setVisible(m_informed->answer() == kYes);
    Q_EMIT answersChanged();
}

ImportAnswers ImportQuestions::answers() const
{
    ImportAnswers answers;
    if (m_who->answer() != kColumn)
        answers.who = static_cast<Nature>(m_who->answer());
    if (const int origin = m_origin->answer(); origin != kUnknown && origin != kColumn) {
        answers.origin = static_cast<Origin>(origin);
        answers.source = m_source->text();
    }
    if (m_since->answer() == kYes)
        answers.since = dateOf(*m_sinceDate);
    if (m_informed->answer() == kYes) {
        answers.informedOn = dateOf(*m_informedDate);
        answers.informedHow = m_informedHow->text();
    }
    answers.lastContact = static_cast<LastContactMeaning>(m_lastContact->answer());
    answers.oppositionIgnoredWhy = m_ignoredWhy->text().trimmed();
    return answers;
}

int ImportQuestions::openCount() const
{
    int open = 0;
    for (const ImportQuestion *question : questions())
        open += question->isAnswered() || !question->isEnabledTo(this) ? 0 : 1;
    open += m_ignored->isEnabledTo(this) && m_ignoredWhy->text().trimmed().isEmpty() ? 1 : 0;
    open += m_since->answer() == kYes && !dateOf(*m_sinceDate).isValid() ? 1 : 0;
    open += m_informed->answer() == kYes && !dateOf(*m_informedDate).isValid() ? 1 : 0;
    return open;
}

void ImportQuestions::answerRest()
{
    for (ImportQuestion *question : questions()) {
        if (!question->isAnswered() && question->isEnabledTo(this))
            question->choose(kUnknown);
    }
}

void ImportQuestions::clear()
{
    for (ImportQuestion *question : questions())
        question->clear();
    for (FieldBox *box : {m_source, m_sinceDate, m_informedDate, m_informedHow, m_ignoredWhy})
        box->setText({});
    onChosen();
}

} // namespace carnet
