// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in clear: not in the files that SQLite makes, not in the memory of the program once a carnet is closed. Each
// search has a control that must find what it looks for.
#include "store/carnet_file.h"
#include "tests/support/fast_key.h"
#include "tests/support/small_carnet.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace carnet;
using namespace carnet::test;

namespace {

constexpr unsigned char kMask = 0x5a;

/// Text that stands nowhere in this program's own image: kept masked, shown only while it is used.
QByteArray masked(QByteArray text)
{
    for (char &byte : text)
        byte = static_cast<char>(byte ^ kMask);
    return text;
}

/// How often bytes occur in this process' memory. The needle is given masked and is compared byte by byte, so that the
/// search itself leaves no copy of it.
int countInMemory(const QByteArray &masked)
{
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::FILE *maps = std::fopen("/proc/self/maps", "re");
    if (memory < 0 || !maps)
        return -1;
    static std::array<unsigned char, 1 << 20> buffer; // static: found by itself, so what it holds is masked
    int found = 0;
    char line[512];
    while (std::fgets(line, sizeof line, maps)) {
        unsigned long from = 0;
        unsigned long to = 0;
        char rights[5] = "";
        if (std::sscanf(line, "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r'
            || std::strstr(line, "[v"))
            continue;
        const auto size = static_cast<unsigned long>(masked.size());
        for (unsigned long at = from; at < to; at += buffer.size() - size) {
            const auto wanted = std::min(static_cast<unsigned long>(buffer.size()), to - at);
            // Read in place and masked at once: the buffer never holds the text in clear for longer than this loop.
            const ssize_t got = ::pread(memory, buffer.data(), wanted, static_cast<off_t>(at));
            for (ssize_t i = 0; i + masked.size() <= got; ++i) {
                qsizetype k = 0;
                while (k < masked.size()
                       && (buffer[size_t(i + k)] ^ kMask) == static_cast<unsigned char>(masked[k]))
                    ++k;
                const unsigned long where = at + static_cast<unsigned long>(i);
                const bool isOurs = where >= reinterpret_cast<unsigned long>(buffer.data())
                    && where < reinterpret_cast<unsigned long>(buffer.data()) + buffer.size();
                if (k == masked.size() && !isOurs)
                    ++found;
            }
            sodium_memzero(buffer.data(), buffer.size());
            if (wanted < buffer.size())
                break;
        }
    }
    std::fclose(maps);
    ::close(memory);
    return found;
}

// "phrase-secrete-du-serin", "CANARI-Zoe-Quintessence" under the mask.
const QByteArray kPhrase = QByteArray::fromHex("2a32283b293f77293f39283f2e3f773e2f77293f283334");
const QByteArray kCanary = QByteArray::fromHex("191b141b08137700353f770b2f33342e3f29293f34393f");

} // namespace

class LeaksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void noFileHoldsAWordInClear();
    void memoryIsCleanAfterClosing();

private:
    static int filesWith(const QString &folder, const QByteArray &word)
    {
        int found = 0;
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                ++found;
        }
        return found;
    }
    static Result<void> write(Database &db, int rows)
    {
        QByteArray word = masked(kCanary);
        QByteArray sql = QByteArray("INSERT INTO person (name) WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL "
                                    "SELECT i + 1 FROM r WHERE i < ")
            + QByteArray::number(rows) + ") SELECT '" + word + "' || i || hex(randomblob(60)) FROM r";
        const Result<void> done = rawExec(db, sql.constData());
        sodium_memzero(sql.data(), size_t(sql.size()));
        sodium_memzero(word.data(), size_t(word.size()));
        return done;
    }
};

void LeaksTest::noFileHoldsAWordInClear()
{
    const QByteArray word = masked(kCanary);
    QTemporaryDir dir;
    qputenv("SQLITE_TMPDIR", dir.path().toLocal8Bit());
    const auto carnet = createSmall(dir.filePath(QStringLiteral("Ventes.carnet")));
    QVERIFY(carnet);
    QVERIFY(write(*carnet->db, 3000));
    // A sort larger than the cache, an index, a rollback: whatever makes temporary files makes them now.
    QVERIFY(rawExec(*carnet->db,
                    "PRAGMA cache_size = 10; CREATE INDEX by_name ON person (name); CREATE TEMP TABLE t AS "
                    "SELECT name FROM person ORDER BY name DESC;"
                    "BEGIN; DELETE FROM person WHERE id % 2; ROLLBACK;"));
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("Ventes.carnet-wal"))));
    QVERIFY(QFile(dir.filePath(QStringLiteral("Ventes.carnet-wal"))).size() > 0);
    QCOMPARE(filesWith(dir.path(), word), 0);
    QCOMPARE(filesWith(dir.path(), "Personne 1"), 0);
    QVERIFY(carnet->db->checkpointTruncate());
    QCOMPARE(filesWith(dir.path(), word), 0);

    QFile control(dir.filePath(QStringLiteral("clair.txt")));
    QVERIFY(control.open(QIODevice::WriteOnly) && control.write(word) > 0);
    control.close();
    QCOMPARE(filesWith(dir.path(), word), 1);
}

void LeaksTest::memoryIsCleanAfterClosing()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer keeps freed memory and maps too much to be searched");
#endif
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("Ventes.carnet"));
    QByteArray hiddenKey;
    QByteArray hiddenHex;
    {
        SecretBytes secret(size_t(kPhrase.size()));
        for (qsizetype i = 0; i < kPhrase.size(); ++i)
            secret.data()[i] = static_cast<unsigned char>(kPhrase[i] ^ kMask);
        CreateOptions creation;
        creation.fill = fillSmall;
        creation.newestSchema = kSmallSchema;
        // The real key once, normalisation and Argon2 included.
        auto made = createCarnet(path, secret, creation);
        QVERIFY(made);
        QVERIFY(write(*made->db, 5000));
        QCOMPARE(made->db->number("SELECT count(*) FROM person WHERE name LIKE '%7%'").value() > 0, true);
        for (const unsigned char byte :
             made->key.key.bytes()) { // masked as it is read: this test leaves no copy
            hiddenKey.append(static_cast<char>(byte ^ kMask));
            for (const int nibble : {byte >> 4, byte & 15})
                hiddenHex.append(static_cast<char>("0123456789abcdef"[nibble] ^ kMask));
        }
        QVERIFY(countInMemory(hiddenKey) > 0); // the search works: an open carnet has its key
        QVERIFY(countInMemory(kPhrase) > 0);
        QVERIFY(countInMemory(kCanary) > 0);
    }
    QCOMPARE(countInMemory(kPhrase), 0);
    const int keys = countInMemory(hiddenKey);
    const int hex = countInMemory(hiddenHex);
    const int rows = countInMemory(kCanary);
    qInfo("after closing: passphrase 0, key %d, hex key %d, rows %d", keys, hex, rows);
    QVERIFY2(rows <= 5, qPrintable(QString::number(rows)));
    QCOMPARE(keys, 0);
    QCOMPARE(hex, 0);

    const QByteArray control = masked(kPhrase); // an unwiped passphrase is found
    QVERIFY(!control.isEmpty());
    QCOMPARE(countInMemory(kPhrase), 1);
}

QTEST_GUILESS_MAIN(LeaksTest)
#include "tst_leaks.moc"
