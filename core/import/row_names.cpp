// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_draft.h"
#include "core/search_text.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

bool isCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

bool isParticle(const QString &word)
{
    static const QStringList particles{u"de"_s,  u"du"_s,  u"des"_s, u"d"_s,   u"le"_s,  u"la"_s,
                                       u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"ben"_s, u"el"_s,
                                       u"al"_s,  u"di"_s,  u"da"_s,  u"dos"_s};
    return particles.contains(word);
}

struct Split {
    QString first;
    QString family;
};

QString wordsFrom(const QStringList &words, qsizetype from, qsizetype count = -1)
{
    return words.mid(from, count).join(u' ');
}

/// Two or more words: capitals mark the family name on either side, then a particle; else the first word is
/// first.
Split splitWords(const QStringList &words)
{
    qsizetype leading = 0;
    while (leading < words.size() && isCapitals(words[leading]))
        ++leading;
    qsizetype trailing = words.size();
    while (trailing > 0 && isCapitals(words[trailing - 1]))
        --trailing;
    if (leading > 0 && leading < words.size() && trailing == words.size())
        return {wordsFrom(words, leading), wordsFrom(words, 0, leading)};
    if (trailing > 0 && trailing < words.size())
        return {wordsFrom(words, 0, trailing), wordsFrom(words, trailing)};
    for (qsizetype i = 1; i < words.size() - 1; ++i) {
        if (isParticle(words[i]))
            return {wordsFrom(words, 0, i), wordsFrom(words, i)};
    }
    return {words.first(), wordsFrom(words, 1)};
}

QString withSuffix(const QString &name, const QString &suffix)
{
    return suffix.isEmpty() || name.isEmpty() ? name : name + u' ' + suffix;
}

} // namespace

RecordKind RowDraft::kindOfRow() const
{
    if (const Cell *cell = find(ImportField::RecordType)) {
        if (const std::optional<RecordKind> kind = readRecordType(cell->text))
            return *kind;
    }
    for (const ImportField field : {ImportField::IsCompany, ImportField::IsPerson}) {
        if (const Cell *cell = find(field)) {
            const bool isYes = readYesNo(cell->text) == YesNo::Yes;
            return isYes == (field == ImportField::IsCompany) ? RecordKind::Company : RecordKind::Contact;
        }
    }
    if (m_options.kind == TableKind::Companies)
        return RecordKind::Company;
    const QString &company = m_row.company.name;
    const bool hasCompany = m_row.hasCompany();
    if (find(ImportField::FirstName) || find(ImportField::FamilyName))
        return RecordKind::Contact;
    if (const QString full = text(ImportField::FullName); !full.isEmpty())
        return isCompanyName(full) && (company.isEmpty() || foldText(company) == foldText(full))
            ? RecordKind::Company
            : RecordKind::Contact;
    const bool speaksOfAPerson =
        find(ImportField::Job) || find(ImportField::Civility) || find(ImportField::Mobile);
    return hasCompany && !speaksOfAPerson ? RecordKind::Company : RecordKind::Contact;
}

void RowDraft::takeNames()
{
    m_row.kind = kindOfRow();
    Contact &contact = m_row.contact;
    const QString full = text(ImportField::FullName);
    if (m_row.kind == RecordKind::Company) {
        QString &name = m_row.company.name;
        for (const ImportField field :
             {ImportField::FullName, ImportField::FamilyName, ImportField::FirstName}) {
            const Cell *cell = find(field);
            if (cell && name.isEmpty())
                name = cell->text;
            else if (cell && foldText(cell->text) != foldText(name))
                keepInNote(*cell);
        }
        return;
    }
    contact.civility = readCivility(text(ImportField::Civility));
    contact.firstName = text(ImportField::FirstName);
    contact.familyName = text(ImportField::FamilyName);
    if (contact.firstName.isEmpty() && contact.familyName.isEmpty()) {
        splitFullName(full);
    } else if (contact.familyName.isEmpty() && full.size() > contact.firstName.size() + 1) {
        if (full.startsWith(contact.firstName + u' ', Qt::CaseInsensitive))
            contact.familyName = full.mid(contact.firstName.size() + 1).trimmed();
        else if (full.endsWith(u' ' + contact.firstName, Qt::CaseInsensitive))
            contact.familyName = full.chopped(contact.firstName.size() + 1).trimmed();
    }
    if (const QString middle = text(ImportField::MiddleName); !middle.isEmpty())
        contact.firstName = (contact.firstName + u' ' + middle).trimmed();
    contact.familyName = withSuffix(contact.familyName, text(ImportField::NameSuffix));
    contact.job = joined(ImportField::Job, u'\n').section(u'\n', 0, 0);
    contact.department = text(ImportField::Department);
    contact.companyName = m_row.company.name;
}

/// "Hélène Marchand", "MARCHAND Hélène", "Marchand, Hélène", "Mme Hélène de La Tour"; one word is the family
/// name.
void RowDraft::splitFullName(const QString &full)
{
    Contact &contact = m_row.contact;
    const QStringList sides = full.split(u',', Qt::SkipEmptyParts);
    if (sides.size() == 2) {
        contact.familyName = sides[0].simplified();
        contact.firstName = sides[1].simplified();
        return;
    }
    QStringList words = full.simplified().split(u' ', Qt::SkipEmptyParts);
    // A lone letter without a point is an initial rather than "M."; "Me Sophie" needs a name behind it too.
    const bool isTitle = words.size() > 1 && isCivility(words.first());
    if (isTitle && contact.civility.isEmpty())
        contact.civility = readCivility(words.first());
    if (isTitle)
        words.removeFirst();
    if (words.size() < 2) {
        contact.familyName = words.value(0);
        return;
    }
    const Split split = splitWords(words);
    contact.firstName = split.first;
    contact.familyName = split.family;
}

} // namespace carnet
