// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/name_likeness.h"

#include "core/search_text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>
#include <vector>

namespace carnet {

namespace {

// Forms of French firms (INSEE, catégories juridiques, niveau III, as people abbreviate them) and of its neighbours'.
constexpr std::array<std::string_view, 37> kLegalForms{
    "sarl",   "eurl",  "sas", "sasu", "sa",   "sci",  "scm",  "scp",  "scop", "scic",    "snc", "scs", "sca",
    "selarl", "selas", "gie", "gaec", "earl", "scea", "ei",   "eirl", "ltd",  "limited", "plc", "llc", "inc",
    "gmbh",   "ag",    "kg",  "bv",   "nv",   "srl",  "sprl", "spa",  "sl",   "lda",     "corp"};

bool isLegalForm(std::string_view word)
{
    return std::find(kLegalForms.begin(), kLegalForms.end(), word) != kLegalForms.end();
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// The words of a company's folded name; letters with points or blanks between them are one word ("s.a.r.l.").
std::vector<std::string> companyWords(std::string_view folded)
{
    std::vector<std::string> words;
    bool endsInInitial = false;
    for (size_t at = 0; at < folded.size();) {
        if (!isWordByte(folded[at])) {
            ++at;
            continue;
        }
        size_t end = at;
        while (end < folded.size() && isWordByte(folded[end]))
            ++end;
        const std::string_view word = folded.substr(at, end - at);
        const bool isInitial = word.size() == 1 && word[0] >= 'a';
        if (isInitial && endsInInitial)
            words.back() += word;
        else
            words.emplace_back(word);
        endsInInitial = isInitial;
        at = end;
    }
    return words;
}

std::vector<std::string> companyWords(const QString &name)
{
    const QByteArray folded = foldUtf8(name.toUtf8());
    return companyWords(std::string_view(folded.constData(), static_cast<size_t>(folded.size())));
}

/// How many typing errors a word of this length is forgiven (perf.md, section 3: 1, and 2 from 8 letters).
int forgiven(qsizetype length)
{
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

bool isClose(const QString &one, const QString &other)
{
    const int most = forgiven(std::min(one.size(), other.size()));
    return most > 0 && editDistance(one, other, most) <= most;
}

bool isInitial(const QString &one, const QString &of)
{
    return one.size() == 1 && of.startsWith(one);
}

/// "Fred" of "Frédéric", but also "Jean" of "Jeanne": alike, no more.
bool isShortened(const QString &one, const QString &other)
{
    return one.size() >= 3 && other.size() >= 3 && (one.startsWith(other) || other.startsWith(one));
}

/// Each word of the shorter name stands in the longer, or is (or has there) an initial; one whole word is the same.
bool saysLess(QStringList shorter, QStringList longer)
{
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    bool anySame = false;
    for (const QString &word : std::as_const(shorter)) {
        auto found = std::find(longer.begin(), longer.end(), word);
        anySame = anySame || (found != longer.end() && word.size() >= 2);
        if (found == longer.end())
            found = std::find_if(longer.begin(), longer.end(),
                                 [&](const QString &w) { return isInitial(word, w) || isInitial(w, word); });
        if (found == longer.end())
            return false;
        longer.erase(found);
    }
    return anySame;
}

QStringList sortedPieces(const QString &text)
{
    QStringList pieces = searchPieces(text);
    pieces.sort();
    return pieces;
}

} // namespace

int editDistance(QStringView one, QStringView other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    const auto width = static_cast<size_t>(other.size() + 1);
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int change = one[i - 1] == other[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
        before.swap(last);
        last.swap(row);
    }
    return std::min(last.back(), most + 1);
}

bool namesAgree(const QString &one, const QString &other)
{
    QStringList shorter = searchPieces(one);
    QStringList longer = searchPieces(other);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    if (shorter.isEmpty())
        return true;
    bool anySame = false;
    for (const QString &word : std::as_const(shorter)) {
        const auto found = std::find_if(longer.cbegin(), longer.cend(), [&](const QString &w) {
            return w.startsWith(word) || word.startsWith(w);
        });
        if (found == longer.cend())
            return false;
        anySame = anySame || (*found == word && word.size() >= 2);
        longer.erase(found);
    }
    return anySame;
}

NameLikeness nameLikeness(const QString &firstName, const QString &familyName, const QString &otherFirstName,
                          const QString &otherFamilyName)
{
    const QString one = firstName + u' ' + familyName;
    const QString other = otherFirstName + u' ' + otherFamilyName;
    const QStringList words = sortedPieces(one);
    const QStringList otherWords = sortedPieces(other);
    if (words.isEmpty() || otherWords.isEmpty())
        return NameLikeness::Missing;
    if (words == otherWords)
        return NameLikeness::Same;
    const QString first = searchPieces(firstName).join(u' ');
    const QString otherFirst = searchPieces(otherFirstName).join(u' ');
    const QString family = searchPieces(familyName).join(u' ');
    const QString otherFamily = searchPieces(otherFamilyName).join(u' ');
    if (saysLess(words, otherWords))
        return NameLikeness::Agrees;
    if (!family.isEmpty() && family == otherFamily
        && (isClose(first, otherFirst) || isShortened(first, otherFirst)))
        return NameLikeness::CloseFirstName;
    const bool isFirstAlike =
        first == otherFirst || isInitial(first, otherFirst) || isInitial(otherFirst, first);
    return isFirstAlike && !first.isEmpty() && isClose(family, otherFamily) ? NameLikeness::Close
                                                                            : NameLikeness::Other;
}

std::string companyNameKeyOf(std::string_view folded)
{
    const std::vector<std::string> words = companyWords(folded);
    const bool isOnlyForms = std::all_of(words.begin(), words.end(), isLegalForm);
    std::string key;
    for (const std::string &word : words) {
        if (!isOnlyForms && isLegalForm(word))
            continue;
        if (!key.empty())
            key += ' ';
        key += word;
    }
    return key;
}

QString companyNameKey(const QString &name)
{
    const QByteArray folded = foldUtf8(name.toUtf8());
    return QString::fromStdString(
        companyNameKeyOf(std::string_view(folded.constData(), static_cast<size_t>(folded.size()))));
}

QString legalFormIn(const QString &name)
{
    const std::vector<std::string> words = companyWords(name);
    const auto found = std::find_if(words.begin(), words.end(), isLegalForm);
    return found == words.end() || words.size() == 1 ? QString() : QString::fromStdString(*found);
}

} // namespace carnet
