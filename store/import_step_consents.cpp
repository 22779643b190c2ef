// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record_words.h"
#include "store/import_step.h"

#include <QCoreApplication>

// What an import step does with oppositions and consents.

namespace carnet {

/// Consents are persons'. What a company's row says of them is kept in its note, and the company marked to be checked.
void ImportStep::keepCompanyOppositions(ImportedRow &row)
{
    for (const ImportedOpposition &opposition : std::as_const(row.oppositions)) {
        const QString line = opposition.date.isValid()
            ? QCoreApplication::translate("carnet::RowMapper", "Opposition (%1), noted on %2: “%3”")
                  .arg(wordOf(opposition.channel), opposition.date.toString(Qt::ISODate), opposition.text)
            : QCoreApplication::translate("carnet::RowMapper", "Opposition (%1): “%2”")
                  .arg(wordOf(opposition.channel), opposition.text);
        row.company.note += (row.company.note.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        tell(row, opposition.column, QStringLiteral("opposition_of_company"), opposition.text);
        ++m_report.companyOppositions;
    }
    const QString field = nameOf(ImportField::Opposition);
    if (!row.oppositions.isEmpty() && !row.company.toCheck.contains(field))
        row.company.toCheck.append(field);
}

/// Of a duplicate that is left out nothing comes in but what it opposes.
Result<void> ImportStep::keepOppositions(const ImportedRow &row, qint64 id)
{
    if (row.kind == RecordKind::Contact)
        return takeConsents(row, {id}, ImportWriter::Events::MayBeKnown);
    if (row.oppositions.isEmpty())
        return {};
    ImportedRow opposed;
    opposed.kind = RecordKind::Company;
    opposed.line = row.line;
    opposed.oppositions = row.oppositions;
    keepCompanyOppositions(opposed);
    return updateCompany(opposed, {id}, PartsMeet::Join).map([](Outcome) {});
}

/// Oppositions always count; a consent only with its date and its proof (rgpd: R3).
Result<void> ImportStep::takeConsents(const ImportedRow &row, ContactId contact, ImportWriter::Events events)
{
    bool isOpposed = false;
    for (const ConsentEvent &event : row.events) {
        CARNET_TRY_ASSIGN(const bool isNew, m_writer.addConsent(contact, event, m_importId, events));
        m_report.closedChannels += isNew && event.kind == ConsentKind::Opposition ? 1 : 0;
        isOpposed = isOpposed || event.kind == ConsentKind::Opposition;
    }
    for (const ImportedOpposition &o : row.oppositions) {
        const ConsentEvent event{o.channel, ConsentKind::Opposition, o.date, QStringLiteral("import"),
                                 o.text};
        CARNET_TRY_ASSIGN(const bool isNew, m_writer.addConsent(contact, event, m_importId, events));
        m_report.closedChannels += isNew ? 1 : 0;
        isOpposed = true;
    }
    m_report.opposed += isOpposed ? 1 : 0;
    for (const ImportedConsent &c : row.consents) {
        if (!c.channel || !c.date.isValid() || (c.source.isEmpty() && c.text.isEmpty())) {
            tell(row, c.column, QStringLiteral("consent_without_proof"), c.text);
            continue;
        }
        const QString evidence = c.source.isEmpty() || c.text.isEmpty()
            ? c.source + c.text
            : c.text + QStringLiteral(" — ") + c.source;
        const ConsentEvent event{*c.channel, ConsentKind::Consent, c.date, QStringLiteral("import"),
                                 evidence};
        CARNET_TRY(m_writer.addConsent(contact, event, m_importId, events));
    }
    return {};
}

} // namespace carnet
