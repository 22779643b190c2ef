// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/member_list.h"
#include "models/record_draft.h"
#include "store/company_table.h"
#include "store/member_table.h"
#include "tests/support/carnet_thread.h"

#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;

class RecordDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void storesANewContactWithItsCompany();
    void tellsWhatIsDirtyAndGoesBack();
    void refusesARecordThatNobodyCouldFind();
    void notesWhatCannotBeRead_data();
    void notesWhatCannotBeRead();
    void takesInWhatChangedMeanwhile();
    void tellsAConflictBeforeItSaves();
    void savesWhatWasTypedWhileItSaved();
    void aPointThatIsChangedBeforeTheFirstSaveAnswersIsStoredOnce();
    void makesTheMemberWhoFollows();
    void tellsThatTheRecordIsGone();
    void savesACompanyWithItsNumbers();

private:
    [[nodiscard]] Contact stored(qint64 id)
    {
        const auto contact = m_carnet->read([id](Database &db) { return ContactTable(db).byId({id}); });
        return contact.value_or(Contact{});
    }
    [[nodiscard]] bool changeElsewhere(qint64 id, const std::function<void(Contact &)> &change)
    {
        return m_carnet->write(CommandId::ContactEdit, [id, change](Database &db) -> Result<void> {
            CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId({id}));
            change(contact);
            return ContactTable(db).update(contact, Clock::system());
        });
    }
    qint64 storeOne()
    {
        Contact contact;
        contact.firstName = QStringLiteral("Hélène");
        contact.familyName = QStringLiteral("Marchand");
        contact.job = QStringLiteral("Gérante");
        QSignalSpy saved(m_draft.get(), &RecordDraft::saved);
        m_draft->startNew(contact);
        m_draft->save();
        if (!QTest::qWaitFor(
                [&] { return saved.count() == 1 && m_draft->state() == RecordDraft::State::Ready; }))
            return 0;
        return saved.at(0).at(0).toLongLong();
    }

    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<ContactDraft> m_draft;
};

void RecordDraftTest::init()
{
    m_draft.reset();
    m_carnet = std::make_unique<CarnetThread>();
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_draft = std::make_unique<ContactDraft>(*m_carnet->thread);
}

void RecordDraftTest::storesANewContactWithItsCompany()
{
    Contact contact;
    contact.familyName = QStringLiteral(" Marchand ");
    contact.companyName = QStringLiteral("Le Fournil d’Arcy");
    contact.points = {{0, PointKind::Mobile, {}, QStringLiteral("06 39 98 14 27"), {}, true}};
    m_draft->startNew(contact);
    QVERIFY(m_draft->isNew());
    QVERIFY(m_draft->isDirty());
    QSignalSpy saved(m_draft.get(), &RecordDraft::saved);

    m_draft->save();

    QTRY_COMPARE(saved.count(), 1);
    const Contact found = stored(saved.at(0).at(0).toLongLong());
    QCOMPARE(found.familyName, QStringLiteral("Marchand"));
    QCOMPARE(found.companyName, QStringLiteral("Le Fournil d’Arcy"));
    QCOMPARE(found.points.at(0).norm, QStringLiteral("+33639981427"));
    QTRY_COMPARE(m_draft->state(), RecordDraft::State::Ready);
    QVERIFY(!m_draft->isDirty());
    QVERIFY(!m_draft->isNew());
}

void RecordDraftTest::tellsWhatIsDirtyAndGoesBack()
{
    QVERIFY(storeOne() > 0);
    Contact edited = m_draft->record();
    edited.job = QStringLiteral("Boulangère");
    edited.tags = {QStringLiteral("Fournil")};
    QSignalSpy changed(m_draft.get(), &RecordDraft::changed);
    m_draft->edit(edited);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_draft->changedFieldNames(), QStringList({QStringLiteral("job"), QStringLiteral("tag")}));
    m_draft->revert();
    QVERIFY(!m_draft->isDirty());
    QCOMPARE(m_draft->record().job, QStringLiteral("Gérante"));
}

void RecordDraftTest::refusesARecordThatNobodyCouldFind()
{
    Contact contact;
    contact.job = QStringLiteral("Gérante");
    m_draft->startNew(contact);
    QVERIFY(!m_draft->canBeSaved());
    m_draft->save();
    QCOMPARE(m_draft->state(), RecordDraft::State::Ready);
    contact.points = {{0, PointKind::Email, {}, QStringLiteral("helene@fournil-arcy.example"), {}, true}};
    m_draft->edit(contact);
    QVERIFY(m_draft->canBeSaved());
}

void RecordDraftTest::notesWhatCannotBeRead_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("toCheck");
    QTest::newRow("an email") << int(PointKind::Email) << "helene@fournil-arcy.example" << QStringList();
    QTest::newRow("half an email") << int(PointKind::Email) << "helene@"
                                   << QStringList(QStringLiteral("email"));
    QTest::newRow("a phone") << int(PointKind::Phone) << "02 99 00 12 34" << QStringList();
    QTest::newRow("a short number") << int(PointKind::Phone) << "3646" << QStringList();
    QTest::newRow("words") << int(PointKind::Phone) << "sur demande" << QStringList(QStringLiteral("phone"));
    QTest::newRow("a web page") << int(PointKind::Web) << "www.fournil-arcy.example" << QStringList();
}

void RecordDraftTest::notesWhatCannotBeRead()
{
    QFETCH(const int, kind);
    QFETCH(const QString, typed);
    Contact contact;
    contact.points = {{0, static_cast<PointKind>(kind), {}, typed, {}, true}};
    QTEST(normalized(contact).toCheck, "toCheck");
    QCOMPARE(normalized(contact).points.at(0).typed, typed);
}

void RecordDraftTest::takesInWhatChangedMeanwhile()
{
    const qint64 id = storeOne();
    Contact edited = m_draft->record();
    edited.job = QStringLiteral("Boulangère");
    m_draft->edit(edited);
    QVERIFY(changeElsewhere(id, [](Contact &contact) { contact.familyName = QStringLiteral("Martin"); }));
    QTRY_COMPARE(m_draft->record().familyName, QStringLiteral("Martin"));
    QCOMPARE(m_draft->record().job, QStringLiteral("Boulangère"));
    QVERIFY(m_draft->conflicts().isEmpty());
    QCOMPARE(m_draft->changedFieldNames(), QStringList(QStringLiteral("job")));
}

void RecordDraftTest::tellsAConflictBeforeItSaves()
{
    const qint64 id = storeOne();
    Contact edited = m_draft->record();
    edited.job = QStringLiteral("Boulangère");
    edited.note = QStringLiteral("le mardi");
    m_draft->edit(edited);
    QSignalSpy conflicted(m_draft.get(), &RecordDraft::conflicted);
    QSignalSpy saved(m_draft.get(), &RecordDraft::saved);
    QVERIFY(changeElsewhere(id, [](Contact &contact) {
        contact.job = QStringLiteral("Pâtissière");
    })); // committed, not yet told here
    m_draft->save();
    QTRY_COMPARE(conflicted.count(), 1);
    QCOMPARE(conflicted.at(0).at(0).toStringList(), QStringList(QStringLiteral("job")));
    QCOMPARE(saved.count(), 0);
    QCOMPARE(stored(id).note, QString()); // nothing was half written
    QCOMPARE(m_draft->record().job, QStringLiteral("Boulangère"));
    QCOMPARE(m_draft->stored().job, QStringLiteral("Pâtissière"));
    m_draft->save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stored(id).job, QStringLiteral("Boulangère"));
    QCOMPARE(stored(id).note, QStringLiteral("le mardi"));
}

void RecordDraftTest::savesWhatWasTypedWhileItSaved()
{
    const qint64 id = storeOne();
    Contact edited = m_draft->record();
    edited.job = QStringLiteral("Boulangère");
    m_draft->edit(edited);
    m_draft->save();
    edited.note = QStringLiteral("le mardi");
    m_draft->edit(edited);
    m_draft->save();
    QCOMPARE(m_draft->state(), RecordDraft::State::Saving);
    QTRY_COMPARE(stored(id).note, QStringLiteral("le mardi"));
    QCOMPARE(stored(id).job, QStringLiteral("Boulangère"));
    QTRY_VERIFY(!m_draft->isDirty());
}

void RecordDraftTest::aPointThatIsChangedBeforeTheFirstSaveAnswersIsStoredOnce()
{
    const qint64 id = storeOne();
    Contact edited = m_draft->record();
    edited.points = {{0, PointKind::Phone, {}, QStringLiteral("02 99 00 12 34"), {}, false}};
    edited.addresses = {
        {0, {}, QStringLiteral("14, rue de la Vilaine"), {}, QStringLiteral("Rennes"), {}, {}, false}};
    m_draft->edit(edited);
    m_draft->save();
    QCOMPARE(m_draft->state(), RecordDraft::State::Saving);
    // What a view holds still: parts without numbers.
    edited.points[0].typed = QStringLiteral("02 99 00 12 35");
    edited.addresses[0].street = QStringLiteral("15, rue de la Vilaine");
    m_draft->edit(edited);
    m_draft->save();
    QTRY_VERIFY(!stored(id).points.isEmpty()
                && stored(id).points.at(0).typed == QStringLiteral("02 99 00 12 35"));
    QTRY_VERIFY(!m_draft->isDirty() && m_draft->state() == RecordDraft::State::Ready);
    QCOMPARE(stored(id).points.size(), 1);
    QCOMPARE(stored(id).addresses.size(), 1);
    QCOMPARE(stored(id).addresses.at(0).street, QStringLiteral("15, rue de la Vilaine"));
    QVERIFY(m_draft->conflicts().isEmpty());
}

void RecordDraftTest::makesTheMemberWhoFollows()
{
    MemberList members(*m_carnet->thread);
    const qint64 id = storeOne();
    m_draft->setNewOwner(QStringLiteral(" Anaïs Le Gall "));
    m_draft->save();
    QTRY_COMPARE(members.members().size(), 1);
    QCOMPARE(members.members().at(0).name, QStringLiteral("Anaïs Le Gall"));
    QTRY_COMPARE(stored(id).state.owner, members.members().at(0).id);
    QTRY_COMPARE(m_draft->record().state.owner, members.members().at(0).id);
    m_draft->setNewOwner(QStringLiteral("anais le gall")); // the same one, folded
    Contact edited = m_draft->record();
    edited.job = QStringLiteral("Boulangère");
    m_draft->edit(edited);
    m_draft->save();
    QTRY_COMPARE(stored(id).job, QStringLiteral("Boulangère"));
    QCOMPARE(m_carnet->read([](Database &db) { return MemberTable(db).named(); })->size(), 1);
}

void RecordDraftTest::tellsThatTheRecordIsGone()
{
    m_draft->load(4711);
    QTRY_COMPARE(m_draft->state(), RecordDraft::State::Gone);
}

void RecordDraftTest::savesACompanyWithItsNumbers()
{
    CompanyDraft draft(*m_carnet->thread);
    Company company;
    company.name = QStringLiteral("Le Fournil d’Arcy");
    company.siren = QStringLiteral("732 829 320");
    company.vatNumber = QStringLiteral("FR00 732829320"); // a wrong key
    draft.startNew(company);
    QSignalSpy saved(&draft, &RecordDraft::saved);
    draft.save();
    QTRY_COMPARE(saved.count(), 1);
    const auto found = m_carnet->read(
        [id = saved.at(0).at(0).toLongLong()](Database &db) { return CompanyTable(db).byId({id}); });
    QVERIFY(found);
    QCOMPARE(found->siren, QStringLiteral("732829320"));
    QCOMPARE(found->vatNumber, QStringLiteral("FR00 732829320"));
    QCOMPARE(found->toCheck, QStringList(QStringLiteral("vat_number")));
}

QTEST_GUILESS_MAIN(RecordDraftTest)
#include "tst_record_draft.moc"
