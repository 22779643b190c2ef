// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contact_table.h"
#include "store/database_thread.h"
#include "store/list_query.h"
#include "tests/support/temp_carnet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace carnet;
using carnet::test::TempCarnet;

class DatabaseThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesTellsAndReads();
    void readsWhileALongWriteRuns();
    void answersLockedOnceClosed();
    void stopsASearchAndNothingElse();
    void worksAloneAndAnswersTheRestAfterwards();
    void tellsThatTheFileWasReplaced();

private:
    std::unique_ptr<TempCarnet> m_carnet;
    std::unique_ptr<DatabaseThread> m_thread;
};

void DatabaseThreadTest::init()
{
    m_thread.reset();
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
    m_carnet->db.reset();
    m_thread = std::make_unique<DatabaseThread>(m_carnet->clock);
    auto opened = m_thread->open([path = m_carnet->path()]() -> Result<OpenedFile> {
        CARNET_TRY_ASSIGN(auto db, Database::open(path, carnet::test::rawKey(), Database::Access::ReadWrite));
        return OpenedFile{std::move(db), carnet::test::rawKey()};
    });
    QTRY_VERIFY(opened.isFinished());
    QVERIFY2(opened.result(), qPrintable(opened.result() ? QString() : opened.result().error().detail));
}

void DatabaseThreadTest::writesTellsAndReads()
{
    QSignalSpy changed(m_thread.get(), &DatabaseThread::changed);
    auto written = m_thread->write({CommandId::ContactCreate, {}},
                                   [clock = m_carnet->clock](Database &db) -> Result<void> {
                                       Contact c;
                                       c.familyName = QStringLiteral("Marchand");
                                       return ContactTable(db).insert(c, clock).map([](ContactId) {});
                                   });
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(written.result());
    QCOMPARE(changed.at(0).at(0).value<Touched>().contacts.size(), 1);
    auto ids =
        m_thread->read([](Database &db) { return idsByName(db, RecordKind::Contact, ListScope::Active); });
    QTRY_VERIFY(ids.isFinished());
    QCOMPARE(ids.result()->size(), size_t(1));
    auto undone = m_thread->undo();
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(undone.result());
}

void DatabaseThreadTest::readsWhileALongWriteRuns()
{
    std::atomic<bool> inside = false;
    std::atomic<bool> release = false;
    auto job = m_thread->job([&](Database &) -> Result<void> {
        inside = true;
        while (!release)
            QThread::yieldCurrentThread();
        return {};
    });
    QTRY_VERIFY(inside);
    auto ids =
        m_thread->read([](Database &db) { return idsByName(db, RecordKind::Contact, ListScope::Active); });
    QTRY_VERIFY(ids.isFinished());
    QVERIFY(!job.isFinished());
    release = true;
    QTRY_VERIFY(job.isFinished());
}

void DatabaseThreadTest::answersLockedOnceClosed()
{
    auto closed = m_thread->close();
    QTRY_VERIFY(closed.isFinished());
    QVERIFY(closed.result());
    QVERIFY(!QFile::exists(m_carnet->path() + QStringLiteral("-wal"))
            || QFile(m_carnet->path() + QStringLiteral("-wal")).size() == 0);
    auto ids =
        m_thread->read([](Database &db) { return idsByName(db, RecordKind::Contact, ListScope::Active); });
    QTRY_VERIFY(ids.isFinished());
    QCOMPARE(ids.result().error().code, ErrorCode::Locked);
}

void DatabaseThreadTest::stopsASearchAndNothingElse()
{
    const auto endless = [](Database &db) {
        return db.number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                         "400000000) SELECT count(*) FROM n");
    };
    auto search = m_thread->search(endless);
    // Interrupting has no effect before the statement runs, so it is asked again until it took.
    QElapsedTimer timer;
    timer.start();
    while (!search.isFinished() && timer.elapsed() < 20000) {
        m_thread->interruptSearch();
        QTest::qWait(5);
    }
    QVERIFY(search.isFinished());
    QCOMPARE(search.result().error().code, ErrorCode::Cancelled);
    auto read = m_thread->read([](Database &db) { return db.number("SELECT 1"); });
    m_thread->interruptSearch();
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().value(), 1);
}

void DatabaseThreadTest::worksAloneAndAnswersTheRestAfterwards()
{
    // Alone: WAL can be left only while no other connection is open.
    auto alone = m_thread->exclusive([](OpenedFile &file) -> Result<QString> {
        CARNET_TRY(file.database->checkpointTruncate());
        CARNET_TRY(file.database->leaveWal());
        const QString path = file.database->path();
        file.database.reset();
        CARNET_TRY_ASSIGN(file.database, Database::open(path, file.key, Database::Access::ReadWrite));
        return path;
    });
    auto asked = m_thread->read([](Database &db) { return db.number("SELECT count(*) FROM contact"); });
    auto access = m_thread->access();
    QVERIFY(QTest::qWaitFor([&] { return alone.isFinished() && asked.isFinished() && access.isFinished(); }));
    QCOMPARE(alone.result().value(), m_carnet->path());
    QCOMPARE(asked.result().value(), 0);
    const auto answer = access.takeResult();
    QVERIFY(answer);
    QCOMPARE(answer->path, m_carnet->path());
    QVERIFY(answer->key.key.equals(carnet::test::rawKey().key));
    // One that loses the file: everything answers Locked, and nothing hangs.
    auto lost = m_thread->exclusive([](OpenedFile &file) -> Result<void> {
        file.database.reset();
        return {};
    });
    QVERIFY(QTest::qWaitFor([&] { return lost.isFinished(); }));
    auto late = m_thread->read([](Database &db) { return db.number("SELECT 1"); });
    QVERIFY(QTest::qWaitFor([&] { return late.isFinished(); }));
    QCOMPARE(late.result().error().code, ErrorCode::Locked);
}

void DatabaseThreadTest::tellsThatTheFileWasReplaced()
{
    QSignalSpy replaced(m_thread.get(), &DatabaseThread::fileReplaced);
    QVERIFY(QFile::rename(m_carnet->path(), m_carnet->path() + QStringLiteral(".away")));
    auto written = m_thread->write({CommandId::TagEdit, {}}, [](Database &db) {
        return db.execute("UPDATE tag SET name = 'x' WHERE 1");
    });
    QTRY_VERIFY(written.isFinished());
    QCOMPARE(written.result().error().code, ErrorCode::Replaced);
    QTRY_VERIFY_WITH_TIMEOUT(replaced.count() > 0, 8000);
}

QTEST_GUILESS_MAIN(DatabaseThreadTest)
#include "tst_database_thread.moc"
