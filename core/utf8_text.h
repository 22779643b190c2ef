// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace carnet {

/// UTF-8 to the letter. QString::fromUtf8 takes U+FEFF at the beginning for a byte order mark and drops it:
/// right for a file, wrong for a piece of one, which would lose another sign each time it is written and read
/// again.
[[nodiscard]] inline QString utf8Text(std::string_view utf8)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    qsizetype marks = 0;
    while (utf8.starts_with(kMark)) {
        utf8.remove_prefix(kMark.size());
        ++marks;
    }
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return marks == 0 ? text : QString(marks, QChar(0xFEFF)) + text;
}

} // namespace carnet
