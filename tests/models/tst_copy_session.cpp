// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/copy_session.h"
#include "store/current_carnet.h"
#include "store/database_thread.h"
#include "store/journal.h"
#include "tests/support/fast_key.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;

class CopySessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void init();
    void cleanup()
    {
        m_copies.reset();
        m_thread.reset();
    }
    void backsUpNotesItAndLooksInside();
    void tellsAWrongPassphrase();
    void leavesNothingWhenItIsStopped();
    void restoresBeside();
    void neverWritesOverAFile();

private:
    [[nodiscard]] QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] static SecretBytes phrase(const char *text) { return SecretBytes::copyOf(text); }
    void backUpTo(const char *name)
    {
        QSignalSpy done(m_copies.get(), &CopySession::backedUp);
        m_copies->backUp(path(name));
        QTRY_COMPARE(done.count(), 1);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<CopySession> m_copies;
    OpenOptions m_opening;
    std::optional<FileLock> m_lock;
};

void CopySessionTest::init()
{
    m_lock.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_opening = currentOpening(nullptr);
    m_opening.derive = carnet::test::fastKey;
    CreateOptions creation = currentCreation();
    creation.derive = carnet::test::fastKey;
    m_thread = std::make_unique<DatabaseThread>(Clock::system());
    auto opened = m_thread->open([this, creation]() -> Result<OpenedFile> {
        CARNET_TRY_ASSIGN(OpenCarnet carnet,
                          createCarnet(path("Ventes.carnet"), phrase("une phrase de passe"), creation));
        m_lock.emplace(std::move(carnet.lock));
        return OpenedFile{std::move(carnet.db), std::move(carnet.key)};
    });
    opened.waitForFinished();
    QVERIFY(opened.result());
    m_copies = std::make_unique<CopySession>(*m_thread, m_opening);
}

void CopySessionTest::backsUpNotesItAndLooksInside()
{
    const auto entries = [this] {
        auto head = m_thread->read([](Database &db) { return Journal(db).head(); });
        head.waitForFinished();
        return head.result()->n;
    };
    const qint64 before = entries();
    QSignalSpy progressed(m_copies.get(), &CopySession::progressed);
    backUpTo("copie.carnet");
    QTRY_COMPARE(entries(), before + 1);
    QVERIFY(progressed.count() > 0);
    QSignalSpy looked(m_copies.get(), &CopySession::looked);
    m_copies->look(path("copie.carnet"), phrase("une phrase de passe"));
    QTRY_COMPARE(looked.count(), 1);
    const auto contents = looked.at(0).at(0).value<BackupContents>();
    QCOMPARE(contents.contacts, 0);
    QCOMPARE(contents.bytes, QFileInfo(path("copie.carnet")).size());
    QVERIFY(!QFile::exists(path("copie.carnet-wal")));
}

void CopySessionTest::tellsAWrongPassphrase()
{
    backUpTo("copie.carnet");
    QSignalSpy failed(m_copies.get(), &CopySession::failed);
    m_copies->look(path("copie.carnet"), phrase("une autre phrase"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::WrongKey);
    QVERIFY(!m_copies->isRunning());
}

void CopySessionTest::leavesNothingWhenItIsStopped()
{
    QSignalSpy failed(m_copies.get(), &CopySession::failed);
    m_copies->backUp(path("copie.carnet"));
    m_copies->cancel();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_dir->path()).entryList({QStringLiteral("*copie*")}, QDir::Files | QDir::Hidden).isEmpty());
}

void CopySessionTest::restoresBeside()
{
    backUpTo("copie.carnet");
    QSignalSpy restored(m_copies.get(), &CopySession::restored);
    m_copies->restore(path("copie.carnet"), phrase("une phrase de passe"), path("encore.carnet"));
    QTRY_COMPARE(restored.count(), 1);
    QVERIFY(openCarnet(path("encore.carnet"), phrase("une phrase de passe"), m_opening));
}

void CopySessionTest::neverWritesOverAFile()
{
    backUpTo("copie.carnet");
    QSignalSpy failed(m_copies.get(), &CopySession::failed);
    m_copies->backUp(path("copie.carnet"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::AlreadyExists);
}

QTEST_GUILESS_MAIN(CopySessionTest)
#include "tst_copy_session.moc"
