// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the form: reading it, saving it, and keeping what nobody can read.
#include "core/search_text.h"
#include "core/typed_date.h"
#include "views/form_addresses.h"
#include "views/form_custom_fields.h"
#include "views/form_points.h"
#include "views/form_provenance.h"
#include "views/record_fields.h"
#include "views/record_form.h"
#include "views/widgets/field_box.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace carnet {

namespace {

/// Every text of a page, in order: of a field that is read as nothing, what was typed is in here alone.
QStringList textsIn(const QWidget &page)
{
    QStringList texts;
    for (const QLineEdit *edit : page.findChildren<QLineEdit *>())
        texts << edit->text();
    texts.removeAll(QString()); // a field that was added and left empty is nothing typed
    return texts;
}

template <typename Record>
void addToNote(Record &record, const QStringList &lines)
{
    QStringList all = lines;
    if (!record.note.isEmpty())
        all.prepend(record.note);
    record.note = all.join(u'\n');
}

} // namespace

QString RecordForm::textOf(const QString &name) const
{
    const FieldBox *box = m_boxes.value(name);
    return box ? box->text() : QString();
}

QString RecordForm::birthday() const
{
    const QString typed = textOf(QStringLiteral("birthday"));
    if (typed == typedDate(m_contact.birthday))
        return m_contact.birthday;
    const auto read = readTypedDate(typed, m_context.format.today);
    return read ? read->toText() : QString();
}

QString RecordForm::newOwner() const
{
    const QString typed = m_owner->currentText().trimmed();
    const bool isKnown =
        std::any_of(m_context.members.begin(), m_context.members.end(),
                    [&](const Member &member) { return foldText(member.name) == foldText(typed); });
    return isKnown ? QString() : typed;
}

template <typename Record>
void RecordForm::readCommonFields(Record &record) const
{
    record.points = m_points->points();
    record.addresses = m_addresses->addresses();
    record.relation = static_cast<Relation>(m_relation->currentData().toInt());
    const QString owner = foldText(m_owner->currentText().trimmed());
    const auto known = std::find_if(m_context.members.begin(), m_context.members.end(),
                                    [&](const Member &member) { return foldText(member.name) == owner; });
    if (known != m_context.members.end())
        record.state.owner = known->id;
    else if (!owner.isEmpty() || m_owner->findData(int(record.state.owner.value)) > 0)
        record.state.owner = {}; // somebody new, or nobody; one without a name stays
    record.tags = m_tags->tags();
    record.note = m_note->toPlainText();
    record.customValues = m_custom->values();
    record.provenance = m_provenance->provenance();
}

Contact RecordForm::contact() const
{
    Contact contact = m_contact;
    contact.civility = textOf(QStringLiteral("civility"));
    contact.firstName = textOf(QStringLiteral("firstName"));
    contact.familyName = textOf(QStringLiteral("familyName"));
    contact.job = textOf(QStringLiteral("job"));
    contact.department = textOf(QStringLiteral("department"));
    contact.birthday = birthday();
    contact.nature = static_cast<Nature>(m_nature->currentData().toInt());
    if (const QString name = textOf(QStringLiteral("company")); name != contact.companyName) {
        contact.companyName = name;
        contact.companyId = {}; // looked up by its name when it is saved
    }
    readCommonFields(contact);
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
    readCommonFields(company);
    return company;
}

RecordForm::AsTyped RecordForm::asTyped() const
{
    AsTyped typed;
    if (m_kind == RecordKind::Contact)
        typed.contact = contact();
    else
        typed.company = company();
    typed.texts = textsIn(*m_scroll->widget());
    return typed;
}

bool RecordForm::isEdited() const
{
    return m_scroll->widget() && asTyped() != m_asOpened;
}

/// The dates that cannot be read, as "Birthday: au printemps". They have no place to be kept as typed, unlike
/// a phone.
QStringList RecordForm::unreadableDates()
{
    QStringList lines;
    FieldBox *birthday = m_boxes.value(QStringLiteral("birthday"));
    QList<FieldBox *> wrong = m_provenance->unreadable();
    if (birthday && !birthday->validate())
        wrong.prepend(birthday);
    if (!wrong.isEmpty())
        m_scroll->ensureWidgetVisible(wrong.first());
    for (const FieldBox *box : std::as_const(wrong))
        lines << tr("%1: %2", "a field and what was typed in it")
                     .arg(box->edit()->accessibleName(), box->text());
    return lines;
}

bool RecordForm::save()
{
    if (!unreadableDates().isEmpty())
        return false;
    const auto refuse = [this](const QString &name, const QString &sentence) {
        m_boxes.value(name)->setProblem(sentence);
        m_scroll->ensureWidgetVisible(m_boxes.value(name));
        return false;
    };
    if (m_kind == RecordKind::Contact) {
        const Contact typed = contact();
        if (displayName(typed).isEmpty())
            return refuse(QStringLiteral("familyName"),
                          tr("A name, a company, a phone or an email is needed."));
        Q_EMIT contactSaved(typed, newOwner());
        return true;
    }
    const Company typed = company();
    if (displayName(typed).isEmpty())
        return refuse(QStringLiteral("name"), tr("A name is needed."));
    Q_EMIT companySaved(typed, newOwner());
    return true;
}

void RecordForm::saveWhatever()
{
    const QStringList lines = unreadableDates();
    if (m_kind == RecordKind::Contact) {
        Contact typed = contact();
        addToNote(typed, lines);
        if (displayName(typed).isEmpty())
            typed.familyName = tr("Without a name");
        Q_EMIT contactSaved(typed, newOwner());
    } else {
        Company typed = company();
        addToNote(typed, lines);
        if (displayName(typed).isEmpty())
            typed.name = tr("Without a name");
        Q_EMIT companySaved(typed, newOwner());
    }
}

} // namespace carnet
