// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"

namespace carnet {

/// True for signs that nobody sees and that make a name look like another one: NUL and the other control
/// characters (C0, DEL, C1; not TAB and line ends, which show), the marks that turn the direction of writing
/// (U+202A to 202E, 2066 to 2069, 200E, 200F, 061C), line and paragraph separators, and the byte order mark.
/// The joiners of scripts and of pictures (U+200C, U+200D) are no such signs.
[[nodiscard]] bool isHiddenMark(QChar sign);
[[nodiscard]] QString withoutHiddenMarks(const QString &text);

enum class MarkedTexts {
    Names, ///< what a record is called by
    All, ///< notes, tags, addresses, own fields and the like besides
};

/// Takes them out of the texts of a record; who typed or sent them cannot have meant them. A separator of lines in a note
/// becomes a line end. Points and identifiers are left as typed: there they are told as unreadable.
void removeHiddenMarks(Contact &contact, MarkedTexts texts);
void removeHiddenMarks(Company &company, MarkedTexts texts);

} // namespace carnet
