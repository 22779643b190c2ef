// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custom_field_list.h"
#include "models/undo_history.h"
#include "tests/support/carnet_thread.h"

#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;

class CustomFieldListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addsAndTellsAName_data();
    void addsAndTellsAName();
    void renames();
    void aRemovedFieldComesBackWithItsValues();

private:
    void add(const char *name, RecordKind owner = RecordKind::Contact)
    {
        CustomField field;
        field.name = QString::fromUtf8(name);
        field.owner = owner;
        const qsizetype before = m_list->fields().size();
        m_list->add(field);
        QTRY_COMPARE(m_list->fields().size(), before + 1);
    }
    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<CustomFieldList> m_list;
};

void CustomFieldListTest::init()
{
    m_list.reset();
    m_carnet = std::make_unique<CarnetThread>();
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_list = std::make_unique<CustomFieldList>(*m_carnet->thread);
}

void CustomFieldListTest::addsAndTellsAName_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("ofCompanies");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the same") << "Four" << false << true;
    QTest::newRow("the same, folded") << " four " << false << true;
    QTest::newRow("another") << "Surface" << false << false;
    QTest::newRow("of companies") << "Four" << true << false;
}

void CustomFieldListTest::addsAndTellsAName()
{
    QFETCH(const QString, second);
    QFETCH(const bool, ofCompanies);
    QFETCH(const bool, isTaken);
    add("Four");
    QSignalSpy failed(m_list.get(), &CustomFieldList::failed);
    CustomField field;
    field.name = second;
    field.owner = ofCompanies ? RecordKind::Company : RecordKind::Contact;
    m_list->add(field);
    if (isTaken) {
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_list->fields().size(), 1);
    } else {
        QTRY_COMPARE(m_list->fields().size(), 2);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(m_list->fields().at(1).name, second.trimmed());
    }
}

void CustomFieldListTest::renames()
{
    add("Four");
    add("Surface");
    QSignalSpy failed(m_list.get(), &CustomFieldList::failed);
    m_list->rename(m_list->fields().at(0).id, QStringLiteral("surface"));
    QTRY_COMPARE(failed.count(), 1);
    m_list->rename(m_list->fields().at(0).id, QStringLiteral("Four à sole"));
    QTRY_COMPARE(m_list->fields().at(0).name, QStringLiteral("Four à sole"));
    QCOMPARE(failed.count(), 1);
}

void CustomFieldListTest::aRemovedFieldComesBackWithItsValues()
{
    add("Four");
    const CustomFieldId field = m_list->fields().at(0).id;
    QVERIFY(m_carnet->write(CommandId::ContactCreate, [field](Database &db) -> Result<void> {
        Contact contact;
        contact.familyName = QStringLiteral("Marchand");
        contact.customValues = {{field, QStringLiteral("gaz")}};
        CARNET_TRY(ContactTable(db).insert(contact, Clock::system()));
        return {};
    }));
    const auto values = [this] {
        return m_carnet->read([](Database &db) { return db.number("SELECT count(*) FROM contact_custom"); })
            .value();
    };
    QCOMPARE(values(), 1);
    UndoHistory history(*m_carnet->thread);
    m_list->remove(field);
    QTRY_VERIFY(m_list->fields().isEmpty());
    QCOMPARE(values(), 0);
    QTRY_VERIFY(history.undoText().contains(QStringLiteral("Four")));
    history.undo();
    QTRY_COMPARE(m_list->fields().size(), 1);
    QCOMPARE(values(), 1);
}

QTEST_GUILESS_MAIN(CustomFieldListTest)
#include "tst_custom_field_list.moc"
