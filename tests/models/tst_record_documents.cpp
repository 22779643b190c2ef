// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_documents.h"
#include "models/tag_model.h"
#include "tests/support/carnet_thread.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;
using carnet::test::manyContacts;

class RecordDocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAFileAndGivesItBack();
    void removesAndBringsBack();
    void refusesAFileWithoutBytes();
    void listsTagsWithTheirColours();

private:
    QString fileWith(const QByteArray &bytes, const char *name)
    {
        QFile file(m_carnet->carnet.dir.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<RecordDocuments> m_documents;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void RecordDocumentsTest::init()
{
    m_tester.reset();
    m_documents.reset();
    m_carnet = std::make_unique<CarnetThread>(manyContacts(2, Clock::fixed(1'795'000'000'000)));
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_documents = std::make_unique<RecordDocuments>(*m_carnet->thread);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_documents.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_documents->setRecord(RecordKind::Contact, 1);
}

void RecordDocumentsTest::keepsAFileAndGivesItBack()
{
    const QByteArray bytes = QByteArray("%PDF-1.4\n") + QByteArray(300'000, 'x'); // three chunks
    m_documents->addFile(fileWith(bytes, "Devis four.pdf"));
    QTRY_COMPARE(m_documents->rowCount(), 1);
    QCOMPARE(m_documents->index(0).data().toString(), QStringLiteral("Devis four.pdf"));
    QCOMPARE(m_documents->index(0).data(RecordDocuments::MediaTypeRole).toString(),
             QStringLiteral("application/pdf"));
    QCOMPARE(m_documents->index(0).data(RecordDocuments::SizeRole).toLongLong(), bytes.size());

    QSignalSpy read(m_documents.get(), &RecordDocuments::bytesRead);
    m_documents->readBytes(0);
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.at(0).at(2).toByteArray(), bytes);

    QSignalSpy saved(m_documents.get(), &RecordDocuments::savedAs);
    QSignalSpy failed(m_documents.get(), &RecordDocuments::failed);
    const QString out = m_carnet->carnet.dir.filePath(QStringLiteral("out.pdf"));
    m_documents->saveAs(0, out);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(platform::isPrivate(out));
    m_documents->saveAs(0, out); // never over a file that is there
    QTRY_COMPARE(failed.count(), 1);

    m_documents->setRecord(RecordKind::Contact, 2);
    QCOMPARE(m_documents->rowCount(), 0);
}

void RecordDocumentsTest::removesAndBringsBack()
{
    m_documents->addFile(fileWith("salut", "mot.txt"));
    QTRY_COMPARE(m_documents->rowCount(), 1);
    m_documents->remove(0);
    QTRY_COMPARE(m_documents->rowCount(), 0);
    auto undone = m_carnet->thread->undo();
    QTRY_COMPARE(m_documents->rowCount(), 1);
    QVERIFY(undone.result());
    QSignalSpy read(m_documents.get(), &RecordDocuments::bytesRead);
    m_documents->readBytes(0);
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.at(0).at(2).toByteArray(), QByteArray("salut"));
}

void RecordDocumentsTest::refusesAFileWithoutBytes()
{
    QSignalSpy failed(m_documents.get(), &RecordDocuments::failed);
    m_documents->addFile(fileWith({}, "vide.txt"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::InvalidInput);
    QCOMPARE(m_documents->rowCount(), 0);
}

void RecordDocumentsTest::listsTagsWithTheirColours()
{
    TagModel tags(*m_carnet->thread);
    const QAbstractItemModelTester tester(&tags, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_carnet->write(CommandId::ContactEdit, [](Database &db) -> Result<void> {
        CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId({1}));
        contact.tags = {QStringLiteral("Salon"), QStringLiteral("Boulangerie")};
        return ContactTable(db).update(contact, Clock::system());
    }));
    QTRY_COMPARE(tags.rowCount(), 2);
    QCOMPARE(tags.index(0).data().toString(), QStringLiteral("Boulangerie"));
    QCOMPARE(tags.index(0).data(TagModel::UsesRole).toLongLong(), 1);
    tags.setColour(tags.idAt(0), 3);
    QTRY_COMPARE(tags.colours().value(QStringLiteral("Boulangerie")), 3);
    tags.rename(tags.idAt(0), QStringLiteral("Fournil"));
    QTRY_COMPARE(tags.index(0).data().toString(), QStringLiteral("Fournil"));
}

QTEST_GUILESS_MAIN(RecordDocumentsTest)
#include "tst_record_documents.moc"
