// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search_text.h"

#include <QTest>

#include <random>
#include <thread>

using namespace carnet;

class SearchTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsAsPeopleType_data();
    void foldsAsPeopleType();
    void foldsEveryLatinCodePointAsIcuDoes();
    void foldsNamesAsIcuDoes();
    void foldsRandomLatinTextAsIcuDoes();
    void foldsBadUtf8LikeItsText();
    void sortsAsAFrenchDictionary();
    void rangesOverEveryNameThatBegins_data();
    void rangesOverEveryNameThatBegins();
    void cutsIntoPieces_data();
    void cutsIntoPieces();
    void worksOnManyThreads();
};

namespace {

void compareFolds(const QString &text)
{
    const QString expected = foldTextByIcu(text);
    if (foldText(text) != expected || foldUtf8(text.toUtf8()) != expected.toUtf8())
        QFAIL(
            qPrintable(QStringLiteral("%1 is folded to %2 and %3, not %4")
                           .arg(text, foldText(text), QString::fromUtf8(foldUtf8(text.toUtf8())), expected)));
}

QString syllableName(std::mt19937_64 &random)
{
    static const QStringList syllables{
        QStringLiteral("Le"), QStringLiteral("Goff"), QStringLiteral("É"),       QStringLiteral("tien"),
        QStringLiteral("ne"), QStringLiteral("Œu"),   QStringLiteral("vrard"),   QStringLiteral("ç"),
        QStringLiteral("oë"), QStringLiteral("ß"),    QStringLiteral("-"),       QStringLiteral(" "),
        QStringLiteral("d’"), QStringLiteral("ñ"),    QStringLiteral("Łu"),      QStringLiteral("ø"),
        QStringLiteral("Ðo"), QStringLiteral("ệ"),    QStringLiteral("e\u0301"), QStringLiteral("Ω"),
        QStringLiteral("Й"),  QStringLiteral("ar"),   QStringLiteral("mo"),      QStringLiteral("ri"),
    };
    QString name;
    const auto count = 2 + random() % 5;
    for (unsigned i = 0; i < count; ++i)
        name += syllables[qsizetype(random() % quint64(syllables.size()))];
    return name;
}

} // namespace

void SearchTextTest::foldsAsPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("accents") << QStringLiteral("Hélène Çà et Là") << QStringLiteral("helene ca et la");
    QTest::newRow("ligatures") << QStringLiteral("Œuvre, Lætitia") << QStringLiteral("oeuvre, laetitia");
    QTest::newRow("sharp s") << QStringLiteral("Straße STRAẞE") << QStringLiteral("strasse strasse");
    QTest::newRow("apostrophe") << QStringLiteral("Le Fournil d’Arcy") << QStringLiteral("le fournil d'arcy");
    QTest::newRow("loose accent") << QStringLiteral("He\u0301le\u0300ne") << QStringLiteral("helene");
    QTest::newRow("Polish") << QStringLiteral("Łukasz Żółć") << QStringLiteral("lukasz zolc");
    QTest::newRow("Vietnamese") << QStringLiteral("Nguyễn Thị") << QStringLiteral("nguyen thi");
    QTest::newRow("no-break space") << QStringLiteral("12\u00A0km") << QStringLiteral("12 km");
    QTest::newRow("Greek stays Greek") << QStringLiteral("Ωραία") << QStringLiteral("ωραια");
    QTest::newRow("only ligatures") << QStringLiteral("ŒŒŒŒŒŒŒŒ½½½½")
                                    << foldTextByIcu(QStringLiteral("ŒŒŒŒŒŒŒŒ½½½½"));
}

void SearchTextTest::foldsAsPeopleType()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldText(text), folded);
    QCOMPARE(foldUtf8(text.toUtf8()), folded.toUtf8());
    QCOMPARE(foldTextByIcu(text), folded);
}

void SearchTextTest::foldsEveryLatinCodePointAsIcuDoes()
{
    for (char16_t code = 0; code < 0x250; ++code)
        compareFolds(QString(QChar(code)));
    for (char16_t code = 0x1E00; code < 0x2100; ++code)
        compareFolds(QString(QChar(code)));
}

void SearchTextTest::foldsNamesAsIcuDoes()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 100'000 && !QTest::currentTestFailed(); ++i)
        compareFolds(syllableName(random));
}

void SearchTextTest::foldsRandomLatinTextAsIcuDoes()
{
    std::mt19937_64 random(2);
    for (int i = 0; i < 2000 && !QTest::currentTestFailed(); ++i) {
        QString text;
        for (int j = 0; j < 100; ++j)
            text += QChar(static_cast<char16_t>(j % 10 == 0 ? 0x2000 + random() % 0x70 : random() % 0x250));
        compareFolds(text);
    }
}

void SearchTextTest::foldsBadUtf8LikeItsText()
{
    for (const QByteArray &bytes : {QByteArray("ab\xC3"), QByteArray("\xE9t\xE9"), QByteArray("\xC0\xAF"),
                                    QByteArray("\xE2\x80"), QByteArray("\xF0\x9F\x98\x80 A")})
        QCOMPARE(foldUtf8(bytes), foldText(QString::fromUtf8(bytes)).toUtf8());
}

void SearchTextTest::sortsAsAFrenchDictionary()
{
    const QStringList sorted{QStringLiteral("cote"),    QStringLiteral("coté"),    QStringLiteral("côte"),
                             QStringLiteral("côté"),    QStringLiteral("Étienne"), QStringLiteral("Etoile"),
                             QStringLiteral("Œuvrard"), QStringLiteral("offre"),   QStringLiteral("Zola")};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(sortKey(sorted[i - 1]) < sortKey(sorted[i]), qPrintable(sorted[i]));
    QCOMPARE(sortKey(QStringLiteral("MARTIN")), sortKey(QStringLiteral("Martin")));
    QVERIFY(sortKey(QString()) < sortKey(QStringLiteral("a")));
    const QString longText(5000, u'é');
    QVERIFY(sortKey(longText) > sortKey(longText.chopped(1)));
}

void SearchTextTest::rangesOverEveryNameThatBegins_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isInside");
    const auto row = [](const QString &prefix, const QString &name, bool isInside) {
        QTest::addRow("%s / %s", qPrintable(prefix), qPrintable(name)) << prefix << name << isInside;
    };
    for (const char *name :
         {"mar", "Marchand", "MÂRTIN", "mär", "mar-tin", "Mar tin", "marΩ", "mar中", "marzzzz", "mar9"})
        row(QStringLiteral("mar"), QString::fromUtf8(name), true);
    for (const char *name : {"ma", "maq", "mas", "Mbar", "", "9mar"})
        row(QStringLiteral("mar"), QString::fromUtf8(name), false);
    row(QStringLiteral("MÀR"), QStringLiteral("Marchand"), true);
    row(QStringLiteral("o"), QStringLiteral("Œuvrard"), true);
    row(QStringLiteral("oe"), QStringLiteral("Œuvrard"), true);
    row(QStringLiteral("œ"), QStringLiteral("Oeuvrard"), true);
    row(QStringLiteral("le g"), QStringLiteral("Le Goff"), true);
    row(QStringLiteral("le g"), QStringLiteral("Legoff"), false);
    row(QString(), QStringLiteral("Zola"), true);
    row(QString(), QString(), true);
}

void SearchTextTest::rangesOverEveryNameThatBegins()
{
    QFETCH(const QString, prefix);
    QFETCH(const QString, name);
    const auto [lower, upper] = sortKeyPrefixRange(prefix);
    const QByteArray key = sortKey(name);
    QTEST(lower <= key && key < upper, "isInside");
}

void SearchTextTest::cutsIntoPieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("signs only") << QStringLiteral(" - \"*:()^+ ") << QString();
    QTest::newRow("name") << QStringLiteral("Anne-Cécile Le Goff") << QStringLiteral("anne|cecile|le|goff");
    QTest::newRow("elision") << QStringLiteral("l’Épi-d’Or 2") << QStringLiteral("l|epi|d|or|2");
    QTest::newRow("email") << QStringLiteral("helene@fournil-arcy.example")
                           << QStringLiteral("helene|fournil|arcy|example");
    QTest::newRow("underscore") << QStringLiteral("a_b") << QStringLiteral("a|b");
    QTest::newRow("words of FTS5") << QStringLiteral("AND OR NOT NEAR") << QStringLiteral("and|or|not|near");
    QTest::newRow("emoji") << QStringLiteral("pain😀bio") << QStringLiteral("pain|bio");
    QTest::newRow("letters beyond the BMP") << QStringLiteral("𠀋 a") << QStringLiteral("𠀋|a");
}

void SearchTextTest::cutsIntoPieces()
{
    QFETCH(const QString, text);
    QTEST(searchPieces(text).join(u'|'), "pieces");
}

void SearchTextTest::worksOnManyThreads()
{
    const QString text = QStringLiteral("Œuvre Ωραία");
    const QString folded = foldText(text);
    const QByteArray key = sortKey(text);
    std::array<bool, 4> same{};
    std::vector<std::thread> threads;
    for (bool &good : same) {
        threads.emplace_back([&] {
            good = true;
            for (int i = 0; i < 200; ++i)
                good = good && foldText(text) == folded && sortKey(text) == key;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const bool good : same)
        QVERIFY(good);
}

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_search_text.moc"
