// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search_text.h"

#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/utrans.h>

#include <array>
#include <memory>
#include <vector>

namespace carnet {

namespace {

constexpr char16_t kFoldRules[] = u"NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower";

const UChar *icuText(QStringView text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

/// ICU's objects may not be used by two threads at once: each thread has its own.
UTransliterator *foldTransliterator()
{
    struct Close {
        void operator()(UTransliterator *transliterator) const { utrans_close(transliterator); }
    };
    thread_local const std::unique_ptr<UTransliterator, Close> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto *opened = utrans_openU(kFoldRules, -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status);
        Q_ASSERT_X(U_SUCCESS(status), "foldText", "ICU lacks its transliteration data");
        return std::unique_ptr<UTransliterator, Close>(opened);
    }();
    return transliterator.get();
}

UCollator *frenchCollator()
{
    struct Close {
        void operator()(UCollator *collator) const { ucol_close(collator); }
    };
    thread_local const std::unique_ptr<UCollator, Close> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto *opened = ucol_open("fr", &status);
        Q_ASSERT_X(U_SUCCESS(status), "sortKey", "ICU lacks its collation data");
        ucol_setStrength(opened, UCOL_SECONDARY);
        return std::unique_ptr<UCollator, Close>(opened);
    }();
    return collator.get();
}

/// The folded form of each code point of a few Latin blocks, up to four UTF-16 units or eight UTF-8 bytes.
class FoldTable {
public:
    struct Entry {
        std::array<char16_t, 4> utf16{};
        std::array<char, 8> utf8{};
        quint8 length16 = 0;
        quint8 length8 = 0;
        bool isKnown = false;
    };

    FoldTable();

    /// Null when only ICU can tell: the letter's form may depend on its neighbours, or is not in the table.
    [[nodiscard]] const Entry *find(char32_t unit) const
    {
        if (unit < kLatinEnd)
            return &m_entries[unit];
        if (unit < kSecondBegin || unit >= kSecondEnd)
            return nullptr;
        const Entry &entry = m_entries[kLatinEnd + unit - kSecondBegin];
        return entry.isKnown ? &entry : nullptr;
    }

private:
    static constexpr char32_t kLatinEnd = 0x250; ///< Basic Latin to Latin Extended-B
    static constexpr char32_t kSecondBegin = 0x1E00; ///< Latin Extended Additional …
    static constexpr char32_t kSecondEnd = 0x20C0; ///< … to the end of the currency signs
    static constexpr char32_t kGreekBegin = 0x1F00; ///< left to ICU: a final sigma depends on what follows
    static constexpr char32_t kGreekEnd = 0x2000;
    static constexpr qsizetype kSize = kLatinEnd + (kSecondEnd - kSecondBegin);
    std::array<Entry, kSize> m_entries;
};

FoldTable::FoldTable()
{
    const auto fill = [this](char32_t code, qsizetype at) {
        const QString folded = foldTextByIcu(QString(QChar(static_cast<char16_t>(code))));
        const QByteArray utf8 = folded.toUtf8();
        Entry &entry = m_entries[at];
        entry.isKnown =
            folded.size() <= qsizetype(entry.utf16.size()) && utf8.size() <= qsizetype(entry.utf8.size());
        Q_ASSERT_X(entry.isKnown || code >= kLatinEnd, "foldText", "a Latin letter outgrew the table");
        if (!entry.isKnown)
            return;
        entry.length16 = static_cast<quint8>(folded.size());
        entry.length8 = static_cast<quint8>(utf8.size());
        std::copy(folded.utf16(), folded.utf16() + folded.size(), entry.utf16.begin());
        std::copy(utf8.begin(), utf8.end(), entry.utf8.begin());
    };
    for (char32_t code = 0; code < kLatinEnd; ++code)
        fill(code, code);
    for (char32_t code = kSecondBegin; code < kSecondEnd; ++code) {
        if (code < kGreekBegin || code >= kGreekEnd)
            fill(code, kLatinEnd + code - kSecondBegin);
    }
}

const FoldTable &foldTable()
{
    static const FoldTable table;
    return table;
}

/// Reads one code point of at most three bytes at `at` and moves it on; 0xFFFFFFFF when it is longer or not
/// UTF-8.
char32_t nextCodePoint(const char *&at, const char *end)
{
    constexpr char32_t kOther = 0xFFFFFFFF;
    const auto lead = static_cast<unsigned char>(*at);
    const auto isTail = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
    const auto bits = [](char byte) {
        return static_cast<char32_t>(static_cast<unsigned char>(byte) & 0x3F);
    };
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    if (lead >= 0xC2 && lead < 0xE0 && end - at >= 2 && isTail(at[1])) {
        const char32_t code = (char32_t(lead & 0x1F) << 6) | bits(at[1]);
        at += 2;
        return code;
    }
    if (lead >= 0xE0 && lead < 0xF0 && end - at >= 3 && isTail(at[1]) && isTail(at[2])) {
        const char32_t code = (char32_t(lead & 0x0F) << 12) | (bits(at[1]) << 6) | bits(at[2]);
        at += 3;
        return code >= 0x800 ? code : kOther;
    }
    return kOther;
}

bool isWordCharacter(char32_t code)
{
    constexpr quint32 kWordMask = U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK; // the categories of unicode61
    return (U_MASK(u_charType(static_cast<UChar32>(code))) & kWordMask) != 0;
}

} // namespace

QString foldTextByIcu(QStringView text)
{
    if (text.isEmpty())
        return {};
    // utrans_transUChars works in place; a few letters grow ("œ", "¾"), so it is tried again with more room.
    qsizetype capacity = text.size() * 2 + 16;
    while (true) {
        QString folded(capacity, Qt::Uninitialized);
        auto *units = reinterpret_cast<UChar *>(folded.data());
        std::copy(text.utf16(), text.utf16() + text.size(), units);
        auto length = static_cast<int32_t>(text.size());
        auto limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(foldTransliterator(), units, &length, static_cast<int32_t>(capacity), 0, &limit,
                           &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            capacity *= 4;
            continue;
        }
        Q_ASSERT(U_SUCCESS(status));
        folded.truncate(length);
        return folded;
    }
}

QString foldText(QStringView text)
{
    const FoldTable &table = foldTable();
    QString folded(text.size() * 2, Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(folded.data());
    char16_t *out = begin;
    const char16_t *limit = begin + folded.size() - 4;
    for (const QChar unit : text) {
        const auto *entry = table.find(unit.unicode());
        if (!entry)
            return foldTextByIcu(text);
        if (entry->length16 == 1) {
            *out++ = entry->utf16[0];
            continue;
        }
        if (out > limit) // many letters that grow: rare enough for ICU
            return foldTextByIcu(text);
        for (int i = 0; i < entry->length16; ++i)
            *out++ = entry->utf16[i];
    }
    folded.truncate(out - begin);
    return folded;
}

QByteArray foldUtf8(QByteArrayView utf8)
{
    const FoldTable &table = foldTable();
    QByteArray folded;
    folded.reserve(utf8.size() + 16);
    const char *at = utf8.begin();
    while (at != utf8.end()) {
        const auto *entry = table.find(nextCodePoint(at, utf8.end()));
        if (!entry)
            return foldText(QString::fromUtf8(utf8)).toUtf8();
        folded.append(entry->utf8.data(), entry->length8);
    }
    return folded;
}

std::string_view foldedCodePoint(char32_t code)
{
    const auto *entry = foldTable().find(code);
    return entry ? std::string_view(entry->utf8.data(), entry->length8) : std::string_view();
}

QByteArray sortKey(QStringView text)
{
    std::array<uint8_t, 256> room;
    const auto length = static_cast<int32_t>(text.size());
    const int32_t size = ucol_getSortKey(frenchCollator(), icuText(text), length, room.data(), room.size());
    if (size <= int32_t(room.size()))
        return {reinterpret_cast<const char *>(room.data()), size - 1}; // without the closing zero
    QByteArray key(size, Qt::Uninitialized);
    ucol_getSortKey(frenchCollator(), icuText(text), length, reinterpret_cast<uint8_t *>(key.data()), size);
    key.chop(1);
    return key;
}

std::pair<QByteArray, QByteArray> sortKeyPrefixRange(QStringView prefix)
{
    if (prefix.isEmpty())
        return {QByteArray(), QByteArrayLiteral("\xFF\xFF")};
    const QByteArray key = sortKey(prefix);
    const auto bound = [&key](UColBoundMode mode) {
        QByteArray bytes(key.size() + 4, Qt::Uninitialized);
        UErrorCode status = U_ZERO_ERROR;
        const int32_t size = ucol_getBound(
            reinterpret_cast<const uint8_t *>(key.constData()), static_cast<int32_t>(key.size() + 1), mode, 1,
            reinterpret_cast<uint8_t *>(bytes.data()), static_cast<int32_t>(bytes.size()), &status);
        Q_ASSERT(U_SUCCESS(status));
        bytes.truncate(size - 1);
        return bytes;
    };
    return {bound(UCOL_BOUND_LOWER), bound(UCOL_BOUND_UPPER_LONG)};
}

QStringList searchPieces(QStringView text)
{
    const QString folded = foldText(text);
    QStringList pieces;
    qsizetype begin = -1;
    qsizetype at = 0;
    while (at < folded.size()) {
        const bool isPair = folded[at].isHighSurrogate() && at + 1 < folded.size();
        const char32_t code =
            isPair ? QChar::surrogateToUcs4(folded[at], folded[at + 1]) : folded[at].unicode();
        if (isWordCharacter(code)) {
            if (begin < 0)
                begin = at;
        } else if (begin >= 0) {
            pieces.push_back(folded.mid(begin, at - begin));
            begin = -1;
        }
        at += isPair ? 2 : 1;
    }
    if (begin >= 0)
        pieces.push_back(folded.mid(begin));
    return pieces;
}

} // namespace carnet
