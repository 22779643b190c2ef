// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files: no crash, no hang, and no card lost that the damage did not touch.
#include "core/vcard/card_mapper.h"
#include "core/vcard/vcard_reader.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    QStringList cards; ///< each as text
    QList<VcardCard> full;
    qint64 warnings = 0;
};

enum class Mapping { On, Off };

Read readBytes(QByteArray bytes, Mapping mapping = Mapping::On)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer);
    const CardMapper mapper({});
    Read read;
    for (;;) {
        const Result<const VcardCard *> card = reader.next();
        if (!card || !*card)
            break;
        if (mapping == Mapping::On)
            (void)mapper.map(**card);
        read.cards.append((*card)->toText());
        read.full.append(**card);
    }
    read.warnings = qint64(reader.warnings().size());
    return read;
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/vcard/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where each card of mixed_versions.vcf begins, and its end behind the last.
QList<qsizetype> edges(const QByteArray &bytes, const Read &whole)
{
    QList<qsizetype> starts;
    qsizetype at = 0;
    qint64 line = 1;
    for (const VcardCard &card : whole.full) {
        for (; line < card.line; ++line)
            at = bytes.indexOf('\n', at) + 1;
        starts.append(at);
    }
    return starts << bytes.size();
}

} // namespace

class VcardHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesEveryTruncation_data();
    void survivesEveryTruncation();
    void survivesMutations();
    void survivesNoise();
    void readsAMegabyteInASecond_data();
    void readsAMegabyteInASecond();
};

void VcardHostileTest::survivesEveryTruncation_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file :
         QDir(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/vcard")).entryList({u"*.vcf"_s}))
        QTest::newRow(qPrintable(file)) << file;
}

void VcardHostileTest::survivesEveryTruncation()
{
    QFETCH(const QString, file);
    const QByteArray bytes = fixture(file);
    const Read whole = readBytes(bytes);
    QVERIFY(!whole.cards.isEmpty());
    const QList<qsizetype> starts = edges(bytes, whole);
    const bool isPlain = file == u"mixed_versions.vcf"_s;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Read cut = readBytes(bytes.left(size));
        QVERIFY(cut.cards.size() <= whole.cards.size());
        if (!isPlain)
            continue;
        // Each card that ends before the cut is there as it was; the one that was cut is there too, or told.
        for (qsizetype i = 0; i + 1 < starts.size() && starts[i + 1] <= size; ++i)
            QVERIFY2(cut.cards.value(i) == whole.cards[i], qPrintable(QString::number(size)));
        const bool isInACard =
            std::none_of(starts.cbegin(), starts.cend(), [size](qsizetype start) { return start == size; });
        const auto complete = std::count_if(starts.cbegin() + 1, starts.cend(),
                                            [size](qsizetype start) { return start <= size; });
        QVERIFY2(!isInACard || cut.cards.size() > complete || cut.warnings > 0
                     || bytes.mid(starts[complete], size - starts[complete]).size() < 12,
                 qPrintable(QString::number(size)));
    }
}

void VcardHostileTest::survivesMutations()
{
    const QByteArray bytes = fixture(u"mixed_versions.vcf"_s);
    const Read whole = readBytes(bytes);
    const QList<qsizetype> starts = edges(bytes, whole);
    const QList<QByteArray> pieces{"BEGIN:VCARD\r\n",
                                   "END:VCARD\r\n",
                                   "AGENT:\r\n",
                                   "=",
                                   "=\r\n",
                                   "\"",
                                   "\r",
                                   "\n ",
                                   ";;;;",
                                   "\\",
                                   ":",
                                   QByteArray("\0\0", 2),
                                   "\xFF\xFE",
                                   "ENCODING=QUOTED-PRINTABLE:",
                                   "CHARSET=UTF-16:",
                                   "\xEF\xBB\xBF",
                                   QByteArray(70'000, 'A')};
    std::mt19937 random(20261124);
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    int lost = 0;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    const int rounds = 2'000; // ten times slower there
#else
    const int rounds = 20'000;
#endif
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = bytes;
        const qsizetype at = below(bytes.size());
        const qsizetype length = std::min<qsizetype>(1 + below(20), bytes.size() - at);
        const bool isShort = random() % 50 != 0;
        switch (random() % 4) {
        case 0:
            damaged[at] = char(random() % 256);
            break;
        case 1:
            damaged.remove(at, length);
            break;
        case 2:
            damaged.insert(at, pieces[below(pieces.size() - (isShort ? 1 : 0))]);
            break;
        default:
            damaged.insert(at, bytes.mid(below(bytes.size()), length));
        }
        const Read read = readBytes(damaged, round % 4 == 0 ? Mapping::On : Mapping::Off);
        // The damage is in card `hit` (or at its edge): every other one is there to the letter, but for what
        // the edges of `hit` may have spilled over.
        for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
            const bool isHit = at + length >= starts[i] - 13 && at <= starts[i + 1] + 13;
            if (!isHit && !read.cards.contains(whole.cards[i]))
                ++lost;
        }
        if (lost > 0)
            QFAIL(qPrintable(u"round %1 at %2"_s.arg(round).arg(at)));
        QVERIFY2(read.cards.size() >= whole.cards.size() || read.warnings > 0,
                 qPrintable(u"round %1 at %2: %3"_s.arg(round).arg(at).arg(
                     QString::fromUtf8(damaged.mid(at - 40, 100)))));
    }
}

void VcardHostileTest::survivesNoise()
{
    std::mt19937 random(7);
    const QByteArray letters("BEGINVCARD:;=,\"\\\r\n \tTELN0123\0\xC3\xA9\xFF", 33);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray noise;
        for (int i = 0; i < 400; ++i)
            noise += letters[qsizetype(random() % size_t(letters.size()))];
        (void)readBytes(noise);
        (void)readBytes("BEGIN:VCARD\r\n" + noise);
    }
}

void VcardHostileTest::readsAMegabyteInASecond_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("one line") << QByteArray("x");
    QTest::newRow("begin") << QByteArray("BEGIN:VCARD\n");
    QTest::newRow("agents") << QByteArray("AGENT:\nBEGIN:VCARD\n");
    QTest::newRow("folds") << QByteArray("\n ");
    QTest::newRow("blank lines") << QByteArray("\r");
    QTest::newRow("soft breaks") << QByteArray("N;ENCODING=QUOTED-PRINTABLE:=\n=\n=\n");
    QTest::newRow("parameters") << QByteArray(";A=\"b\"");
    QTest::newRow("quotes") << QByteArray("\"");
    QTest::newRow("emails") << QByteArray("EMAIL:a\n");
    QTest::newRow("groups") << QByteArray("item1.EMAIL:a\nitem1.X-ABLabel:b\n");
    QTest::newRow("commas") << QByteArray("N:,,,,;,,,,\nCATEGORIES:,a,b\nORG:;;;;\n");
    QTest::newRow("boms") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("junk lines") << QByteArray("!\n");
}

void VcardHostileTest::readsAMegabyteInASecond()
{
    QFETCH(const QByteArray, piece);
    const QByteArray bytes = "BEGIN:VCARD\nFN:a\nNOTE:" + piece.repeated((1 << 20) / piece.size());
    QElapsedTimer timer;
    timer.start();
    (void)readBytes(bytes);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(timer.elapsed() < 4'000,
             qPrintable(QString::number(timer.elapsed()))); // a second on a machine at rest
#endif
}

QTEST_APPLESS_MAIN(VcardHostileTest)
#include "tst_vcard_hostile.moc"
