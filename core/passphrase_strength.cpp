// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passphrase_strength.h"

#include "core/search_text.h"
#include "core/word_list.h"

#include <sodium.h>
#include <unicode/utf8.h>
#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <string_view>
#include <vector>

namespace carnet {

namespace {

constexpr size_t kMostBytes = 100; ///< zxcvbn looks no further either; what follows counts nothing
constexpr size_t kMostWord = 24;
constexpr double kKnownWordBits = 12.9;
constexpr double kCommonWordBits = 8;
constexpr double kOwnWordBits = 4;
constexpr double kRepeatBits = 3; ///< a piece that stood there before
constexpr double kKeyboardBits = 7;
constexpr double kLetterBits = 4.7; // log2 26
constexpr double kDigitBits = 3.3;
constexpr double kSignBits = 5;
constexpr double kOtherBits = 6; ///< letters of other scripts

/// The passphrase without accents and capitals.
struct FoldedPhrase {
    SecretBytes bytes; ///< kMostBytes × 4 at most
    size_t size = 0;
    bool hasInnerCapitals = false; ///< a capital that does not begin a word: a random mix

    [[nodiscard]] std::string_view view(size_t begin, size_t length) const
    {
        return {reinterpret_cast<const char *>(bytes.data()) + begin, length};
    }
    [[nodiscard]] char at(size_t index) const { return static_cast<char>(bytes.data()[index]); }
};

FoldedPhrase foldPhrase(const unsigned char *text, size_t length)
{
    FoldedPhrase folded;
    folded.bytes = SecretBytes(length * 8 + 8);
    const auto end = static_cast<int32_t>(length);
    bool isInsideWord = false;
    for (int32_t at = 0; at < end;) {
        const int32_t begin = at;
        UChar32 code = 0;
        U8_NEXT(text, at, end, code);
        std::string_view piece = code < 0 ? std::string_view() : foldedCodePoint(static_cast<char32_t>(code));
        if (piece.empty() || piece.size() > 8)
            piece = {reinterpret_cast<const char *>(text) + begin, size_t(at - begin)};
        const bool isLetter = piece.front() >= 'a' && piece.front() <= 'z';
        const bool isCapital =
            isLetter && code < 0x80 && text[begin] != static_cast<unsigned char>(piece.front());
        folded.hasInnerCapitals = folded.hasInnerCapitals || (isCapital && isInsideWord);
        isInsideWord = isLetter;
        for (const char byte : piece)
            folded.bytes.data()[folded.size++] = static_cast<unsigned char>(byte);
    }
    return folded;
}

bool isLetter(char sign)
{
    return sign >= 'a' && sign <= 'z';
}

bool isSeparator(char sign)
{
    return sign == ' ' || sign == '-' || sign == '_' || sign == '.' || sign == ',' || sign == '\'';
}

/// Whether the dictionary has the word, or the one of which it is a plural or a verb form.
bool isKnown(std::string_view word)
{
    const WordList &known = WordList::known();
    if (known.contains(word))
        return true;
    static constexpr std::array<std::string_view, 4> kPlurals{"s", "x", "e", "es"};
    static constexpr std::array<std::string_view, 37> kVerbEnds{
        "e",     "es",     "ent",    "ons",    "ez",   "ais",   "ait",  "aient", "ions",  "iez",
        "a",     "as",     "ai",     "ont",    "era",  "eras",  "erai", "erez",  "erons", "eront",
        "erait", "erais",  "ant",    "ants",   "ante", "antes", "is",   "it",    "i",     "ie",
        "ies",   "issait", "issant", "issent", "u",    "ue",    "us"};
    for (const std::string_view end : kPlurals) {
        if (word.size() > end.size() + 2 && word.ends_with(end)
            && known.contains(word.substr(0, word.size() - end.size())))
            return true;
    }
    std::array<char, kMostWord + 2> verb{};
    bool isVerb = false;
    for (const std::string_view end : kVerbEnds) {
        if (isVerb || word.size() < end.size() + 2 || !word.ends_with(end))
            continue;
        const size_t stem = word.size() - end.size();
        std::copy_n(word.begin(), stem, verb.begin());
        for (const std::string_view infinitive : {"er", "ir", "re"}) {
            std::copy_n(infinitive.begin(), 2, verb.begin() + std::ptrdiff_t(stem));
            isVerb = isVerb || known.contains({verb.data(), stem + 2});
        }
    }
    sodium_memzero(verb.data(), verb.size());
    return isVerb;
}

/// Four keys or more in a row, either way, on a French or an English keyboard. (zxcvbn knows the English one
/// alone.)
bool isKeyboardRun(std::string_view run)
{
    static constexpr std::array<std::string_view, 12> kRows{
        "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm",
        "poiuytreza", "mlkjhgfdsq", "nbvcxw", "poiuytrewq", "lkjhgfdsa", "mnbvcxz"};
    return run.size() >= 4 && std::any_of(kRows.begin(), kRows.end(), [&](std::string_view row) {
               return row.find(run) != std::string_view::npos;
           });
}

/// The ways on from one place of the phrase; the cheapest way to its end is the estimate.
class CheapestCut {
public:
    explicit CheapestCut(const FoldedPhrase &phrase, const std::vector<QByteArray> &ownWords)
        : m_phrase(phrase), m_ownWords(ownWords),
          m_steps(phrase.size + 1, std::numeric_limits<double>::infinity())
    {
        m_steps[0] = 0;
    }

    /// A piece that zxcvbn found, in bytes of the folded phrase.
    void addPattern(size_t begin, size_t end, double bits) { m_patterns.push_back({begin, end, bits}); }

    double bits()
    {
        for (size_t at = 0; at < m_phrase.size; ++at) {
            step(at, at + 1, signBits(m_phrase.at(at)));
            for (const Pattern &pattern : m_patterns) {
                if (pattern.begin == at && pattern.end > at)
                    step(at, pattern.end, pattern.bits);
            }
            stepWords(at);
            stepRepeat(at);
        }
        return m_steps[m_phrase.size];
    }

private:
    struct Pattern {
        size_t begin = 0;
        size_t end = 0;
        double bits = 0;
    };

    void step(size_t from, size_t to, double cost)
    {
        m_steps[to] = std::min(m_steps[to], m_steps[from] + cost);
    }

    /// The longest piece that stood in the phrase before, and all shorter ones.
    void stepRepeat(size_t at)
    {
        size_t longest = 0;
        for (size_t before = 0; before < at; ++before) {
            size_t length = 0;
            while (before + length < at && at + length < m_phrase.size
                   && m_phrase.at(before + length) == m_phrase.at(at + length))
                ++length;
            longest = std::max(longest, length);
        }
        for (size_t length = 3; length <= longest; ++length)
            step(at, at + length, kRepeatBits);
    }

    void stepWords(size_t at)
    {
        for (size_t length = 1;
             length <= kMostWord && at + length <= m_phrase.size && isLetter(m_phrase.at(at + length - 1));
             ++length) {
            const std::string_view word = m_phrase.view(at, length);
            if (length >= 2 && std::any_of(m_ownWords.begin(), m_ownWords.end(), [&](const QByteArray &own) {
                    return word == std::string_view(own.constData(), size_t(own.size()));
                }))
                step(at, at + length, kOwnWordBits);
            else if (WordList::common().contains(word))
                step(at, at + length, kCommonWordBits);
            else if (isKeyboardRun(word))
                step(at, at + length, kKeyboardBits);
            else if (length >= 3 && isKnown(word))
                step(at, at + length, kKnownWordBits);
        }
    }

    [[nodiscard]] double signBits(char sign) const
    {
        if (isLetter(sign))
            return kLetterBits + (m_phrase.hasInnerCapitals ? 1 : 0);
        if (sign >= '0' && sign <= '9')
            return kDigitBits;
        if (isSeparator(sign))
            return 0;
        return static_cast<unsigned char>(sign) < 0x80 ? kSignBits
                                                       : kOtherBits / 2; // two bytes or more a letter
    }

    const FoldedPhrase &m_phrase;
    const std::vector<QByteArray> &m_ownWords;
    std::vector<double> m_steps; ///< m_steps[i]: bits of the cheapest way to the first i bytes
    std::vector<Pattern> m_patterns;
};

/// Dates, years, runs, repeats, keyboard paths and English words, as zxcvbn finds them.
void addPatterns(CheapestCut &cut, const FoldedPhrase &phrase)
{
    SecretBytes ended(phrase.size + 1); // zxcvbn wants a zero at the end
    std::copy_n(phrase.bytes.data(), phrase.size, ended.data());
    ZxcMatch_t *matches = nullptr;
    ZxcvbnMatch(reinterpret_cast<const char *>(ended.data()), nullptr, &matches);
    for (const ZxcMatch_t *match = matches; match; match = match->Next) {
        if (match->Type == NON_MATCH || match->Type == BRUTE_MATCH || match->Type == LONG_PWD_MATCH)
            continue;
        const int type = match->Type & ~MULTIPLE_MATCH;
        const bool isWord = type == DICTIONARY_MATCH || type == DICT_LEET_MATCH;
        cut.addPattern(size_t(match->Begin), size_t(match->Begin + match->Length),
                       isWord ? std::min(match->Entrpy, kKnownWordBits) : match->Entrpy);
    }
    ZxcvbnFreeInfo(matches);
    sodium_stackzero(
        16 * 1024); // the letters that it tried; its one copy on the heap it overwrites itself (read in 2.5)
}

/// Bits of a phrase made of nothing but words of the generator, each counted once; 0 for any other phrase.
double generatedBits(const FoldedPhrase &phrase)
{
    std::set<std::string_view> words;
    size_t begin = 0;
    for (size_t at = 0; at <= phrase.size; ++at) {
        if (at < phrase.size && !isSeparator(phrase.at(at)))
            continue;
        if (at > begin) {
            const std::string_view word = phrase.view(begin, at - begin);
            if (!WordList::generator().contains(word))
                return 0;
            words.insert(word);
        }
        begin = at + 1;
    }
    return double(words.size()) * std::log2(double(WordList::generator().size()));
}

} // namespace

PassphraseStrength passphraseStrength(const SecretBytes &passphrase, const QStringList &ownWords)
{
    const size_t length = std::min(passphrase.size(), kMostBytes);
    PassphraseStrength strength;
    if (length == 0)
        return strength;
    const FoldedPhrase phrase = foldPhrase(passphrase.data(), length);
    strength.bits = generatedBits(phrase);
    if (strength.bits <= 0) {
        std::vector<QByteArray> own;
        for (const QString &word : ownWords) {
            for (const QString &piece : searchPieces(word))
                own.push_back(piece.toUtf8());
        }
        CheapestCut cut(phrase, own);
        addPatterns(cut, phrase);
        strength.bits = cut.bits();
    }
    for (const double from : {40.0, 55.0, 70.0, kPassphraseFloorBits, 90.0})
        strength.segments += strength.bits >= from ? 1 : 0;
    return strength;
}

SecretBytes generatePassphrase(int words)
{
    const WordList &list = WordList::generator();
    SecretBytes phrase(size_t(words) * (kMostWord + 1));
    SecretBytes numbers(size_t(words) * sizeof(uint32_t));
    auto *drawn = reinterpret_cast<uint32_t *>(numbers.data());
    size_t size = 0;
    for (int i = 0; i < words;) {
        drawn[i] = randombytes_uniform(static_cast<uint32_t>(list.size()));
        if (std::find(drawn, drawn + i, drawn[i]) != drawn + i)
            continue; // no word twice: it would count once, for 0.004 bits
        const std::string_view word = list.at(drawn[i]);
        Q_ASSERT(word.size() <= kMostWord);
        if (i > 0)
            phrase.data()[size++] = ' ';
        std::copy(word.begin(), word.end(), phrase.data() + size);
        size += word.size();
        ++i;
    }
    phrase.truncate(size);
    return phrase;
}

} // namespace carnet
