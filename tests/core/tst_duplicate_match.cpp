// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/duplicate_match.h"
#include "core/duplicates/name_likeness.h"

#include <QTest>

using namespace carnet;

namespace {

/// "Hélène Marchand @Fournil #35000 Rennes m+33639 p+33299 e=a@b.example w=linkedin/x b=1970-11-15": the first two words
/// are the names; of a company "=Name" is the name, s its SIRET, r its SIREN.
DuplicateTraits traits(const QString &text)
{
    DuplicateTraits t;
    QStringList names;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString rest = word.mid(1);
        const QString value = word.mid(2);
        if (word.startsWith(u'@'))
            t.company = QString(rest).replace(u'_', u' ');
        else if (word.startsWith(u'#'))
            t.town = QString(rest).replace(u'_', u' ');
        else if (word.startsWith(u"m+"))
            t.mobiles.append(rest);
        else if (word.startsWith(u"p+"))
            t.phones.append(rest);
        else if (word.startsWith(u"e="))
            t.emails.append(value);
        else if (word.startsWith(u"w="))
            t.webs.append(value);
        else if (word.startsWith(u"b="))
            t.birthday = value;
        else if (word.startsWith(u"s="))
            t.siret = value;
        else if (word.startsWith(u"r="))
            t.siren = value;
        else
            names.append(QString(word).replace(u'_', u' '));
    }
    t.firstName = names.value(0) == u"-" ? QString() : names.value(0);
    t.familyName = names.value(1);
    return t;
}

DuplicateTraits companyTraits(const QString &text)
{
    DuplicateTraits t = traits(QStringLiteral("- ") + text);
    t.kind = RecordKind::Company;
    return t;
}

QString wordOf(const std::optional<DuplicateMatch> &match)
{
    if (!match)
        return QStringLiteral("none");
    return match->level == DuplicateLevel::Sure    ? QStringLiteral("sure")
        : match->level == DuplicateLevel::Probable ? QStringLiteral("probable")
                                                   : QStringLiteral("maybe");
}

} // namespace

class DuplicateMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesNames_data();
    void comparesNames();
    void dropsLegalForms_data();
    void dropsLegalForms();
    void countsEdits();
    void judgesPeople_data();
    void judgesPeople();
    void judgesCompanies_data();
    void judgesCompanies();
    void saysWhyTheWeightiestFirst();
};

void DuplicateMatchTest::comparesNames_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("otherFirst");
    QTest::addColumn<QString>("otherFamily");
    QTest::addColumn<int>("likeness");
    const auto row = [](const char *name, const char *a, const char *b, const char *c, const char *d,
                        NameLikeness likeness) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << QString::fromUtf8(c)
                            << QString::fromUtf8(d) << static_cast<int>(likeness);
    };
    using L = NameLikeness;
    row("accents and case", "Solène", "Kerbrat", "SOLENE", "kerbrat", L::Same);
    row("turned round", "Marchand", "Hélène", "Hélène", "Marchand", L::Same);
    row("all in one field", "", "Hélène Marchand", "Hélène", "Marchand", L::Same);
    row("initial", "H.", "Marchand", "Hélène", "Marchand", L::Agrees);
    row("no first name", "", "Marchand", "Hélène", "Marchand", L::Agrees);
    row("second first name", "Jean-Pierre", "Morel", "Jean", "Morel", L::Agrees);
    row("initial alone says nothing", "H.", "", "Hélène", "Marchand", L::Other);
    row("typing error", "Nora", "Haddad", "Nora", "Hadad", L::Close);
    row("two in a long name", "Yann", "Kergoat-Lebon", "Yann", "Kergoa-Lebn", L::Close);
    row("swapped letters", "Marc", "Olivier", "Marc", "Oliveir", L::Close);
    row("one in a short name is another", "Luc", "Roy", "Luc", "Roi", L::Other);
    row("first name a letter apart", "Denis", "Jaouen", "Denise", "Jaouen", L::CloseFirstName);
    row("first name shortened", "Jean", "Jaouen", "Jeanne", "Jaouen", L::CloseFirstName);
    row("typing error in the first name", "Claire", "Lacombe", "Clare", "Lacombe", L::CloseFirstName);
    row("nameless", "", "", "Hélène", "Marchand", L::Missing);
    row("others", "Paul", "Guillou", "Nora", "Haddad", L::Other);
    row("family name alone the same", "Paul", "Martin", "Nora", "Martin", L::Other);
}

void DuplicateMatchTest::comparesNames()
{
    QFETCH(QString, first);
    QFETCH(QString, family);
    QFETCH(QString, otherFirst);
    QFETCH(QString, otherFamily);
    QFETCH(int, likeness);
    QCOMPARE(static_cast<int>(nameLikeness(first, family, otherFirst, otherFamily)), likeness);
    QCOMPARE(static_cast<int>(nameLikeness(otherFirst, otherFamily, first, family)), likeness);
}

void DuplicateMatchTest::dropsLegalForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("form");
    const auto row = [](const char *name, const char *key, const char *form) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(key) << QString::fromUtf8(form);
    };
    row("Durand SARL", "durand", "sarl");
    row("DURAND", "durand", "");
    row("S.A.R.L. Durand", "durand", "sarl");
    row("s a s Durand & Fils", "durand fils", "sas");
    row("Le Fournil d’Arcy", "le fournil d arcy", "");
    row("SAS", "sas", "");
    row("Sarl", "sarl", "");
    row("3M France SAS", "3m france", "sas");
    row("", "", "");
}

void DuplicateMatchTest::dropsLegalForms()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QFETCH(QString, form);
    QCOMPARE(companyNameKey(name), key);
    QCOMPARE(legalFormIn(name), form);
}

void DuplicateMatchTest::countsEdits()
{
    QCOMPARE(editDistance(u"haddad", u"hadad", 2), 1);
    QCOMPARE(editDistance(u"olivier", u"oliveir", 2), 1);
    QCOMPARE(editDistance(u"", u"ab", 2), 2);
    QCOMPARE(editDistance(u"abc", u"abc", 0), 0);
    QCOMPARE(editDistance(u"abcdef", u"uvwxyz", 2), 3);
    QCOMPARE(editDistance(u"ca", u"abc", 3), 3); // optimal string alignment, no more
}

void DuplicateMatchTest::judgesPeople_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("level");
    const auto row = [](const char *name, const char *one, const char *other, const char *level) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other)
                            << QString::fromLatin1(level);
    };
    row("same mobile and company", "Hélène Marchand @Le_Fournil m+33639", "H. MARCHAND @FOURNIL m+33639",
        "sure");
    row("same email", "Karim Benali e=k@b.example", "Karim BENALI e=k@b.example", "sure");
    row("same company, accents", "Solène Kerbrat @Kerbrat_SARL", "Solene KERBRAT @KERBRAT", "sure");
    row("same company, but reached elsewhere", "Solène Kerbrat @Kerbrat m+331 e=a@x.example",
        "Solene Kerbrat @Kerbrat m+332 e=b@x.example", "probable");
    row("initial, same line and town", "Paul Guillou #35000_Rennes p+33299",
        "P. Guillou #35000_RENNES p+33299", "probable");
    row("close name, same company", "Nora Haddad @Atlas", "Nora Hadad @ATLAS", "probable");
    row("same town, accents", "Élodie Marec #29200_Brest", "Elodie Marec #29200_Brest", "probable");
    row("close name alone", "Marc Ollivier", "Marc Olivier", "maybe");
    row("close name, other towns", "Marc Ollivier #29200_Brest", "Marc Olivier #75011_Paris", "none");
    row("close first name, same company", "Denis Jaouen @Atlas", "Denise Jaouen @Atlas", "maybe");
    row("close first name alone", "Denis Jaouen", "Denise Jaouen", "none");
    row("namesakes", "Jean Martin @Atlas", "Jean Martin @Fournil", "none");
    row("namesakes, nothing known", "Jean Martin", "Jean Martin", "maybe");
    row("two pages", "Jean Martin @Atlas w=linkedin/a", "Jean Martin @Atlas w=linkedin/b", "none");
    row("two birthdays", "Jean Martin @Atlas b=1970-01-01", "Jean Martin @Atlas b=1990-01-01", "none");
    row("colleagues at one box", "Paul Guillou e=contact@atlas.example",
        "Nora Haddad e=contact@atlas.example", "none");
    row("colleagues at one line", "Paul Guillou @Atlas p+33299", "Nora Haddad @Atlas p+33299", "none");
    row("a couple at one address", "Paul Guillou e=guillou@mail.example",
        "Nora Haddad e=guillou@mail.example", "maybe");
    row("a number without a name", "- - m+33639", "Hélène Marchand m+33639", "sure");
    row("an office without a name", "Hélène Marchand", "Paul Guillou", "none");
}

void DuplicateMatchTest::judgesPeople()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, level);
    QCOMPARE(wordOf(duplicateMatch(traits(one), traits(other))), level);
    QCOMPARE(wordOf(duplicateMatch(traits(other), traits(one))), level);
}

void DuplicateMatchTest::judgesCompanies_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("level");
    const auto row = [](const char *name, const char *one, const char *other, const char *level) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other)
                            << QString::fromLatin1(level);
    };
    row("same SIRET", "Boulangerie_Le_Bras s=732", "LE_BRAS s=732", "sure");
    row("same SIREN", "Boulangerie_Le_Bras r=732", "LE_BRAS r=732", "sure");
    row("two sites", "Atlas r=732 s=73200011", "Atlas r=732 s=73200029", "none");
    row("two firms", "Atlas r=111", "Atlas r=222", "none");
    row("legal form, same town", "Durand_SARL #35000_Rennes", "DURAND #35000_Rennes", "sure");
    row("legal form", "Durand_SARL", "DURAND", "probable");
    row("two forms are two firms", "Martin_SA #35000_Rennes", "Martin_SARL #35000_Rennes", "none");
    row("same name elsewhere", "Durand #35000_Rennes", "Durand #69003_Lyon", "maybe");
    row("close name, same line", "Menuiserie_Kerbrat p+33299", "Menuiserie_Kerbat p+33299", "probable");
    row("same line alone", "Atlas p+33299", "Fournil p+33299", "none");
}

void DuplicateMatchTest::judgesCompanies()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, level);
    QCOMPARE(wordOf(duplicateMatch(companyTraits(one), companyTraits(other))), level);
    QCOMPARE(wordOf(duplicateMatch(companyTraits(other), companyTraits(one))), level);
}

void DuplicateMatchTest::saysWhyTheWeightiestFirst()
{
    const auto match = duplicateMatch(traits(QStringLiteral("Hélène Marchand @Fournil m+33639")),
                                      traits(QStringLiteral("H. Marchand @Fournil m+33639")));
    QVERIFY(match);
    QCOMPARE(match->reasons,
             (QList<DuplicateReason>{DuplicateReason::SameMobile, DuplicateReason::NameAgrees,
                                     DuplicateReason::SameCompany}));
    const auto weaker =
        duplicateMatch(traits(QStringLiteral("Marc Ollivier")), traits(QStringLiteral("Marc Olivier")));
    QVERIFY(weaker && weaker->score() < match->score());
    DuplicateTraits company = companyTraits(QStringLiteral("Atlas"));
    QVERIFY(!duplicateMatch(company, traits(QStringLiteral("- Atlas"))));
}

QTEST_GUILESS_MAIN(DuplicateMatchTest)
#include "tst_duplicate_match.moc"
