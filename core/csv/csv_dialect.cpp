// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_dialect.h"

#include "core/csv/csv_reader.h"
#include "core/csv/text_encoding.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qint64 kSampleBytes = 256 << 10;
constexpr int kSampleRecords = 500;

/// The start of a file as UTF-8, cut behind a line end when the file goes on.
struct Sample {
    QByteArray utf8;
};

Result<Sample> readSample(QIODevice &device, const CsvDialect &dialect)
{
    CARNET_TRY_ASSIGN(const std::unique_ptr<TextDecoder> decoder, TextDecoder::open(dialect.encoding));
    if (!device.seek(dialect.bomBytes))
        return fail(ErrorCode::Io, u"cannot seek"_s);
    const QByteArray bytes = device.read(kSampleBytes);
    const bool isWhole = device.atEnd();
    if (!device.seek(0))
        return fail(ErrorCode::Io, u"cannot seek"_s);
    std::string utf8;
    decoder->append({bytes.data(), size_t(bytes.size())},
                    isWhole ? TextDecoder::Piece::Last : TextDecoder::Piece::Middle, utf8);
    if (utf8.starts_with("\xEF\xBB\xBF"))
        utf8.erase(0, 3);
    if (!isWhole) {
        const size_t lineEnd = utf8.find_last_of("\r\n");
        if (lineEnd != std::string::npos)
            utf8.resize(lineEnd + 1);
    }
    return Sample{QByteArray::fromStdString(utf8)};
}

CsvLineEnds lineEndsOf(const QByteArray &text)
{
    qsizetype crlf = 0;
    qsizetype cr = 0;
    qsizetype lf = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            ++crlf;
            ++i;
        } else if (text[i] == '\r') {
            ++cr;
        } else if (text[i] == '\n') {
            ++lf;
        }
    }
    const int kinds = int(crlf > 0) + int(cr > 0) + int(lf > 0);
    if (kinds > 1)
        return CsvLineEnds::Mixed;
    if (crlf > 0)
        return CsvLineEnds::CrLf;
    return cr > 0 ? CsvLineEnds::Cr : CsvLineEnds::Lf;
}

/// "sep=;" on the first line, as Excel writes and reads it; quotes around it are tolerated.
std::optional<QChar> separatorLine(const QByteArray &text)
{
    QByteArray line = text.left(12);
    for (const char lineEnd : {'\n', '\r'}) {
        if (const qsizetype end = line.indexOf(lineEnd); end >= 0)
            line.truncate(end);
    }
    line.replace('"', "");
    if (line.size() == 5 && line.toLower().startsWith("sep=") && static_cast<unsigned char>(line[4]) < 0x80)
        return QChar::fromLatin1(line[4]);
    return {};
}

/// How a sample looks when it is read one way.
struct Reading {
    QChar separator;
    CsvQuoting quoting = CsvQuoting::Doubled;
    double score = 0; ///< of the separator, 0..1
    qint64 faults = 0; ///< cells whose quotes did not close or were not doubled
    qint64 unclosed = 0; ///< of these, the first sort
    qint64 quotedCells = 0;
    int records = 0;
};

/// The part of the records that share the commonest width, weighed by how many are wide at all and by that
/// width.
double scoreOf(const std::vector<int> &widths)
{
    QHash<int, int> counts;
    int wide = 0;
    for (const int width : widths) {
        if (width > 1) {
            ++counts[width];
            ++wide;
        }
    }
    if (wide == 0)
        return 0;
    int mode = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (mode == 0 || it.value() > counts[mode] || (it.value() == counts[mode] && it.key() > mode))
            mode = it.key();
    }
    // "Nom" above lines such as "Dupont, Jean" is one column: two columns need a first line that has both.
    if (mode == 2 && widths.front() == 1)
        return 0;
    const double share = double(counts[mode]) / wide;
    const double coverage = double(wide) / double(widths.size());
    return share * (0.3 + 0.7 * coverage) * (1.0 - 1.0 / mode);
}

Reading readWith(const QByteArray &sample, QChar separator, CsvQuoting quoting)
{
    QBuffer buffer;
    buffer.setData(sample);
    buffer.open(QIODevice::ReadOnly);
    CsvDialect dialect;
    dialect.separator = separator;
    dialect.quoting = quoting;
    CsvReader reader(buffer, dialect);
    Reading reading{separator, quoting, 0, 0, 0, 0};
    std::vector<int> widths;
    while (int(widths.size()) < kSampleRecords) {
        const Result<const CsvRow *> row = reader.next();
        if (!row || !*row)
            break; // a sample beyond the limits is judged by what was read
        if (widths.empty() && (*row)->utf8(0).starts_with('#'))
            continue; // comments above the table
        widths.push_back((*row)->size());
    }
    reading.records = int(widths.size());
    reading.score = scoreOf(widths);
    reading.unclosed = reader.warningCount(CsvWarningKind::UnclosedQuote);
    reading.faults = reading.unclosed + reader.warningCount(CsvWarningKind::StrayQuote);
    reading.quotedCells = reader.quotedCells();
    return reading;
}

/// The best quoting for one separator: doubled unless the sample speaks against it.
Reading bestQuoting(const QByteArray &sample, QChar separator, std::optional<CsvQuoting> wished)
{
    if (wished)
        return readWith(sample, separator, *wished);
    const Reading doubled = readWith(sample, separator, CsvQuoting::Doubled);
    if (doubled.faults == 0)
        return doubled;
    if (sample.contains("\\\"")) {
        const Reading backslash = readWith(sample, separator, CsvQuoting::Backslash);
        if (backslash.faults * 2 < doubled.faults)
            return backslash;
    }
    // One bad quote is a fault worth a warning; many, and hardly a cell well quoted, is a file without
    // quoting.
    if (doubled.unclosed >= 2 && doubled.quotedCells < doubled.unclosed) {
        Reading none = readWith(sample, separator, CsvQuoting::None);
        none.faults = doubled.faults / 2; // with the right separator the quotes might have been fine
        return none;
    }
    return doubled;
}

void guessSeparator(const QByteArray &sample, const CsvDialectWishes &wishes, CsvDialect &dialect)
{
    const QList<QChar> candidates =
        wishes.separator ? QList<QChar>{*wishes.separator} : QList<QChar>{u';', u',', u'\t', u'|', u'!'};
    Reading best;
    double second = 0;
    for (const QChar candidate : candidates) {
        Reading reading = bestQuoting(sample, candidate, wishes.quoting);
        if (candidate == u'|' || candidate == u'!')
            reading.score *= 0.8; // both stand in ordinary text
        if (reading.records > 0)
            reading.score *= 1.0 - 0.5 * std::min(1.0, double(reading.faults) / reading.records);
        if (reading.score > best.score || best.separator.isNull()) {
            second = best.score;
            best = reading;
        } else {
            second = std::max(second, reading.score);
        }
    }
    dialect.quoting = best.quoting;
    if (wishes.separator) {
        dialect.separator = *wishes.separator;
        dialect.separatorConfidence = 1;
    } else if (best.score < 0.15) {
        dialect.separator = QChar();
        dialect.separatorConfidence = best.records > 0 ? 1.0 - best.score : 0;
        dialect.quoting = bestQuoting(sample, QChar(), wishes.quoting).quoting;
    } else {
        dialect.separator = best.separator;
        dialect.separatorConfidence = std::clamp(best.score / (best.score + second), 0.0, 1.0);
    }
}

} // namespace

Result<CsvDialect> guessDialect(QIODevice &device, const CsvDialectWishes &wishes)
{
    CARNET_TRY_ASSIGN(const EncodingGuess encoding, guessEncoding(device));
    CsvDialect dialect;
    dialect.encoding = wishes.encoding.value_or(encoding.name);
    dialect.encodingConfidence = wishes.encoding ? 1 : encoding.confidence;
    dialect.bomBytes = encoding.bomBytes;
    dialect.isDoublyEncoded = encoding.isDoublyEncoded && dialect.encoding == encoding.name;
    dialect.repairsDoubleEncoding = wishes.repairsDoubleEncoding;
    CARNET_TRY_ASSIGN(Sample sample, readSample(device, dialect));
    dialect.lineEnds = lineEndsOf(sample.utf8);
    if (sample.utf8.isEmpty())
        return dialect;
    CsvDialectWishes known = wishes;
    if (const std::optional<QChar> declared = separatorLine(sample.utf8)) {
        dialect.hasSeparatorLine = true;
        if (!known.separator)
            known.separator = declared;
        const qsizetype end = sample.utf8.indexOf('\n');
        sample.utf8.remove(0, end < 0 ? sample.utf8.size() : end + 1);
    }
    guessSeparator(sample.utf8, known, dialect);
    return dialect;
}

} // namespace carnet
