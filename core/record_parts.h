// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace carnet {

/// A way to reach a person or a company. The numbers are stored; never change them.
enum class PointKind { Email = 1, Mobile = 2, Phone = 3, HomePhone = 4, Fax = 5, Web = 6 };

[[nodiscard]] constexpr bool isPhone(PointKind kind)
{
    return kind == PointKind::Mobile || kind == PointKind::Phone || kind == PointKind::HomePhone
        || kind == PointKind::Fax;
}

/// One email address, phone number or web page, as typed and in its normal form.
struct Point {
    int n = 0; ///< names the point inside its record; a random 31-bit number, 0 until stored
    PointKind kind = PointKind::Email;
    QString label; ///< the user's own word ("secrétariat"); empty when the kind says enough
    QString typed; ///< kept to the letter
    QString
        norm; ///< email: email_address.h; phone: E.164; web: host and path; empty when it could not be read
    bool isPrimary = false; ///< the first of its kind to be shown
    friend bool operator==(const Point &, const Point &) = default;
};

struct PostalAddress {
    int n = 0; ///< as in Point
    QString label;
    QString street; ///< lines separated by '\n'
    QString postcode; ///< text: leading zeros stay
    QString city;
    QString region;
    QString country; ///< as written; empty means France
    bool isPrimary = false;
    [[nodiscard]] bool isEmpty() const
    {
        return street.isEmpty() && postcode.isEmpty() && city.isEmpty() && region.isEmpty()
            && country.isEmpty();
    }
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// Who a person or a company is to us. Stored numbers.
enum class Relation { None = 0, Suspect = 1, Prospect = 2, Client = 3, Former = 4 };

/// As whom the law sees the person (rules of prospecting). Stored numbers. Unknown answers "ask".
enum class Nature { Unknown = 0, Professional = 1, Consumer = 2 };

/// Where the data come from (articles 13 and 14 of the RGPD). Stored numbers.
enum class Origin {
    Unknown = 0,
    Themselves = 1, ///< card, trade fair, form, their own request: article 13; all others: article 14
    OwnFile = 2, ///< the user's former file
    PublicSource = 3, ///< directory, social network
    Bought = 4,
    Partner = 5,
};

/// How the date of collection is known. Stored numbers. The date of an import is never one of them.
enum class ObtainedFrom { Unknown = 0, Entry = 1, Column = 2, Batch = 3 };

/// Where a record comes from and which clocks run on it.
struct Provenance {
    Origin origin = Origin::Unknown;
    QString source; ///< free text: "Salon du Fournil", "LinkedIn"
    QDate obtainedOn; ///< not valid: unknown
    ObtainedFrom obtainedFrom = ObtainedFrom::Unknown;
    QDate lastContactOn; ///< the last act of the person; our own messages never move it
    QDate informedOn; ///< not valid: not informed yet
    QString informedHow;
    QString lawfulBasis; ///< one of the words of `--lawful-basis`, or empty
    QString externalId; ///< the key of the record in the program it came from
    QString externalSource; ///< that program's name, or the file's; with externalId the import key
    ImportId importId; ///< the import that created the record
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// The value of one of the user's own fields.
struct CustomValue {
    CustomFieldId field;
    QString value; ///< as text: dates ISO, numbers with a point, yes/no "1"/"0"
    friend bool operator==(const CustomValue &, const CustomValue &) = default;
};

/// What bulk changes touch. Kept in a narrow table of its own.
struct RecordState {
    MemberId owner;
    bool archived = false;
    bool trashed = false;
    friend bool operator==(const RecordState &, const RecordState &) = default;
};

} // namespace carnet
