// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/text_encoding.h"

#include <uchardet.h>
#include <unicode/ucnv.h>

#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr int kPivotUnits = 4096;

/// The code points of the bytes 0x80 to 0x9F of Windows-1252; 0 where the byte has no letter.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Walks over bytes as strict UTF-8 and counts the letters outside ASCII and the faults.
class Utf8Counter {
public:
    void add(std::string_view bytes)
    {
        const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
        const auto *end = at + bytes.size();
        while (at < end) {
            if (m_missing == 0) {
                at = skipAscii(at, end);
                if (at == end)
                    return;
                begin(*at++);
            } else if (*at >= m_low && *at <= m_high) {
                m_low = 0x80;
                m_high = 0xBF;
                if (--m_missing == 0)
                    ++letters;
                ++at;
            } else { // this byte may begin a letter of its own: it is looked at again
                ++faults;
                m_missing = 0;
            }
        }
    }
    void finish()
    {
        if (m_missing > 0)
            ++faults;
        m_missing = 0;
    }

    qint64 letters = 0;
    qint64 faults = 0;

private:
    static const unsigned char *skipAscii(const unsigned char *at, const unsigned char *end)
    {
        quint64 word = 0;
        while (end - at >= 8) {
            std::memcpy(&word, at, 8);
            if (word & 0x8080808080808080ULL)
                break;
            at += 8;
        }
        while (at < end && *at < 0x80)
            ++at;
        return at;
    }

    void begin(unsigned char lead)
    {
        m_low = 0x80;
        m_high = 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            m_missing = 1;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            m_missing = 2;
            m_low = lead == 0xE0 ? 0xA0 : 0x80; // no overlong forms
            m_high = lead == 0xED ? 0x9F : 0xBF; // no surrogates
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            m_missing = 3;
            m_low = lead == 0xF0 ? 0x90 : 0x80;
            m_high = lead == 0xF4 ? 0x8F : 0xBF;
        } else {
            ++faults;
        }
    }

    int m_missing = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
};

struct ByteCounts {
    Utf8Counter utf8;
    std::array<qint64, 4> zeros{}; ///< by position modulo 4
    qint64 size = 0;
    qint64 firstHigh = -1; ///< offset of the first byte above 0x7F, near enough
    qint64 doubled = 0; ///< "Ã" before a Latin-1 sign, or "â€"

    void add(std::string_view bytes)
    {
        const qint64 before = utf8.letters + utf8.faults;
        utf8.add(bytes);
        if (firstHigh < 0 && utf8.letters + utf8.faults > before)
            firstHigh = size;
        if (std::memchr(bytes.data(), 0, bytes.size())) {
            for (size_t i = 0; i < bytes.size(); ++i)
                zeros[(size_t(size) + i) % 4] += bytes[i] == 0;
        }
        for (const std::string_view sign :
             {std::string_view("\xC3\x83\xC2"), std::string_view("\xC3\xA2\xE2\x82\xAC")}) {
            for (size_t at = bytes.find(sign); at != bytes.npos; at = bytes.find(sign, at + sign.size()))
                ++doubled;
        }
        size += qint64(bytes.size());
    }
};

std::optional<EncodingGuess> fromMark(std::string_view start)
{
    struct Mark {
        std::string_view bytes;
        QString name;
    };
    const Mark marks[] = {{{"\xFF\xFE\0\0", 4}, u"UTF-32LE"_s},
                          {{"\0\0\xFE\xFF", 4}, u"UTF-32BE"_s},
                          {"\xEF\xBB\xBF", u"UTF-8"_s},
                          {"\xFF\xFE", u"UTF-16LE"_s},
                          {"\xFE\xFF", u"UTF-16BE"_s}};
    for (const Mark &mark : marks) {
        if (start.starts_with(mark.bytes))
            return EncodingGuess{mark.name, int(mark.bytes.size()), 1.0, false};
    }
    return {};
}

/// Western text in UTF-16 has a zero in every second byte, in UTF-32 three in four.
std::optional<EncodingGuess> fromZeros(const ByteCounts &counts)
{
    const auto &z = counts.zeros;
    const qint64 all = z[0] + z[1] + z[2] + z[3];
    if (all * 5 < counts.size || counts.size < 4)
        return {};
    if (all * 5 > counts.size * 3)
        return EncodingGuess{z[0] > z[3] ? u"UTF-32BE"_s : u"UTF-32LE"_s, 0, 0.8, false};
    const qint64 even = z[0] + z[2];
    if (even * 10 >= all * 9)
        return EncodingGuess{u"UTF-16BE"_s, 0, 0.9, false};
    if (even * 10 <= all)
        return EncodingGuess{u"UTF-16LE"_s, 0, 0.9, false};
    return {};
}

/// Only kana prove Japanese: French accents before a small letter are well-formed Shift_JIS too.
bool hasKana(const QByteArray &bytes, const QString &encoding)
{
    auto decoder = TextDecoder::open(encoding);
    if (!decoder)
        return false;
    std::string utf8;
    (*decoder)->append({bytes.data(), size_t(bytes.size())}, TextDecoder::Piece::Last, utf8);
    int kana = 0;
    for (const QChar letter : QString::fromUtf8(utf8.data(), qsizetype(utf8.size())))
        kana += letter.unicode() >= 0x3041 && letter.unicode() <= 0x30FE;
    return kana >= 3;
}

std::optional<EncodingGuess> fromLetters(const QByteArray &bytes)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.data(), size_t(bytes.size()));
    uchardet_data_end(detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(detector)).toUpper();
    uchardet_delete(detector);
    const QString ours = name == u"SHIFT_JIS"_s || name == u"CP932"_s ? u"Shift_JIS"_s : name;
    if ((ours == u"Shift_JIS"_s || ours == u"EUC-JP"_s) && hasKana(bytes, ours))
        return EncodingGuess{ours, 0, 0.8, false};
    return {};
}

/// The letter as the byte of Windows-1252, or -1.
int windowsByte(char16_t letter)
{
    if (letter < 0x80 || (letter >= 0xA0 && letter <= 0xFF))
        return letter;
    for (size_t i = 0; i < kWindows1252.size(); ++i) {
        if (kWindows1252[i] == letter || letter == 0x80 + i)
            return int(0x80 + i);
    }
    return -1;
}

} // namespace

Result<EncodingGuess> guessEncoding(QIODevice &device)
{
    if (!device.seek(0))
        return fail(ErrorCode::Io, u"cannot seek"_s);
    ByteCounts counts;
    QByteArray piece;
    std::optional<EncodingGuess> marked;
    while (!(piece = device.read(std::clamp<qint64>(device.size() - device.pos(), 1, kPiece))).isEmpty()) {
        const std::string_view bytes(piece.data(), size_t(piece.size()));
        if (counts.size == 0)
            marked = fromMark(bytes);
        if (marked && marked->name != u"UTF-8"_s)
            break;
        counts.add(bytes);
    }
    counts.utf8.finish();
    const qint64 high = std::max<qint64>(counts.firstHigh, 0);
    const QByteArray letters = device.seek(high)
        ? device.read(std::clamp<qint64>(device.size() - high, 1, kPiece / 4))
        : QByteArray();
    if (!device.seek(0))
        return fail(ErrorCode::Io, u"cannot seek"_s);

    const Utf8Counter &utf8 = counts.utf8;
    const bool isDoubled = counts.doubled > 0 && counts.doubled * 4 >= utf8.letters;
    if (marked) {
        marked->isDoublyEncoded = isDoubled;
        return *marked;
    }
    if (const auto guess = fromZeros(counts))
        return *guess;
    if (utf8.faults == 0)
        return EncodingGuess{u"UTF-8"_s, 0, 1.0, isDoubled};
    if (utf8.letters >= 10 && utf8.letters >= 20 * utf8.faults)
        return EncodingGuess{u"UTF-8"_s, 0, 0.7, isDoubled};
    if (const auto guess = fromLetters(letters))
        return *guess;
    return EncodingGuess{u"windows-1252"_s, 0, 0.8, false};
}

bool isValidUtf8(std::string_view bytes)
{
    Utf8Counter counter;
    counter.add(bytes);
    counter.finish();
    return counter.faults == 0;
}

QString repairDoubleEncoding(const QString &text)
{
    std::string bytes;
    bytes.reserve(size_t(text.size()));
    for (const QChar letter : text) {
        const int byte = windowsByte(letter.unicode());
        if (byte < 0)
            return text;
        bytes.push_back(char(byte));
    }
    return isValidUtf8(bytes) ? QString::fromUtf8(bytes.data(), qsizetype(bytes.size())) : text;
}

Result<std::unique_ptr<TextDecoder>> TextDecoder::open(const QString &encoding)
{
    std::unique_ptr<TextDecoder> decoder(new TextDecoder);
    const QString compact = encoding.toUpper().remove(u'-');
    if (compact == u"UTF8"_s || compact == u"ASCII"_s || compact == u"USASCII"_s)
        return decoder;
    UErrorCode status = U_ZERO_ERROR;
    decoder->m_source = ucnv_open(encoding.toLatin1().constData(), &status);
    if (U_FAILURE(status) || encoding.isEmpty())
        return fail(ErrorCode::InvalidInput, u"unknown encoding"_s, {encoding});
    decoder->m_target = ucnv_open("UTF-8", &status);
    if (U_FAILURE(status))
        return fail(ErrorCode::Internal, u"ICU without UTF-8"_s);
    decoder->m_pivot = std::make_unique<char16_t[]>(kPivotUnits);
    decoder->m_pivotSource = decoder->m_pivotTarget = decoder->m_pivot.get();
    return decoder;
}

TextDecoder::~TextDecoder()
{
    ucnv_close(m_source);
    ucnv_close(m_target);
}

void TextDecoder::append(std::string_view bytes, Piece piece, std::string &out)
{
    if (isUtf8()) {
        out.append(bytes);
        return;
    }
    const char *source = bytes.data();
    const char *sourceEnd = source + bytes.size();
    std::array<char, 16384> room;
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        char *target = room.data();
        ucnv_convertEx(m_target, m_source, &target, room.data() + room.size(), &source, sourceEnd,
                       m_pivot.get(), &m_pivotSource, &m_pivotTarget, m_pivot.get() + kPivotUnits, false,
                       piece == Piece::Last, &status);
        out.append(room.data(), size_t(target - room.data()));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
}

} // namespace carnet
