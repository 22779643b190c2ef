// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_key.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

using namespace carnet;

class FileKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void givesTheKnownAnswers_data();
    void givesTheKnownAnswers();
    void composesAsUnicodeSays_data();
    void composesAsUnicodeSays();
    void refusesWhatIsNotUtf8();
    void refusesAnUnknownProfile();
    void tellsThatMemoryIsShort();
};

namespace {

const HeaderBytes kHeader{'C', 'R', 'N', 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0x2d, 0, 0};

QByteArray bytesOf(const SecretBytes &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

} // namespace

// RFC 9106's own vectors use a secret, associated data and four lanes, which libsodium's function does not offer. These
// were computed once by the reference program of Argon2's authors (Debian package argon2):
//   printf '%s' PHRASE | argon2 SALT -id -t 3 -k 262144 -p 1 -l 32 -r
// with SALT = BLAKE2b-128 of header bytes 0-12 by Python's hashlib = 3f3de363d1aa8e551bbc3428c71e9c58.
void FileKeyTest::givesTheKnownAnswers_data()
{
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("plain") << QByteArray("sept mots que vous retiendrez")
                           << QByteArray("5530f574ed8cd2fabb9f52329bb303f50c1ddcbf08175c94876898fa25213085");
    QTest::newRow("accents") << QByteArray(
        "L’été déjà") << QByteArray("f5982683a7891fcd070a0a284b5f849fe772fc0a7f668cf132a2ed30d08e4f1c");
    QTest::newRow("accents apart") << QByteArray("L’e\u0301te\u0301 de\u0301ja\u0300")
                                   << QByteArray(
                                          "f5982683a7891fcd070a0a284b5f849fe772fc0a7f668cf132a2ed30d08e4f1c");
}

void FileKeyTest::givesTheKnownAnswers()
{
    QFETCH(const QByteArray, phrase);
    QFETCH(const QByteArray, key);
    const auto derived = deriveFileKey(SecretBytes::copyOf(phrase.constData()), kHeader);
    QVERIFY(derived);
    QCOMPARE(bytesOf(*derived).toHex(), key);
}

void FileKeyTest::composesAsUnicodeSays_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("empty") << QString();
    QTest::newRow("ascii") << QStringLiteral("abc");
    QTest::newRow("composed") << QStringLiteral("é");
    QTest::newRow("apart") << QStringLiteral("e\u0301");
    QTest::newRow("two marks in the wrong order") << QStringLiteral("a\u0301\u0323");
    QTest::newRow("hangul") << QStringLiteral("\u1112\u1161\u11ab");
    QTest::newRow("grows threefold") << QStringLiteral("\U0001D160\uFB2C\u0390").repeated(20);
    QTest::newRow("ohm sign") << QStringLiteral("\u2126");
}

void FileKeyTest::composesAsUnicodeSays()
{
    QFETCH(const QString, given);
    const QByteArray utf8 = given.toUtf8();
    const auto out = normalizedPassphrase(SecretBytes::copyOf(utf8.constData()));
    QVERIFY(out);
    QCOMPARE(QString::fromUtf8(bytesOf(*out)), given.normalized(QString::NormalizationForm_C));
}

void FileKeyTest::refusesWhatIsNotUtf8()
{
    const auto out = deriveFileKey(SecretBytes::copyOf("caf\xe9"), kHeader);
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::InvalidInput);
}

void FileKeyTest::refusesAnUnknownProfile()
{
    HeaderBytes header = kHeader;
    header[3] = 2;
    const auto out = deriveFileKey(SecretBytes::copyOf("x"), header);
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::UnknownProfile);
}

void FileKeyTest::tellsThatMemoryIsShort()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer needs the address space that this test takes away");
#endif
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const rlimit limit{rlim_t{200} << 20, rlim_t{200} << 20};
        ::setrlimit(RLIMIT_AS, &limit);
        const auto out = deriveFileKey(SecretBytes::copyOf("x"), kHeader);
        ::_exit(!out && out.error().code == ErrorCode::OutOfMemory ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(FileKeyTest)
#include "tst_file_key.moc"
