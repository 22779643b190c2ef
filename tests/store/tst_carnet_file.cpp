// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/carnet_file.h"
#include "store/carnet_header.h"
#include "store/key_period_table.h"
#include "tests/support/small_carnet.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::test;

class CarnetFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void createsAFileThatThePassphraseAloneOpens();
    void creationReplacesNothing();
    void aFailedCreationLeavesNothing();
    void tellsAWrongPassphraseAndChangesNothing();
    void refusesStrangeFiles_data();
    void refusesStrangeFiles();
    void refusesANewerFileUntouched();
    void refusesAFileOfAnotherProgram();
    void healsEveryTurnedBitOfTheFirstBytes_data();
    void healsEveryTurnedBitOfTheFirstBytes();
    void findsTheHeaderThatIsRemembered();
    void findsTheHeaderOfABackup();
    void tellsDamageOfPageOneFromAWrongPassphrase();
    void opensByTheKeyOfARecoverySheet();
    void tellsAnOlderFileThanLastTime();
    void setsAWalOfAnotherFileAside();
    void tellsThatAcknowledgedCommitsAreLost();
    void isUsedByOneAtATime();
    void removesWhatAKilledChangeLeft();

private:
    QString path(const char *name = "Ventes.carnet") const { return m_dir->filePath(QLatin1String(name)); }
    QByteArray bytes(const QString &file) const
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void write(const QString &file, const QByteArray &content) const
    {
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly));
        QCOMPARE(f.write(content), content.size());
    }
    QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_whole; ///< a small carnet as it lies on the disk
};

#define VERIFY_OPENED(result)                                                                                \
    QVERIFY2(                                                                                                \
        result,                                                                                              \
        qPrintable(                                                                                          \
            result ? QString()                                                                               \
                   : QStringLiteral("%1 %2").arg(int((result).error().code)).arg((result).error().detail)))
#define VERIFY_REFUSED(result, expected)                                                                     \
    do {                                                                                                     \
        QVERIFY(!(result));                                                                                  \
        QCOMPARE(int((result).error().code), int(expected));                                                 \
    } while (false)

void CarnetFileTest::initTestCase()
{
    QVERIFY(initializeCrypto());
    m_dir = std::make_unique<QTemporaryDir>();
    VERIFY_OPENED(createSmall(path()));
    m_whole = bytes(path());
    QVERIFY(m_whole.size() > 4 * 4096);
}

void CarnetFileTest::createsAFileThatThePassphraseAloneOpens()
{
    {
        const auto made = createSmall(path());
        VERIFY_OPENED(made);
        QVERIFY(platform::isPrivate(path()));
        QCOMPARE(made->db->applicationId().value(), kApplicationId);
    }
    QCOMPARE(names(), QStringList{QStringLiteral("Ventes.carnet")});
    QVERIFY(bytes(path()).startsWith(QByteArrayView("CRN\1", 4)));
    const auto opened = openCarnet(path(), phrase(), smallOptions());
    VERIFY_OPENED(opened);
    QVERIFY(opened->notices.isEmpty());
    QCOMPARE(opened->db->number("SELECT count(*) FROM person").value(), 400);
    const auto periods = KeyPeriodTable(*opened->db).all();
    QVERIFY(periods);
    QCOMPARE(periods->size(), 1);
    QVERIFY(periods->first().header == opened->key.header && !periods->first().toMs);
}

void CarnetFileTest::creationReplacesNothing()
{
    write(path(), "precious");
    VERIFY_REFUSED(createSmall(path()), ErrorCode::AlreadyExists);
    QCOMPARE(bytes(path()), QByteArray("precious"));
    VERIFY_REFUSED(createSmall(path("no/such/folder.carnet")), ErrorCode::NotFound);
}

void CarnetFileTest::aFailedCreationLeavesNothing()
{
    CreateOptions options;
    options.derive = fastKey;
    options.fill = [](Database &) -> Result<void> { return fail(ErrorCode::DiskFull); };
    VERIFY_REFUSED(createCarnet(path(), phrase(), options), ErrorCode::DiskFull);
    QCOMPARE(names(), QStringList());
}

void CarnetFileTest::tellsAWrongPassphraseAndChangesNothing()
{
    VERIFY_OPENED(createSmall(path()));
    const QByteArray before = bytes(path());
    VERIFY_REFUSED(openCarnet(path(), phrase("another phrase"), smallOptions()), ErrorCode::WrongKey);
    VERIFY_REFUSED(openCarnet(path(), phrase(""), smallOptions()), ErrorCode::WrongKey);
    QCOMPARE(bytes(path()), before);
    QCOMPARE(names(), QStringList{QStringLiteral("Ventes.carnet")});
}

void CarnetFileTest::refusesStrangeFiles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("size"); // of a truncation; -2: half; -1: one byte short
    QTest::addColumn<int>("code");
    for (const int size : {0, 1, 15})
        QTest::addRow("%d bytes", size) << QStringLiteral("cut") << size << int(ErrorCode::Truncated);
    for (const int size : {16, 17, 4095, 4096, 4097, 8192, -1, -2})
        QTest::addRow("%d bytes", size) << QStringLiteral("cut") << size << int(ErrorCode::Truncated);
    QTest::newRow("text") << QStringLiteral("text") << 0 << int(ErrorCode::NotACarnet);
    QTest::newRow("plain SQLite") << QStringLiteral("sqlite") << 0 << int(ErrorCode::NotACarnet);
    QTest::newRow("folder") << QStringLiteral("folder") << 0 << int(ErrorCode::IsDirectory);
    QTest::newRow("missing") << QStringLiteral("missing") << 0 << int(ErrorCode::NotFound);
    QTest::newRow("pipe") << QStringLiteral("pipe") << 0 << int(ErrorCode::NotACarnet);
    QTest::newRow("dangling link") << QStringLiteral("link") << 0 << int(ErrorCode::NotFound);
    QTest::newRow("unknown key profile") << QStringLiteral("profile") << 0 << int(ErrorCode::UnknownProfile);
    QTest::newRow("zeros") << QStringLiteral("zeros") << 0 << int(ErrorCode::NotACarnet);
    QTest::newRow("ciphertext without its first bytes")
        << QStringLiteral("headless") << 0 << int(ErrorCode::Corrupt);
}

void CarnetFileTest::refusesStrangeFiles()
{
    QFETCH(const QString, what);
    QFETCH(int, size);
    QFETCH(const int, code);
    const QByteArray whole = m_whole;
    if (what == QLatin1String("cut"))
        write(path(),
              whole.left(size == -2       ? whole.size() / 8192 * 4096
                             : size == -1 ? whole.size() - 1
                                          : size));
    else if (what == QLatin1String("text"))
        write(path(), QByteArray("nom;prénom\r\n").repeated(2048));
    else if (what == QLatin1String("sqlite"))
        write(path(), QByteArray("SQLite format 3\0", 16) + whole.mid(16));
    else if (what == QLatin1String("zeros"))
        write(path(), QByteArray(8192, '\0'));
    else if (what == QLatin1String("headless"))
        write(path(), QByteArray(16, '\0') + whole.mid(16));
    else if (what == QLatin1String("profile"))
        write(path(), QByteArray("CRN\2\0\1\2\3\4\5\6\7\10", 13) + '\x95' + whole.mid(14));
    else if (what == QLatin1String("folder"))
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("Ventes.carnet")));
    else if (what == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(path().toUtf8().constData(), 0600), 0);
    else if (what == QLatin1String("link"))
        QVERIFY(QFile::link(path("nowhere"), path()));

    const bool isFile = what != QLatin1String("pipe");
    const QByteArray before = isFile ? bytes(path()) : QByteArray();
    const QStringList namesBefore = names();
    const auto opened = openCarnet(path(), phrase(), smallOptions());
    VERIFY_REFUSED(opened, code);
    if (what != QLatin1String("headless")
        && what != QLatin1String("cut")) // these two need the key to be judged
        VERIFY_REFUSED(inspectCarnet(path()), code);
    QCOMPARE(names(), namesBefore);
    if (isFile)
        QCOMPARE(bytes(path()), before);
}

void CarnetFileTest::refusesANewerFileUntouched()
{
    {
        const auto made = createSmall(path());
        VERIFY_OPENED(made);
        QVERIFY(rawExec(*made->db, "PRAGMA user_version = 7"));
    }
    const QByteArray before = bytes(path());
    const auto opened = openCarnet(path(), phrase(), smallOptions());
    VERIFY_REFUSED(opened, ErrorCode::NewerFile);
    QCOMPARE(opened.error().arguments, QStringList{QStringLiteral("7")});
    QCOMPARE(bytes(path()), before);
    QCOMPARE(names(), QStringList{QStringLiteral("Ventes.carnet")});
}

void CarnetFileTest::refusesAFileOfAnotherProgram()
{
    {
        const auto made = createSmall(path());
        VERIFY_OPENED(made);
        QVERIFY(rawExec(*made->db, "PRAGMA application_id = 42"));
    }
    VERIFY_REFUSED(openCarnet(path(), phrase(), smallOptions()), ErrorCode::NotACarnet);
}

void CarnetFileTest::healsEveryTurnedBitOfTheFirstBytes_data()
{
    QTest::addColumn<int>("bit");
    for (int bit = 0; bit < 128; ++bit)
        QTest::addRow("byte %d bit %d", bit / 8, bit % 8) << bit;
}

void CarnetFileTest::healsEveryTurnedBitOfTheFirstBytes()
{
    QFETCH(const int, bit);
    const QByteArray whole = m_whole;
    QByteArray damaged = whole;
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
    write(path(), damaged);
    VERIFY_REFUSED(openCarnet(path(), phrase("another phrase"), smallOptions()), ErrorCode::WrongKey);
    QCOMPARE(bytes(path()), damaged);

    {
        const auto opened = openCarnet(path(), phrase(), smallOptions());
        VERIFY_OPENED(opened);
        QCOMPARE(opened->notices, QList<OpenNotice>{OpenNotice::HeaderHealed});
        QVERIFY(QFile::exists(opened->keptCopy));
        QCOMPARE(opened->db->number("SELECT count(*) FROM person").value(), 400);
    }
    QCOMPARE(bytes(path()).left(16), whole.left(16));
    const auto again = openCarnet(path(), phrase(), smallOptions());
    VERIFY_OPENED(again);
    QVERIFY(again->notices.isEmpty());
}

void CarnetFileTest::findsTheHeaderThatIsRemembered()
{
    FakeLastSeen seen;
    VERIFY_OPENED(createSmall(path()));
    VERIFY_OPENED(openCarnet(path(), phrase(), smallOptions(&seen)));
    const QByteArray whole = bytes(path());
    write(path(), QByteArray("0123456789abcdef") + whole.mid(16));
    VERIFY_REFUSED(openCarnet(path(), phrase(), smallOptions()), ErrorCode::Corrupt);
    const auto opened = openCarnet(path(), phrase(), smallOptions(&seen));
    VERIFY_OPENED(opened);
    QCOMPARE(opened->notices, QList<OpenNotice>{OpenNotice::HeaderHealed});
    QCOMPARE(bytes(path()).left(16), whole.left(16));
}

void CarnetFileTest::findsTheHeaderOfABackup()
{
    VERIFY_OPENED(createSmall(path()));
    QVERIFY(QFile::copy(path(), path("backup.carnet")));
    write(path(), QByteArray(16, 'x') + bytes(path()).mid(16));
    OpenOptions options = smallOptions();
    options.knownBackups = {path("missing.carnet"), path("backup.carnet")};
    const auto opened = openCarnet(path(), phrase(), options);
    VERIFY_OPENED(opened);
    QCOMPARE(opened->notices, QList<OpenNotice>{OpenNotice::HeaderHealed});
}

void CarnetFileTest::tellsDamageOfPageOneFromAWrongPassphrase()
{
    VERIFY_OPENED(createSmall(path()));
    QByteArray damaged = bytes(path());
    damaged[2000] = static_cast<char>(damaged[2000] ^ 4);
    write(path(), damaged);
    VERIFY_REFUSED(openCarnet(path(), phrase(), smallOptions()), ErrorCode::Corrupt);
    VERIFY_REFUSED(openCarnet(path(), phrase("another phrase"), smallOptions()), ErrorCode::WrongKey);
    QCOMPARE(bytes(path()), damaged);
}

void CarnetFileTest::opensByTheKeyOfARecoverySheet()
{
    SecretBytes key;
    {
        auto made = createSmall(path());
        VERIFY_OPENED(made);
        key = made->key.key.clone();
    }
    VERIFY_OPENED(openCarnetByKey(path(), key, smallOptions()));
    SecretBytes other = key.clone();
    other.data()[0] ^= 1;
    VERIFY_REFUSED(openCarnetByKey(path(), other, smallOptions()), ErrorCode::WrongKey);
}

void CarnetFileTest::tellsAnOlderFileThanLastTime()
{
    FakeLastSeen seen;
    VERIFY_OPENED(createSmall(path()));
    QVERIFY(QFile::copy(path(), path("old")));
    {
        const auto opened = openCarnet(path(), phrase(), smallOptions(&seen));
        VERIFY_OPENED(opened);
        QVERIFY(addPerson(*opened->db, "Zola"));
        QVERIFY(rememberCommits(*opened, smallOptions(&seen)));
    }
    {
        const auto opened = openCarnet(path(), phrase(), smallOptions(&seen));
        VERIFY_OPENED(opened);
        QVERIFY(opened->notices.isEmpty());
    }
    QFile::remove(path());
    QVERIFY(QFile::rename(path("old"), path()));
    const auto opened = openCarnet(path(), phrase(), smallOptions(&seen));
    VERIFY_OPENED(opened);
    QCOMPARE(opened->notices, QList<OpenNotice>{OpenNotice::OlderThanLastTime});
}

void CarnetFileTest::setsAWalOfAnotherFileAside()
{
    VERIFY_OPENED(createSmall(path()));
    {
        const auto other = createSmall(path("Autre.carnet"));
        VERIFY_OPENED(other);
        QVERIFY(addPerson(*other->db, "Zola"));
        QVERIFY(QFile::copy(path("Autre.carnet-wal"), path("Ventes.carnet-wal")));
    }
    const auto opened = openCarnet(path(), phrase(), smallOptions());
    VERIFY_OPENED(opened);
    QCOMPARE(opened->notices, QList<OpenNotice>{OpenNotice::ForeignWalSetAside});
    QVERIFY(QFile::exists(opened->keptCopy));
    QCOMPARE(opened->db->structureProblems(Database::Depth::Full).value(), QStringList());
    QCOMPARE(opened->db->number("SELECT count(*) FROM person").value(), 400);
}

void CarnetFileTest::tellsThatAcknowledgedCommitsAreLost()
{
    VERIFY_OPENED(createSmall(path()));
    QByteArray wal;
    QByteArray file;
    {
        const auto opened = openCarnet(path(), phrase(), smallOptions());
        VERIFY_OPENED(opened);
        for (int i = 0; i < 5; ++i)
            QVERIFY(addPerson(*opened->db, "Zola"));
        file = bytes(path()); // as a crash would leave them
        wal = bytes(path("Ventes.carnet-wal"));
    }
    write(path(), file);
    write(path("Ventes.carnet-wal"), wal);
    {
        const auto opened = openCarnet(path(), phrase(), smallOptions());
        VERIFY_OPENED(opened);
        QVERIFY(opened->notices.isEmpty());
        QCOMPARE(opened->db->number("SELECT count(*) FROM person").value(), 405);
    }
    for (const qsizetype at :
         {qsizetype{20}, qsizetype{32 + 4}, qsizetype{32 + 10}, qsizetype{32 + 24 + 999}}) {
        QByteArray turned = wal;
        turned[at] = static_cast<char>(turned[at] ^ 16);
        write(path(), file);
        write(path("Ventes.carnet-wal"), turned);
        const auto opened = openCarnet(path(), phrase(), smallOptions());
        VERIFY_OPENED(opened);
        QVERIFY(opened->notices.contains(OpenNotice::CommitsLost));
        QCOMPARE(bytes(opened->keptCopy), turned);
    }
}

void CarnetFileTest::isUsedByOneAtATime()
{
    const auto made = createSmall(path());
    VERIFY_OPENED(made);
    VERIFY_REFUSED(openCarnet(path(), phrase(), smallOptions()), ErrorCode::InUse);
    QVERIFY(QFile::rename(path(), path("moved.carnet")));
    VERIFY_REFUSED(made->db->checkSameFile(), ErrorCode::Replaced);
}

void CarnetFileTest::removesWhatAKilledChangeLeft()
{
    VERIFY_OPENED(createSmall(path()));
    write(path(".Ventes.carnet.key-1234"), "half");
    write(path(".Ventes.carnet.new-1234-wal"), "half");
    write(path(".Autre.carnet.key-1234"), "not ours");
    write(path("Ventes.avant-changement-2.carnet"), "an older one");
    QVERIFY(platform::hardLink(path(), path("Ventes.avant-changement.carnet")));
    VERIFY_OPENED(openCarnet(path(), phrase(), smallOptions()));
    QCOMPARE(
        names(),
        (QStringList{QStringLiteral(".Autre.carnet.key-1234"),
                     QStringLiteral("Ventes.avant-changement-2.carnet"), QStringLiteral("Ventes.carnet")}));
}

QTEST_GUILESS_MAIN(CarnetFileTest)
#include "tst_carnet_file.moc"
