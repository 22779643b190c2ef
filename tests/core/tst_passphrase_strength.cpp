// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passphrase_strength.h"
#include "core/word_list.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace carnet;

class PassphraseStrengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void hasListsOfTheRightSize();
    void refusesWhatPeopleInvent_data();
    void refusesWhatPeopleInvent();
    void acceptsWhatIsRandom_data();
    void acceptsWhatIsRandom();
    void lightsSegmentsByGeneratedWords_data();
    void lightsSegmentsByGeneratedWords();
    void acceptsEveryGeneratedPhrase();
    void countsARepeatedWordOnce();
    void countsTheUsersOwnWordsForLittle();
    void neverCountsMoreForCapitalsAndAccents();
    void leavesNoCopyInMemory();
};

namespace {

PassphraseStrength strengthOf(const char *text)
{
    return passphraseStrength(SecretBytes::copyOf(text));
}

SecretBytes firstWords(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const std::string_view word = WordList::generator().at(size_t(i) * 1000 + 7);
        text += (i > 0 ? " " : "") + QByteArray(word.data(), qsizetype(word.size()));
    }
    return SecretBytes::copyOf(text.constData());
}

/// How often `needle` stands in the writable memory of this process (outside of what sodium guards). Looked at in place: a
/// copy of the heap could lie in the heap, and be counted with it.
int occurrencesInMemory(const QByteArray &needle)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    const std::string_view wanted(needle.constData(), static_cast<size_t>(needle.size()));
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains(" rw-p ") || !(line.contains("[heap]") || line.contains("[stack]")))
            continue;
        const QList<QByteArray> ends = line.left(line.indexOf(' ')).split('-');
        const auto begin = ends[0].toULongLong(nullptr, 16);
        const std::string_view bytes(reinterpret_cast<const char *>(begin),
                                     ends[1].toULongLong(nullptr, 16) - begin);
        for (size_t at = 0; (at = bytes.find(wanted, at)) != std::string_view::npos; ++at)
            ++count;
    }
    return count;
}

} // namespace

void PassphraseStrengthTest::hasListsOfTheRightSize()
{
    const WordList &words = WordList::generator();
    QCOMPARE(words.size(), size_t(7776));
    QCOMPARE(WordList::common().size(), size_t(2000));
    QVERIFY(WordList::known().size() > 60'000);
    std::set<std::string_view> distinct;
    for (size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words.at(i);
        QVERIFY(word.size() >= 4 && word.size() <= 8);
        QVERIFY(std::all_of(word.begin(), word.end(), [](char sign) { return sign >= 'a' && sign <= 'z'; }));
        distinct.insert(word);
    }
    QCOMPARE(distinct.size(), words.size());
    for (const char *unfit : {"jean", "elle", "notre", "leur", "rien", "putain", "merde", "connard"})
        QVERIFY2(!words.contains(unfit), unfit);
}

void PassphraseStrengthTest::refusesWhatPeopleInvent_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "a", "Motdepasse2026!", "ma fille adore le chocolat noir",
          "le chat de la voisine dort sur le toit", "azertyuiopqsdfghjklmwxcvbn", "AzertyuiopQsdfghjklm2026!",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "123456789012345678901234567890",
          "correcthorsebatterystaple", "Jean-Pierre 12/03/1985 Marie 04/05/1987",
          "bonjour bonjour bonjour bonjour bonjour bonjour bonjour bonjour bonjour bonjour bonjour bonjour",
          "P@ssw0rd P@ssw0rd P@ssw0rd P@ssw0rd", "abcdefghijklmnopqrstuvwxyz0123456789", "Tr0ub4dor&3"})
        QTest::newRow(text) << QByteArray(text);
}

void PassphraseStrengthTest::refusesWhatPeopleInvent()
{
    QFETCH(const QByteArray, text);
    const PassphraseStrength strength = strengthOf(text.constData());
    QVERIFY2(!strength.isAccepted(), qPrintable(QString::number(strength.bits)));
    QVERIFY(strength.segments < 4);
}

void PassphraseStrengthTest::acceptsWhatIsRandom_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("signs") << QByteArray("x7#Kq!pZ2vR$m9Lw&tB4");
    QTest::newRow("letters") << QByteArray("qxvzjkwpbgtrmzxqvkwjhfd");
    QTest::newRow("hexadecimal") << QByteArray("9f4c1be07a63d85b2e90c7f14a6db835");
    QTest::newRow("ten rare words") << QByteArray(
        "le tilleul boude quand treize orages rincent son vieux perron mauve");
}

void PassphraseStrengthTest::acceptsWhatIsRandom()
{
    QFETCH(const QByteArray, text);
    const PassphraseStrength strength = strengthOf(text.constData());
    QVERIFY2(strength.isAccepted(), qPrintable(QString::number(strength.bits)));
}

void PassphraseStrengthTest::lightsSegmentsByGeneratedWords_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<double>("bits");
    QTest::addColumn<int>("segments");
    QTest::newRow("3") << 3 << 38.8 << 0;
    QTest::newRow("4") << 4 << 51.7 << 1;
    QTest::newRow("5") << 5 << 64.6 << 2;
    QTest::newRow("6: refused") << 6 << 77.5 << 3;
    QTest::newRow("7: accepted") << 7 << 90.5 << 5;
}

void PassphraseStrengthTest::lightsSegmentsByGeneratedWords()
{
    QFETCH(const int, words);
    QFETCH(const double, bits);
    const PassphraseStrength strength = passphraseStrength(firstWords(words));
    QVERIFY2(std::abs(strength.bits - bits) < 0.1, qPrintable(QString::number(strength.bits)));
    QTEST(strength.segments, "segments");
    QCOMPARE(strength.isAccepted(), words >= kGeneratedWords);
}

void PassphraseStrengthTest::acceptsEveryGeneratedPhrase()
{
    int accepted = 0;
    for (int i = 0; i < 100; ++i) {
        const SecretBytes phrase = generatePassphrase();
        QCOMPARE(std::count(phrase.data(), phrase.data() + phrase.size(), ' '), kGeneratedWords - 1);
        accepted += passphraseStrength(phrase).isAccepted() ? 1 : 0;
    }
    QCOMPARE(accepted, 100);
    QVERIFY(!generatePassphrase().equals(generatePassphrase()));
}

void PassphraseStrengthTest::countsARepeatedWordOnce()
{
    QVERIFY(strengthOf("tilleul orage perron tilleul orage perron tilleul orage perron").bits < 46);
    QVERIFY(strengthOf("zorglub zorglub zorglub zorglub").bits < 60);
}

void PassphraseStrengthTest::countsTheUsersOwnWordsForLittle()
{
    const SecretBytes phrase = SecretBytes::copyOf("Kergoatrenn Fournildarcy Xylobrask");
    const double before = passphraseStrength(phrase).bits;
    const double after =
        passphraseStrength(phrase, {QStringLiteral("Kergoatrenn"), QStringLiteral("FOURNILDARCY Xylobrask")})
            .bits;
    QVERIFY(before > 60);
    QVERIFY2(after < 16, qPrintable(QString::number(after)));
}

void PassphraseStrengthTest::neverCountsMoreForCapitalsAndAccents()
{
    QCOMPARE(strengthOf("Le Chat de la Voisine dort").bits, strengthOf("le chat de la voisine dort").bits);
    QCOMPARE(strengthOf("hélène et françois").bits, strengthOf("helene et francois").bits);
}

void PassphraseStrengthTest::leavesNoCopyInMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The address sanitizer keeps freed blocks on purpose.");
#endif
    // Letters by a formula, so that the test itself holds neither the phrase nor its reverse.
    constexpr int kSize = 60;
    const auto letter = [](int at) { return static_cast<char>('a' + (at * at * 7 + at * 3 + at / 5) % 26); };
    SecretBytes phrase(kSize);
    for (int i = 0; i < kSize; ++i)
        phrase.data()[i] = static_cast<unsigned char>(letter(i));
    for (int i = 0; i < 20; ++i)
        QVERIFY(passphraseStrength(phrase).isAccepted());

    // From the middle: malloc itself writes over the start of a freed block. Each needle stands in the heap
    // once.
    QByteArray forward;
    for (int i = 25; i < 40; ++i)
        forward += letter(i);
    const int forwardCount = occurrencesInMemory(forward);
    if (forwardCount < 0)
        QSKIP("This system does not let a process read its own memory.");
    QCOMPARE(forwardCount, 1);
    std::reverse(forward.begin(), forward.end());
    QCOMPARE(occurrencesInMemory(forward), 1);
}

QTEST_GUILESS_MAIN(PassphraseStrengthTest)
#include "tst_passphrase_strength.moc"
