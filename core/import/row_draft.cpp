// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_draft.h"

#include "core/company_identifier.h"
#include "core/csv/csv_writer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// "1071c" and "10.71C" are the same code; other texts stay as they are.
QString readNaf(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{2})\\.?(\\d{2})\\s?([A-Za-z])$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured(1) + u'.' + match.captured(2) + match.captured(3).toUpper()
                            : text;
}

/// Groups that Google and Android put every contact in.
bool isSystemTag(const QString &tag)
{
    return QString(tag).remove(u' ').compare(u"myContacts"_s, Qt::CaseInsensitive) == 0
        || tag.compare(u"starred"_s, Qt::CaseInsensitive) == 0;
}

QStringList readTags(const QString &text)
{
    static const QRegularExpression between(u":::|[,;|\\n]"_s);
    QStringList tags;
    for (const QString &part : text.split(between)) {
        QString tag = part.trimmed();
        if (tag.startsWith(u'*'))
            tag = tag.mid(1).trimmed();
        if (!tag.isEmpty() && !isSystemTag(tag) && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

std::optional<Channel> channelOf(ImportField field)
{
    switch (field) {
    case ImportField::OppositionEmail:
    case ImportField::ConsentEmail:
        return Channel::Email;
    case ImportField::OppositionSms:
    case ImportField::ConsentSms:
        return Channel::Sms;
    case ImportField::OppositionPhone:
    case ImportField::ConsentPhone:
        return Channel::Phone;
    case ImportField::OppositionPost:
    case ImportField::ConsentPost:
        return Channel::Post;
    default:
        return {};
    }
}

} // namespace

RowDraft::RowDraft(const MapperOptions &options, qint64 line, const QStringList &cells) : m_options(options)
{
    m_row.line = line;
    m_hadText = std::any_of(cells.begin(), cells.end(),
                            [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    m_cells.reserve(options.columns.size());
    for (const MappedColumn &column : options.columns) {
        if (column.field == ImportField::Ignore || column.field == ImportField::Dropped
            || column.index >= cells.size())
            continue;
        const QString &written = cells[column.index];
        const QString cell = (options.hasFormulaGuard ? removeFormulaGuard(written) : written).trimmed();
        if (!cell.isEmpty())
            m_cells.append({&column, cell});
    }
}

const RowDraft::Cell *RowDraft::find(ImportField field) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(),
                                    [field](const Cell &cell) { return cell.column->field == field; });
    return found == m_cells.end() ? nullptr : &*found;
}

QString RowDraft::text(ImportField field) const
{
    const Cell *cell = find(field);
    return cell ? cell->text : QString();
}

QString RowDraft::text(ImportField field, int address) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(), [=](const Cell &cell) {
        return cell.column->field == field && cell.column->address == address;
    });
    return found == m_cells.end() ? QString() : found->text;
}

QString RowDraft::joined(ImportField field, QChar between) const
{
    QStringList texts;
    for (const Cell &cell : m_cells) {
        if (cell.column->field == field && !cell.column->isNoted)
            texts.append(cell.text);
    }
    return texts.join(between);
}

void RowDraft::report(const Cell &cell, IssueKind kind)
{
    m_row.issues.push_back({m_row.line, cell.column->index, cell.column->field, kind, cell.text});
    const QString name = nameOf(cell.column->field, cell.column->customName);
    if (!m_toCheck.contains(name))
        m_toCheck.append(name);
}

void RowDraft::keepInNote(const Cell &cell)
{
    const QString label = cell.column->header.isEmpty() ? nameOf(cell.column->field) : cell.column->header;
    m_notes.append(label + u" : "_s + cell.text);
}

QDate RowDraft::date(ImportField field)
{
    const Cell *cell = find(field);
    if (!cell || cell->text.startsWith(u"0000"_s))
        return {};
    const std::optional<CellDate> read = readDate(cell->text, cell->column->dateOrder);
    if (read && read->date.isValid())
        return read->date;
    report(*cell, IssueKind::UnreadableDate);
    keepInNote(*cell);
    return {};
}

void RowDraft::takeIdentifier(ImportField field, QString &to)
{
    const Cell *cell = find(field);
    if (!cell)
        return;
    const IdentifierReading reading = field == ImportField::Siren ? readSiren(cell->text)
        : field == ImportField::Siret                             ? readSiret(cell->text)
                                                                  : readVatNumber(cell->text);
    if (!reading.isValid()) {
        report(*cell, IssueKind::UnreadableIdentifier);
        to = cell->text;
        return;
    }
    to = reading.normal;
    if (field == ImportField::Siren && !reading.siret.isEmpty()) { // a SIRET typed under SIREN
        m_row.company.siret = reading.siret;
        to = reading.siren;
    }
}

void RowDraft::takeCompany()
{
    Company &company = m_row.company;
    company.name = text(ImportField::CompanyName);
    takeIdentifier(ImportField::Siren, company.siren);
    takeIdentifier(ImportField::Siret, company.siret);
    takeIdentifier(ImportField::VatNumber, company.vatNumber);
    if (const Cell *nic = find(ImportField::Nic);
        nic && company.siret.isEmpty() && !company.siren.isEmpty()) {
        const IdentifierReading reading = readSiret(company.siren + nic->text.rightJustified(5, u'0'));
        if (!reading.isValid())
            report(*nic, IssueKind::UnreadableIdentifier);
        company.siret = reading.normal;
    }
    company.naf = readNaf(text(ImportField::Naf));
    m_row.companyRef = text(ImportField::CompanyRef);
    if (const Cell *state = find(ImportField::CompanyState)) {
        if (state->text == u"F"_s
            || state->text == u"C"_s) // closed; legal unit wound up. Read well: nothing to check
            m_row.issues.push_back({m_row.line, state->column->index, ImportField::CompanyState,
                                    IssueKind::ClosedCompany, state->text});
    }
}

void RowDraft::takeBirthday()
{
    QString &birthday = m_row.contact.birthday;
    if (const Cell *cell = find(ImportField::Birthday)) {
        const std::optional<CellDate> read = readDate(cell->text, cell->column->dateOrder);
        birthday = read ? read->toText() : cell->text;
        if (!read)
            report(*cell, IssueKind::UnreadableDate);
        return;
    }
    const Cell *month = find(ImportField::BirthMonth);
    const Cell *day = find(ImportField::BirthDay);
    if (!month || !day)
        return;
    const QString year = text(ImportField::BirthYear);
    if (const std::optional<CellDate> read = readDateParts(year, month->text, day->text)) {
        birthday = read->toText();
    } else {
        birthday = QStringList{year, month->text, day->text}.join(u'-');
        report(*month, IssueKind::UnreadableDate);
    }
}

void RowDraft::takeProvenance()
{
    const ImportAnswers &answers = m_options.answers;
    m_provenance.origin = answers.origin;
    const QString source = text(ImportField::Source);
    m_provenance.source = source.isEmpty() ? answers.source : source;
    m_provenance.obtainedOn = date(ImportField::CollectedOn);
    m_provenance.obtainedFrom =
        m_provenance.obtainedOn.isValid() ? ObtainedFrom::Column : ObtainedFrom::Unknown;
    if (!m_provenance.obtainedOn.isValid() && answers.since.isValid()) {
        m_provenance.obtainedOn = answers.since;
        m_provenance.obtainedFrom = ObtainedFrom::Batch;
    }
    const QDate lastContact = date(ImportField::LastContact);
    if (m_options.lastContact == LastContactMeaning::TheirAct
        || answers.lastContact == LastContactMeaning::TheirAct)
        m_provenance.lastContactOn = lastContact;
    m_provenance.informedOn = answers.informedOn;
    m_provenance.informedHow = answers.informedHow;
    m_provenance.lawfulBasis = answers.lawfulBasis;
    m_provenance.externalId = text(ImportField::ExternalId);
    if (!m_provenance.externalId.isEmpty())
        m_provenance.externalSource = m_options.externalSource;
    m_row.contact.nature = answers.who;
    if (const Cell *cell = find(ImportField::Nature)) {
        if (const std::optional<Nature> nature = readNature(cell->text)) {
            m_row.contact.nature = *nature;
        } else {
            report(*cell, IssueKind::UnknownNature);
            keepInNote(*cell);
        }
    }
    if (m_row.hasCompany() && !m_row.company.siret.isEmpty() && m_row.contact.nature == Nature::Unknown)
        m_row.proposedNature = Nature::Professional;
    if (const Cell *cell = find(ImportField::Relation); cell && cell->text != u"0"_s) {
        if (const std::optional<Relation> relation = readRelation(cell->text)) {
            m_relation = *relation;
        } else {
            report(*cell, IssueKind::UnknownRelation);
            keepInNote(*cell);
        }
    }
}

void RowDraft::takeOpposition(const Cell &cell, const QDate &date)
{
    const YesNo answer = readYesNo(cell.text, cell.column->dateOrder);
    if (answer == YesNo::No)
        return;
    if (answer == YesNo::Other)
        report(cell, IssueKind::UnclearOpposition);
    QDate on = date;
    if (answer == YesNo::Date)
        on = readDate(cell.text, cell.column->dateOrder)->date;
    const std::optional<Channel> one = channelOf(cell.column->field);
    for (const Channel channel : kAllChannels) {
        const auto isKnown = [channel](const ImportedOpposition &known) { return known.channel == channel; };
        const bool isMeant = !one || *one == channel;
        if (isMeant && std::none_of(m_row.oppositions.begin(), m_row.oppositions.end(), isKnown))
            m_row.oppositions.append({channel, cell.text, on, cell.column->index});
    }
}

void RowDraft::takeConsent(const Cell &cell)
{
    const YesNo answer = readYesNo(cell.text, cell.column->dateOrder);
    if (answer == YesNo::No)
        return;
    if (answer == YesNo::Other) { // no consent is made of words that nobody understood
        report(cell, IssueKind::UnclearConsent);
        keepInNote(cell);
        return;
    }
    ImportedConsent consent;
    consent.channel = channelOf(cell.column->field);
    consent.text = text(ImportField::ConsentText);
    consent.source = text(ImportField::ConsentSource);
    consent.column = cell.column->index;
    if (answer == YesNo::Date)
        consent.date = readDate(cell.text, cell.column->dateOrder)->date;
    m_row.consents.append(consent);
}

void RowDraft::takeConsents()
{
    const QDate opposedOn = date(ImportField::OppositionDate);
    const QDate agreedOn = date(ImportField::ConsentDate);
    for (const Cell &cell : std::as_const(m_cells)) {
        switch (cell.column->field) {
        case ImportField::Opposition:
        case ImportField::OppositionEmail:
        case ImportField::OppositionSms:
        case ImportField::OppositionPhone:
        case ImportField::OppositionPost:
            takeOpposition(cell, opposedOn);
            break;
        case ImportField::Consent:
        case ImportField::ConsentEmail:
        case ImportField::ConsentSms:
        case ImportField::ConsentPhone:
        case ImportField::ConsentPost:
            takeConsent(cell);
            break;
        case ImportField::DeadAddress:
            m_row.isAddressDead = m_row.isAddressDead || readYesNo(cell.text) != YesNo::No;
            break;
        default:
            break;
        }
    }
    for (ImportedConsent &consent : m_row.consents) {
        if (!consent.date.isValid())
            consent.date = agreedOn;
    }
    // "Désinscrit le" alone, with a date and no column that says yes: a date of opposition is an opposition.
    const Cell *dated = find(ImportField::OppositionDate);
    const bool hasColumn =
        std::any_of(m_options.columns.begin(), m_options.columns.end(), [](const MappedColumn &column) {
            return isOppositionField(column.field) && column.field != ImportField::OppositionDate;
        });
    if (dated && !hasColumn)
        takeOpposition(*dated, opposedOn);
}

void RowDraft::takeRest()
{
    for (const Cell &cell : std::as_const(m_cells)) {
        switch (cell.column->field) {
        case ImportField::Custom:
            m_row.customTexts.append({cell.column->customName, cell.text});
            break;
        case ImportField::Note:
            if (cell.column->isNoted)
                keepInNote(cell);
            break;
        case ImportField::Owner:
        case ImportField::Deal:
        case ImportField::Amount:
        case ImportField::Currency:
        case ImportField::Stage:
        case ImportField::Probability:
        case ImportField::CloseDate:
            m_row.others.append({cell.column->field, cell.text});
            break;
        default:
            break;
        }
    }
    if (const QString note = joined(ImportField::Note, u'\n'); !note.isEmpty())
        m_notes.prepend(note);
}

ImportedRow RowDraft::finish()
{
    QStringList tags = readTags(joined(ImportField::Tags, u';'));
    tags.sort(Qt::CaseInsensitive);
    const auto hand = [&](auto &record) {
        record.points = m_points;
        record.addresses = m_addresses;
        record.note = m_notes.join(u'\n');
        record.tags = tags;
        record.relation = m_relation;
        record.provenance = m_provenance;
        record.toCheck = m_toCheck;
    };
    bool isUsable = std::any_of(m_points.begin(), m_points.end(),
                                [](const Point &point) { return point.kind != PointKind::Web; });
    if (m_row.kind == RecordKind::Contact) {
        hand(m_row.contact);
        const Contact &contact = m_row.contact;
        isUsable =
            isUsable || !contact.firstName.isEmpty() || !contact.familyName.isEmpty() || m_row.hasCompany();
    } else {
        hand(m_row.company);
        for (PostalAddress &address : m_row.company.addresses) {
            if (address.label == homeWord()) // a company has none: a delivery address or the like
                address.label.clear();
        }
        m_row.contact = {};
        isUsable = isUsable || m_row.hasCompany();
    }
    if (!m_hadText)
        m_row.refused = RefusedReason::EmptyRow;
    else if (!isUsable)
        m_row.refused = RefusedReason::NothingUsable;
    return std::move(m_row);
}

} // namespace carnet
