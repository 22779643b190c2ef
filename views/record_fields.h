// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "core/display_format.h"
#include "core/record_parts.h"

#include <QString>
#include <QStringList>

namespace carnet {

/// The words of the fields that contacts and companies share, and what is to be said of a text typed in them.

[[nodiscard]] QString pointKindWord(PointKind kind); ///< "Mobile", "Email"
[[nodiscard]] QString relationTitle(Relation relation); ///< "Prospect"; "To be said" for None
[[nodiscard]] QString natureWord(Nature nature);
[[nodiscard]] QString originWord(Origin origin); ///< empty for Unknown
/// The six bases of article 6, as stored, and their words; another text comes back as it is.
[[nodiscard]] QStringList lawfulBases();
[[nodiscard]] QString lawfulBasisWord(const QString &basis);
/// "15 November 1970", "29 February" of Contact::birthday; what is no date as it is.
[[nodiscard]] QString shownBirthday(const QString &stored);
/// A value of one of the user's own fields as it is read.
[[nodiscard]] QString shownCustomValue(CustomFieldType type, const QString &stored,
                                       const DisplayFormat &format);

/// A point as it is read: a phone by pairs, other kinds as typed.
[[nodiscard]] QString shownPoint(const Point &point);
/// Puts a typed text into a point: trimmed, with the normal form of its kind (empty when it cannot be read).
[[nodiscard]] Point withTyped(Point point, const QString &typed);

/// "14, rue de la Vilaine, 35000 Rennes"
[[nodiscard]] QString addressLine(const PostalAddress &address);

/// What is wrong with a typed text and how to put it right; empty when nothing is, and for an empty text.
[[nodiscard]] QString pointProblem(PointKind kind, const QString &typed);
[[nodiscard]] QString sirenProblem(const QString &typed);
[[nodiscard]] QString siretProblem(const QString &typed);
[[nodiscard]] QString vatNumberProblem(const QString &typed);
[[nodiscard]] QString dateProblem(const QString &typed, QDate today);
[[nodiscard]] QString birthdayProblem(const QString &typed, QDate today); ///< a year is not needed
[[nodiscard]] QString customValueProblem(CustomFieldType type, const QString &typed, QDate today);

} // namespace carnet
