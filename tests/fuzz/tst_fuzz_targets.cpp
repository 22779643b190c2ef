// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of libFuzzer without it: each over its kept corpus, then over changed inputs for some seconds
// (CARNET_FUZZ_SECONDS), the same ones in each run. `./dev fuzz` looks further.
#include "core/secret_bytes.h"
#include "tests/fuzz/fuzz_targets.h"

#include <sys/resource.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace carnet;

namespace {

constexpr qsizetype kMostBytes = 64 << 10; ///< of a changed input
constexpr long kMostKiB = 512 * 1024;

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

QList<QByteArray> corpusOf(const char *target)
{
    QList<QByteArray> all;
    const QDir folder(QStringLiteral(CARNET_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(target));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

/// One to four changes: a byte, a piece taken out, doubled, or brought from another input, a number turned
/// into another one, a sign that the readers look at.
QByteArray changed(const QList<QByteArray> &corpus, std::mt19937 &random)
{
    static const QList<QByteArray> kSigns{"\"",
                                          "\"\"",
                                          ";",
                                          ",",
                                          "\t",
                                          "\r\n",
                                          "\r",
                                          "\\",
                                          "=",
                                          "=\r\n",
                                          ":",
                                          "<",
                                          ">",
                                          "&",
                                          "]]>",
                                          "{",
                                          "}",
                                          "[",
                                          "'",
                                          "BEGIN:VCARD\r\n",
                                          "END:VCARD\r\n",
                                          "\xEF\xBB\xBF",
                                          "\xFF\xFE",
                                          "\xC3\xA9",
                                          "\xE2\x80\xAE",
                                          QByteArray(1, '\0'),
                                          "CON",
                                          "..",
                                          "/",
                                          "-1",
                                          "4294967296",
                                          "1e308",
                                          "0x",
                                          "-",
                                          "+33"};
    const auto below = [&random](qsizetype limit) {
        return limit > 0 ? qsizetype(random() % quint32(limit)) : 0;
    };
    QByteArray input = corpus.at(below(corpus.size()));
    for (qsizetype n = 1 + below(4); n > 0; --n) {
        const qsizetype at = below(input.size() + 1);
        const qsizetype length = 1 + below(std::min<qsizetype>(input.size() - at, 40));
        const QByteArray &other = corpus.at(below(corpus.size()));
        switch (random() % 6) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(random());
            break;
        case 1:
            input.remove(at, length);
            break;
        case 2:
            input.insert(at, input.mid(at, length).repeated(1 + below(50)));
            break;
        case 3:
            input.insert(at, other.mid(below(other.size()), length));
            break;
        case 4:
            input.insert(at, kSigns.at(below(kSigns.size())));
            break;
        default:
            input.replace(at, length, kSigns.at(below(kSigns.size())));
        }
    }
    return input.left(kMostBytes);
}

} // namespace

class FuzzTargetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void holdsOnTheKeptCorpus_data() { targets(); }
    void holdsOnTheKeptCorpus();
    void holdsOnWhatIsChanged_data() { targets(); }
    void holdsOnWhatIsChanged();
    void readsAMegabyteInASecond_data() { targets(); }
    void readsAMegabyteInASecond();
    void staysSmall() { QVERIFY2(peakKiB() < kMostKiB, qPrintable(QString::number(peakKiB()))); }

private:
    static void targets()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < fuzz::kTargets.size(); ++i)
            QTest::newRow(fuzz::kTargets.at(i).name) << i;
    }
    /// Names the fault and keeps the input where ./dev fuzz would look for it.
    void hold(const fuzz::Named &target, const QByteArray &input, const QString &where)
    {
        const QString broken = target.run(input);
        if (broken.isEmpty())
            return;
        const QString path =
            QDir::temp().filePath(QStringLiteral("carnet-fuzz-") + QString::fromLatin1(target.name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(input);
        QTest::qFail(qPrintable(QStringLiteral("%1: %2; the input is in %3").arg(where, broken, path)),
                     __FILE__, __LINE__);
    }
};

void FuzzTargetsTest::holdsOnTheKeptCorpus()
{
    QFETCH(const int, target);
    const fuzz::Named &named = fuzz::kTargets.at(target);
    const QList<QByteArray> corpus = corpusOf(named.name);
    QVERIFY(corpus.size() >= 3);
    for (int i = 0; i < corpus.size(); ++i)
        hold(named, corpus.at(i), QStringLiteral("input %1").arg(i));
    hold(named, {}, QStringLiteral("nothing"));
}

void FuzzTargetsTest::holdsOnWhatIsChanged()
{
    QFETCH(const int, target);
    const fuzz::Named &named = fuzz::kTargets.at(target);
    const QList<QByteArray> corpus = corpusOf(named.name);
    QVERIFY(!corpus.isEmpty());
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("CARNET_FUZZ_SECONDS", &isNumber);
    const qint64 budget = 1000 * (isNumber ? asked : 5);
    std::mt19937 random(20261124);
    QElapsedTimer timer;
    timer.start();
    qint64 rounds = 0;
    for (; timer.elapsed() < budget && !QTest::currentTestFailed(); ++rounds)
        hold(named, changed(corpus, random), QStringLiteral("round %1").arg(rounds));
    qInfo("%lld inputs in %lld ms", rounds, timer.elapsed());
    QVERIFY(rounds > 50);
}

/// Each input of the corpus again and again. A second of the processor on a machine at rest; here three, as
/// tests run beside each other.
void FuzzTargetsTest::readsAMegabyteInASecond()
{
    QFETCH(const int, target);
    const fuzz::Named &named = fuzz::kTargets.at(target);
    for (const QByteArray &input : corpusOf(named.name)) {
        const QByteArray large =
            input + input.mid(1).repeated((1 << 20) / std::max<qsizetype>(input.size(), 1));
        const std::clock_t before = std::clock();
        (void)named.run(large);
        const qint64 ms = 1000 * (std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(ms < 3000,
                 qPrintable(QStringLiteral("%1 ms for “%2”").arg(ms).arg(QString::fromUtf8(input.left(40)))));
    }
}

QTEST_GUILESS_MAIN(FuzzTargetsTest)
#include "tst_fuzz_targets.moc"
