// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_form.h"

#include "views/address_box.h"
#include "views/record_fields.h"
#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"
#include "views/widgets/page_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace carnet {

namespace {

constexpr int kMargin = 18;
constexpr PointKind kPointKinds[] = {PointKind::Mobile, PointKind::Phone,     PointKind::Email,
                                     PointKind::Web,    PointKind::HomePhone, PointKind::Fax};
constexpr Relation kRelations[] = {Relation::None, Relation::Suspect, Relation::Prospect, Relation::Client,
                                   Relation::Former};

/// A new record shows one empty mobile and one empty email, so that the form says what it is for.
QList<Point> withUsualPoints(QList<Point> points)
{
    for (const PointKind kind : {PointKind::Mobile, PointKind::Email}) {
        Point point;
        point.kind = kind;
        points << point;
    }
    return points;
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
    connect(saveButton, &QPushButton::clicked, this, &RecordForm::save);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
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

void RecordForm::rebuild()
{
    m_error->hide();
    m_boxes.clear();
    m_points.clear();
    auto *page = new QWidget;
    setLook(page, FrameLook::Surface);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(kMargin, 2, kMargin - 2, 20);
    m_column->setSpacing(10);
    if (m_kind == RecordKind::Contact) {
        addNameFields();
        const bool isNew = !m_contact.id.isValid() && m_contact.points.isEmpty();
        addCommonFields(isNew ? withUsualPoints(m_contact.points) : m_contact.points, m_contact.addresses,
                        m_contact.relation, m_contact.tags, m_contact.note);
    } else {
        addBox(QStringLiteral("name"), tr("Name"), m_company.name, m_column);
        const bool isNew = !m_company.id.isValid() && m_company.points.isEmpty();
        addCommonFields(isNew ? withUsualPoints(m_company.points) : m_company.points, m_company.addresses,
                        m_company.relation, m_company.tags, m_company.note);
        addIdentifierFields();
    }
    m_column->addStretch();
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(page);
    if (auto *first = page->findChild<QLineEdit *>())
        first->setFocus(Qt::OtherFocusReason);
}

FieldBox *RecordForm::addBox(const QString &name, const QString &label, const QString &text,
                             QVBoxLayout *column)
{
    auto *box = new FieldBox(label, nullptr);
    box->setText(text);
    m_boxes.insert(name, box);
    if (column)
        column->addWidget(box);
    return box;
}

void RecordForm::addNameFields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(addBox(QStringLiteral("firstName"), tr("First name"), m_contact.firstName, nullptr), 1);
    row->addWidget(addBox(QStringLiteral("familyName"), tr("Family name"), m_contact.familyName, nullptr), 1);
    m_column->addLayout(row);
    addBox(QStringLiteral("company"), tr("Company"), m_contact.companyName, m_column);
    auto *second = new QHBoxLayout;
    second->setSpacing(10);
    FieldBox *civility = addBox(QStringLiteral("civility"), tr("Civility"), m_contact.civility, nullptr);
    civility->setFixedWidth(92);
    second->addWidget(civility);
    second->addWidget(addBox(QStringLiteral("job"), tr("Job"), m_contact.job, nullptr), 1);
    m_column->addLayout(second);
}

void RecordForm::addIdentifierFields()
{
    addBox(QStringLiteral("siren"), tr("SIREN"), m_company.siren, m_column)->setCheck(sirenProblem);
    addBox(QStringLiteral("siret"), tr("SIRET"), m_company.siret, m_column)->setCheck(siretProblem);
    addBox(QStringLiteral("vat"), tr("VAT number"), m_company.vatNumber, m_column)
        ->setCheck(vatNumberProblem);
    addBox(QStringLiteral("naf"), tr("NAF code"), m_company.naf, m_column);
}

void RecordForm::addCommonFields(const QList<Point> &points, const QList<PostalAddress> &addresses,
                                 Relation relation, const QStringList &tags, const QString &note)
{
    m_pointColumn = new QVBoxLayout;
    m_pointColumn->setSpacing(10);
    m_column->addLayout(m_pointColumn);
    for (const Point &point : points)
        addPointLine(point);
    QPushButton *add =
        makeButton(tr("Phone, email or web page"), QStringLiteral("plus"), ButtonLook::Link, nullptr);
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addPointLine({});
        m_points.last().box->edit()->setFocus(Qt::OtherFocusReason);
    });
    m_column->addWidget(makeLabel(tr("Address"), TextStyle::SmallMedium, Tone::Second, nullptr));
    m_address = new AddressBox(addresses.isEmpty() ? PostalAddress{} : addresses.first(), nullptr);
    m_address->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_address);
    m_column->addWidget(makeLabel(tr("Relation"), TextStyle::SmallMedium, Tone::Second, nullptr));
    m_relation = new QComboBox;
    m_relation->setAccessibleName(tr("Relation"));
    for (const Relation each : kRelations)
        m_relation->addItem(relationTitle(each), static_cast<int>(each));
    m_relation->setCurrentIndex(m_relation->findData(static_cast<int>(relation)));
    m_column->addWidget(m_relation);
    m_column->addWidget(makeLabel(tr("Tags"), TextStyle::SmallMedium, Tone::Second, nullptr));
    m_tags = new TagRow(tags, m_tagColors, nullptr);
    m_column->addWidget(m_tags);
    m_column->addWidget(makeLabel(tr("Note"), TextStyle::SmallMedium, Tone::Second, nullptr));
    m_note = new QPlainTextEdit(note);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(80);
    m_note->setAccessibleName(tr("Note"));
    m_column->addWidget(m_note);
}

void RecordForm::addPointLine(const Point &point)
{
    PointLine line;
    line.point = point;
    line.box = new FieldBox(pointKindWord(point.kind), nullptr);
    line.box->setText(point.typed);
    line.kind = new QComboBox;
    line.kind->setFixedSize(118, 30);
    line.kind->setAccessibleName(tr("Kind of point"));
    for (const PointKind kind : kPointKinds)
        line.kind->addItem(pointKindWord(kind), static_cast<int>(kind));
    line.kind->setCurrentIndex(line.kind->findData(static_cast<int>(point.kind)));
    QComboBox *kinds = line.kind;
    line.box->setCheck([kinds](const QString &typed) {
        return pointProblem(static_cast<PointKind>(kinds->currentData().toInt()), typed);
    });
    line.box->hideLabel();
    connect(kinds, &QComboBox::currentIndexChanged, line.box, [box = line.box] { (void)box->validate(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(line.kind, 0, Qt::AlignTop);
    row->addWidget(line.box, 1);
    m_pointColumn->addLayout(row);
    m_points << line;
}

QString RecordForm::textOf(const QString &name) const
{
    const FieldBox *box = m_boxes.value(name);
    return box ? box->text() : QString();
}

QList<Point> RecordForm::typedPoints() const
{
    QList<Point> points;
    for (const PointLine &line : m_points) {
        if (line.box->text().isEmpty())
            continue;
        const auto kind = static_cast<PointKind>(line.kind->currentData().toInt());
        Point point = line.point;
        if (point.kind != kind || point.typed != line.box->text()) {
            point.kind = kind;
            point = withTyped(point, line.box->text());
        }
        points << point;
    }
    return points;
}

QList<PostalAddress> RecordForm::typedAddresses() const
{
    QList<PostalAddress> addresses =
        m_kind == RecordKind::Contact ? m_contact.addresses : m_company.addresses;
    const PostalAddress typed = m_address->address();
    if (addresses.isEmpty()) {
        if (!typed.isEmpty())
            addresses << typed;
    } else if (typed.isEmpty()) {
        addresses.removeFirst();
    } else {
        addresses.first() = typed;
    }
    return addresses;
}

Contact RecordForm::contact() const
{
    Contact contact = m_contact;
    contact.civility = textOf(QStringLiteral("civility"));
    contact.firstName = textOf(QStringLiteral("firstName"));
    contact.familyName = textOf(QStringLiteral("familyName"));
    contact.job = textOf(QStringLiteral("job"));
    if (const QString name = textOf(QStringLiteral("company")); name != contact.companyName) {
        contact.companyName = name;
        contact.companyId = {}; // looked up by its name when it is saved
    }
    contact.points = typedPoints();
    contact.addresses = typedAddresses();
    contact.relation = static_cast<Relation>(m_relation->currentData().toInt());
    contact.tags = m_tags->tags();
    contact.note = m_note->toPlainText();
    return contact;
}

Company RecordForm::company() const
{
    Company company = m_company;
    company.name = textOf(QStringLiteral("name"));
    company.siren = textOf(QStringLiteral("siren"));
    company.siret = textOf(QStringLiteral("siret"));
    company.vatNumber = textOf(QStringLiteral("vat"));
    company.naf = textOf(QStringLiteral("naf"));
    company.points = typedPoints();
    company.addresses = typedAddresses();
    company.relation = static_cast<Relation>(m_relation->currentData().toInt());
    company.tags = m_tags->tags();
    company.note = m_note->toPlainText();
    return company;
}

void RecordForm::save()
{
    if (m_kind == RecordKind::Contact) {
        const Contact typed = contact();
        if (displayName(typed).isEmpty()) {
            m_boxes.value(QStringLiteral("familyName"))
                ->setProblem(tr("A name, a company, a phone or an email is needed."));
            return;
        }
        Q_EMIT contactSaved(typed);
        return;
    }
    const Company typed = company();
    if (displayName(typed).isEmpty()) {
        m_boxes.value(QStringLiteral("name"))->setProblem(tr("A name is needed."));
        return;
    }
    Q_EMIT companySaved(typed);
}

void RecordForm::showError(const QString &title, const QString &sentence)
{
    m_error->setError(title, sentence, {});
    m_error->show();
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_note->hasFocus()) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace carnet
