// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent_event.h"
#include "core/custom_field.h"
#include "core/record_parts.h"

#include <optional>

namespace carnet {

// The words that Carnet's own files (CSV and JSON exports) and the command line have for stored numbers, in
// both directions. Part of those formats: never change one. Any thread.

[[nodiscard]] QString wordOf(Relation relation); ///< "suspect", "ancien client"; empty when none
[[nodiscard]] QString wordOf(Nature nature); ///< empty when unknown
[[nodiscard]] QString wordOf(Origin origin); ///< "themselves", "own-file", …; empty when unknown
[[nodiscard]] QString wordOf(ObtainedFrom from); ///< "entry", "column", "batch"; empty when unknown
[[nodiscard]] QString wordOf(PointKind kind); ///< "email", "home_phone": as `--map` names them
[[nodiscard]] QString wordOf(Channel channel); ///< "email", "sms", "phone", "post"
[[nodiscard]] QString wordOf(ConsentKind kind); ///< "opposition", "consent", "withdrawal"
[[nodiscard]] QString wordOf(CustomFieldType type); ///< "text", "number", "date", "yes-no", "choice"

/// The way back; the empty word is the first value. Nothing for a word that is none of them.
template <typename Enum>
[[nodiscard]] std::optional<Enum> valueOfWord(const QString &word);

template <>
std::optional<Relation> valueOfWord<Relation>(const QString &word);
template <>
std::optional<Nature> valueOfWord<Nature>(const QString &word);
template <>
std::optional<Origin> valueOfWord<Origin>(const QString &word);
template <>
std::optional<ObtainedFrom> valueOfWord<ObtainedFrom>(const QString &word);
template <>
std::optional<PointKind> valueOfWord<PointKind>(const QString &word);
template <>
std::optional<Channel> valueOfWord<Channel>(const QString &word);
template <>
std::optional<ConsentKind> valueOfWord<ConsentKind>(const QString &word);
template <>
std::optional<CustomFieldType> valueOfWord<CustomFieldType>(const QString &word);

/// Names in one cell: parted by ", ", a backslash before a comma, a backslash and a leading blank of their
/// own.
[[nodiscard]] QString joinNames(const QStringList &names);
[[nodiscard]] QStringList splitNames(const QString &text);

/// Consents and oppositions in one cell, one a line, to the letter: "2026-05-03 | opposition | phone | import
/// | oui". A bar, a backslash and a line end in a text have a backslash before them.
[[nodiscard]] QString joinEvents(const QList<ConsentEvent> &events);
/// The way back; a line that cannot be read goes to `unread`.
[[nodiscard]] QList<ConsentEvent> splitEvents(const QString &text, QStringList &unread);

} // namespace carnet
