// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export_plan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace carnet;

class ExportPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposesWhatIsMeant_data();
    void proposesWhatIsMeant();
    void takesTheIdsOfAPartOnly();
    void everyKindOfFileHasAnEnding_data();
    void everyKindOfFileHasAnEnding();
    void findsAFreeName();
};

void ExportPlanTest::proposesWhatIsMeant_data()
{
    using What = ExportWhat;
    using Offers = QList<ExportOffer>;
    QTest::addColumn<ExportScene>("scene");
    QTest::addColumn<Offers>("offers");
    const RecordKind contact = RecordKind::Contact;
    QTest::newRow("all") << ExportScene{contact, ListScope::Active, false, 1, 40}
                         << Offers{{What::All, -1}, {What::Chosen, 1}};
    QTest::newRow("some chosen") << ExportScene{contact, ListScope::Active, false, 3, 40}
                                 << Offers{{What::Chosen, 3}, {What::All, -1}};
    QTest::newRow("a search") << ExportScene{contact, ListScope::Active, true, 1, 7}
                              << Offers{{What::Shown, 7}, {What::All, -1}, {What::Chosen, 1}};
    QTest::newRow("some of a search") << ExportScene{contact, ListScope::Active, true, 2, 7}
                                      << Offers{{What::Chosen, 2}, {What::Shown, 7}, {What::All, -1}};
    QTest::newRow("a search without hits")
        << ExportScene{contact, ListScope::Active, true, 0, 0} << Offers{{What::All, -1}};
    QTest::newRow("archives") << ExportScene{contact, ListScope::Archived, false, 1, 5}
                              << Offers{{What::Shown, 5}, {What::All, -1}, {What::Chosen, 1}};
    QTest::newRow("trash") << ExportScene{contact, ListScope::Trash, true, 2, 5} << Offers{};
}

void ExportPlanTest::proposesWhatIsMeant()
{
    QFETCH(const ExportScene, scene);
    using Offers = QList<ExportOffer>;
    QFETCH(const Offers, offers);
    QCOMPARE(exportOffers(scene), offers);
}

void ExportPlanTest::takesTheIdsOfAPartOnly()
{
    const QString path = QStringLiteral("liste.xlsx");
    const ExportOptions some = exportOptions(RecordKind::Company, ExportWhat::Chosen, {3, 5}, path);
    QCOMPARE(some.ids.value(), (std::vector<qint64>{3, 5}));
    QCOMPARE(some.kind, RecordKind::Company);
    QCOMPARE(some.format, ExportFormat::Xlsx);
    QVERIFY(!exportOptions(RecordKind::Company, ExportWhat::All, {3, 5}, path).ids);
    QVERIFY(exportOptions(RecordKind::Company, ExportWhat::Shown, {}, path).ids); // none, rather than all
}

void ExportPlanTest::everyKindOfFileHasAnEnding_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << "/tmp/liste" << ExportFormat::Vcard << "/tmp/liste.vcf";
    QTest::newRow("its own") << "/tmp/liste.CSV" << ExportFormat::Csv << "/tmp/liste.CSV";
    QTest::newRow("of another kind") << "/tmp/liste.json" << ExportFormat::Csv << "/tmp/liste.json";
    QTest::newRow("of no kind") << "/tmp/liste 24.11" << ExportFormat::Xlsx << "/tmp/liste 24.11.xlsx";
}

void ExportPlanTest::everyKindOfFileHasAnEnding()
{
    QFETCH(const QString, typed);
    QFETCH(const ExportFormat, format);
    QTEST(exportPath(typed, format), "path");
}

void ExportPlanTest::findsAFreeName()
{
    const QTemporaryDir dir;
    const QString name = QStringLiteral("Contacts 2026-11-24.csv");
    QCOMPARE(freeExportPath(dir.path(), name), dir.filePath(name));
    for (const char *taken : {"Contacts 2026-11-24.csv", "Contacts 2026-11-24 (2).csv"}) {
        QFile file(dir.filePath(QString::fromLatin1(taken)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(freeExportPath(dir.path(), name), dir.filePath(QStringLiteral("Contacts 2026-11-24 (3).csv")));
}

QTEST_GUILESS_MAIN(ExportPlanTest)
#include "tst_export_plan.moc"
