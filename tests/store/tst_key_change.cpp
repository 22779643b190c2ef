// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error_text.h"
#include "store/current_carnet.h"
#include "store/key_change.h"
#include "store/key_period_table.h"
#include "tests/support/small_carnet.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::test;

class KeyChangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void init();
    void changesThePhraseAndNothingElse();
    void refusesAWrongOldPhrase();
    void refusesTheSamePhraseAgain();
    void needsNoOldPhraseAfterARecoverySheet();
    void isRefusedWhileAnotherConnectionIsOpen();
    void leavesAllAsItWasWhenItIsCancelled();
    void keepsTheOldSheetAndBackupsWorking();
    void canBeDoneTwice();
    void worksOnARealCarnetWithTheRealKey();
    void nothingInTheProgramReKeysAFile();

private:
    KeyChangeOptions options(const char *backup = "avant.carnet")
    {
        KeyChangeOptions o;
        o.opening = smallOptions(&m_seen);
        o.backupPath = path(backup);
        return o;
    }
    QString path(const char *name = "Ventes.carnet") const { return m_dir->filePath(QLatin1String(name)); }
    QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    int persons() const { return int(m_carnet->db->number("SELECT count(*) FROM person").value_or(-1)); }
    /// What opens the carnet now that it is closed: 1 the old phrase, 2 the new one, 3 both, 0 none.
    int opensWith()
    {
        m_carnet.reset();
        return (openCarnet(path(), m_old, smallOptions()) ? 1 : 0)
            + (openCarnet(path(), m_new, smallOptions()) ? 2 : 0);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<OpenCarnet> m_carnet;
    FakeLastSeen m_seen;
    SecretBytes m_old;
    SecretBytes m_new;
};

void KeyChangeTest::init()
{
    m_carnet.reset();
    m_old = phrase();
    m_new = phrase("sept autres mots");
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = createSmall(path());
    QVERIFY(made);
    m_carnet = std::make_unique<OpenCarnet>(std::move(*made));
}

void KeyChangeTest::changesThePhraseAndNothingElse()
{
    QVERIFY(addPerson(*m_carnet->db, "Zola"));
    const HeaderBytes oldHeader = m_carnet->key.header;
    bool journalled = false;
    KeyChangeOptions o = options();
    o.journal = [&](Database &db) {
        journalled = true;
        return addPerson(db, "journal");
    };
    const auto report = changePassphrase(*m_carnet, &m_old, m_new, o);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY(report->isNoted && journalled);
    QVERIFY(m_carnet->key.header != oldHeader);
    QCOMPARE(persons(), 402);
    QVERIFY(m_carnet->db->checkSameFile());
    const auto periods = KeyPeriodTable(*m_carnet->db).all();
    QVERIFY(periods);
    QCOMPARE(periods->size(), 2);
    int current = 0;
    for (const KeyPeriod &period : *periods) {
        QCOMPARE(period.toMs.has_value(), period.header == oldHeader);
        current += period.header == m_carnet->key.header ? 1 : 0;
    }
    QCOMPARE(current, 1);
    QVERIFY(m_seen.headers.value(path()) == m_carnet->key.header);
    QCOMPARE(opensWith(), 2);
    QCOMPARE(names(),
             (QStringList{QStringLiteral("Ventes.avant-changement.carnet"), QStringLiteral("Ventes.carnet"),
                          QStringLiteral("avant.carnet")}));
}

void KeyChangeTest::refusesAWrongOldPhrase()
{
    const auto report = changePassphrase(*m_carnet, &m_new, m_new, options());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::WrongKey);
    QCOMPARE(persons(), 400);
    QCOMPARE(opensWith(), 1);
}

void KeyChangeTest::refusesTheSamePhraseAgain()
{
    const SecretBytes composed = phrase("l’été à Sète, sept mots");
    const SecretBytes decomposed = phrase("l’e\xCC\x81te\xCC\x81 a\xCC\x80 Se\xCC\x80te, sept mots");
    const auto isRefused = [this](const SecretBytes &before, const SecretBytes &after) {
        const auto report = changePassphrase(*m_carnet, &before, after, options("again.carnet"));
        return !report && report.error().code == ErrorCode::InvalidInput
            && errorSentence(report.error()).contains(u"already");
    };
    QVERIFY(isRefused(m_old, m_old));
    QVERIFY(!QFile::exists(path("again.carnet")));
    QVERIFY(changePassphrase(*m_carnet, &m_old, composed, options()));
    QVERIFY(isRefused(composed, decomposed));
    QVERIFY(!QFile::exists(path("again.carnet")));
    QVERIFY(!isRefused(m_old, m_old)); // a wrong old one is told as such
}

void KeyChangeTest::needsNoOldPhraseAfterARecoverySheet()
{
    const SecretBytes key = m_carnet->key.key.clone();
    m_carnet.reset();
    auto opened = openCarnetByKey(path(), key, smallOptions());
    QVERIFY(opened);
    m_carnet = std::make_unique<OpenCarnet>(std::move(*opened));
    QVERIFY(changePassphrase(*m_carnet, nullptr, m_new, options()));
    QCOMPARE(opensWith(), 2);
}

void KeyChangeTest::isRefusedWhileAnotherConnectionIsOpen()
{
    auto reader = Database::open(path(), m_carnet->key, Database::Access::ReadOnly);
    QVERIFY(reader);
    const auto report = changePassphrase(*m_carnet, &m_old, m_new, options());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Busy);
    QVERIFY(m_carnet->db);
    QVERIFY(addPerson(*m_carnet->db, "Zola"));
    QCOMPARE(persons(), 401);
    reader->reset();
    QCOMPARE(opensWith(), 1);
}

void KeyChangeTest::leavesAllAsItWasWhenItIsCancelled()
{
    KeyChangeOptions o = options();
    o.progress = [](qint64, qint64) { return Go::Stop; };
    const auto report = changePassphrase(*m_carnet, &m_old, m_new, o);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(addPerson(*m_carnet->db, "Zola"));
    QCOMPARE(persons(), 401);
    QCOMPARE(opensWith(), 1);
    QCOMPARE(names(), (QStringList{QStringLiteral("Ventes.carnet"), QStringLiteral("avant.carnet")}));
}

void KeyChangeTest::keepsTheOldSheetAndBackupsWorking()
{
    const SecretBytes oldKey = m_carnet->key.key.clone();
    QVERIFY(changePassphrase(*m_carnet, &m_old, m_new, options()));
    const SecretBytes newKey = m_carnet->key.key.clone();
    m_carnet.reset();
    QVERIFY(openCarnet(path("avant.carnet"), m_old, smallOptions()));
    QVERIFY(openCarnetByKey(path("avant.carnet"), oldKey, smallOptions()));
    const auto opened = openCarnetByKey(path(), newKey, smallOptions());
    QVERIFY(opened);
    QCOMPARE(opened->db->number("SELECT count(*) FROM person").value(), 400);
    QVERIFY(!openCarnetByKey(path("avant.carnet"), newKey, smallOptions()));
}

void KeyChangeTest::canBeDoneTwice()
{
    QVERIFY(changePassphrase(*m_carnet, &m_old, m_new, options()));
    QVERIFY(changePassphrase(*m_carnet, &m_new, m_old, options("avant2.carnet")));
    QCOMPARE(KeyPeriodTable(*m_carnet->db).all().value().size(), 3);
    QCOMPARE(opensWith(), 1);
    QVERIFY(QFile::exists(path("Ventes.avant-changement-2.carnet")));
}

void KeyChangeTest::worksOnARealCarnetWithTheRealKey()
{
    const QString real = path("Reel.carnet");
    auto made = createCarnet(real, m_old, currentCreation());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    KeyChangeOptions o;
    o.opening = currentOpening(&m_seen);
    o.backupPath = path("reel-avant.carnet");
    QVERIFY(changePassphrase(*made, &m_old, m_new, o));
    made = fail(ErrorCode::Locked); // closes it
    const auto opened = openCarnet(real, m_new, currentOpening(&m_seen));
    QVERIFY(opened);
    QVERIFY(opened->notices.isEmpty());
}

void KeyChangeTest::nothingInTheProgramReKeysAFile()
{
    int read = 0;
    for (const char *floor : {"core", "store", "documents", "sync", "models", "views", "app"}) {
        QDirIterator it(QStringLiteral(CARNET_SOURCE_DIR "/") + QLatin1String(floor),
                        {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.sql")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll().toLower();
            QVERIFY2(!text.contains("sqlite3_rekey") && !text.contains("pragma rekey")
                         && !text.contains("pragma hexrekey"),
                     qPrintable(file.fileName()));
            ++read;
        }
    }
    QVERIFY(read > 50);
}

QTEST_GUILESS_MAIN(KeyChangeTest)
#include "tst_key_change.moc"
