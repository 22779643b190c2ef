// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QChar>
#include <QString>

#include <optional>

class QIODevice;

namespace carnet {

/// How a quote inside a quoted cell is written.
enum class CsvQuoting {
    Doubled, ///< "ha ""ha"" ha" (RFC 4180)
    Backslash, ///< "ha \"ha\" ha"; a doubled quote is read as well
    None, ///< a quote is a letter like any other
};

/// For the preview only: the reader takes all of them in any file.
enum class CsvLineEnds { Lf, CrLf, Cr, Mixed };

/// How a table of text is written down. Every member may be overruled by the user.
struct CsvDialect {
    QString encoding = QStringLiteral("UTF-8"); ///< a name for TextDecoder
    int bomBytes = 0; ///< bytes to leave out at the start of the file
    QChar separator = u';'; ///< ASCII; null: the file has one column
    CsvQuoting quoting = CsvQuoting::Doubled;
    CsvLineEnds lineEnds = CsvLineEnds::Lf;
    bool hasSeparatorLine = false; ///< the first line is "sep=;": no record
    bool isDoublyEncoded = false; ///< "Ã©" for "é": the preview offers to repair
    bool repairsDoubleEncoding = false; ///< what the user answered; the reader then repairs each cell
    double encodingConfidence = 1; ///< 0..1
    double separatorConfidence = 1; ///< 0..1
};

/// What the user or the command line already decided; the rest is guessed around it.
struct CsvDialectWishes {
    std::optional<QString> encoding;
    std::optional<QChar> separator;
    std::optional<CsvQuoting> quoting;
    bool repairsDoubleEncoding = false; ///< "Ã©" is to be read as "é"
};

/// Guesses how `device`, open and able to seek, is written; leaves it at its start. The encoding is judged on
/// the whole file; separator and quoting on whole records of the first 256 KB, by how constant the width is.
/// Candidates: `,` `;` TAB `|` and, last, `!`. An empty file gives the defaults. Fails with Io, and with
/// InvalidInput for an unknown encoding wished. Any thread.
[[nodiscard]] Result<CsvDialect> guessDialect(QIODevice &device, const CsvDialectWishes &wishes = {});

} // namespace carnet
