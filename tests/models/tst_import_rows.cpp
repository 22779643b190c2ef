// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_preview_model.h"
#include "models/import_row_words.h"
#include "models/import_rows_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

/// The rows of a file that need a look, and the preview of the first ones.
class ImportRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsOneClassAtATime();
    void choosesForOneRow();
    void choosesWhatARecordMetByItsNumberHolds();
    void saysWhy_data();
    void saysWhy();
    void saysSomethingOfEachProblem();
    void previewShowsOnlyFilledColumns();
    void previewMarksWhatNeedsALook();
};

namespace {

ImportRowFate fate(RowClass rowClass, qint64 number)
{
    ImportRowFate made;
    made.rowClass = rowClass;
    made.number = number;
    made.line = number + 1;
    made.name = u"Zoé %1"_s.arg(number);
    return made;
}

} // namespace

void ImportRowsTest::showsOneClassAtATime()
{
    ImportRowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportRowFate refused = fate(RowClass::Refused, 4);
    refused.name.clear();
    refused.cells = {u""_s, u" "_s, u"56000"_s};
    model.setRows(
        {fate(RowClass::Duplicate, 1), fate(RowClass::ToCheck, 2), fate(RowClass::Duplicate, 3), refused},
        {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(RowLineRole).toLongLong(), 4);
    model.setShown(RowClass::Refused);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(RowNameRole).toString(), u"56000"_s);
    QCOMPARE(model.count(RowClass::Duplicate), 2);
    QVERIFY(!model.choose(0, OnDuplicate::Update)); // no duplicate
}

void ImportRowsTest::choosesWhatARecordMetByItsNumberHolds()
{
    ImportRowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportRowFate keyed = fate(RowClass::Duplicate, 1);
    keyed.isKeyed = true;
    keyed.kept = {{u"job"_s, u"Gérante"_s, u"Boulangère"_s}, {u"company_id"_s, {}, {}}};
    model.setRows({fate(RowClass::Duplicate, 2)}, {});
    QVERIFY(!model.hasKeyed());
    model.setRows({keyed, fate(RowClass::Duplicate, 2)}, {});
    QVERIFY(model.hasKeyed());
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(RowWhyRole).toString(),
             u"changed in Carnet: job “Gérante”, in the file “Boulangère” · company"_s);
    QCOMPARE(row.data(RowChoiceTextsRole).toStringList(),
             (QStringList{u"Leave it out"_s, u"Keep Carnet’s"_s, u"Take the file’s"_s}));
    model.setForAll(OnDuplicate::Skip); // of duplicates: this one is none
    QCOMPARE(row.data(RowChoiceRole).toInt(), static_cast<int>(OnDuplicate::Update));
    QVERIFY(!model.choose(0, OnDuplicate::Create));
    QVERIFY(model.choose(0, OnDuplicate::Overwrite));
    QCOMPARE(row.data(RowChoiceRole).toInt(), static_cast<int>(OnDuplicate::Overwrite));
    QVERIFY(!model.choose(1, OnDuplicate::Overwrite));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"choice: Take the file’s"_s));
}

void ImportRowsTest::choosesForOneRow()
{
    ImportRowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportRowFate doubtful = fate(RowClass::Duplicate, 2);
    doubtful.isDoubtful = true;
    model.setRows({fate(RowClass::Duplicate, 1), doubtful}, {});
    const auto choice = [&](int row) {
        return static_cast<OnDuplicate>(model.index(row).data(RowChoiceRole).toInt());
    };
    QCOMPARE(choice(0), OnDuplicate::Skip);
    QCOMPARE(choice(1), OnDuplicate::Create); // another name
    model.setForAll(OnDuplicate::Update);
    QCOMPARE(choice(0), OnDuplicate::Update);
    QCOMPARE(choice(1), OnDuplicate::Create);
    QSignalSpy changed(&model, &ImportRowsModel::choicesChanged);
    QVERIFY(model.choose(0, OnDuplicate::Skip));
    QVERIFY(!model.choose(0, OnDuplicate::Skip));
    QVERIFY(model.choose(1, OnDuplicate::Create)); // said, where it was only taken for granted
    QCOMPARE(changed.count(), 2);
    model.setForAll(OnDuplicate::Create);
    QCOMPARE(choice(0), OnDuplicate::Skip);
    QCOMPARE(model.choices(), (QHash<qint64, OnDuplicate>{{1, OnDuplicate::Skip}, {2, OnDuplicate::Create}}));
    model.setRows({fate(RowClass::Duplicate, 1)}, {}); // counted again
    QCOMPARE(choice(0), OnDuplicate::Skip);
    model.clear();
    QVERIFY(model.choices().isEmpty());
}

void ImportRowsTest::saysWhy_data()
{
    QTest::addColumn<ImportRowFate>("row");
    QTest::addColumn<QString>("why");
    ImportRowFate row = fate(RowClass::ToCheck, 1);
    row.problems = {{2, 1, codeOf(IssueKind::UnreadablePhone), u"06 39"_s},
                    {2, 9, codeOf(IssueKind::UnreadableEmail), u"x"_s}};
    QTest::newRow("cells, one without a column")
        << row << u"Tel “06 39”: not a phone number, kept as typed · “x”: not an email, kept as typed"_s;
    row = fate(RowClass::Refused, 1);
    row.refused = RefusedReason::NothingUsable;
    QTest::newRow("refused") << row << u"no name, no company, no email, no phone"_s;
    row = fate(RowClass::Duplicate, 1);
    row.reasons = {DuplicateReason::SameEmail, DuplicateReason::NameAgrees};
    QTest::newRow("duplicate") << row << u"same email, names agree"_s;
    row.isDoubtful = true;
    row.reasons = {DuplicateReason::SameEmail};
    QTest::newRow("another name") << row << u"same email, but another name"_s;
    row.reasons.clear();
    row.isDoubtful = false;
    QTest::newRow("by its reference") << row << u"looks like the same record"_s;
}

void ImportRowsTest::saysWhy()
{
    QFETCH(const ImportRowFate, row);
    QTEST(whyText(row, {u"Nom"_s, u"Tel"_s}), "why");
}

void ImportRowsTest::saysSomethingOfEachProblem()
{
    const QString none = problemText(u"nothing that is known"_s);
    for (int kind = 0; kind <= static_cast<int>(IssueKind::ClosedCompany); ++kind)
        QVERIFY2(problemText(codeOf(static_cast<IssueKind>(kind))) != none,
                 qPrintable(codeOf(static_cast<IssueKind>(kind))));
}

void ImportRowsTest::previewShowsOnlyFilledColumns()
{
    ImportPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 0);
    ImportedRow row;
    row.line = 2;
    row.contact.familyName = u"Marchand"_s;
    row.contact.points = {{0, PointKind::Mobile, {}, u"06.39.98.14.27"_s, u"+33639981427"_s, true}};
    model.setRows({row});
    using Column = ImportPreviewModel::Column;
    QCOMPARE(model.columnCount(), 4); // line, name, phone, remark
    QCOMPARE(model.columnAt(1), Column::FamilyName);
    QCOMPARE(model.index(0, 2).data().toString(), u"06 39 98 14 27"_s);
    QCOMPARE(model.index(0, 3).data().toString(), QString());
}

void ImportRowsTest::previewMarksWhatNeedsALook()
{
    ImportPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportedRow row;
    row.contact.familyName = u"Kerbrat"_s;
    row.contact.points = {{0, PointKind::Mobile, {}, u"06 39 98 7"_s, {}, true}};
    row.issues = {{2, 1, ImportField::Mobile, IssueKind::UnreadablePhone, u"06 39 98 7"_s}};
    ImportedRow plain;
    plain.contact.familyName = u"Le Goff"_s;
    ImportedRow refused;
    refused.refused = RefusedReason::NothingUsable;
    model.setRows({row, plain, refused});
    const int last = model.columnCount() - 1;
    QVERIFY(model.index(0, 2).data(PreviewToCheckRole).toBool());
    QVERIFY(!model.index(0, 1).data(PreviewToCheckRole).toBool());
    QCOMPARE(model.index(0, last).data().toString(), u"kept, to check"_s);
    QCOMPARE(model.index(2, last).data().toString(), u"refused"_s);
    model.setDuplicates({2});
    QCOMPARE(model.index(1, last).data().toString(), u"already there?"_s);
    QVERIFY(model.index(1, last).data(PreviewIsRemarkRole).toBool());
}

QTEST_GUILESS_MAIN(ImportRowsTest)
#include "tst_import_rows.moc"
