// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "tests/support/test_key.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using carnet::test::rawKey;

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void init() { QVERIFY(m_dir.isValid()); }
    void openingNeverCreates();
    void refusesToWriteOutsideADoor();
    void refusesToBeReKeyed();
    void survivesNestedUseOfOneStatement();

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QTemporaryDir m_dir;
};

void DatabaseTest::openingNeverCreates()
{
    const auto db = Database::open(path("absent.carnet"), rawKey(), Database::Access::ReadWrite);
    QVERIFY(!db);
    QCOMPARE(db.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path("absent.carnet")));
}

void DatabaseTest::refusesToWriteOutsideADoor()
{
    QVERIFY(platform::createPrivateFile(path("door.carnet")));
    const auto db = Database::open(path("door.carnet"), rawKey(), Database::Access::Create);
    QVERIFY2(db, qPrintable(db ? QString() : db.error().detail));
    const auto outcome = (*db)->execute("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Internal);
    QCOMPARE((*db)->number("SELECT count(*) FROM sqlite_schema").value(), 0);
}

void DatabaseTest::refusesToBeReKeyed()
{
    QVERIFY(platform::createPrivateFile(path("rekey.carnet")));
    const auto db = Database::open(path("rekey.carnet"), rawKey(), Database::Access::Create);
    QVERIFY(db);
    QVERIFY(!(*db)->execute("PRAGMA rekey = 'other'"));
}

void DatabaseTest::survivesNestedUseOfOneStatement()
{
    QVERIFY(platform::createPrivateFile(path("nested.carnet")));
    const auto db = Database::open(path("nested.carnet"), rawKey(), Database::Access::Create);
    QVERIFY(db);
    constexpr std::string_view sql = "SELECT value FROM json_each('[1,2,3]') ORDER BY value ;\n";
    for (int round = 0; round < 3; ++round) {
        auto outer = (*db)->statement(sql);
        QVERIFY(outer);
        QVERIFY(outer->step().value());
        auto inner = (*db)->statement(sql);
        QVERIFY(inner);
        QVERIFY(inner->step().value());
        QVERIFY(inner->step().value());
        QCOMPARE(inner->int64(0), 2);
        QCOMPARE(outer->int64(0), 1);
        if (round == 1)
            (*db)->clearStatementCache();
    }
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
