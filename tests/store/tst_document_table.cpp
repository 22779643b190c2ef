// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contact_table.h"
#include "store/custom_field_table.h"
#include "store/document_table.h"
#include "store/export_run.h"
#include "store/recorded_write.h"
#include "store/undo_log.h"
#include "tests/support/temp_carnet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace carnet;
using carnet::test::TempCarnet;

class DocumentTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_carnet.reset(); }
    void givesBackTheBytesItTook_data();
    void givesBackTheBytesItTook();
    void refusesAFileThatIsTooLarge();
    void undoTakesADocumentAwayAndRedoBringsItBack();
    void goesOutWithTheJsonExport();
    void removesAFieldWithItsValues();

private:
    Result<WriteOutcome> change(const RecordedWrite::Work &work)
    {
        return RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::DocumentAdd, {}}, work);
    }
    Result<WriteOutcome> add(const QByteArray &bytes)
    {
        return change([&](Database &db) -> Result<void> {
            CARNET_TRY(DocumentTable(db).add(RecordKind::Contact, m_contact.value,
                                             QStringLiteral("devis.pdf"), QStringLiteral("application/pdf"),
                                             bytes, m_carnet->clock));
            return {};
        });
    }
    QList<Document> documents()
    {
        return DocumentTable(*m_carnet->db)
            .of(RecordKind::Contact, m_contact.value)
            .value_or(QList<Document>{});
    }
    std::unique_ptr<TempCarnet> m_carnet;
    ContactId m_contact;
};

void DocumentTableTest::init()
{
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
    Contact contact;
    contact.familyName = QStringLiteral("Marchand");
    QVERIFY(change([&](Database &db) -> Result<void> {
        CARNET_TRY_ASSIGN(m_contact, ContactTable(db).insert(contact, m_carnet->clock));
        return {};
    }));
}

void DocumentTableTest::givesBackTheBytesItTook_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype{1}, DocumentTable::kChunkBytes - 1, DocumentTable::kChunkBytes,
                                 DocumentTable::kChunkBytes + 1, 3 * DocumentTable::kChunkBytes})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void DocumentTableTest::givesBackTheBytesItTook()
{
    QFETCH(const qsizetype, size);
    QByteArray bytes(size, 'a');
    bytes[size - 1] = 'z';
    QVERIFY(add(bytes));
    QCOMPARE(documents().size(), 1);
    QCOMPARE(DocumentTable(*m_carnet->db).bytes(documents().first().id).value_or(QByteArray()), bytes);
}

void DocumentTableTest::refusesAFileThatIsTooLarge()
{
    const Result<WriteOutcome> outcome = add(QByteArray(DocumentTable::kMaxBytes + 1, 'a'));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::InvalidInput);
    QCOMPARE(documents().size(), 0);
}

void DocumentTableTest::undoTakesADocumentAwayAndRedoBringsItBack()
{
    QVERIFY(add(QByteArrayLiteral("devis")));
    QVERIFY(UndoLog(*m_carnet->db).undo(m_carnet->clock));
    QCOMPARE(documents().size(), 0);
    QVERIFY(UndoLog(*m_carnet->db).redo(m_carnet->clock));
    QCOMPARE(documents().size(), 1);
    QCOMPARE(DocumentTable(*m_carnet->db).bytes(documents().first().id).value_or(QByteArray()),
             QByteArrayLiteral("devis"));
}

void DocumentTableTest::goesOutWithTheJsonExport()
{
    QVERIFY(add(QByteArrayLiteral("devis")));
    const QString path = m_carnet->dir.filePath(QStringLiteral("all.json"));
    ExportOptions options;
    options.format = ExportFormat::Json;
    const Result<ExportReport> report = runExport(*m_carnet->db, m_carnet->clock, path, options);
    QVERIFY(report);
    QCOMPARE(report->records, 1);
    QVERIFY(platform::isPrivate(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject contact = QJsonDocument::fromJson(file.readAll())
                                    .object()[QStringLiteral("contacts")]
                                    .toArray()
                                    .first()
                                    .toObject();
    const QString base64 = contact[QStringLiteral("documents")]
                               .toArray()
                               .first()
                               .toObject()[QStringLiteral("base64")]
                               .toString();
    QCOMPARE(QByteArray::fromBase64(base64.toLatin1()), QByteArrayLiteral("devis"));
    QVERIFY(!runExport(*m_carnet->db, m_carnet->clock, path, options)); // never over a file
}

void DocumentTableTest::removesAFieldWithItsValues()
{
    CustomField field;
    field.name = QStringLiteral("Machines");
    CustomFieldId id;
    QVERIFY(change([&](Database &db) -> Result<void> {
        CARNET_TRY_ASSIGN(id, CustomFieldTable(db).insert(field, m_carnet->clock));
        CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId(m_contact));
        contact.customValues = {{id, QStringLiteral("2 fours")}};
        return ContactTable(db).update(contact, m_carnet->clock);
    }));
    field.name = QStringLiteral("machines");
    const Result<WriteOutcome> twice = change([&](Database &db) -> Result<void> {
        CARNET_TRY(CustomFieldTable(db).insert(field, m_carnet->clock));
        return {};
    });
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
    QVERIFY(change([&](Database &db) { return CustomFieldTable(db).remove(id); }));
    QCOMPARE(ContactTable(*m_carnet->db).byId(m_contact).value_or(Contact{}).customValues.size(), 0);
    QCOMPARE(
        CustomFieldTable(*m_carnet->db).all(RecordKind::Contact).value_or(QList<CustomField>{field}).size(),
        0);
}

QTEST_GUILESS_MAIN(DocumentTableTest)
#include "tst_document_table.moc"
