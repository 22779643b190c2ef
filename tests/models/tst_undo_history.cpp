// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_sentence.h"
#include "models/record_commands.h"
#include "models/undo_history.h"
#include "store/list_query.h"
#include "tests/support/carnet_thread.h"

#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;
using carnet::test::manyContacts;

class UndoHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatWasDone_data();
    void saysWhatWasDone();
    void takesBackAndDoesAgain();
    void losesNoKeyPressedRightAfterAnother();
    void namesWhatWasChangedSince();
    void changesManyRecordsByOneCommand_data();
    void changesManyRecordsByOneCommand();

private:
    [[nodiscard]] std::vector<qint64> ids(ListScope scope)
    {
        return m_carnet->read([scope](Database &db) { return idsByName(db, RecordKind::Contact, scope); })
            .value_or(std::vector<qint64>{});
    }

    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<RecordCommands> m_commands;
};

void UndoHistoryTest::init()
{
    m_history.reset();
    m_commands.reset();
    m_carnet = std::make_unique<CarnetThread>(manyContacts(5, Clock::fixed(1'795'000'000'000)));
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_history = std::make_unique<UndoHistory>(*m_carnet->thread);
    m_commands = std::make_unique<RecordCommands>(*m_carnet->thread);
    // What is read first is no news: the history must know it before the test begins.
    QTest::qWait(0);
    (void)m_carnet->read([](Database &) -> Result<void> { return {}; });
    QTest::qWait(0);
}

void UndoHistoryTest::saysWhatWasDone_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList all;
        for (const char *text : texts)
            all << QString::fromUtf8(text);
        return all;
    };
    QTest::newRow("one") << "contact.trash" << list({"1", "Hélène Marchand"}) << "Hélène Marchand deleted";
    QTest::newRow("a name alone") << "contact.edit" << list({"Hélène Marchand"}) << "Hélène Marchand changed";
    QTest::newRow("several") << "contact.trash" << list({"3"})
                             << "3 contact(s) deleted"; // the English plurals are in carnet_en.ts
    QTest::newRow("companies") << "company.archive" << list({"2"}) << "2 company(s) archived";
    QTest::newRow("a tag") << "tag.assign" << list({"12", "Boulangerie"})
                           << "Tag “Boulangerie” set or removed on 12 record(s)";
    QTest::newRow("an import of a file called 2026")
        << "import" << list({"2026", "400"}) << "400 record(s) imported from “2026”";
    QTest::newRow("unknown") << "something.new" << list({}) << "Last change";
}

void UndoHistoryTest::saysWhatWasDone()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, arguments);
    QTEST(commandSentence(command, arguments), "sentence");
}

void UndoHistoryTest::takesBackAndDoesAgain()
{
    QSignalSpy done(m_history.get(), &UndoHistory::done);
    QSignalSpy undone(m_history.get(), &UndoHistory::undone);
    QSignalSpy redone(m_history.get(), &UndoHistory::redone);
    QVERIFY(!m_history->canUndo());
    const auto all = ids(ListScope::Active);
    m_commands->trash(RecordKind::Contact, {all[0], all[1], all[2]});
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.at(0).at(0).toString(), QStringLiteral("3 contact(s) deleted"));
    QVERIFY(m_history->canUndo());
    QCOMPARE(ids(ListScope::Trash).size(), size_t(3));

    m_history->undo();
    m_history->undo(); // nothing is left for the second
    QTRY_COMPARE(undone.count(), 1);
    QCOMPARE(undone.at(0).at(0).toString(), QStringLiteral("3 contact(s) deleted"));
    QCOMPARE(ids(ListScope::Trash).size(), size_t(0));
    QTRY_VERIFY(!m_history->canUndo());
    QTRY_VERIFY(m_history->canRedo());

    m_history->redo();
    QTRY_COMPARE(redone.count(), 1);
    QCOMPARE(ids(ListScope::Trash).size(), size_t(3));
    QTRY_VERIFY(m_history->canUndo());
    QCOMPARE(m_history->undoText(), QStringLiteral("3 contact(s) deleted"));
    QCOMPARE(done.count(), 1); // an undo and a redo are no new commands
}

void UndoHistoryTest::losesNoKeyPressedRightAfterAnother()
{
    QSignalSpy done(m_history.get(), &UndoHistory::done);
    QSignalSpy undone(m_history.get(), &UndoHistory::undone);
    QSignalSpy redone(m_history.get(), &UndoHistory::redone);
    const auto all = ids(ListScope::Active);
    for (const qint64 id : {all[0], all[1]}) {
        m_commands->trash(RecordKind::Contact, {id});
        QTRY_COMPARE(done.count(), id == all[0] ? 1 : 2);
    }
    m_history->undo();
    m_history->undo();
    m_history->redo(); // before the store has answered anything
    QTRY_COMPARE(redone.count(), 1);
    QCOMPARE(undone.count(), 2);
    QCOMPARE(ids(ListScope::Trash), std::vector<qint64>{all[0]});
    QTRY_VERIFY(m_history->canUndo() && m_history->canRedo());
}

void UndoHistoryTest::namesWhatWasChangedSince()
{
    const auto all = ids(ListScope::Active);
    QSignalSpy done(m_history.get(), &UndoHistory::done);
    m_commands->setRelation(RecordKind::Contact, {all[1], all[2]}, Relation::Suspect);
    QTRY_COMPARE(done.count(), 1);
    // Changed by somebody who leaves no undo behind.
    auto other = m_carnet->thread->write({CommandId::ContactEdit, {}, Command::Undoable::No},
                                         [id = all[1]](Database &db) -> Result<void> {
                                             CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId({id}));
                                             contact.relation = Relation::Client;
                                             return ContactTable(db).update(contact, Clock::system());
                                         });
    QTRY_VERIFY(other.isFinished());
    QVERIFY(other.result());
    QSignalSpy undone(m_history.get(), &UndoHistory::undone);
    m_history->undo();
    QTRY_COMPARE(undone.count(), 1);
    QCOMPARE(undone.at(0).at(1).toStringList(), QStringList(QStringLiteral("Zoé Nom00001")));
}

void UndoHistoryTest::changesManyRecordsByOneCommand_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"archive", "tag", "relation"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void UndoHistoryTest::changesManyRecordsByOneCommand()
{
    QFETCH(const QString, what);
    const auto all = ids(ListScope::Active);
    QSignalSpy done(m_commands.get(), &RecordCommands::done);
    QSignalSpy told(m_history.get(), &UndoHistory::done);
    if (what == u"archive")
        m_commands->archive(RecordKind::Contact, all);
    else if (what == u"tag")
        m_commands->changeTag(RecordKind::Contact, all, QStringLiteral("Salon"),
                              RecordCommands::TagChange::Set);
    else
        m_commands->setRelation(RecordKind::Contact, all, Relation::Former);
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(told.count(), 1);
    const auto contacts = m_carnet->read([all](Database &db) -> Result<QList<Contact>> {
        QList<Contact> found;
        for (const qint64 id : all) {
            CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId({id}));
            found.append(contact);
        }
        return found;
    });
    QVERIFY(contacts);
    for (const Contact &contact : *contacts) {
        QCOMPARE(contact.state.archived, what == u"archive");
        QCOMPARE(contact.tags.size(), qsizetype(what == u"tag" ? 1 : 0));
        QCOMPARE(contact.relation == Relation::Former, what == u"relation");
    }
    m_history->undo();
    QTRY_VERIFY(!m_history->canUndo());
}

QTEST_GUILESS_MAIN(UndoHistoryTest)
#include "tst_undo_history.moc"
