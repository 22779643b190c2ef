// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_cards.h"

#include "core/vcard/vcard_writer.h"

namespace carnet {

std::string_view ExportCards::format(const RecordView &record)
{
    CardExtras extras;
    extras.customFields = m_lists.names.customFields;
    extras.owner = m_lists.names.members.value(record.owner);
    if (m_kind == RecordKind::Contact) {
        Contact contact = contactOf(record, m_lists.tags);
        if (const ExportLists::Company *company = m_lists.company(contact.companyId.value)) {
            contact.companyName =
                QString::fromUtf8(company->name.data(), static_cast<qsizetype>(company->name.size()));
            extras.companyUid = company->uid;
        }
        extras.consents = eventsOf(record);
        m_card = vcardOf(contact, extras);
    } else {
        m_card = vcardOf(companyOf(record, m_lists.tags), extras);
    }
    return {m_card.constData(), static_cast<size_t>(m_card.size())};
}

} // namespace carnet
