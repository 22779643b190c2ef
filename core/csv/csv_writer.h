// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QIODevice;

namespace carnet {

/// One cell to be written: a text, or a number that the program itself wrote out.
class CsvCell {
public:
    [[nodiscard]] static CsvCell text(QString text) { return CsvCell(std::move(text), false); }
    /// Digits with an optional sign and one decimal comma or point ("-12,50"); anything else is taken as
    /// text.
    [[nodiscard]] static CsvCell number(QString number);

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isNumber() const { return m_isNumber; }

private:
    CsvCell(QString value, bool isNumber) : m_value(std::move(value)), m_isNumber(isNumber) { }

    QString m_value;
    bool m_isNumber;
};

enum class FormulaGuard { On, Off };

/// What the file looks like. The defaults open in a French spreadsheet by a double click.
struct CsvWriterOptions {
    QChar separator = u';';
    FormulaGuard guard = FormulaGuard::On;
    bool hasBom = true;
};

/// Writes records as RFC 4180 says, in UTF-8 with CRLF. One thread, any.
class CsvWriter {
public:
    /// `device` must be open for writing, and outlive the writer.
    explicit CsvWriter(QIODevice &device, const CsvWriterOptions &options = {});

    /// One record. Fails with Io (DiskFull is the caller's to tell from it).
    [[nodiscard]] Result<void> writeRow(const QList<CsvCell> &cells);
    /// The same, all cells being text.
    [[nodiscard]] Result<void> writeTexts(const QStringList &texts);
    /// Hands what is buffered to the device. Call it last: the destructor cannot fail aloud.
    [[nodiscard]] Result<void> flush();

private:
    void append(const CsvCell &cell);

    QIODevice &m_device;
    const CsvWriterOptions m_options;
    QByteArray m_pending;
};

/// One cell as CsvWriter writes it: guarded, quoted where it must be, in UTF-8.
[[nodiscard]] QByteArray csvCell(const QString &text, QChar separator, FormulaGuard guard);

/// `text` with an apostrophe before each of its lines that a spreadsheet could take for a formula: first
/// letter, blanks left out, one of = + - @ TAB CR or a full-width form of them. A line on which
/// removeFormulaGuard() would find an apostrophe to remove gets one more, so that the way back is exact for
/// every text.
[[nodiscard]] QString guardFormula(const QString &text);

/// The way back: takes one apostrophe from each line where guardFormula() puts one, and changes nothing else.
[[nodiscard]] QString removeFormulaGuard(const QString &text);

} // namespace carnet
