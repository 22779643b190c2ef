// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vcard/vcard_card.h"
#include "core/vcard/vcard_lines.h"

namespace carnet {

/// A logical line as a property: name, group, parameters (quoted ones may hold `:` `;` `,`; `^n`, `^'` and
/// `^^` of RFC 6868), and the value decoded from quoted-printable or base64 and from its CHARSET. Without a
/// CHARSET a value that is UTF-8 is read as such, any other as `encoding`, or Windows-1252 when that says
/// UTF-8. NUL and other control characters are dropped. `isDamaged` is set when bytes could not be read. Any
/// thread.
[[nodiscard]] VcardProperty parseVcardProperty(const VcardLine &line, const QString &encoding,
                                               bool &isDamaged);

} // namespace carnet
