// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csv_dialect.h"
#include "core/csv/csv_row.h"
#include "core/csv/text_encoding.h"

#include <QStringList>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace carnet {

/// What a file may hold at most (a hostile one included). Sizes in bytes of UTF-8.
struct CsvLimits {
    qint64 fileBytes = 2000LL << 20; ///< read row by row: only other kinds of file are held whole
    qint64 rowBytes = 1 << 20;
    qint64 cellBytes = 64 << 10;
    int columns = 512;
};

enum class CsvWarningKind {
    UnclosedQuote, ///< a quote opened and never closed: from it on, the cell or line was read to the letter
    StrayQuote, ///< quotes inside a quoted cell were not doubled: kept as letters
    ShortRow, ///< fewer cells than expectColumns(): the missing ones are empty
    LongRow, ///< more cells than expectColumns(), not all empty: they are kept
    NulBytes, ///< dropped
    InvalidBytes, ///< not of the encoding: replaced by U+FFFD
};
constexpr int kCsvWarningKinds = 6;

struct CsvWarning {
    qint64 line = 0; ///< 1-based physical line: of the quote, or where the record starts
    CsvWarningKind kind = CsvWarningKind::UnclosedQuote;
    friend bool operator==(const CsvWarning &, const CsvWarning &) = default;
};

/// Reads records one after the other in bounded memory (a few row limits), whatever the size of the file.
/// Works on UTF-8 bytes; other encodings are turned into UTF-8 by pieces. Takes LF, CRLF and CR as line ends,
/// mixed as well; inside quotes they are text. Lines that hold nothing but blanks are no records.
///
/// A quote that never closes (or whose cell cannot be meant: another quote inside it opens a cell) does not
/// swallow the file: what it opened is read again to the letter, and a warning names its line. One thread,
/// any.
class CsvReader {
public:
    /// `device` must be open, and outlive the reader; reading starts at its byte 0.
    explicit CsvReader(QIODevice &device, const CsvDialect &dialect = {}, const CsvLimits &limits = {});
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// The next record, or null at the end. Fails with InvalidInput beyond a limit (arguments: the line), for
    /// an unknown encoding or a separator that is not ASCII, and with Io. After a failure it fails again.
    [[nodiscard]] Result<const CsvRow *> next();

    /// The width that rows are measured against from now on; 0 (at first): none.
    void expectColumns(int columns) { m_expectedColumns = columns; }

    /// The first 1,000 warnings of each kind.
    [[nodiscard]] const std::vector<CsvWarning> &warnings() const { return m_warnings; }
    [[nodiscard]] qint64 warningCount(CsvWarningKind kind) const { return m_warningCounts[size_t(kind)]; }
    /// How many cells were quoted and closed.
    [[nodiscard]] qint64 quotedCells() const { return m_quotedCells; }
    /// Bytes of the file behind the last record: exact for UTF-8, else to the piece read. For progress.
    [[nodiscard]] qint64 byteOffset() const;

private:
    enum class Step { Done, NeedMore, TooLong, TooWide, CellTooLong };
    enum class Cells { Quoted, Literal };

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Step parseRecord();
    [[nodiscard]] Step parseQuoted(size_t &at, Cells &rest, bool &wasRead);
    [[nodiscard]] Step parsePlain(size_t &at);
    [[nodiscard]] Step endRecord(size_t &at, bool &isLast);
    [[nodiscard]] size_t openingQuote(size_t at) const;
    [[nodiscard]] size_t afterClosingQuote(size_t at, bool &needsMore) const;
    [[nodiscard]] bool isLineEnd(char c) const { return c == '\n' || c == '\r'; }
    void addQuotedCell(size_t copyBegin, size_t segment, size_t end);
    [[nodiscard]] bool isBlankLine() const;
    void finishRow();
    void rewriteCells(bool isInvalid);
    void warn(qint64 line, CsvWarningKind kind);

    QIODevice &m_device;
    const CsvDialect m_dialect;
    const CsvLimits m_limits;
    std::unique_ptr<TextDecoder> m_decoder;
    std::string m_buffer; ///< UTF-8
    size_t m_begin = 0; ///< of the current record in m_buffer
    size_t m_end = 0; ///< one after the current record
    std::string m_raw;
    qint64 m_bytesRead = 0; ///< of the device
    bool m_isAtEnd = false; ///< the device has no more
    Result<void> m_state;
    bool m_isStarted = false;

    std::array<bool, 256> m_endsCell{}; ///< by byte: separator and line ends
    std::array<bool, 256> m_stopsQuoted{}; ///< by byte: what needs a look inside quotes
    char m_separator = '\0';
    bool m_hasSeparator = false;
    CsvRow m_row;
    qint64 m_line = 1; ///< of m_begin
    qint64 m_lineBreaks = 0; ///< inside the current record, its end included
    int m_quotedInRecord = 0;
    int m_expectedColumns = 0;
    qint64 m_readAgain = 0; ///< bytes gone through in vain behind quotes that never closed
    qint64 m_quotedCells = 0;
    std::vector<CsvWarning> m_pending; ///< of a record that may have to be parsed again
    std::vector<CsvWarning> m_warnings;
    std::array<qint64, kCsvWarningKinds> m_warningCounts{};
};

} // namespace carnet
