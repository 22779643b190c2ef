// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_reader.h"

#include "core/refusals.h"
#include "core/utf8_text.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr size_t kPieceBytes = 256 << 10;
constexpr qint64 kKeptWarnings = 1000;
/// Beyond this, a quoted cell must close on its own line: a file made of quotes that never close would else
/// be gone through once for each of its lines.
constexpr qint64 kReadAgainLimit = 32 << 20;

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvDialect &dialect, const CsvLimits &limits)
    : m_device(device), m_dialect(dialect), m_limits(limits)
{
}

CsvReader::~CsvReader() = default;

Result<void> CsvReader::start()
{
    CARNET_TRY_ASSIGN(m_decoder, TextDecoder::open(m_dialect.encoding));
    const char16_t separator = m_dialect.separator.unicode();
    if (separator > 0x7F || separator == u'"' || separator == u'\r' || separator == u'\n')
        return fail(ErrorCode::InvalidInput, u"unusable separator"_s, {QString(m_dialect.separator)});
    m_separator = char(separator);
    m_hasSeparator = separator != 0;
    m_endsCell[size_t('\n')] = m_endsCell[size_t('\r')] = true;
    if (m_hasSeparator)
        m_endsCell[size_t(m_separator)] = true;
    m_stopsQuoted[size_t('\n')] = m_stopsQuoted[size_t('\r')] = m_stopsQuoted[size_t('"')] = true;
    m_stopsQuoted[size_t('\\')] = m_dialect.quoting == CsvQuoting::Backslash;
    if (!m_device.isSequential()) {
        if (!m_device.seek(0))
            return fail(ErrorCode::Io, u"cannot seek"_s);
        if (m_device.size() > m_limits.fileBytes)
            return fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kFileTooLarge),
                        {QString::number(m_limits.fileBytes >> 20)});
    }
    m_bytesRead = m_device.skip(m_dialect.bomBytes);
    CARNET_TRY(fill());
    while (m_buffer.compare(m_end, 3, "\xEF\xBB\xBF") == 0) // some programs put one before another
        m_end += 3;
    if (m_dialect.hasSeparatorLine) {
        m_end = std::min(m_buffer.find_first_of("\r\n", m_end), m_buffer.size());
        if (m_buffer.compare(m_end, 2, "\r\n") == 0)
            ++m_end;
        m_end = std::min(m_end + 1, m_buffer.size());
        m_line = 2;
    }
    return {};
}

Result<void> CsvReader::fill()
{
    m_buffer.erase(0, m_begin);
    m_begin = 0;
    size_t wanted = std::max(kPieceBytes, m_buffer.size()); // doubling keeps long records linear
    if (!m_device.isSequential()) // a small file takes a small buffer
        wanted = std::min(wanted, size_t(std::max<qint64>(1, m_device.size() - m_device.pos())));
    m_raw.resize(wanted);
    const qint64 got = m_device.read(m_raw.data(), qint64(wanted));
    if (got < 0)
        return fail(ErrorCode::Io, u"csv read failed"_s);
    m_bytesRead += got;
    if (m_bytesRead > m_limits.fileBytes)
        return fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kFileTooLarge),
                    {QString::number(m_limits.fileBytes >> 20)});
    m_isAtEnd = got == 0 || m_device.atEnd();
    m_decoder->append({m_raw.data(), size_t(got)},
                      m_isAtEnd ? TextDecoder::Piece::Last : TextDecoder::Piece::Middle, m_buffer);
    return {};
}

Result<const CsvRow *> CsvReader::next()
{
    if (!m_isStarted) {
        m_isStarted = true;
        m_state = start();
    }
    while (m_state) {
        m_begin = m_end;
        m_line += m_lineBreaks;
        m_lineBreaks = 0;
        if (m_begin >= m_buffer.size() && m_isAtEnd)
            return nullptr;
        Step step = Step::NeedMore;
        while ((step = parseRecord()) == Step::NeedMore) {
            if (m_buffer.size() - m_begin > size_t(m_limits.rowBytes)) {
                step = Step::TooLong;
                break;
            }
            if (m_state = fill(); !m_state)
                return fail(m_state.error());
        }
        const QStringList line{QString::number(m_line)};
        if (step == Step::TooWide)
            m_state = fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kTooManyColumns), line);
        else if (step == Step::CellTooLong)
            m_state = fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kCellTooLong),
                           {QString::number(m_line), QString::number(m_row.m_cells.size())});
        else if (step == Step::TooLong || m_end - m_begin > size_t(m_limits.rowBytes))
            m_state = fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kRowTooLong), line);
        else if (!isBlankLine()) {
            finishRow();
            return &m_row;
        }
    }
    return fail(m_state.error());
}

/// Reads one record from m_begin on, without changing what a second try needs.
CsvReader::Step CsvReader::parseRecord()
{
    m_row.m_cells.clear();
    m_row.m_rewritten.clear();
    m_pending.clear();
    m_lineBreaks = 0;
    m_quotedInRecord = 0;
    if (m_begin >= m_buffer.size() && !m_isAtEnd)
        return Step::NeedMore;
    Cells rest = m_dialect.quoting == CsvQuoting::None ? Cells::Literal : Cells::Quoted;
    size_t at = m_begin;
    bool isLast = false;
    while (!isLast) {
        if (int(m_row.m_cells.size()) >= m_limits.columns)
            return Step::TooWide;
        bool wasRead = false;
        Step step = Step::Done;
        if (rest == Cells::Quoted && openingQuote(at) != std::string::npos)
            step = parseQuoted(at, rest, wasRead);
        if (step == Step::Done && !wasRead)
            step = parsePlain(at);
        if (step == Step::Done && m_row.m_cells.back().length > m_limits.cellBytes)
            step = Step::CellTooLong;
        if (step == Step::Done)
            step = endRecord(at, isLast);
        if (step != Step::Done)
            return step;
    }
    m_end = at;
    return Step::Done;
}

/// Where the quote stands that opens a cell at `at`, blanks before it left out; npos when there is none.
size_t CsvReader::openingQuote(size_t at) const
{
    while (at < m_buffer.size() && m_buffer[at] == ' ')
        ++at;
    return at < m_buffer.size() && m_buffer[at] == '"' ? at : std::string::npos;
}

/// What follows a quote at `at - 1` that closes its cell (a separator, a line end, the end of the file); else
/// npos.
size_t CsvReader::afterClosingQuote(size_t at, bool &needsMore) const
{
    while (at < m_buffer.size() && isBlankByte(m_buffer[at])
           && !(m_hasSeparator && m_buffer[at] == m_separator))
        ++at;
    if (at == m_buffer.size()) {
        needsMore = !m_isAtEnd;
        return at;
    }
    return m_endsCell[uchar(m_buffer[at])] ? at : std::string::npos;
}

CsvReader::Step CsvReader::parseQuoted(size_t &at, Cells &rest, bool &wasRead)
{
    const size_t cellBegin = at;
    const size_t first = openingQuote(at) + 1;
    const qint64 breaksBefore = m_lineBreaks;
    const size_t pendingBefore = m_pending.size();
    const qint64 quoteLine = m_line + m_lineBreaks;
    std::string &copy = m_row.m_rewritten;
    const size_t copyBegin = copy.size();
    size_t segment = first; // what is not copied yet
    bool hasStray = false;

    const auto giveUp = [&](size_t reached, Cells after) {
        copy.resize(copyBegin);
        m_lineBreaks = breaksBefore;
        m_pending.resize(pendingBefore);
        m_pending.push_back({quoteLine, CsvWarningKind::UnclosedQuote});
        m_readAgain += qint64(reached - cellBegin);
        rest = after;
        return Step::Done;
    };

    size_t p = first;
    while (true) {
        for (const char *data = m_buffer.data(); p < m_buffer.size() && !m_stopsQuoted[uchar(data[p])];)
            ++p;
        const bool isLastByte = p + 1 >= m_buffer.size();
        if (isLastByte && !m_isAtEnd && m_buffer.size() - m_begin <= size_t(m_limits.rowBytes))
            return Step::NeedMore;
        if (p >= m_buffer.size() || (isLastByte && !m_isAtEnd))
            return giveUp(p, Cells::Literal);
        const char c = m_buffer[p];
        const char following = isLastByte ? '\0' : m_buffer[p + 1];
        if (isLineEnd(c)) {
            if (hasStray || m_readAgain > kReadAgainLimit)
                return giveUp(p, Cells::Literal);
            ++m_lineBreaks;
            p += c == '\r' && following == '\n' ? 2 : 1;
        } else if (c == '\\' || following == '"') { // an escaped letter, or a backslash before any other
            if (following == '"' || following == '\\') {
                copy.append(m_buffer, segment, p - segment);
                copy.push_back(following);
                segment = p + 2;
                p += 2;
            } else {
                ++p;
            }
        } else {
            bool needsMore = false;
            const size_t after = afterClosingQuote(p + 1, needsMore);
            if (needsMore && m_buffer.size() - m_begin <= size_t(m_limits.rowBytes))
                return Step::NeedMore;
            if (after != std::string::npos) {
                at = after;
                break;
            }
            if (m_lineBreaks > breaksBefore)
                return giveUp(p, Cells::Literal);
            if (m_hasSeparator && p > first && m_buffer[p - 1] == m_separator)
                return giveUp(p, Cells::Quoted); // it opens a cell of its own: only this one was damaged
            if (!hasStray)
                m_pending.push_back({quoteLine, CsvWarningKind::StrayQuote});
            hasStray = true;
            ++p;
        }
    }
    addQuotedCell(copyBegin, segment, p);
    wasRead = true;
    return Step::Done;
}

/// A cell that was quoted: what was copied of it, if anything, and the stretch of the buffer behind that.
void CsvReader::addQuotedCell(size_t copyBegin, size_t segment, size_t end)
{
    std::string &copy = m_row.m_rewritten;
    if (copy.size() > copyBegin) {
        copy.append(m_buffer, segment, end - segment);
        m_row.m_cells.push_back({quint32(copyBegin), quint32(copy.size() - copyBegin), true});
    } else {
        m_row.m_cells.push_back({quint32(segment - m_begin), quint32(end - segment), false});
    }
    ++m_quotedInRecord;
}

CsvReader::Step CsvReader::parsePlain(size_t &at)
{
    const char *data = m_buffer.data();
    const size_t size = m_buffer.size();
    size_t p = at;
    while (p < size && !m_endsCell[uchar(data[p])])
        ++p;
    if (p == size && !m_isAtEnd)
        return Step::NeedMore;
    m_row.m_cells.push_back({quint32(at - m_begin), quint32(p - at), false});
    at = p;
    return Step::Done;
}

/// Steps over the separator or the line end behind a cell.
CsvReader::Step CsvReader::endRecord(size_t &at, bool &isLast)
{
    if (at >= m_buffer.size()) { // parsePlain and parseQuoted only stop here at the end of the file
        isLast = true;
        return Step::Done;
    }
    const char c = m_buffer[at];
    if (!isLineEnd(c)) {
        ++at;
        return at >= m_buffer.size() && !m_isAtEnd ? Step::NeedMore : Step::Done;
    }
    if (c == '\r' && at + 1 >= m_buffer.size() && !m_isAtEnd)
        return Step::NeedMore;
    at += c == '\r' && at + 1 < m_buffer.size() && m_buffer[at + 1] == '\n' ? 2 : 1;
    ++m_lineBreaks;
    isLast = true;
    return Step::Done;
}

bool CsvReader::isBlankLine() const
{
    return m_row.m_cells.size() == 1 && m_quotedInRecord == 0 && m_row.m_cells.front().length <= 4096
        && std::all_of(m_buffer.begin() + qptrdiff(m_begin), m_buffer.begin() + qptrdiff(m_end),
                       [this](char c) { return isBlankByte(c) || isLineEnd(c) || c == '\0'; });
}

void CsvReader::finishRow()
{
    m_row.m_base = m_buffer.data() + m_begin;
    m_row.m_line = m_line;
    m_quotedCells += m_quotedInRecord;
    for (const CsvWarning &warning : m_pending)
        warn(warning.line, warning.kind);
    const std::string_view record(m_row.m_base, m_end - m_begin);
    const bool hasNul = std::memchr(record.data(), 0, record.size()) != nullptr;
    const bool isInvalid = m_decoder->isUtf8() && !isValidUtf8(record);
    if (hasNul)
        warn(m_line, CsvWarningKind::NulBytes);
    if (isInvalid || (!m_decoder->isUtf8() && record.find("\xEF\xBF\xBD") != record.npos))
        warn(m_line, CsvWarningKind::InvalidBytes);
    if (hasNul || isInvalid || m_dialect.repairsDoubleEncoding)
        rewriteCells(isInvalid);
    if (m_expectedColumns <= 0 || m_row.size() == m_expectedColumns)
        return;
    if (m_row.size() < m_expectedColumns) {
        warn(m_line, CsvWarningKind::ShortRow);
        return;
    }
    for (int column = m_expectedColumns; column < m_row.size(); ++column) {
        if (!m_row.utf8(column).empty()) {
            warn(m_line, CsvWarningKind::LongRow);
            return;
        }
    }
}

void CsvReader::rewriteCells(bool isInvalid)
{
    std::string rewritten;
    for (int column = 0; column < m_row.size(); ++column) {
        std::string cell(m_row.utf8(column));
        std::erase(cell, '\0');
        if (isInvalid)
            cell = utf8Text(cell).toStdString();
        if (m_dialect.repairsDoubleEncoding)
            cell = repairDoubleEncoding(utf8Text(cell)).toStdString();
        m_row.m_cells[size_t(column)] = {quint32(rewritten.size()), quint32(cell.size()), true};
        rewritten += cell; // later cells are still read from m_rewritten: it is replaced at the end
    }
    m_row.m_rewritten = std::move(rewritten);
}

void CsvReader::warn(qint64 line, CsvWarningKind kind)
{
    if (++m_warningCounts[size_t(kind)] <= kKeptWarnings)
        m_warnings.push_back({line, kind});
}

qint64 CsvReader::byteOffset() const
{
    if (!m_decoder || !m_decoder->isUtf8())
        return m_bytesRead;
    return m_bytesRead - qint64(m_buffer.size() - m_end);
}

} // namespace carnet
