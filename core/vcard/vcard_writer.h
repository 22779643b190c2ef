// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/consent_event.h"
#include "core/contact.h"

#include <QByteArray>
#include <QHash>

namespace carnet {

/// What a record's numbers stand for, and what is kept beside it.
struct CardExtras {
    Uid companyUid; ///< of a contact's company
    QString owner; ///< name of the member
    QHash<qint64, QString> customFields; ///< names by CustomFieldId; values of others are left out
    QList<ConsentEvent> consents; ///< of a contact, the oldest first
};

/// One vCard 4.0 (RFC 6350): UTF-8, CRLF, lines folded at 75 octets and never inside a letter. Everything
/// that the standard has goes into its properties, as typed; the rest into X-CARNET-… (carnet_properties.h),
/// so that CardMapper gives the same record back, the numbers of points and the id of the import left out.
/// Any thread.
[[nodiscard]] QByteArray vcardOf(const Contact &contact, const CardExtras &extras = {});
/// The same, with KIND:org.
[[nodiscard]] QByteArray vcardOf(const Company &company, const CardExtras &extras = {});

} // namespace carnet
