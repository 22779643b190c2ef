// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>
#include <utility>

namespace carnet {

/// What search compares: lower case, without accents, Latin letters spelt in ASCII ("Œuvrard" → "oeuvrard",
/// "Straße" → "strasse", "’" → "'"). The rules are ICU's (decompose, marks removed, Latin-ASCII, Lower).
/// Latin text goes through a table made once from ICU itself; a text with any other letter goes through ICU
/// whole. Any thread.
[[nodiscard]] QString foldText(QStringView text);

/// foldText for UTF-8 in and out; bytes that are not UTF-8 become U+FFFD. Any thread.
[[nodiscard]] QByteArray foldUtf8(QByteArrayView utf8);

/// The folded form of one code point as UTF-8, for secrets that must not be copied; empty when it is not in
/// the table of Latin letters, or folds to nothing. Any thread.
[[nodiscard]] std::string_view foldedCodePoint(char32_t code);

/// foldText through ICU alone, about a hundred times slower: what tests compare the table with. Any thread.
[[nodiscard]] QString foldTextByIcu(QStringView text);

/// Bytes whose memcmp order is the French alphabetical order: accents only decide between equal letters, case
/// never does. ICU collator `fr`, strength SECONDARY. The bytes depend on ICU's version: never mix keys of
/// two. Any thread.
[[nodiscard]] QByteArray sortKey(QStringView text);

/// The range lower <= sortKey < upper of all texts that begin with `prefix`, whatever accents and case. An
/// empty prefix ranges over everything. Any thread.
[[nodiscard]] std::pair<QByteArray, QByteArray> sortKeyPrefixRange(QStringView prefix);

/// The folded words of a text, cut at every character that is neither letter nor digit, as FTS5's unicode61
/// cuts. "l’Épi-d’Or 2" gives l, epi, d, or, 2. Any thread.
[[nodiscard]] QStringList searchPieces(QStringView text);

} // namespace carnet
