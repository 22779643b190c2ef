// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace carnet {

/// How alike two names of people are, the closest first.
enum class NameLikeness {
    Same, ///< the same words, in whatever order, accents and case aside
    Agrees, ///< "H. Marchand" and "Hélène Marchand": one says less, nothing contradicts
    Close, ///< one word differs by a typing error: "Haddad", "Hadad"
    CloseFirstName, ///< the first names differ by a letter or two: "Denis", "Denise": often two people
    Missing, ///< one of them has no name
    Other,
};

/// Compares two names, each given as first name and family name. Any thread.
[[nodiscard]] NameLikeness nameLikeness(const QString &firstName, const QString &familyName,
                                        const QString &otherFirstName, const QString &otherFamilyName);

/// True when two names, folded and cut in words, can be one person's: one is empty, or each word of the shorter begins
/// (or is begun by) a word of the longer and one word of two letters or more is the same. Any thread.
[[nodiscard]] bool namesAgree(const QString &one, const QString &other);

/// Edits that make one text of the other: a letter more, less, or other, two neighbours swapped (optimal string
/// alignment). Counts no further than `most` + 1. Any thread.
[[nodiscard]] int editDistance(QStringView one, QStringView other, int most);

/// The folded name of a company without its legal form, words joined by blanks: "durand" for "Durand SARL" and "S.A.R.L.
/// DURAND"; a name that is nothing but forms stays. Any thread.
[[nodiscard]] QString companyNameKey(const QString &name);
/// The same of a name that is folded already, UTF-8 in and out: for loops over many.
[[nodiscard]] std::string companyNameKeyOf(std::string_view folded);
/// The legal form that companyNameKey dropped ("sarl"); empty when the name says none. Any thread.
[[nodiscard]] QString legalFormIn(const QString &name);

} // namespace carnet
