// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csv_writer.h"

#include <array>
#include <string>
#include <string_view>

namespace carnet {

/// Records appended to a buffer as CsvWriter writes them, from UTF-8: for loops over many records. Most cells
/// need neither quotes nor a guard, and are copied after one look at each byte; the others go CsvWriter's
/// way. One thread, any.
class CsvLine {
public:
    /// `separator` is ASCII. `out` outlives this.
    CsvLine(std::string &out, char separator, FormulaGuard guard);

    void cell(std::string_view utf8);
    void cell(const QString &text) { slowCell(text); }
    void empty() { next(); }
    /// Without a guard: digits, dates, words of Carnet's own.
    void plain(std::string_view ascii)
    {
        next();
        m_out.append(ascii);
    }
    void end();

private:
    void next();
    void slowCell(const QString &text);
    [[nodiscard]] bool isPlain(std::string_view utf8) const;

    std::string &m_out;
    const char m_separator;
    const FormulaGuard m_guard;
    bool m_isFirst = true;
    std::array<bool, 256> m_marks{}; ///< bytes that ask for quotes, wherever they stand
};

} // namespace carnet
