// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_rows.h"

#include "core/custom_value.h"
#include "core/search_text.h"
#include "core/typed_date.h"
#include "views/reach_rows.h"
#include "views/record_fields.h"
#include "views/widgets/field_row.h"
#include "views/widgets/note_edit.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kMargin = 18;
constexpr int kValueLeft = 110; ///< where the values stand, for the menus below them

QString ownerName(const QList<Member> &members, MemberId id)
{
    const auto member =
        std::find_if(members.begin(), members.end(), [id](const Member &each) { return each.id == id; });
    return member == members.end() ? QString() : member->name;
}

QString joinedParts(const QStringList &parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(QStringLiteral(", "));
}

} // namespace

RecordRows::RecordRows(RecordKind kind, const RecordContext &context, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_context(context), m_rows(new QVBoxLayout(this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    m_rows->setContentsMargins(kMargin, 14, kMargin - 4, 20);
    m_rows->setSpacing(0);
}

RecordRows::RecordRows(const Contact &contact, const RecordContext &context, QWidget *parent)
    : RecordRows(RecordKind::Contact, context, parent)
{
    m_contact = contact;
    fill();
}

RecordRows::RecordRows(const Company &company, const RecordContext &context, QWidget *parent)
    : RecordRows(RecordKind::Company, context, parent)
{
    m_company = company;
    fill();
}

void RecordRows::fill()
{
    addReach();
    addGroup(tr("Business"));
    onRecord([this](const auto &record) { addBusiness(record.relation, record.tags, record.state.owner); });
    if (m_kind == RecordKind::Contact) {
        addContactBusiness();
        addContactIdentity();
    } else {
        addCompanyIdentity();
    }
    onRecord([this](const auto &record) {
        addCustomFields(record.customValues);
        addProvenance(record.provenance);
        addNote(record.note);
    });
    m_rows->addStretch();
}

void RecordRows::addGroup(const QString &title)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(16);
    m_rows->addWidget(makeLabel(title, TextStyle::GroupLabel, Tone::Hint, this));
    m_rows->addSpacing(4);
}

FieldRow *RecordRows::addText(const QString &label, const QString &value, FieldCheck check, Apply apply)
{
    auto *row = new FieldRow(label, this);
    row->setValue(value, value);
    row->setPlaceholder(tr("Add", "placeholder of an empty field"));
    row->setCheck(std::move(check));
    m_rows->addWidget(row);
    connect(row, &FieldRow::committed, this, [this, apply = std::move(apply)](const QString &typed) {
        apply(typed);
        Q_EMIT edited(Redraw::Needed);
    });
    connect(row, &FieldRow::copied, this, &RecordRows::copied);
    return row;
}

/// A value that is edited in the whole form.
FieldRow *RecordRows::addShown(const QString &label, const QString &value, Tone tone)
{
    auto *row = new FieldRow(label, this);
    row->setValue(value, value, tone);
    row->setChooser();
    m_rows->addWidget(row);
    connect(row, &FieldRow::activated, this, &RecordRows::formRequested);
    return row;
}

void RecordRows::addMenu(const QString &label, const QString &value, Tone tone,
                         const QList<std::pair<QString, std::function<void()>>> &choices)
{
    auto *row = new FieldRow(label, this);
    row->setValue(value, {}, tone);
    row->setChooser();
    m_rows->addWidget(row);
    connect(row, &FieldRow::activated, this, [this, row, choices] {
        auto *menu = new QMenu(row);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto &[word, choose] : choices) {
            connect(menu->addAction(word), &QAction::triggered, this, [this, choose = choose] {
                choose();
                Q_EMIT edited(Redraw::Needed);
            });
        }
        menu->popup(row->mapToGlobal(QPoint(kValueLeft, row->height())));
    });
}

void RecordRows::addReach()
{
    addGroup(tr("Contact details"));
    onRecord([this](auto &record) {
        auto *reach = new ReachRows(record.points, record.addresses, this);
        m_rows->addWidget(reach);
        connect(reach, &ReachRows::copied, this, &RecordRows::copied);
        connect(reach, &ReachRows::edited, this, [this, reach, &record] {
            record.points = reach->points();
            record.addresses = reach->addresses();
            Q_EMIT edited(Redraw::Needed);
        });
    });
}

void RecordRows::addBusiness(Relation relation, const QStringList &tags, MemberId owner)
{
    QList<std::pair<QString, std::function<void()>>> relations;
    for (const Relation each :
         {Relation::Suspect, Relation::Prospect, Relation::Client, Relation::Former, Relation::None})
        relations.append({relationTitle(each),
                          [this, each] { onRecord([each](auto &record) { record.relation = each; }); }});
    addMenu(tr("Relation"), relationTitle(relation), relation == Relation::None ? Tone::Hint : Tone::Main,
            relations);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(12);
    QLabel *label = makeLabel(tr("Tags"), TextStyle::Body, Tone::Second, this);
    label->setFixedSize(104, 24);
    auto *chips = new TagRow(tags, m_context.tagColors, this);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(chips, 1);
    m_rows->addLayout(line);
    connect(chips, &TagRow::tagsEdited, this, [this](const QStringList &names) {
        onRecord([&names](auto &record) { record.tags = names; });
        Q_EMIT edited(Redraw::NotNeeded);
    });
    addText(tr("Followed by"), ownerName(m_context.members, owner), {},
            [this](const QString &typed) { setOwner(typed); });
}

void RecordRows::setOwner(const QString &typed)
{
    const auto member = std::find_if(
        m_context.members.begin(), m_context.members.end(),
        [folded = foldText(typed)](const Member &each) { return foldText(each.name) == folded; });
    const MemberId id = member == m_context.members.end() ? MemberId{} : member->id;
    m_newOwner = id.isValid() ? QString() : typed;
    onRecord([id](auto &record) { record.state.owner = id; });
}

void RecordRows::addContactBusiness()
{
    addText(tr("Company"), m_contact.companyName, {}, [this](const QString &typed) {
        m_contact.companyName = typed;
        m_contact.companyId = {}; // looked up by its name when it is saved
    });
    addText(tr("Job"), m_contact.job, {}, [this](const QString &typed) { m_contact.job = typed; });
    addText(tr("Department"), m_contact.department, {},
            [this](const QString &typed) { m_contact.department = typed; });
    QList<std::pair<QString, std::function<void()>>> natures;
    for (const Nature each : {Nature::Professional, Nature::Consumer, Nature::Unknown})
        natures.append({natureWord(each), [this, each] { m_contact.nature = each; }});
    addMenu(tr("Who?"), natureWord(m_contact.nature),
            m_contact.nature == Nature::Unknown ? Tone::Hint : Tone::Main, natures);
}

void RecordRows::addContactIdentity()
{
    addGroup(tr("Identity"));
    addText(tr("Civility"), m_contact.civility, {},
            [this](const QString &typed) { m_contact.civility = typed; });
    addText(tr("First name"), m_contact.firstName, {},
            [this](const QString &typed) { m_contact.firstName = typed; });
    addText(tr("Family name"), m_contact.familyName, {},
            [this](const QString &typed) { m_contact.familyName = typed; });
    const QDate today = m_context.format.today;
    FieldRow *birthday = addText(
        tr("Birthday"), {}, [today](const QString &typed) { return birthdayProblem(typed, today); },
        [this, today](const QString &typed) {
            const auto read = readTypedDate(typed, today);
            if (read || typed.isEmpty()) // what is no date has no place to be kept
                m_contact.birthday = read ? read->toText() : QString();
        });
    birthday->setValue(shownBirthday(m_contact.birthday), typedDate(m_contact.birthday));
}

void RecordRows::addIdentifier(const QString &label, const QString &shown, const QString &typed,
                               FieldCheck check, Apply apply)
{
    FieldRow *row = addText(label, typed, std::move(check), std::move(apply));
    row->setValue(shown, typed);
    row->setCopyable();
}

void RecordRows::addCompanyIdentity()
{
    addGroup(tr("Identity"));
    addText(tr("Name"), m_company.name, {}, [this](const QString &typed) { m_company.name = typed; });
    addIdentifier(tr("SIREN"), DisplayFormat::siren(m_company.siren), m_company.siren, sirenProblem,
                  [this](const QString &typed) { m_company.siren = typed; });
    addIdentifier(tr("SIRET"), DisplayFormat::siret(m_company.siret), m_company.siret, siretProblem,
                  [this](const QString &typed) { m_company.siret = typed; });
    addIdentifier(tr("VAT number"), DisplayFormat::vatNumber(m_company.vatNumber), m_company.vatNumber,
                  vatNumberProblem, [this](const QString &typed) { m_company.vatNumber = typed; });
    addText(tr("NAF code"), m_company.naf, {}, [this](const QString &typed) { m_company.naf = typed; });
}

void RecordRows::addCustomFields(const QList<CustomValue> &values)
{
    bool isFirst = true;
    for (const CustomField &field : m_context.customFields) {
        if (field.owner != m_kind)
            continue;
        if (isFirst)
            addGroup(tr("Other fields"));
        isFirst = false;
        const auto found = std::find_if(values.cbegin(), values.cend(),
                                        [&](const CustomValue &value) { return value.field == field.id; });
        const QString stored = found == values.cend() ? QString() : found->value;
        const QString shown = shownCustomValue(field.type, stored, m_context.format);
        if (field.type == CustomFieldType::YesNo || field.type == CustomFieldType::Choice) {
            QList<std::pair<QString, std::function<void()>>> choices;
            const QStringList words = field.type == CustomFieldType::YesNo
                ? QStringList{QStringLiteral("1"), QStringLiteral("0")}
                : field.choices;
            for (const QString &word : words)
                choices.append({shownCustomValue(field.type, word, m_context.format),
                                [this, field, word] { setCustomValue(field, word); }});
            choices.append({tr("–", "no value"), [this, field] { setCustomValue(field, {}); }});
            addMenu(field.name, shown.isEmpty() ? tr("Add", "placeholder of an empty field") : shown,
                    shown.isEmpty() ? Tone::Hint : Tone::Main, choices);
            continue;
        }
        const QDate today = m_context.format.today;
        FieldRow *row = addText(
            field.name, shown,
            [type = field.type, today](const QString &typed) {
                return customValueProblem(type, typed, today);
            },
            [this, field, today](const QString &typed) {
                setCustomValue(field, storedCustomValue(field.type, typed, today).value_or(typed));
            });
        row->setValue(shown, typedCustomValue(field.type, stored, m_context.format));
    }
}

void RecordRows::setCustomValue(const CustomField &field, const QString &stored)
{
    onRecord([&](auto &record) {
        record.customValues.removeIf([&field](const CustomValue &value) { return value.field == field.id; });
        if (!stored.isEmpty())
            record.customValues << CustomValue{field.id, stored};
    });
}

void RecordRows::addProvenance(const Provenance &provenance)
{
    addGroup(tr("Privacy"));
    const DisplayFormat &format = m_context.format;
    const QString origin =
        joinedParts({originWord(provenance.origin), provenance.source, format.day(provenance.obtainedOn)});
    addShown(tr("Origin"), origin.isEmpty() ? tr("To be said", "origin") : origin,
             origin.isEmpty() ? Tone::Hint : Tone::Main);
    const QString day = format.day(provenance.lastContactOn);
    addShown(tr("Last contact"), day.isEmpty() ? tr("never", "last contact") : day,
             day.isEmpty() ? Tone::Hint : Tone::Main);
    if (provenance.informedOn.isValid())
        addShown(tr("Informed"), joinedParts({format.day(provenance.informedOn), provenance.informedHow}),
                 Tone::Green);
    else
        addShown(tr("Informed"), tr("not yet", "informed"), Tone::Amber);
    const QString basis = lawfulBasisWord(provenance.lawfulBasis);
    addShown(tr("By what right?"), basis.isEmpty() ? tr("To be said", "lawful basis") : basis,
             basis.isEmpty() ? Tone::Hint : Tone::Main);
    const QString key = joinedParts({provenance.externalId, provenance.externalSource});
    if (!key.isEmpty())
        addShown(tr("Imported as"), key, Tone::Main);
}

void RecordRows::addNote(const QString &note)
{
    addGroup(tr("Note"));
    auto *edit = new NoteEdit(note, this);
    edit->setAccessibleName(tr("Note"));
    m_rows->addWidget(edit);
    connect(edit, &NoteEdit::left, this, [this](const QString &text) {
        onRecord([&text](auto &record) { record.note = text; });
        Q_EMIT edited(Redraw::NotNeeded);
    });
}

} // namespace carnet
