// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_settings.h"
#include "app/session.h"
#include "models/record_commands.h"
#include "models/tag_model.h"
#include "models/undo_history.h"
#include "tests/support/fast_key.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void init();
    void makesOpensAndLocks();
    void tellsAWrongPassphrase();
    void holdsTheFileAlone();
    void canBeClosedWhileItOpens();
    void changesThePassphraseWhileItIsOpen();
    void staysOpenAfterARefusedChange();
    void diesCleanly();

private:
    [[nodiscard]] std::unique_ptr<Session> session() const
    {
        return std::make_unique<Session>(m_path, m_settings.get(), Clock::system(), carnet::test::fastKey);
    }
    [[nodiscard]] static SecretBytes phrase(const char *text) { return SecretBytes::copyOf(text); }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AppSettings> m_settings;
    QString m_path;
};

void SessionTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_dir->filePath(QStringLiteral("carnet.ini")));
    m_path = m_dir->filePath(QStringLiteral("Ventes.carnet"));
}

void SessionTest::makesOpensAndLocks()
{
    {
        auto first = session();
        QSignalSpy opened(first.get(), &Session::opened);
        first->create(phrase("une phrase de passe"));
        QTRY_COMPARE(opened.count(), 1);
        Contact contact;
        contact.familyName = QStringLiteral("Marchand");
        first->contactDraft().startNew(contact);
        first->contactDraft().save();
        QTRY_COMPARE(first->list(RecordKind::Contact).rowCount(), 1);
        QSignalSpy closing(first.get(), &Session::closing);
        QSignalSpy closed(first.get(), &Session::closed);
        first->close();
        QCOMPARE(closing.count(), 1);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(first->state(), Session::State::Closed);
        QVERIFY(!QFile::exists(FileLock::pathFor(m_path)));
    }
    auto second = session();
    QSignalSpy opened(second.get(), &Session::opened);
    second->open(phrase("une phrase de passe"));
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(second->list(RecordKind::Contact).rowCount(), 1);
    QVERIFY(second->notices().isEmpty());
    QTRY_VERIFY(second->undoHistory().canUndo());
}

void SessionTest::tellsAWrongPassphrase()
{
    auto first = session();
    first->create(phrase("une phrase de passe"));
    QTRY_COMPARE(first->state(), Session::State::Open);
    first.reset();
    auto second = session();
    QSignalSpy failed(second.get(), &Session::failed);
    second->open(phrase("une autre phrase"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::WrongKey);
    QCOMPARE(second->state(), Session::State::Closed);
}

void SessionTest::holdsTheFileAlone()
{
    auto first = session();
    first->create(phrase("une phrase de passe"));
    QTRY_COMPARE(first->state(), Session::State::Open);
    auto second = session();
    QSignalSpy failed(second.get(), &Session::failed);
    second->open(phrase("une phrase de passe"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::InUse);
}

void SessionTest::canBeClosedWhileItOpens()
{
    auto first = session();
    QSignalSpy opened(first.get(), &Session::opened);
    QSignalSpy closed(first.get(), &Session::closed);
    first->create(phrase("une phrase de passe"));
    first->close();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(opened.count(), 0);
    QVERIFY(!QFile::exists(FileLock::pathFor(m_path)));
}

void SessionTest::changesThePassphraseWhileItIsOpen()
{
    auto first = session();
    first->create(phrase("une phrase de passe"));
    QTRY_COMPARE(first->state(), Session::State::Open);
    Contact contact;
    contact.familyName = QStringLiteral("Marchand");
    first->contactDraft().startNew(contact);
    first->contactDraft().save();
    QTRY_COMPARE(first->list(RecordKind::Contact).rowCount(), 1);
    auto changed =
        first->changePassphrase(phrase("une phrase de passe"), phrase("une tout autre phrase"), {});
    QTRY_VERIFY(changed.isFinished());
    const auto report = changed.takeResult();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY(QFile::exists(report->backup));
    // The models go on over the new file.
    first->contactDraft().startNew(contact);
    first->contactDraft().save();
    QTRY_COMPARE(first->list(RecordKind::Contact).rowCount(), 2);
    QVERIFY(QFile::exists(FileLock::pathFor(m_path)));
    first.reset();
    auto second = session();
    QSignalSpy failed(second.get(), &Session::failed);
    second->open(phrase("une phrase de passe"));
    QTRY_COMPARE(failed.count(), 1);
    auto third = session();
    third->open(phrase("une tout autre phrase"));
    QTRY_COMPARE(third->state(), Session::State::Open);
    QTRY_COMPARE(third->list(RecordKind::Contact).rowCount(), 2);
}

void SessionTest::staysOpenAfterARefusedChange()
{
    auto first = session();
    first->create(phrase("une phrase de passe"));
    QTRY_COMPARE(first->state(), Session::State::Open);
    auto changed = first->changePassphrase(phrase("une fausse phrase"), phrase("une tout autre phrase"), {});
    QTRY_VERIFY(changed.isFinished());
    const auto report = changed.takeResult();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::WrongKey);
    Contact contact;
    contact.familyName = QStringLiteral("Marchand");
    first->contactDraft().startNew(contact);
    first->contactDraft().save();
    QTRY_COMPARE(first->list(RecordKind::Contact).rowCount(), 1);
}

void SessionTest::diesCleanly()
{
    auto first = session();
    first->create(phrase("une phrase de passe"));
    QTRY_COMPARE(first->state(), Session::State::Open);
    first->list(RecordKind::Contact).setSearchText(QStringLiteral("abc"));
    first->commands().trash(RecordKind::Contact, {1, 2, 3});
    first.reset(); // with answers on their way
    QVERIFY(!QFile::exists(FileLock::pathFor(m_path)));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
