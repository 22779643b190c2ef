// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/vcard_lines.h"

#include "core/refusals.h"

#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr size_t kPieceBytes = 64 << 10;
constexpr size_t kAheadBytes = 512; ///< enough to tell what the next line is
constexpr size_t kBinaryKept = 256; ///< the beginning of a picture's value: a URL, or "data:"
constexpr std::string_view kBom("\xEF\xBB\xBF");
constexpr size_t kFoldedLength =
    70; ///< lines as long as this were folded by a program, shorter ones end by themselves

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

bool isNameLetter(char c)
{
    return (c >= '0' && c <= '9') || (upper(c) >= 'A' && upper(c) <= 'Z') || c == '-' || c == '_' || c == '.';
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

bool contains(std::string_view text, std::string_view upperWord)
{
    const auto same = [](char a, char b) { return upper(a) == b; };
    return std::search(text.begin(), text.end(), upperWord.begin(), upperWord.end(), same) != text.end();
}

bool startsWith(std::string_view text, std::string_view upperWord)
{
    return text.size() >= upperWord.size() && contains(text.substr(0, upperWord.size()), upperWord);
}

/// "NAME:" or "group.NAME;PARAMETER=": how a property begins. "Nantes;44000" is a piece of an address.
bool isPropertyLike(std::string_view line)
{
    const auto end = std::find_if_not(line.begin(), line.end(), isNameLetter);
    if (end == line.begin() || end == line.end())
        return false;
    return *end == ':' || (*end == ';' && line.find_first_of(":=") != std::string_view::npos);
}

bool isCardEdge(std::string_view line)
{
    const size_t colon = line.substr(0, 64).find(':');
    if (colon == std::string_view::npos || !startsWith(line.substr(colon + 1), "VCARD"))
        return false;
    const std::string_view grouped = line.substr(0, colon);
    const std::string_view name = grouped.substr(grouped.rfind('.') + 1);
    return (name.size() == 5 && startsWith(name, "BEGIN")) || (name.size() == 3 && startsWith(name, "END"));
}

bool isBase64Like(std::string_view line)
{
    return !line.empty() && std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= '0' && c <= '9') || (upper(c) >= 'A' && upper(c) <= 'Z') || c == '+' || c == '/'
            || c == '=';
    });
}

/// The name and the parameters, up to the colon that ends them.
std::string_view headOf(std::string_view line)
{
    bool isQuoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return line.substr(0, i);
    }
    return line.substr(0, line.find(':')); // a quote that never closes
}

bool isBase64Head(std::string_view head)
{
    return contains(head, ";BASE64") || contains(head, "ENCODING=BASE64") || contains(head, "ENCODING=B;")
        || (head.size() > 10 && contains(head.substr(head.size() - 10), "ENCODING=B"));
}

/// What is never read: a picture, a sound, a key.
bool isBinaryHead(std::string_view head)
{
    static constexpr std::array<std::string_view, 4> kNames{"PHOTO", "LOGO", "SOUND", "KEY"};
    const std::string_view name = head.substr(0, head.find(';'));
    const std::string_view bare = name.substr(name.rfind('.') + 1);
    return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view known) {
        return bare.size() == known.size() && startsWith(bare, known);
    });
}

/// What the name and the parameters say of the lines to come. They may be folded themselves.
struct Head {
    size_t length = 0;
    bool isWhole = false; ///< its colon was there
    bool isQuotedPrintable = false;
    bool isBase64 = false;
    bool isBinary = false;
};

Head readHead(std::string_view line)
{
    const std::string_view head = headOf(line);
    return {head.size(), head.size() < line.size(), contains(head, "QUOTED-PRINTABLE"), isBase64Head(head),
            isBinaryHead(head)};
}

void keepAtMost(VcardLine &line, size_t keep)
{
    if (line.bytes.size() <= keep)
        return;
    line.leftOutBytes += qint64(line.bytes.size() - keep);
    line.bytes.resize(keep);
}

} // namespace

VcardLineReader::VcardLineReader(QIODevice &device, const VcardLimits &limits)
    : m_device(device), m_limits(limits)
{
}

Result<void> VcardLineReader::start()
{
    if (m_device.size() > m_limits.fileBytes)
        return fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kFileTooLarge),
                    {QString::number(m_limits.fileBytes >> 20)});
    if (!m_device.seek(0))
        return fail(ErrorCode::Io, u"cannot seek"_s);
    const QByteArray beginning = m_device.peek(4096);
    CARNET_TRY_ASSIGN(const EncodingGuess guess, guessEncoding(m_device));
    m_encoding = guess.name;
    const bool isWide = guess.name.startsWith(u"UTF-16"_s) || guess.name.startsWith(u"UTF-32"_s);
    // One damaged byte must not turn a file of plain letters into one of wide ones.
    if (isWide && contains({beginning.constData(), size_t(beginning.size())}, "BEGIN:VCARD")) {
        m_encoding = u"UTF-8"_s;
    } else if (isWide) {
        CARNET_TRY_ASSIGN(m_decoder, TextDecoder::open(guess.name));
    }
    m_bytesRead = m_decoder ? m_device.skip(guess.bomBytes) : 0;
    return fill();
}

Result<void> VcardLineReader::fill()
{
    while (!m_isAtEnd && m_buffer.size() - m_at < kAheadBytes) {
        m_buffer.erase(0, m_at);
        m_at = 0;
        m_raw.resize(kPieceBytes);
        const qint64 got = m_device.read(m_raw.data(), qint64(m_raw.size()));
        if (got < 0)
            return fail(ErrorCode::Io, u"vcard read failed"_s);
        m_bytesRead += got;
        if (m_bytesRead > m_limits.fileBytes)
            return fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kFileTooLarge),
                        {QString::number(m_limits.fileBytes >> 20)});
        m_isAtEnd = got == 0 || m_device.atEnd();
        const std::string_view piece(m_raw.data(), size_t(got));
        if (m_decoder)
            m_decoder->append(piece, m_isAtEnd ? TextDecoder::Piece::Last : TextDecoder::Piece::Middle,
                              m_buffer);
        else
            m_buffer.append(piece);
    }
    return {};
}

std::string_view VcardLineReader::ahead() const
{
    const std::string_view rest = std::string_view(m_buffer).substr(m_at, kAheadBytes);
    return rest.substr(0, rest.find_first_of("\r\n"));
}

void VcardLineReader::skipLineEnd()
{
    if (m_at >= m_buffer.size())
        return;
    const char first = m_buffer[m_at++];
    if (first == '\r' && m_at < m_buffer.size() && m_buffer[m_at] == '\n')
        ++m_at;
    ++m_line;
}

/// Appends the rest of a physical line, its end consumed; what goes beyond `keep` bytes is counted only.
Result<void> VcardLineReader::takePhysical(VcardLine &line, size_t keep)
{
    m_lastLength = 0;
    for (;;) {
        const size_t end = std::min(m_buffer.find_first_of("\r\n", m_at), m_buffer.size());
        const size_t length = end - m_at;
        const size_t room = keep > line.bytes.size() ? keep - line.bytes.size() : 0;
        line.bytes.append(m_buffer, m_at, std::min(length, room));
        line.leftOutBytes += qint64(length - std::min(length, room));
        m_lastLength += length;
        m_at = end;
        CARNET_TRY(fill());
        const bool isEnded = m_at < m_buffer.size() && (m_buffer[m_at] == '\r' || m_buffer[m_at] == '\n');
        if (isEnded || (m_isAtEnd && m_at >= m_buffer.size())) {
            skipLineEnd();
            return fill();
        }
    }
}

Result<void> VcardLineReader::skipBlankLines()
{
    while (m_at < m_buffer.size()) {
        if (std::string_view(m_buffer).substr(m_at).starts_with(kBom)) // files that were put together
            m_at += kBom.size();
        const std::string_view next = ahead();
        if (!isBlank(next) || next.size() == kAheadBytes)
            break;
        m_at += next.size();
        skipLineEnd();
        CARNET_TRY(fill());
    }
    return {};
}

/// Takes the next physical line into `line` when it belongs to it; false when it does not.
Result<bool> VcardLineReader::takeContinuation(VcardLine &line, bool isSoftBreak, bool isBase64,
                                               size_t &lastLength)
{
    const std::string_view next = ahead();
    if (m_at >= m_buffer.size() || next.starts_with(kBom))
        return false;
    const size_t keep = line.isBinary ? kBinaryKept : m_limits.lineBytes;
    const bool isIndented = !next.empty() && (next.front() == ' ' || next.front() == '\t');
    if (isSoftBreak) {
        line.bytes.pop_back();
        if (next.empty() || isCardEdge(next))
            return false;
    } else if (isIndented) {
        ++m_at;
    } else if (next.empty() || isPropertyLike(next) || isCardEdge(next)) {
        return false;
    } else if (!(isBase64 && isBase64Like(next))) {
        line.isBroken = true;
        if (lastLength < kFoldedLength && line.bytes.size() < keep)
            line.bytes.push_back('\n');
    }
    CARNET_TRY(takePhysical(line, keep));
    lastLength = m_lastLength;
    return true;
}

Result<bool> VcardLineReader::next(VcardLine &line)
{
    if (!m_isStarted) {
        m_isStarted = true;
        CARNET_TRY(start());
    }
    CARNET_TRY(skipBlankLines());
    line = {};
    line.line = m_line;
    if (m_at >= m_buffer.size())
        return false;
    CARNET_TRY(takePhysical(line, m_limits.lineBytes));
    size_t lastLength = m_lastLength;
    Head head;
    for (;;) {
        if (!head.isWhole) {
            head = readHead(line.bytes);
            line.isBinary = head.isBinary;
            if (head.isBinary)
                keepAtMost(line, head.length + kBinaryKept);
        }
        const bool isSoftBreak = head.isQuotedPrintable && !line.bytes.empty() && line.bytes.back() == '=';
        CARNET_TRY_ASSIGN(const bool isTaken, takeContinuation(line, isSoftBreak, head.isBase64, lastLength));
        if (!isTaken)
            return true;
    }
}

} // namespace carnet
