// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/list_roles.h"
#include "models/look_history.h"
#include "models/palette_model.h"
#include "store/company_table.h"
#include "store/list_query.h"
#include "tests/support/carnet_thread.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;
using carnet::test::SilentStore;

namespace {

Result<void> addPeople(Database &db, const Clock &clock)
{
    Company company;
    company.name = QStringLiteral("Le Fournil d’Arcy");
    CARNET_TRY_ASSIGN(const CompanyId fournil, CompanyTable(db).insert(company, clock));
    for (const char *name : {"Marchand", "Fournier", "Perrin"}) {
        Contact contact;
        contact.firstName = QStringLiteral("Hélène");
        contact.familyName = QString::fromUtf8(name);
        if (contact.familyName == u"Marchand")
            contact.companyId = fournil;
        CARNET_TRY(ContactTable(db).insert(contact, clock));
    }
    return {};
}

} // namespace

class PaletteModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void findsWhatWasTyped_data();
    void findsWhatWasTyped();
    void saysATownOnce();
    void offersTheRecentBeforeAnythingIsTyped();
    void passedByIsNotLookedAt();
    void onlyTheNewestTextIsAnswered();
    void showsCommandsWhileTheStoreIsSilent();
    void offersNoCommandThatIsOff();
    void forgetsAll();

private:
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row).data().toString();
        return all;
    }
    void ask(const QString &text)
    {
        m_model->setText(text);
        QTRY_VERIFY(m_model->isSettled());
    }

    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<LookHistory> m_history;
    std::unique_ptr<QObject> m_owner;
    QList<QAction *> m_commands;
    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PaletteModelTest::initTestCase()
{
    m_carnet = std::make_unique<CarnetThread>(
        [](Database &db) { return addPeople(db, Clock::fixed(1'795'000'000'000)); });
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
}

void PaletteModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_history = std::make_unique<LookHistory>();
    m_owner = std::make_unique<QObject>();
    m_commands.clear();
    for (const char *text : {"New contact", "New company", "Import", "Lock", "Four hundred"})
        m_commands << new QAction(QString::fromLatin1(text), m_owner.get());
    m_commands.first()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_model = std::make_unique<PaletteModel>(*m_carnet->thread, *m_history);
    m_model->setCommands(m_commands);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void PaletteModelTest::findsWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const auto list = [](std::initializer_list<const char *> all) {
        QStringList out;
        for (const char *text : all)
            out << QString::fromUtf8(text);
        return out;
    };
    QTest::newRow("all groups") << "four"
                                << list({"Contacts", "Hélène Fournier", "Hélène Marchand", "Companies",
                                         "Le Fournil d’Arcy", "Actions", "Four hundred"});
    QTest::newRow("two words, unfinished") << "hel fournil" << list({"Contacts", "Hélène Marchand"});
    QTest::newRow("a command by a later word") << "comp" << list({"Actions", "New company"});
    QTest::newRow("commands alone") << ":"
                                    << list({"Actions", "New contact", "New company", "Import", "Lock",
                                             "Four hundred"});
    QTest::newRow("one command alone") << ": fou" << list({"Actions", "Four hundred"});
    QTest::newRow("nothing") << "zzz" << QStringList();
    QTest::newRow("neither letter nor digit") << "…" << QStringList();
}

void PaletteModelTest::findsWhatWasTyped()
{
    QFETCH(const QString, text);
    ask(text);
    QTEST(texts(), "rows");
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const bool isHeading =
            index.data(PaletteRowRole).toInt() == static_cast<int>(PaletteModel::Row::Heading);
        QCOMPARE(bool(index.flags() & Qt::ItemIsSelectable), !isHeading);
    }
}

void PaletteModelTest::saysATownOnce()
{
    const Clock clock = Clock::fixed(1'795'000'000'000);
    CarnetThread carnet([&clock](Database &db) -> Result<void> {
        Contact person;
        person.familyName = QStringLiteral("Chauvin");
        for (const char *name : {"Café du Port", "Restaurant des Halles, Morlaix"}) {
            Company company;
            company.name = QString::fromUtf8(name);
            company.addresses = {{0, {}, {}, {}, QStringLiteral("Morlaix"), {}, {}, true}};
            CARNET_TRY_ASSIGN(person.companyId, CompanyTable(db).insert(company, clock));
            CARNET_TRY(ContactTable(db).insert(person, clock));
        }
        return {};
    });
    QVERIFY2(carnet.failure.isEmpty(), qPrintable(carnet.failure));
    PaletteModel model(*carnet.thread, *m_history);
    model.setText(QStringLiteral("morlaix"));
    QTRY_VERIFY(model.isSettled());
    QStringList details;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data(PaletteRowRole).toInt() == static_cast<int>(PaletteModel::Row::Record))
            details << model.index(row).data(PaletteDetailRole).toString();
    }
    details.sort();
    QCOMPARE(details,
             QStringList(
                 {QString(), QStringLiteral("Morlaix"), QStringLiteral("Restaurant des Halles, Morlaix")}));
}

void PaletteModelTest::offersTheRecentBeforeAnythingIsTyped()
{
    const auto persons =
        m_carnet->read([](Database &db) { return idsByName(db, RecordKind::Contact, ListScope::Active); });
    QVERIFY(persons && persons->size() == 3);
    m_history->note({RecordKind::Contact, persons->at(1)}); // by name: Fournier, Marchand, Perrin
    m_history->note({RecordKind::Contact, 4711}); // gone since
    ask({});
    QCOMPARE(texts().first(5),
             QStringList({QStringLiteral("Recent"), QStringLiteral("Hélène Marchand"),
                          QStringLiteral("Hélène Perrin"), QStringLiteral("Le Fournil d’Arcy"),
                          QStringLiteral("Hélène Fournier")}));
    const QModelIndex first = m_model->index(1);
    QCOMPARE(first.data(IdRole).toLongLong(), persons->at(1));
    QCOMPARE(first.data(PaletteDetailRole).toString(), QStringLiteral("Le Fournil d’Arcy"));
    QCOMPARE(texts().at(6), QStringLiteral("New contact"));
    QCOMPARE(m_model->index(6).data(PaletteKeysRole).toString(), QStringLiteral("Ctrl N"));
    QCOMPARE(m_model->index(6).data(PaletteActionRole).value<QAction *>(), m_commands.first());
}

void PaletteModelTest::passedByIsNotLookedAt()
{
    m_history->show({RecordKind::Contact, 1});
    m_history->show({RecordKind::Contact, 2});
    QVERIFY(m_history->records().empty());
    QTRY_COMPARE(m_history->records(), std::vector<RecordRef>({RecordRef{RecordKind::Contact, 2}}));
    m_history->show({RecordKind::Contact, 0});
    QCOMPARE(m_history->records().size(), size_t(1));
    for (int id = 1; id <= 30; ++id)
        m_history->note({RecordKind::Company, id});
    QCOMPARE(m_history->records().size(), LookHistory::kKept);
    QCOMPARE(m_history->records().front().id, qint64(30));
}

void PaletteModelTest::onlyTheNewestTextIsAnswered()
{
    QSignalSpy settled(m_model.get(), &PaletteModel::settled);
    {
        const SilentStore silence(*m_carnet->thread);
        for (const char *text : {"perrin", "marchand", "fournier"}) {
            m_model->setText(QString::fromLatin1(text));
            QTest::qWait(PaletteSession::kRestMs * 3); // each goes to the store
        }
        QVERIFY(!m_model->isSettled());
    }
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(texts(), QStringList({QStringLiteral("Contacts"), QStringLiteral("Hélène Fournier")}));
    QTest::qWait(0);
    QCOMPARE(settled.count(), 1);
}

void PaletteModelTest::showsCommandsWhileTheStoreIsSilent()
{
    {
        const SilentStore silence(*m_carnet->thread);
        m_model->setText(QStringLiteral("four"));
        QTRY_COMPARE(texts(), QStringList({QStringLiteral("Actions"), QStringLiteral("Four hundred")}));
        QVERIFY(!m_model->isSettled()); // the records follow
    }
    QTRY_VERIFY(m_model->isSettled());
    QCOMPARE(m_model->rowCount(), 7);
}

void PaletteModelTest::offersNoCommandThatIsOff()
{
    m_commands.at(4)->setEnabled(false);
    ask(QStringLiteral(":four"));
    QCOMPARE(texts(), QStringList());
}

void PaletteModelTest::forgetsAll()
{
    ask(QStringLiteral("four"));
    QVERIFY(m_model->rowCount() > 0);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->words().isEmpty());
    delete m_commands.takeLast(); // a window that goes takes its commands with it
    m_model->setCommands(m_commands);
    ask(QStringLiteral(":"));
    QCOMPARE(m_model->rowCount(), 5);
}

QTEST_MAIN(PaletteModelTest)
#include "tst_palette_model.moc"
