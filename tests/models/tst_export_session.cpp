// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export_session.h"
#include "store/list_query.h"
#include "store/record_parts_table.h"
#include "tests/support/carnet_thread.h"

#include <QFile>
#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;
using carnet::test::manyContacts;

class ExportSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesWhatIsSearchedFor_data();
    void writesWhatIsSearchedFor();
    void writesTheRecordsThatWereChosen();
    void neverWritesOverAFile();
    void leavesNothingWhenItIsCancelled();

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_carnet->carnet.dir.filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<ExportSession> m_session;
};

void ExportSessionTest::init()
{
    m_session.reset();
    m_carnet = std::make_unique<CarnetThread>(manyContacts(3000, Clock::fixed(1'795'000'000'000)));
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_session = std::make_unique<ExportSession>(*m_carnet->thread);
}

void ExportSessionTest::writesWhatIsSearchedFor_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("records");
    QTest::newRow("all, CSV") << QByteArray("out.csv") << QString() << qint64(3000);
    QTest::newRow("some, JSON") << QByteArray("out.JSON") << QStringLiteral("nom0012") << qint64(10);
}

void ExportSessionTest::writesWhatIsSearchedFor()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, query);
    const QString path = file(name.constData());
    ExportOptions options;
    options.format = exportFormatOf(path);
    options.query = query;
    QSignalSpy exported(m_session.get(), &ExportSession::exported);
    m_session->run(path, options);
    QVERIFY(m_session->isRunning());
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(!m_session->isRunning());
    QTEST(exported.at(0).at(1).value<ExportReport>().records, "records");
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("Nom00120"));
    QVERIFY(platform::isPrivate(path));
}

void ExportSessionTest::writesTheRecordsThatWereChosen()
{
    const std::vector<qint64> all =
        m_carnet->read([](Database &db) { return idsByName(db, RecordKind::Contact, ListScope::Active); })
            .value();
    QVERIFY(m_carnet->write(CommandId::ContactTrash, [id = all.at(7)](Database &db) {
        RecordState state;
        state.trashed = true;
        return RecordPartsTable(db, RecordKind::Contact).setState(id, state);
    }));
    ExportOptions options;
    options.ids = {all.at(9), all.at(7), all.at(2), qint64{999'999}}; // one in the trash, one gone
    QSignalSpy exported(m_session.get(), &ExportSession::exported);
    m_session->run(file("out.csv"), options);
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.at(0).at(1).value<ExportReport>().records, 2);
    QFile written(file("out.csv"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(text.indexOf("Nom00002") > 0 && text.indexOf("Nom00002") < text.indexOf("Nom00009"));

    QSignalSpy failed(m_session.get(), &ExportSession::failed);
    options.kinds = ExportOptions::Kinds::Both;
    options.format = ExportFormat::Json;
    m_session->run(file("out.json"), options);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::InvalidInput);
}

void ExportSessionTest::neverWritesOverAFile()
{
    QVERIFY(platform::createPrivateFile(file("out.csv")));
    QSignalSpy failed(m_session.get(), &ExportSession::failed);
    m_session->run(file("out.csv"), {});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::AlreadyExists);
    QCOMPARE(QFile(file("out.csv")).size(), 0);
}

void ExportSessionTest::leavesNothingWhenItIsCancelled()
{
    QSignalSpy cancelled(m_session.get(), &ExportSession::cancelled);
    m_session->run(file("out.csv"), {});
    m_session->cancel();
    QTRY_COMPARE(cancelled.count(), 1);
    QVERIFY(!QFile::exists(file("out.csv")));
}

QTEST_GUILESS_MAIN(ExportSessionTest)
#include "tst_export_session.moc"
