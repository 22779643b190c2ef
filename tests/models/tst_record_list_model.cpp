// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_list_model.h"
#include "store/company_table.h"
#include "store/record_parts_table.h"
#include "tests/support/carnet_thread.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;
using carnet::test::manyContacts;
using carnet::test::SilentStore;

class RecordListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsAllRowsAndReadsThemAsTheyAreLookedAt();
    void answersAtOnceWhileTheStoreIsSilent();
    void followsANewContactByOneRow();
    void followsANewNameByOneMove();
    void followsATagWithoutMovingAnything();
    void keepsTheSelectionThroughEveryChange();
    void showsArchivedAndTrashedRecordsApart();
    void showsWhatIsSearchedFor();
    void searchesTheArchivesAndTheTrash_data();
    void searchesTheArchivesAndTheTrash();
    void followsChangesWhileItIsFiltered();
    void readsARowAsASentence();
    void listsCompanies();

private:
    void make(const RecordedWrite::Work &fill, RecordKind kind = RecordKind::Contact)
    {
        m_tester.reset();
        m_model.reset();
        m_carnet = std::make_unique<CarnetThread>(fill);
        QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
        m_model = std::make_unique<RecordListModel>(*m_carnet->thread, kind);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(m_model->isSettled());
    }
    [[nodiscard]] QString name(int row) const { return m_model->index(row, 0).data(NameRole).toString(); }
    [[nodiscard]] bool edit(qint64 id, const std::function<void(Contact &)> &change)
    {
        return m_carnet->write(CommandId::ContactEdit,
                               [id, change, clock = m_clock](Database &db) -> Result<void> {
                                   ContactTable table(db);
                                   CARNET_TRY_ASSIGN(Contact contact, table.byId({id}));
                                   change(contact);
                                   return table.update(contact, clock);
                               });
    }

    Clock m_clock = Clock::fixed(1'795'000'000'000);
    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<RecordListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void RecordListModelTest::knowsAllRowsAndReadsThemAsTheyAreLookedAt()
{
    make(manyContacts(20'000, m_clock));
    QCOMPARE(m_model->rowCount(), 20'000);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    QVERIFY(!m_model->index(19'999, 0).data(IsLoadedRole).toBool());
    QTRY_COMPARE(name(19'999), QStringLiteral("Zoé Nom19999"));

    const QModelIndex from = changed.last().at(0).toModelIndex();
    const QModelIndex to = changed.last().at(1).toModelIndex();
    QCOMPARE(from.row(), 19'999 / 128 * 128);
    QCOMPARE(to.row(), 19'999);
    QCOMPARE(to.column(), kListColumnCount - 1);
    QCOMPARE(m_model->rowOf(m_model->idAt(12'345)), 12'345);
}

void RecordListModelTest::answersAtOnceWhileTheStoreIsSilent()
{
    make(manyContacts(1000, m_clock));
    auto silence = std::make_unique<SilentStore>(*m_carnet->thread);
    QElapsedTimer timer;
    timer.start();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QVERIFY(m_model->index(row, 2).data(IdRole).toLongLong() > 0);
        (void)m_model->index(row, 2).data();
    }
    m_model->setSearchText(QStringLiteral("nom0001"));
    QVERIFY2(timer.elapsed() < 500, "the model waited for the store");
    QVERIFY(!m_model->isSettled());
    silence.reset();
    QTRY_VERIFY(m_model->isSettled());
    QCOMPARE(m_model->rowCount(), 10);
    QTRY_COMPARE(name(0), QStringLiteral("Zoé Nom00010"));
}

void RecordListModelTest::followsANewContactByOneRow()
{
    make(manyContacts(300, m_clock));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_carnet->write(CommandId::ContactCreate, [this](Database &db) -> Result<void> {
        Contact contact;
        contact.familyName = QStringLiteral("Nom00100bis");
        return ContactTable(db).insert(contact, m_clock).map([](ContactId) {});
    }));
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 101);
    QCOMPARE(inserted.at(0).at(2).toInt(), 101);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->rowCount(), 301);
    QTRY_COMPARE(name(101), QStringLiteral("Nom00100bis"));

    auto undone = m_carnet->thread->undo();
    QTRY_COMPARE(m_model->rowCount(), 300);
    QVERIFY(undone.result());
}

void RecordListModelTest::followsANewNameByOneMove()
{
    make(manyContacts(300, m_clock));
    QTRY_COMPARE(name(5), QStringLiteral("Zoé Nom00005"));
    const qint64 id = m_model->idAt(5);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(edit(id, [](Contact &contact) { contact.familyName = QStringLiteral("Nom00250bis"); }));
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_model->rowOf(id), 250);
    QTRY_COMPARE(name(250), QStringLiteral("Zoé Nom00250bis"));
}

void RecordListModelTest::followsATagWithoutMovingAnything()
{
    make(manyContacts(300, m_clock));
    QTRY_COMPARE(name(5), QStringLiteral("Zoé Nom00005"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(edit(m_model->idAt(5), [](Contact &contact) { contact.tags = {QStringLiteral("Boulangerie")}; }));
    QTRY_VERIFY(!m_model->index(5, 0).data(TagsRole).value<QList<ListTag>>().isEmpty());
    QCOMPARE(m_model->index(5, int(ListColumn::Tags)).data().toString(), QStringLiteral("Boulangerie"));
    QCOMPARE(removed.count(), 0);
    QVERIFY(changed.count() >= 1);
}

void RecordListModelTest::keepsTheSelectionThroughEveryChange()
{
    make(manyContacts(300, m_clock));
    const qint64 id = m_model->idAt(200);
    const QPersistentModelIndex selected(m_model->index(200, 0));
    QVERIFY(edit(m_model->idAt(3), [](Contact &contact) { contact.familyName = QStringLiteral("Zz"); }));
    QTRY_COMPARE(selected.row(), 199);
    QCOMPARE(m_model->idAt(selected.row()), id);
    QVERIFY(
        m_carnet->write(CommandId::ContactTrash, [other = m_model->idAt(0)](Database &db) -> Result<void> {
            return RecordPartsTable(db, RecordKind::Contact).setState(other, {{}, false, true});
        }));
    QTRY_COMPARE(selected.row(), 198);
    QCOMPARE(m_model->idAt(selected.row()), id);
}

void RecordListModelTest::showsArchivedAndTrashedRecordsApart()
{
    make(manyContacts(10, m_clock));
    QVERIFY(m_carnet->write(CommandId::ContactTrash, [this](Database &db) -> Result<void> {
        RecordPartsTable parts(db, RecordKind::Contact);
        CARNET_TRY(parts.setState(m_model->idAt(0), {{}, false, true}));
        return parts.setState(m_model->idAt(1), {{}, true, false});
    }));
    QTRY_COMPARE(m_model->rowCount(), 8);
    m_model->setScope(ListScope::Trash);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(name(0), QStringLiteral("Zoé Nom00000"));
    m_model->setScope(ListScope::Archived);
    QTRY_COMPARE(name(0), QStringLiteral("Zoé Nom00001"));
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->index(0, 0).data(IsArchivedRole).toBool());
}

void RecordListModelTest::showsWhatIsSearchedFor()
{
    make(manyContacts(1000, m_clock));
    m_model->setSearchText(QStringLiteral("zoe nom0012"));
    QTRY_COMPARE(m_model->rowCount(), 10);
    QTRY_VERIFY(m_model->isSettled());
    QCOMPARE(m_model->totalCount(), 1000);
    m_model->setSearchText(QStringLiteral("rien de tel"));
    QTRY_COMPARE(m_model->rowCount(), 0);
    m_model->setSearchText({});
    QTRY_COMPARE(m_model->rowCount(), 1000);
}

void RecordListModelTest::searchesTheArchivesAndTheTrash_data()
{
    QTest::addColumn<ListScope>("scope");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    for (const auto &[scope, name] :
         {std::pair(ListScope::Archived, "archives"), std::pair(ListScope::Trash, "trash")}) {
        const auto row = [scope = scope, name = name](const char *what, const char *text, int found) {
            QTest::addRow("%s, %s", name, what) << scope << QString::fromUtf8(text) << found;
        };
        row("a word", "nom0000", 2);
        row("accents and case", "ZOÉ", 2);
        row("two words", "zoe nom00001", scope == ListScope::Trash ? 0 : 1);
        row("an email", "elles@exemple.example", scope == ListScope::Trash ? 1 : 0);
        row("a phone, grouped", "06 39 98", scope == ListScope::Trash ? 1 : 0);
        row("a phone, in one", "063998", scope == ListScope::Trash ? 1 : 0);
        row("of those in use", "nom00007", 0);
    }
}

void RecordListModelTest::searchesTheArchivesAndTheTrash()
{
    QFETCH(const ListScope, scope);
    QFETCH(const QString, text);
    make(manyContacts(10, m_clock));
    QVERIFY(edit(m_model->idAt(0), [](Contact &contact) {
        for (const auto &[kind, typed] :
             {std::pair(PointKind::Mobile, QStringLiteral("06 39 98 00 11")),
              std::pair(PointKind::Email, QStringLiteral("elles@exemple.example"))}) {
            Point point;
            point.kind = kind;
            point.typed = typed;
            contact.points << point;
        }
    }));
    QVERIFY(m_carnet->write(CommandId::ContactTrash, [this](Database &db) -> Result<void> {
        RecordPartsTable parts(db, RecordKind::Contact);
        CARNET_TRY(parts.setState(m_model->idAt(0), {{}, false, true}));
        CARNET_TRY(parts.setState(m_model->idAt(2), {{}, false, true}));
        CARNET_TRY(parts.setState(m_model->idAt(1), {{}, true, false}));
        return parts.setState(m_model->idAt(3), {{}, true, false});
    }));
    m_model->setScope(scope);
    QTRY_VERIFY(m_model->isSettled());
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setSearchText(text);
    QTRY_VERIFY(m_model->isSettled());
    QTEST(m_model->rowCount(), "found");
    QCOMPARE(m_model->totalCount(), 2);
    m_model->setSearchText({});
    QTRY_COMPARE(m_model->rowCount(), 2);
}

void RecordListModelTest::followsChangesWhileItIsFiltered()
{
    make(manyContacts(1000, m_clock));
    m_model->setSearchText(QStringLiteral("nom0012"));
    QTRY_COMPARE(m_model->rowCount(), 10);
    QTRY_VERIFY(m_model->isSettled());
    const QPersistentModelIndex kept(m_model->index(7, 0));
    QVERIFY(
        edit(m_model->idAt(2), [](Contact &contact) { contact.familyName = QStringLiteral("Marchand"); }));
    QTRY_COMPARE(m_model->rowCount(), 9);
    QCOMPARE(kept.row(), 6);
}

void RecordListModelTest::readsARowAsASentence()
{
    make([this](Database &db) -> Result<void> {
        Contact contact;
        contact.firstName = QStringLiteral("Hélène");
        contact.familyName = QStringLiteral("Marchand");
        contact.relation = Relation::Prospect;
        contact.companyName = QStringLiteral("Le Fournil d’Arcy");
        contact.addresses = {{0, {}, {}, {}, QStringLiteral("Rennes"), {}, {}, true}};
        contact.points = {{0, PointKind::Mobile, {}, QStringLiteral("06.39.98.14.27"), {}, true}};
        return ContactTable(db).insert(contact, m_clock).map([](ContactId) {});
    });
    const QModelIndex row = m_model->index(0, 0);
    QTRY_COMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Hélène Marchand, prospect, Le Fournil d’Arcy, Rennes"));
    QCOMPARE(row.data(InitialsRole).toString(), QStringLiteral("HM"));
    QCOMPARE(row.data(PhoneRole).toString(), QStringLiteral("06 39 98 14 27"));
    QVERIFY(row.data(AvatarRole).toInt() >= 0 && row.data(AvatarRole).toInt() < 8);
}

void RecordListModelTest::listsCompanies()
{
    make(
        [this](Database &db) -> Result<void> {
            Company company;
            company.name = QStringLiteral("Le Fournil d’Arcy");
            return CompanyTable(db).insert(company, m_clock).map([](CompanyId) {});
        },
        RecordKind::Company);
    QCOMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(name(0), QStringLiteral("Le Fournil d’Arcy"));
    QCOMPARE(m_model->index(0, 0).data(InitialsRole).toString(), QStringLiteral("LD"));
}

QTEST_GUILESS_MAIN(RecordListModelTest)
#include "tst_record_list_model.moc"
