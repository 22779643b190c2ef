// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_session.h"
#include "tests/support/carnet_thread.h"

#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;
using carnet::test::manyContacts;
using carnet::test::SilentStore;

class SearchSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_session = std::make_unique<SearchSession>(*m_carnet->thread, RecordKind::Contact); }
    void givesFirstHitsThenAll();
    void waitsUntilTheKeysRest();
    void onlyTheNewestAnswerIsTold();
    void clearsAtOnce_data();
    void clearsAtOnce();
    void looksAgainAfterAChange();

private:
    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<SearchSession> m_session;
};

void SearchSessionTest::initTestCase()
{
    m_carnet = std::make_unique<CarnetThread>(manyContacts(2000, Clock::fixed(1'795'000'000'000)));
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
}

void SearchSessionTest::givesFirstHitsThenAll()
{
    QSignalSpy first(m_session.get(), &SearchSession::firstFound);
    QSignalSpy all(m_session.get(), &SearchSession::allFound);
    m_session->setText(QStringLiteral("nom01"));
    QVERIFY(m_session->isRunning());
    QTRY_COMPARE(all.count(), 1);
    QCOMPARE(first.count(), 1);
    QCOMPARE(first.at(0).at(0).value<SearchSession::Ids>()->size(), size_t(SearchSession::kFirstHits));
    QCOMPARE(all.at(0).at(0).value<SearchSession::Ids>()->size(), size_t(1000));
    QVERIFY(!m_session->isRunning());
}

void SearchSessionTest::waitsUntilTheKeysRest()
{
    QSignalSpy first(m_session.get(), &SearchSession::firstFound);
    QSignalSpy all(m_session.get(), &SearchSession::allFound);
    for (const char *text : {"n", "no", "nom", "nom0", "nom00", "nom000"})
        m_session->setText(QString::fromLatin1(text));
    QTRY_COMPARE(all.count(), 1);
    QCOMPARE(first.count(), 1);
    QCOMPARE(all.at(0).at(0).value<SearchSession::Ids>()->size(), size_t(100));
}

void SearchSessionTest::onlyTheNewestAnswerIsTold()
{
    QSignalSpy first(m_session.get(), &SearchSession::firstFound);
    QSignalSpy all(m_session.get(), &SearchSession::allFound);
    {
        const SilentStore silence(*m_carnet->thread);
        for (const char *text :
             {"nom0", "nom00001", "nom00002"}) { // each goes to the store before the next is typed
            m_session->setText(QString::fromLatin1(text));
            QTest::qWait(2 * SearchSession::kRestMs);
        }
        QCOMPARE(first.count(), 0);
    }
    QTRY_COMPARE(all.count(), 1);
    QTRY_VERIFY(!m_session->isRunning());
    QCOMPARE(first.count(), 1);
    QCOMPARE(all.count(), 1);
    QCOMPARE(all.at(0).at(0).value<SearchSession::Ids>()->size(), size_t(1));
}

void SearchSessionTest::clearsAtOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral("   ");
    QTest::newRow("no letter and no digit") << QStringLiteral("@ - '");
}

void SearchSessionTest::clearsAtOnce()
{
    QFETCH(const QString, text);
    QSignalSpy cleared(m_session.get(), &SearchSession::cleared);
    QSignalSpy all(m_session.get(), &SearchSession::allFound);
    m_session->setText(QStringLiteral("nom0"));
    m_session->setText(text);
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!m_session->isActive());
    QTest::qWait(2 * SearchSession::kRestMs);
    QCOMPARE(all.count(), 0);
}

void SearchSessionTest::looksAgainAfterAChange()
{
    QSignalSpy first(m_session.get(), &SearchSession::firstFound);
    QSignalSpy all(m_session.get(), &SearchSession::allFound);
    m_session->setText(QStringLiteral("nom00007"));
    QTRY_COMPARE(all.count(), 1);
    m_session->refresh();
    QTRY_COMPARE(all.count(), 2);
    QCOMPARE(first.count(), 1);
}

QTEST_GUILESS_MAIN(SearchSessionTest)
#include "tst_search_session.moc"
