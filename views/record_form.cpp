// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_form.h"

#include "core/typed_date.h"
#include "views/form_addresses.h"
#include "views/form_custom_fields.h"
#include "views/form_points.h"
#include "views/form_provenance.h"
#include "views/record_fields.h"
#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"
#include "views/widgets/labelled.h"
#include "views/widgets/page_state.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace carnet {

namespace {

constexpr int kMargin = 18;

/// A new record shows one empty mobile and one empty email, so that the form says what it is for.
QList<Point> usualPoints()
{
    QList<Point> points(2);
    points[0].kind = PointKind::Mobile;
    points[1].kind = PointKind::Email;
    return points;
}

QList<std::pair<QString, int>> relations()
{
    QList<std::pair<QString, int>> words;
    for (const Relation each :
         {Relation::None, Relation::Suspect, Relation::Prospect, Relation::Client, Relation::Former})
        words.append({relationTitle(each), int(each)});
    return words;
}

QList<std::pair<QString, int>> natures()
{
    QList<std::pair<QString, int>> words;
    for (const Nature each : {Nature::Unknown, Nature::Professional, Nature::Consumer})
        words.append({natureWord(each), int(each)});
    return words;
}

} // namespace

RecordForm::RecordForm(QWidget *parent)
    : QWidget(parent), m_title(makeLabel({}, TextStyle::Title, Tone::Main, this)),
      m_error(new PageError(this)), m_scroll(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 14, 0, 0);
    column->setSpacing(10);
    m_title->setContentsMargins(kMargin, 0, kMargin, 0);
    column->addWidget(m_title);
    column->addWidget(m_error);
    m_error->setRetryText({});
    m_error->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    QFrame *foot = makeFrame(FrameLook::Foot, this);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(kMargin, 10, kMargin, 10);
    buttons->setSpacing(8);
    QPushButton *saveButton = makeButton(tr("Save"), ButtonLook::Primary, foot);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Ghost, foot);
    buttons->addWidget(saveButton);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addWidget(foot);
    connect(saveButton, &QPushButton::clicked, this, [this] { (void)save(); }); // what is wrong is shown
    connect(cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
    connect(m_error, &PageError::retryRequested, this, &RecordForm::discardRequested);
}

void RecordForm::editContact(const Contact &contact)
{
    m_kind = RecordKind::Contact;
    m_contact = contact;
    m_title->setText(contact.id.isValid() ? tr("Edit the contact") : tr("New contact"));
    rebuild();
}

void RecordForm::editCompany(const Company &company)
{
    m_kind = RecordKind::Company;
    m_company = company;
    m_title->setText(company.id.isValid() ? tr("Edit the company") : tr("New company"));
    rebuild();
}

void RecordForm::setContext(const RecordContext &context)
{
    m_context = context;
    if (m_custom)
        m_custom->setFields(context.customFields);
}

void RecordForm::rebuild()
{
    m_error->hide();
    m_error->setRetryText({});
    m_boxes.clear();
    m_nature = nullptr;
    auto *page = new QWidget;
    setLook(page, FrameLook::Surface);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(kMargin, 2, kMargin - 2, 20);
    m_column->setSpacing(10);
    if (m_kind == RecordKind::Contact) {
        addContactFields();
        addCommonFields(m_contact);
    } else {
        addCompanyFields();
        addCommonFields(m_company);
    }
    m_column->addStretch();
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(page);
    m_asOpened = asTyped();
    focusFirst();
}

void RecordForm::focusFirst()
{
    auto *first = m_scroll->widget() ? m_scroll->widget()->findChild<QLineEdit *>() : nullptr;
    if (!first)
        return;
    first->setFocus(Qt::OtherFocusReason);
    first->end(false);
}

void RecordForm::addHeading(const QString &text)
{
    m_column->addSpacing(6);
    m_column->addWidget(makeLabel(text, TextStyle::GroupLabel, Tone::Hint, nullptr));
}

QHBoxLayout *RecordForm::addRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_column->addLayout(row);
    return row;
}

FieldBox *RecordForm::addBox(const QString &name, const QString &label, const QString &text, QBoxLayout *into)
{
    auto *box = new FieldBox(label, nullptr);
    box->setText(text);
    m_boxes.insert(name, box);
    if (into == m_column)
        into->addWidget(box);
    else
        into->addWidget(box, 1, Qt::AlignTop);
    return box;
}

void RecordForm::addContactFields()
{
    QHBoxLayout *names = addRow();
    addBox(QStringLiteral("firstName"), tr("First name"), m_contact.firstName, names);
    addBox(QStringLiteral("familyName"), tr("Family name"), m_contact.familyName, names);
    addBox(QStringLiteral("company"), tr("Company"), m_contact.companyName, m_column);
    QHBoxLayout *work = addRow();
    FieldBox *civility = addBox(QStringLiteral("civility"), tr("Civility"), m_contact.civility, work);
    civility->setFixedWidth(92);
    addBox(QStringLiteral("job"), tr("Job"), m_contact.job, work);
    addBox(QStringLiteral("department"), tr("Department"), m_contact.department, work);
}

void RecordForm::addCompanyFields()
{
    addBox(QStringLiteral("name"), tr("Name"), m_company.name, m_column);
    QHBoxLayout *first = addRow();
    addBox(QStringLiteral("siren"), tr("SIREN"), m_company.siren, first)->setCheck(sirenProblem);
    addBox(QStringLiteral("siret"), tr("SIRET"), m_company.siret, first)->setCheck(siretProblem);
    QHBoxLayout *second = addRow();
    addBox(QStringLiteral("vat"), tr("VAT number"), m_company.vatNumber, second)->setCheck(vatNumberProblem);
    addBox(QStringLiteral("naf"), tr("NAF code"), m_company.naf, second);
}

template <typename Record>
void RecordForm::addCommonFields(const Record &record)
{
    const bool isNew = !record.id.isValid() && record.points.isEmpty();
    addHeading(tr("Contact details"));
    m_points = new FormPoints(isNew ? usualPoints() : record.points, nullptr);
    m_column->addWidget(m_points);
    m_addresses = new FormAddresses(record.addresses, nullptr);
    m_column->addWidget(m_addresses);

    addHeading(tr("Business"));
    QHBoxLayout *row = addRow();
    m_relation = makeChoice(relations(), int(record.relation), nullptr);
    row->addWidget(makeLabelled(tr("Relation"), m_relation, nullptr), 1);
    if constexpr (std::is_same_v<Record, Contact>) {
        m_nature = makeChoice(natures(), int(record.nature), nullptr);
        m_nature->setToolTip(tr("B2B or B2C: the rules of prospecting differ"));
        row->addWidget(makeLabelled(tr("Who?"), m_nature, nullptr), 1);
    }
    QHBoxLayout *second = addRow();
    m_owner = addOwner(record.state.owner);
    second->addWidget(makeLabelled(tr("Followed by"), m_owner, nullptr), 1);
    if constexpr (std::is_same_v<Record, Contact>) {
        FieldBox *box =
            addBox(QStringLiteral("birthday"), tr("Birthday"), typedDate(record.birthday), second);
        box->edit()->setPlaceholderText(tr("24/11/1970"));
        box->setCheck(
            [today = m_context.format.today](const QString &typed) { return birthdayProblem(typed, today); });
    } else {
        second->addStretch(1);
    }
    m_column->addWidget(makeLabel(tr("Tags"), TextStyle::SmallMedium, Tone::Second, nullptr));
    m_tags = new TagRow(record.tags, m_context.tagColors, nullptr);
    m_column->addWidget(m_tags);
    m_column->addWidget(makeLabel(tr("Note"), TextStyle::SmallMedium, Tone::Second, nullptr));
    m_note = new QPlainTextEdit(record.note);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(80);
    m_note->setAccessibleName(tr("Note"));
    m_column->addWidget(m_note);

    addHeading(tr("Other fields"));
    m_custom = new FormCustomFields(m_kind, m_context.format, nullptr);
    m_custom->setValues(record.customValues);
    m_custom->setFields(m_context.customFields);
    m_column->addWidget(m_custom);
    connect(m_custom, &FormCustomFields::fieldDefined, this, &RecordForm::fieldDefined);
    connect(m_custom, &FormCustomFields::fieldRenamed, this, &RecordForm::fieldRenamed);
    connect(m_custom, &FormCustomFields::fieldRemoved, this, &RecordForm::fieldRemoved);

    addHeading(tr("Privacy"));
    m_provenance = new FormProvenance(record.provenance, m_context.format, nullptr);
    m_column->addWidget(m_provenance);
}

QComboBox *RecordForm::addOwner(MemberId owner)
{
    QList<std::pair<QString, int>> names{{QString(), 0}};
    for (const Member &member : m_context.members)
        names.append({member.name, int(member.id.value)});
    QComboBox *combo = makeChoice(names, int(owner.value), nullptr);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->lineEdit()->setPlaceholderText(tr("Nobody, or a name"));
    return combo;
}

void RecordForm::showError(const QString &title, const QString &sentence)
{
    m_error->setRetryText({});
    m_error->setError(title, sentence, {});
    m_error->show();
}

void RecordForm::askToLeave()
{
    m_error->setError(tr("This record is not saved yet"),
                      tr("It is kept here as you typed it. Put right what is marked, or leave it unsaved."),
                      {});
    m_error->setRetryText(tr("Leave it unsaved"));
    m_error->show();
    for (FieldBox *box : m_scroll->widget()->findChildren<FieldBox *>()) {
        if (box->problem().isEmpty())
            continue;
        box->edit()->setFocus(Qt::OtherFocusReason);
        // Once the message above has taken its room.
        QMetaObject::invokeMethod(
            box, [this, box] { m_scroll->ensureWidgetVisible(box); }, Qt::QueuedConnection);
        return;
    }
    focusFirst();
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (isEnter && (!m_note->hasFocus() || event->modifiers() & Qt::ControlModifier)) {
        (void)save(); // what is wrong is shown
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace carnet
