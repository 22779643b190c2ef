// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace carnet {

/// How sure it is that two records are one, the surest first.
enum class DuplicateLevel { Sure, Probable, Maybe };

/// Why, in words that a person can check. Never stored.
enum class DuplicateReason {
    SameEmail,
    SameMobile,
    SamePhone,
    SameSiret,
    SameSiren,
    SameVatNumber,
    SameWeb,
    SameName,
    NameAgrees, ///< one says less: an initial, a first name missing, a legal form
    CloseName, ///< a typing error apart
    CloseFirstName,
    SameCompany,
    SameTown,
};

struct DuplicateMatch {
    DuplicateLevel level = DuplicateLevel::Maybe;
    QList<DuplicateReason> reasons; ///< the weightiest first
    /// 0..1, for sorting and for other programs: people are shown the reasons.
    [[nodiscard]] double score() const;
};

/// What is compared of a record.
struct DuplicateTraits {
    RecordKind kind = RecordKind::Contact;
    qint64 id = 0;
    QString firstName;
    QString familyName; ///< of a company: its name
    QString company; ///< of a contact
    QString town; ///< postcode and city as written
    QString birthday;
    QString siren;
    QString siret;
    QString vatNumber;
    QStringList emails; ///< normal forms, as all that follow
    QStringList mobiles;
    QStringList phones; ///< lines that colleagues may share
    QStringList webs;
};

[[nodiscard]] DuplicateTraits traitsOf(const Contact &contact); ///< its company by `companyName`
[[nodiscard]] DuplicateTraits traitsOf(const Company &company);

/// Whether two records of one kind are likely one and the same, nothing when they are not. What contradicts (two web pages,
/// two birthdays, two SIRET numbers) makes them two. Symmetric. Any thread.
[[nodiscard]] std::optional<DuplicateMatch> duplicateMatch(const DuplicateTraits &one,
                                                           const DuplicateTraits &other);

} // namespace carnet
