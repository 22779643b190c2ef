// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace carnet {

/// Host and path of a web page, by which duplicates are found: no scheme, no "www.", no query, no final
/// slash, host in lower case and ASCII. "https://www.Fournil-Arcy.example/" gives "fournil-arcy.example".
/// Nothing when the text is no web address, or not one of http and https. Any thread.
[[nodiscard]] std::optional<QString> normalizeWebAddress(const QString &typed);

/// What a browser may open: as typed, with "https://" when no scheme was written. Empty when
/// normalizeWebAddress gives nothing, so that "javascript:" and "file:" never get there.
[[nodiscard]] QUrl webUrl(const QString &typed);

/// "fournil-arcy.example" of a normal form "fournil-arcy.example/contact".
[[nodiscard]] QString webHost(const QString &norm);

/// The domain that tells the company of a normalized email address; empty at a free mail provider.
[[nodiscard]] QString companyDomain(const QString &normalizedEmail);

} // namespace carnet
