// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_detail.h"

#include "views/address_box.h"
#include "views/detail_head.h"
#include "views/record_fields.h"
#include "views/theme/icon.h"
#include "views/widgets/field_row.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kMargin = 18;

/// Leaves the note when the field is left: no button to save.
class NoteEdit : public QPlainTextEdit {
public:
    NoteEdit(const QString &text, std::function<void(const QString &)> left, QWidget *parent)
        : QPlainTextEdit(text, parent), m_kept(text), m_left(std::move(left))
    {
        setTabChangesFocus(true);
        setFixedHeight(96);
        setFont(fontOf(TextStyle::Body));
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        if (toPlainText() == m_kept)
            return;
        m_kept = toPlainText();
        m_left(m_kept);
    }

private:
    QString m_kept;
    std::function<void(const QString &)> m_left;
};

const Point *preferredPhone(const QList<Point> &points)
{
    const Point *best = nullptr;
    for (const Point &point : points) {
        if (!isPhone(point.kind) || point.kind == PointKind::Fax)
            continue;
        if (!best || (point.isPrimary && !best->isPrimary))
            best = &point;
    }
    return best;
}

} // namespace

RecordDetail::RecordDetail(QWidget *parent)
    : QWidget(parent), m_head(new DetailHead(this)), m_tabs(new QTabBar(this)),
      m_scroll(new QScrollArea(this)),
      m_nothing(makeLabel(tr("Nobody is chosen"), TextStyle::Body, Tone::Hint, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing, 1, Qt::AlignCenter);
    column->addWidget(m_head);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Record"));
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setContentsMargins(kMargin, 0, 0, 0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(kMargin, 0, 0, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    column->addWidget(makeHairline(this));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 10);
    connect(m_head, &DetailHead::linkClicked, this, [this] { Q_EMIT companyRequested(m_contact.companyId); });
    connect(m_head, &DetailHead::editRequested, this, &RecordDetail::editRequested);
    connect(m_head, &DetailHead::deleteRequested, this, &RecordDetail::deleteRequested);
    connect(m_head, &DetailHead::copied, this, &RecordDetail::copied);
    showNothing();
}

void RecordDetail::setFormat(const DisplayFormat &format)
{
    m_format = format;
}

void RecordDetail::setTagColors(const TagColors &known)
{
    m_tagColors = known;
}

void RecordDetail::setCustomFields(const QList<CustomField> &fields)
{
    m_customFields = fields;
}

void RecordDetail::showContact(const Contact &contact)
{
    if (!m_isEmpty && m_kind == RecordKind::Contact && m_contact == contact)
        return;
    m_kind = RecordKind::Contact;
    m_contact = contact;
    m_isEmpty = false;
    rebuild();
}

void RecordDetail::showCompany(const Company &company)
{
    if (!m_isEmpty && m_kind == RecordKind::Company && m_company == company)
        return;
    m_kind = RecordKind::Company;
    m_company = company;
    m_isEmpty = false;
    rebuild();
}

void RecordDetail::showNothing()
{
    m_isEmpty = true;
    m_nothing->show();
    m_head->hide();
    m_tabs->hide();
    m_scroll->hide();
}

void RecordDetail::focusFirstRow()
{
    if (auto *row = m_isEmpty ? nullptr : m_scroll->findChild<FieldRow *>())
        row->setFocus(Qt::ShortcutFocusReason);
}

QList<Point> &RecordDetail::points()
{
    return m_kind == RecordKind::Contact ? m_contact.points : m_company.points;
}

QList<PostalAddress> &RecordDetail::addresses()
{
    return m_kind == RecordKind::Contact ? m_contact.addresses : m_company.addresses;
}

QString RecordDetail::companySubtitle() const
{
    return m_company.addresses.isEmpty() ? QString() : m_company.addresses.first().city;
}

void RecordDetail::emitEdited()
{
    // Later, since a row of the page that is built anew sends this.
    QTimer::singleShot(0, this, [this] {
        const auto rows =
            m_scroll->widget() ? m_scroll->widget()->findChildren<FieldRow *>() : QList<FieldRow *>();
        const auto focused =
            std::find_if(rows.cbegin(), rows.cend(), [](const FieldRow *row) { return row->hasFocus(); });
        const qsizetype position = focused == rows.cend() ? -1 : focused - rows.cbegin();
        rebuild();
        const auto fresh = m_scroll->widget()->findChildren<FieldRow *>();
        if (position >= 0 && position < fresh.size())
            fresh.at(position)->setFocus(Qt::OtherFocusReason);
    });
    if (m_kind == RecordKind::Contact)
        Q_EMIT contactEdited(m_contact);
    else
        Q_EMIT companyEdited(m_company);
}

void RecordDetail::rebuild()
{
    m_nothing->hide();
    m_head->show();
    m_tabs->show();
    m_scroll->show();
    fillHead();
    auto *page = new QWidget;
    setLook(page, FrameLook::Surface);
    m_rows = new QVBoxLayout(page);
    m_rows->setContentsMargins(kMargin, 14, kMargin - 4, 20);
    m_rows->setSpacing(0);
    fillRows();
    m_rows->addStretch();
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(page);
}

void RecordDetail::fillHead()
{
    DetailTitle title;
    const bool isContact = m_kind == RecordKind::Contact;
    title.name = isContact ? displayName(m_contact) : displayName(m_company);
    title.avatar = avatarPair(isContact ? m_contact.uid : m_company.uid);
    title.shape = isContact ? AvatarShape::Disc : AvatarShape::Square;
    title.relation = isContact ? m_contact.relation : m_company.relation;
    title.job = isContact ? m_contact.job : companySubtitle();
    title.link = isContact ? m_contact.companyName : QString();
    if (const Point *phone = preferredPhone(points()))
        title.number = shownPoint(*phone);
    m_head->setTitle(title);
}

void RecordDetail::fillRows()
{
    const bool isContact = m_kind == RecordKind::Contact;
    addGroup(tr("Contact details"));
    addPoints(points());
    addAddresses(addresses());
    addAdder();
    addGroup(tr("Business"));
    addRelation(isContact ? m_contact.relation : m_company.relation,
                isContact ? m_contact.tags : m_company.tags);
    if (isContact)
        addContactIdentity();
    else
        addCompanyIdentity();
    addCustomFields(isContact ? m_contact.customValues : m_company.customValues);
    addGroup(tr("Privacy"));
    addProvenance(isContact ? m_contact.provenance : m_company.provenance);
    addGroup(tr("Note"));
    addNote(isContact ? m_contact.note : m_company.note);
}

void RecordDetail::addGroup(const QString &title)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(16);
    m_rows->addWidget(makeLabel(title, TextStyle::GroupLabel, Tone::Hint, nullptr));
    m_rows->addSpacing(4);
}

FieldRow *RecordDetail::addText(const QString &label, const QString &value, FieldCheck check, Apply apply)
{
    auto *row = new FieldRow(label, nullptr);
    row->setValue(value, value);
    row->setPlaceholder(tr("Add", "placeholder of an empty field"));
    row->setCheck(std::move(check));
    m_rows->addWidget(row);
    connect(row, &FieldRow::committed, this, [this, apply = std::move(apply)](const QString &typed) {
        apply(typed);
        emitEdited();
    });
    connect(row, &FieldRow::copied, this, &RecordDetail::copied);
    return row;
}

FieldRow *RecordDetail::addReadOnly(const QString &label, const QString &value, Tone tone)
{
    auto *row = new FieldRow(label, nullptr);
    row->setValue(value, value, tone);
    row->setChooser();
    row->setCursor(Qt::ArrowCursor);
    m_rows->addWidget(row);
    return row;
}

void RecordDetail::addPoints(QList<Point> &list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Point &point = list.at(i);
        const PointKind kind = point.kind;
        FieldRow *row = addText(
            point.label.isEmpty() ? pointKindWord(kind) : point.label, point.typed,
            [kind](const QString &typed) { return pointProblem(kind, typed); },
            [this, i](const QString &typed) {
                if (typed.isEmpty())
                    points().removeAt(i);
                else
                    points()[i] = withTyped(points().at(i), typed);
            });
        row->setValue(shownPoint(point), point.typed, point.norm.isEmpty() ? Tone::Amber : Tone::Accent);
        row->setCopyable();
    }
}

void RecordDetail::addAddresses(QList<PostalAddress> &list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto *row = new FieldRow(list.at(i).label.isEmpty() ? tr("Address") : list.at(i).label, nullptr);
        row->setValue(addressLine(list.at(i)), {});
        row->setChooser();
        row->setCopyable();
        m_rows->addWidget(row);
        connect(row, &FieldRow::activated, this, [this, row, i] { editAddress(row, i); });
        connect(row, &FieldRow::copied, this, &RecordDetail::copied);
    }
}

void RecordDetail::addAdder()
{
    QPushButton *add = makeButton(tr("Detail", "to add"), QStringLiteral("plus"), ButtonLook::Link, nullptr);
    add->setFont(fontOf(TextStyle::Body));
    auto *menu = new QMenu(add);
    for (const PointKind kind : {PointKind::Mobile, PointKind::Phone, PointKind::Email, PointKind::Web,
                                 PointKind::HomePhone, PointKind::Fax})
        connect(menu->addAction(pointKindWord(kind)), &QAction::triggered, this,
                [this, kind] { addNewPoint(kind); });
    connect(menu->addAction(tr("Address")), &QAction::triggered, this, &RecordDetail::addNewAddress);
    add->setMenu(menu);
    m_rows->addWidget(add, 0, Qt::AlignLeft);
}

void RecordDetail::addNewPoint(PointKind kind)
{
    Point point;
    point.kind = kind;
    auto *row = new FieldRow(pointKindWord(kind), nullptr);
    row->setCheck([kind](const QString &typed) { return pointProblem(kind, typed); });
    m_rows->insertWidget(1 + 1 + static_cast<int>(points().size()), row);
    connect(row, &FieldRow::committed, this, [this, point](const QString &typed) {
        if (typed.isEmpty())
            return;
        points() << withTyped(point, typed);
        emitEdited();
    });
    row->show();
    row->beginEdit();
}

void RecordDetail::addNewAddress()
{
    addresses() << PostalAddress{};
    auto *row = new FieldRow(tr("Address"), nullptr);
    m_rows->insertWidget(1 + static_cast<int>(points().size() + addresses().size()), row);
    editAddress(row, addresses().size() - 1);
}

void RecordDetail::editAddress(FieldRow *row, qsizetype index)
{
    auto *box = new AddressBox(addresses().at(index), nullptr);
    m_rows->insertWidget(m_rows->indexOf(row) + 1, box);
    row->hide();
    box->show();
    box->focusStreet();
    connect(box, &AddressBox::finished, this, [this, box, row, index](const PostalAddress &address) {
        box->deleteLater();
        row->show();
        if (address == addresses().at(index) && !address.isEmpty())
            return;
        if (address.isEmpty())
            addresses().removeAt(index);
        else
            addresses()[index] = address;
        emitEdited();
    });
}

void RecordDetail::addRelation(Relation &relation, QStringList &tags)
{
    auto *row = new FieldRow(tr("Relation"), nullptr);
    row->setValue(relationTitle(relation), {}, relation == Relation::None ? Tone::Hint : Tone::Main);
    row->setChooser();
    m_rows->addWidget(row);
    connect(row, &FieldRow::activated, this, [this, row] { chooseRelation(row); });

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(12);
    QLabel *label = makeLabel(tr("Tags"), TextStyle::Body, Tone::Second, nullptr);
    label->setFixedSize(104, 24);
    auto *chips = new TagRow(tags, m_tagColors, nullptr);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(chips, 1);
    m_rows->addLayout(line);
    connect(chips, &TagRow::tagsEdited, this, [this](const QStringList &names) {
        (m_kind == RecordKind::Contact ? m_contact.tags : m_company.tags) = names;
        if (m_kind == RecordKind::Contact)
            Q_EMIT contactEdited(m_contact);
        else
            Q_EMIT companyEdited(m_company);
    });
}

void RecordDetail::chooseRelation(FieldRow *row)
{
    auto *menu = new QMenu(row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Relation relation :
         {Relation::Suspect, Relation::Prospect, Relation::Client, Relation::Former, Relation::None}) {
        QAction *action = menu->addAction(relationTitle(relation));
        connect(action, &QAction::triggered, this, [this, relation] {
            (m_kind == RecordKind::Contact ? m_contact.relation : m_company.relation) = relation;
            emitEdited();
        });
    }
    menu->popup(row->mapToGlobal(QPoint(110, row->height())));
}

void RecordDetail::addContactIdentity()
{
    addText(tr("Company"), m_contact.companyName, {}, [this](const QString &typed) {
        m_contact.companyName = typed;
        m_contact.companyId = {}; // looked up by its name when it is saved
    });
    addText(tr("Job"), m_contact.job, {}, [this](const QString &typed) { m_contact.job = typed; });
    addGroup(tr("Identity"));
    addText(tr("Civility"), m_contact.civility, {},
            [this](const QString &typed) { m_contact.civility = typed; });
    addText(tr("First name"), m_contact.firstName, {},
            [this](const QString &typed) { m_contact.firstName = typed; });
    addText(tr("Family name"), m_contact.familyName, {},
            [this](const QString &typed) { m_contact.familyName = typed; });
}

void RecordDetail::addCompanyIdentity()
{
    addGroup(tr("Identity"));
    addText(tr("Name"), m_company.name, {}, [this](const QString &typed) { m_company.name = typed; });
    FieldRow *siren = addText(tr("SIREN"), m_company.siren, sirenProblem,
                              [this](const QString &typed) { m_company.siren = typed; });
    siren->setValue(DisplayFormat::siren(m_company.siren), m_company.siren);
    siren->setCopyable();
    FieldRow *siret = addText(tr("SIRET"), m_company.siret, siretProblem,
                              [this](const QString &typed) { m_company.siret = typed; });
    siret->setValue(DisplayFormat::siret(m_company.siret), m_company.siret);
    siret->setCopyable();
    FieldRow *vat = addText(tr("VAT number"), m_company.vatNumber, vatNumberProblem,
                            [this](const QString &typed) { m_company.vatNumber = typed; });
    vat->setValue(DisplayFormat::vatNumber(m_company.vatNumber), m_company.vatNumber);
    vat->setCopyable();
    addText(tr("NAF code"), m_company.naf, {}, [this](const QString &typed) { m_company.naf = typed; });
}

void RecordDetail::addCustomFields(QList<CustomValue> &values)
{
    bool isFirst = true;
    for (const CustomField &field : m_customFields) {
        if (field.owner != m_kind)
            continue;
        if (isFirst)
            addGroup(tr("Other fields"));
        isFirst = false;
        const auto found = std::find_if(values.cbegin(), values.cend(),
                                        [&](const CustomValue &value) { return value.field == field.id; });
        addText(field.name, found == values.cend() ? QString() : found->value, {},
                [this, id = field.id](const QString &typed) {
                    QList<CustomValue> &all =
                        m_kind == RecordKind::Contact ? m_contact.customValues : m_company.customValues;
                    all.removeIf([id](const CustomValue &value) { return value.field == id; });
                    if (!typed.isEmpty())
                        all << CustomValue{id, typed};
                });
    }
}

void RecordDetail::addProvenance(Provenance &provenance)
{
    QStringList origin;
    for (const QString &part :
         {originWord(provenance.origin), provenance.source, m_format.day(provenance.obtainedOn)}) {
        if (!part.isEmpty())
            origin << part;
    }
    const QString unknown = tr("To be said", "origin");
    addReadOnly(tr("Origin"), origin.isEmpty() ? unknown : origin.join(QStringLiteral(", ")),
                origin.isEmpty() ? Tone::Hint : Tone::Main);
    const QString day = m_format.day(provenance.lastContactOn);
    addReadOnly(tr("Last contact"), day.isEmpty() ? tr("never", "last contact") : day,
                day.isEmpty() ? Tone::Hint : Tone::Main);
    if (provenance.informedOn.isValid()) {
        QStringList informed{m_format.day(provenance.informedOn)};
        if (!provenance.informedHow.isEmpty())
            informed << provenance.informedHow;
        addReadOnly(tr("Informed"), informed.join(QStringLiteral(", ")), Tone::Green);
    } else {
        addReadOnly(tr("Informed"), tr("not yet", "informed"), Tone::Amber);
    }
}

void RecordDetail::addNote(QString &note)
{
    auto *edit = new NoteEdit(
        note,
        [this](const QString &text) {
            (m_kind == RecordKind::Contact ? m_contact.note : m_company.note) = text;
            if (m_kind == RecordKind::Contact)
                Q_EMIT contactEdited(m_contact);
            else
                Q_EMIT companyEdited(m_company);
        },
        nullptr);
    edit->setAccessibleName(tr("Note"));
    m_rows->addWidget(edit);
}

} // namespace carnet
