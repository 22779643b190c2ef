// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs, kept beside the sources and never in them, brought in to their last record and
// taken back.
#include "store/import_run.h"
#include "store/import_source.h"
#include "store/import_undo.h"
#include "tests/support/temp_carnet.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace carnet;
using carnet::test::TempCarnet;

class ImportSamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesInToItsRecordAndGoesBack_data();
    void comesInToItsRecordAndGoesBack();

private:
    static QString folder() { return QStringLiteral(CARNET_SOURCE_DIR "/../shared/samples/import/"); }
};

/// What the MANIFEST of the files says of each.
void ImportSamplesTest::comesInToItsRecordAndGoesBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("records");
    QFile manifest(folder() + QStringLiteral("MANIFEST.md"));
    if (!manifest.open(QIODevice::ReadOnly)) {
        QTest::newRow("no samples") << QString() << 0;
        return;
    }
    static const QRegularExpression entry(
        QStringLiteral("^### ((?:csv|derived)_\\S+\\.csv)$(.*?)\\*\\*Records: (\\d+)\\*\\*"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromUtf8(manifest.readAll());
    for (auto it = entry.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(2).contains(u"kind: contact") || match.captured(2).contains(u"kind: company")
            || match.captured(2).contains(u"kind: mixed"))
            QTest::newRow(qPrintable(match.captured(1))) << match.captured(1) << match.captured(3).toInt();
    }
}

void ImportSamplesTest::comesInToItsRecordAndGoesBack()
{
    QFETCH(const QString, file);
    QFETCH(const int, records);
    if (file.isEmpty() || !QFile::exists(folder() + file))
        QSKIP("the sample files are not on this machine");
    TempCarnet carnet;
    QVERIFY2(carnet.db, qPrintable(carnet.failure));
    const Result<SourcePlan> plan = planSource(folder() + file, {});
    QVERIFY(plan);
    const Result<std::unique_ptr<RowSource>> source = openSource(folder() + file, *plan);
    QVERIFY(source);
    const Result<ImportReport> report = runImport(*carnet.db, carnet.clock, **source, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->records, records);
    QCOMPARE(report->created + report->updated + report->skipped + report->rejected, records);
    QCOMPARE(report->rejected, 0);
    const Result<ImportUndoReport> undone = undoImport(*carnet.db, carnet.clock, report->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
    QCOMPARE(undone->kept.size(), 0);
    QCOMPARE(undone->removed + undone->restored, report->created + report->companiesCreated);
}

QTEST_GUILESS_MAIN(ImportSamplesTest)
#include "tst_import_samples.moc"
