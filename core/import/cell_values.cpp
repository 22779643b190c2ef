// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_values.h"

#include "core/search_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr int kUnknownYear = 1604; ///< Apple's year for a birthday without one
constexpr int kLeapYear = 2000;

bool isSensibleYear(int year)
{
    return year >= 1850 && year <= 2150;
}

std::optional<CellDate> dateOf(int year, int month, int day)
{
    if (year == kUnknownYear || year == 0)
        return QDate::isValid(kLeapYear, month, day) ? std::optional(CellDate{{}, month, day}) : std::nullopt;
    if (!isSensibleYear(year) || !QDate::isValid(year, month, day))
        return {};
    return CellDate{QDate(year, month, day), month, day};
}

/// 0 when the word is no month. Folded French and English names, whole or cut to three letters or more.
int monthOfWord(const QString &word)
{
    static const QStringList names[12] = {
        {u"janvier"_s, u"january"_s}, {u"fevrier"_s, u"february"_s},  {u"mars"_s, u"march"_s},
        {u"avril"_s, u"april"_s},     {u"mai"_s, u"may"_s},           {u"juin"_s, u"june"_s},
        {u"juillet"_s, u"july"_s},    {u"aout"_s, u"august"_s},       {u"septembre"_s, u"september"_s},
        {u"octobre"_s, u"october"_s}, {u"novembre"_s, u"november"_s}, {u"decembre"_s, u"december"_s}};
    const QString folded = foldText(word);
    if (folded.size() < 3 || folded == u"jui"_s)
        return 0;
    if (folded == u"juil"_s || folded == u"jul"_s)
        return 7;
    for (int month = 0; month < 12; ++month) {
        for (const QString &name : names[month]) {
            if (name.startsWith(folded))
                return month + 1;
        }
    }
    return 0;
}

/// Digits, words and the day's "er" or "th" of a text: "1er déc. 2024" gives 1, déc, 2024.
QStringList datePieces(const QString &text)
{
    static const QRegularExpression pattern(u"\\d+|\\p{L}+"_s);
    QStringList pieces;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        const QString piece = match.captured();
        const QString folded = foldText(piece);
        const bool isOrdinal = folded == u"er"_s || folded == u"st"_s || folded == u"nd"_s
            || folded == u"rd"_s || folded == u"th"_s;
        if (!isOrdinal && folded != u"de"_s && folded != u"of"_s)
            pieces.append(piece);
    }
    return pieces;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}

std::optional<CellDate> readWordDate(const QString &text)
{
    QStringList pieces = datePieces(text);
    if (!pieces.isEmpty() && !pieces.first()[0].isDigit() && monthOfWord(pieces.first()) == 0)
        pieces.removeFirst(); // the weekday
    if (pieces.size() < 3)
        return {};
    int month = monthOfWord(pieces[1]);
    QString day = pieces[0];
    if (month == 0) {
        month = monthOfWord(pieces[0]);
        day = pieces[1];
    }
    const bool hasDay = day.size() <= 2 && day[0].isDigit();
    if (month == 0 || !hasDay || !pieces[2][0].isDigit() || (pieces[2].size() != 4 && pieces[2].size() != 2))
        return {};
    return dateOf(fullYear(pieces[2]), month, day.toInt());
}

std::optional<CellDate> readBareDigits(const QString &digits)
{
    if (digits.size() == 5) {
        const int serial = digits.toInt();
        const QDate date = QDate(1899, 12, 30).addDays(serial);
        return serial >= 10'000 && serial < 80'000 ? dateOf(date.year(), date.month(), date.day())
                                                   : std::nullopt;
    }
    if (digits.size() == 8)
        return dateOf(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
    if (digits.size() == 13) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(digits.toLongLong(), Qt::UTC).date();
        return dateOf(date.year(), date.month(), date.day());
    }
    return {};
}

const QRegularExpression &numericDate()
{
    // Three numbers with one sign between them, then perhaps a time.
    static const QRegularExpression pattern(
        u"^(\\d{1,4})\\s*([/.\\- ])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{2}|\\d{4})(?:[T ,].*)?$"_s);
    return pattern;
}

const QRegularExpression &isoDate()
{
    static const QRegularExpression pattern(
        u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?$"_s);
    return pattern;
}

bool isListed(const QString &folded, const char16_t *words)
{
    const QString list = u' ' + QString::fromUtf16(words) + u' ';
    return !folded.isEmpty() && !folded.contains(u' ') && list.contains(u' ' + folded + u' ');
}

QString lettersOf(const QString &text)
{
    QString letters = foldText(text);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

} // namespace

QString CellDate::toText() const
{
    if (date.isValid())
        return date.toString(Qt::ISODate);
    return u"--%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
}

DateOrderGuess guessDateOrder(const QStringList &cells)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const QString &cell : cells) {
        const QRegularExpressionMatch match = numericDate().match(cell.trimmed());
        if (!match.hasMatch() || match.capturedLength(1) > 2)
            continue;
        const int first = match.capturedView(1).toInt();
        const int second = match.capturedView(3).toInt();
        dayFirst += first > 12 && first <= 31 && second <= 12;
        monthFirst += second > 12 && second <= 31 && first <= 12;
    }
    if (monthFirst > 0 && dayFirst == 0)
        return {DateOrder::MonthFirst, true};
    return {DateOrder::DayFirst, dayFirst > 0 && monthFirst == 0};
}

std::optional<CellDate> readDate(const QString &text, DateOrder order)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < 5 || trimmed.size() > 40)
        return {};
    static const QRegularExpression digits(u"^\\d+$"_s);
    if (digits.match(trimmed).hasMatch())
        return readBareDigits(trimmed);
    if (const QRegularExpressionMatch iso = isoDate().match(trimmed); iso.hasMatch())
        return dateOf(iso.capturedView(1).toInt(), iso.capturedView(2).toInt(), iso.capturedView(3).toInt());
    static const QRegularExpression yearless(u"^--(\\d{2})-?(\\d{2})$"_s);
    if (const QRegularExpressionMatch match = yearless.match(trimmed); match.hasMatch())
        return dateOf(0, match.capturedView(1).toInt(), match.capturedView(2).toInt());
    if (const QRegularExpressionMatch match = numericDate().match(trimmed); match.hasMatch()) {
        if (match.capturedLength(1) > 2)
            return {};
        int day = match.capturedView(1).toInt();
        int month = match.capturedView(3).toInt();
        // A column proven month first may hold a foreign cell; a day above 12 tells by itself.
        if ((order == DateOrder::MonthFirst && month <= 31 && day <= 12) || (month > 12 && day <= 12))
            std::swap(day, month);
        const int year = match.captured(4) == u"0000"_s ? -1 : fullYear(match.captured(4));
        return dateOf(year, month, day);
    }
    return readWordDate(trimmed);
}

std::optional<CellDate> readDateParts(const QString &year, const QString &month, const QString &day)
{
    bool isNumber = false;
    int monthNumber = month.trimmed().toInt(&isNumber);
    if (!isNumber)
        monthNumber = monthOfWord(month.trimmed());
    const QString yearText = year.trimmed();
    return dateOf(yearText.isEmpty() ? 0 : fullYear(yearText), monthNumber, day.trimmed().toInt());
}

std::optional<CellNumber> readNumber(const QString &text)
{
    CellNumber number;
    QString digits;
    for (const QChar c : text.trimmed()) {
        if (c.isSpace() || c == u'€' || c == u'$' || c == u'£' || c == u'\'' || c == u'’')
            continue;
        if (c == u'%')
            number.isPercent = true;
        else
            digits.append(c == u'\u2212' ? u'-' : c);
    }
    digits.remove(u"EUR"_s, Qt::CaseInsensitive);
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0) {
        digits.remove(comma > point ? u'.' : u',');
    } else if (digits.count(u',') > 1 || digits.count(u'.') > 1) {
        digits.remove(u',').remove(u'.'); // 200.000.000
    } else if (comma >= 0 || point >= 0) {
        const qsizetype mark = std::max(comma, point);
        const QStringView whole = QStringView(digits).left(mark);
        number.isAmbiguous = digits.size() - mark == 4 && whole.size() <= 3 && !whole.startsWith(u'0')
            && whole != u"-"_s && !whole.isEmpty();
    }
    digits.replace(u',', u'.');
    static const QRegularExpression plain(u"^-?(\\d+\\.?\\d*|\\.\\d+)$"_s);
    if (!plain.match(digits).hasMatch())
        return {};
    number.decimal = digits;
    return number;
}

YesNo readYesNo(const QString &text, DateOrder order)
{
    const QString folded = foldText(text.trimmed());
    if (folded.isEmpty() || isListed(folded, u"no non false faux n 0 - f never jamais aucun aucune"))
        return YesNo::No;
    if (isListed(folded, u"yes oui true vrai 1 x o y v ✓ ✔ ☑ ok"))
        return YesNo::Yes;
    return readDate(text, order) ? YesNo::Date : YesNo::Other;
}

std::optional<Relation> readRelation(const QString &text)
{
    const QString word = lettersOf(text);
    if (isListed(word, u"client clients customer customers clientactif clientfidele evangelist 1 3"))
        return Relation::Client;
    if (isListed(
            word,
            u"prospect prospects lead leads prospection prospectchaud prospectfroid opportunity opportunite "
            u"marketingqualifiedlead salesqualifiedlead mql sql qualified qualifie piste 2"))
        return Relation::Prospect;
    if (isListed(word, u"suspect suspects subscriber abonne cible cold"))
        return Relation::Suspect;
    if (isListed(word,
                 u"ancienclient anciensclients exclient formercustomer formerclient former ancien churned "
                 u"clientperdu clientinactif"))
        return Relation::Former;
    return {};
}

std::optional<Nature> readNature(const QString &text)
{
    const QString word = lettersOf(text);
    if (isListed(word,
                 u"pro pros professionnel professionnels professionnelle professional professionals b2b "
                 u"entreprise entreprises societe business company personnemorale btob"))
        return Nature::Professional;
    if (isListed(
            word,
            u"particulier particuliers individual individuals b2c consumer consommateur personnephysique "
            u"private prive btoc person"))
        return Nature::Consumer;
    return {};
}

std::optional<RecordKind> readRecordType(const QString &text)
{
    const QString word = lettersOf(text);
    if (isListed(
            word,
            u"company companies societe societes entreprise organisation organization organisme account 1 "
            u"personnemorale"))
        return RecordKind::Company;
    if (isListed(word,
                 u"person persons people contact contacts individual individu personne particulier 2 "
                 u"personnephysique"))
        return RecordKind::Contact;
    return {};
}

bool isCivility(const QString &text)
{
    return isListed(lettersOf(text),
                    u"m mr monsieur mister mme madame mrs ms mlle mademoiselle miss dr docteur doctor me "
                    u"maitre pr professeur prof professor");
}

QString readCivility(const QString &text)
{
    const QString word = lettersOf(text);
    if (isListed(word, u"m mr monsieur mister 1"))
        return u"M."_s;
    if (isListed(word, u"mme madame mrs ms 2"))
        return u"Mme"_s;
    if (isListed(word, u"mlle mademoiselle miss"))
        return u"Mlle"_s;
    if (isListed(word, u"dr docteur doctor"))
        return u"Dr"_s;
    if (isListed(word, u"me maitre"))
        return u"Me"_s;
    if (isListed(word, u"pr professeur prof professor"))
        return u"Pr"_s;
    return text.trimmed();
}

bool isCompanyName(const QString &name)
{
    const QStringList words = searchPieces(name);
    for (const QString &word : words) {
        if (isListed(
                word,
                u"sarl sas sasu eurl sa sci scop snc selarl scp gie gaec earl scea ei eirl ltd limited inc "
                u"llc "
                u"corp corporation gmbh ag bv nv plc spa srl holding groupe group cie company ets "
                u"etablissements societe association asso mairie commune prefecture ministere ambassade "
                u"consulat syndicat lycee college universite hopital ehpad clinique cabinet agence banque "
                u"restaurant hotel garage boulangerie pharmacie boucherie imprimerie menuiserie transports "
                u"services solutions industries conseil consulting technologies telecom"))
            return true;
    }
    return false;
}

} // namespace carnet
