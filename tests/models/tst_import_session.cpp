// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error_text.h"
#include "models/import_session.h"
#include "models/record_list_model.h"
#include "models/undo_history.h"
#include "tests/support/carnet_thread.h"
#include "tests/support/sheet_files.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>

using namespace carnet;
using carnet::test::CarnetThread;

class ImportSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void understandsAFileByItself();
    void countsBeforeItWrites();
    void bringsContactsInWithOneUndo();
    void followsWhatTheUserOverrules();
    void leavesNothingWhenItIsCancelled();
    void writesTheRefusedRows();
    void bringsCardsIn();
    void saysWhenThereIsNoFile();
    void takesPastedCells_data();
    void takesPastedCells();
    void leavesAloneWhatIsNoTable();
    void readsAWorkbookAndItsOtherSheet();
    void refusesAnOldWorkbookInASentence();
    void remembersWhatWasOverruled();
    void asksWhyOppositionsAreLeftOut();
    void asksWhoseContactTheLastOneWas();
    void takesCarnetsOwnJsonWithoutAQuestion();
    void honoursWhatIsChosenForOneRow();
    void readsAgainUnderAnotherHeader();
    void remembersNothingWhenAskedNotTo();

private:
    QString fileWith(const QByteArray &bytes)
    {
        QFile file(m_carnet->carnet.dir.filePath(QStringLiteral("clients.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    [[nodiscard]] qint64 contacts()
    {
        return m_carnet->read([](Database &db) { return ContactTable(db).count(); }).value_or(-1);
    }
    [[nodiscard]] bool isAt(ImportSession::Step step)
    {
        return QTest::qWaitFor([&] { return m_session->step() == step; });
    }

    static constexpr auto kFile = "Prénom;Nom;Société;Courriel;Code interne\r\n"
                                  "Hélène;Marchand;Le Fournil d’Arcy;helene@fournil-arcy.example;C001\r\n"
                                  "Olivier;Perrin;Boulangerie Perrin;olivier@perrin.example;C002\r\n"
                                  ";;;;C003\r\n";
    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<ImportSession> m_session;
};

void ImportSessionTest::init()
{
    m_session.reset();
    m_carnet = std::make_unique<CarnetThread>();
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_session = std::make_unique<ImportSession>(*m_carnet->thread);
}

void ImportSessionTest::understandsAFileByItself()
{
    m_session->openFile(fileWith(kFile));
    QCOMPARE(m_session->step(), ImportSession::Step::Opening);
    QVERIFY(isAt(ImportSession::Step::Columns));
    QCOMPARE(m_session->columns().size(), 5);
    QCOMPARE(m_session->columns().at(0).field, QStringLiteral("first_name"));
    QCOMPARE(m_session->columns().at(0).example, QStringLiteral("Hélène"));
    QCOMPARE(m_session->columns().at(3).field, QStringLiteral("email"));
    QVERIFY(!m_session->columns().at(3).isUnsure());
    QVERIFY(m_session->columns().at(4).isUnsure());
    QCOMPARE(m_session->plan().table()->form.dialect.separator, QChar(u';'));
}

void ImportSessionTest::countsBeforeItWrites()
{
    m_session->openFile(fileWith(kFile));
    QVERIFY(isAt(ImportSession::Step::Columns));
    m_session->check();
    QVERIFY(isAt(ImportSession::Step::Checked));
    QCOMPARE(m_session->report().created, 2);
    QCOMPARE(m_session->report().records,
             m_session->report().created + m_session->report().updated + m_session->report().skipped
                 + m_session->report().rejected);
    QCOMPARE(contacts(), 0);
}

void ImportSessionTest::bringsContactsInWithOneUndo()
{
    RecordListModel list(*m_carnet->thread, RecordKind::Contact);
    UndoHistory history(*m_carnet->thread);
    m_session->openFile(fileWith(kFile));
    QVERIFY(isAt(ImportSession::Step::Columns));
    ImportAnswers answers;
    answers.who = Nature::Professional;
    answers.origin = Origin::OwnFile;
    m_session->setAnswers(answers);
    m_session->run();
    QCOMPARE(m_session->step(), ImportSession::Step::Running);
    QVERIFY(isAt(ImportSession::Step::Done));
    QCOMPARE(contacts(), 2);
    QTRY_COMPARE(list.rowCount(), 2);
    const auto contact =
        m_carnet->read([id = list.idAt(0)](Database &db) { return ContactTable(db).byId({id}); });
    QVERIFY(contact);
    QCOMPARE(contact->nature, Nature::Professional);
    QCOMPARE(contact->provenance.origin, Origin::OwnFile);

    QTRY_VERIFY(history.canUndo());
    QCOMPARE(history.undoText(), QStringLiteral("2 record(s) imported from “clients.csv”"));
    history.undo();
    QTRY_COMPARE(list.rowCount(), 0);
}

void ImportSessionTest::followsWhatTheUserOverrules()
{
    m_session->openFile(fileWith(kFile));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QSignalSpy changed(m_session.get(), &ImportSession::columnsChanged);
    m_session->setField(4, QStringLiteral("external_id"));
    m_session->setField(1, QStringLiteral("no such field"));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_session->columns().at(4).field, QStringLiteral("external_id"));
    QVERIFY(!m_session->columns().at(4).isUnsure());
    m_session->setSeparator(u',');
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(m_session->plan().table()->form.dialect.separator, QChar(u','));
}

void ImportSessionTest::leavesNothingWhenItIsCancelled()
{
    QByteArray many("Prénom;Nom;Courriel\r\n");
    for (int i = 0; i < 60'000; ++i)
        many += "Zoé;Nom" + QByteArray::number(i) + ";zoe" + QByteArray::number(i) + "@nom.example\r\n";
    m_session->openFile(fileWith(many));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QSignalSpy cancelled(m_session.get(), &ImportSession::cancelled);
    QSignalSpy failed(m_session.get(), &ImportSession::failed);
    m_session->run();
    m_session->cancel();
    QTRY_COMPARE(cancelled.count(), 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(m_session->step(), ImportSession::Step::Columns);
    QCOMPARE(contacts(), 0);
}

void ImportSessionTest::writesTheRefusedRows()
{
    m_session->openFile(fileWith(QByteArray(kFile) + "12;;;;\r\n"));
    QVERIFY(isAt(ImportSession::Step::Columns));
    for (int column = 0; column < 4; ++column)
        m_session->setField(column, QStringLiteral("ignore"));
    m_session->setField(4, QStringLiteral("external_id"));
    QTRY_COMPARE(m_session->columns().at(4).field, QStringLiteral("external_id"));
    m_session->check();
    QVERIFY(isAt(ImportSession::Step::Checked));
    QVERIFY(m_session->refusedCount() > 0);
    QSignalSpy saved(m_session.get(), &ImportSession::refusedSaved);
    const QString out = m_carnet->carnet.dir.filePath(QStringLiteral("refusees.csv"));
    m_session->saveRefused(out);
    QTRY_COMPARE(saved.count(), 1);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("line;column;reason;Pr"));
    QVERIFY(bytes.contains("C001"));
    QVERIFY(platform::isPrivate(out));
}

void ImportSessionTest::bringsCardsIn()
{
    QFile file(m_carnet->carnet.dir.filePath(QStringLiteral("carnet.vcf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Hélène\r\nBDAY:19701115\r\nEND:VCARD\r\n"
               "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:rien\r\nEND:VCARD\r\n");
    file.close();
    m_session->openFile(file.fileName());
    QVERIFY(isAt(ImportSession::Step::Columns));
    QVERIFY(m_session->plan().vcard());
    QCOMPARE(m_session->columns().size(), 1);
    QCOMPARE(m_session->columns().at(0).use, ColumnUse::OffForPrivacy);
    QCOMPARE(m_session->columns().at(0).example, QStringLiteral("19701115"));
    ImportAnswers answers;
    answers.who = Nature::Professional;
    m_session->setAnswers(answers);
    m_session->run();
    QVERIFY(isAt(ImportSession::Step::Done));
    QCOMPARE(m_session->report().created, 1);
    QCOMPARE(m_session->report().rejected, 1);
    const auto contact = m_carnet->read([](Database &db) { return ContactTable(db).byId({1}); });
    QVERIFY(contact);
    QCOMPARE(contact->nature, Nature::Professional);
    QCOMPARE(contact->birthday, QString());
    QSignalSpy saved(m_session.get(), &ImportSession::refusedSaved);
    const QString path = m_carnet->carnet.dir.filePath(QStringLiteral("refused.csv"));
    m_session->saveRefused(path);
    QVERIFY(saved.wait());
    QFile refused(path);
    QVERIFY(refused.open(QIODevice::ReadOnly));
    const QByteArray text = refused.readAll();
    QVERIFY(text.contains("NOTE:rien"));
    QVERIFY2(text.contains("no name, no company, no email, no phone"),
             text.constData()); // for people, no code
    QSignalSpy failed(m_session.get(), &ImportSession::failed);
    m_session->saveRefused(path); // never over what is there
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::AlreadyExists);
}

void ImportSessionTest::saysWhenThereIsNoFile()
{
    QSignalSpy failed(m_session.get(), &ImportSession::failed);
    m_session->openFile(m_carnet->carnet.dir.filePath(QStringLiteral("rien.csv")));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NotFound);
    QCOMPARE(m_session->step(), ImportSession::Step::Empty);
}

void ImportSessionTest::takesPastedCells_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const QString cells = QStringLiteral(
        "<table><tr><td>Prénom</td><td>Nom</td></tr><tr><td>Hélène</td><td>Marchand</td></tr></table>");
    QTest::newRow("from a spreadsheet") << cells << QStringLiteral("Prénom\tNom\nHélène\tMarchand\n");
    QTest::newRow("text with tabs") << QString() << QStringLiteral("Prénom\tNom\nHélène\tMarchand\n");
    QTest::newRow("a page whose table is text")
        << QStringLiteral("<p>Prénom Nom</p>") << QStringLiteral("Prénom\tNom\nHélène\tMarchand\n");
}

void ImportSessionTest::takesPastedCells()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    QMimeData clipboard;
    clipboard.setText(text);
    if (!html.isEmpty())
        clipboard.setHtml(html);
    QVERIFY(ImportSession::hasCells(clipboard));
    QVERIFY(m_session->openPasted(clipboard));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QCOMPARE(m_session->columns().size(), 2);
    QCOMPARE(m_session->columns().at(0).field, QStringLiteral("first_name"));
    m_session->run();
    QVERIFY(isAt(ImportSession::Step::Done));
    QCOMPARE(contacts(), 1);
    UndoHistory history(*m_carnet->thread);
    QTRY_COMPARE(history.undoText(), QStringLiteral("1 record(s) imported from “Pasted cells”"));
}

void ImportSessionTest::leavesAloneWhatIsNoTable()
{
    QMimeData clipboard;
    clipboard.setText(QStringLiteral("helene@fournil-arcy.example"));
    clipboard.setHtml(QStringLiteral("<p>helene@fournil-arcy.example</p>"));
    QVERIFY(!ImportSession::hasCells(clipboard));
    QVERIFY(!m_session->openPasted(clipboard));
    QCOMPARE(m_session->step(), ImportSession::Step::Empty);
}

void ImportSessionTest::readsAWorkbookAndItsOtherSheet()
{
    const QByteArray people =
        "<sheetData><row><c t=\"str\"><v>Prénom</v></c><c t=\"str\"><v>Nom</v></c></row><row><c "
        "t=\"str\"><v>Hélène</v></c><c t=\"str\"><v>Marchand</v></c></row></sheetData>";
    const QByteArray places = "<sheetData><row><c t=\"str\"><v>Ville</v></c></row></sheetData>";
    const test::SheetFiles files;
    m_session->openFile(files.archive(
        QStringLiteral("clients.xlsx"),
        test::SheetFiles::xlsxParts({{"Villes", "state=\"hidden\"", places}, {"Clients", "", people}})));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QCOMPARE(m_session->plan().table()->form.sheets.size(), 2);
    QCOMPARE(m_session->plan().table()->form.sheet, 1);
    QCOMPARE(m_session->columns().size(), 2);
    QSignalSpy changed(m_session.get(), &ImportSession::columnsChanged);
    m_session->setSheet(QStringLiteral("Villes"));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_session->columns().size(), 1);
    QCOMPARE(m_session->plan().table()->form.sheet, 0);
}

void ImportSessionTest::refusesAnOldWorkbookInASentence()
{
    QSignalSpy failed(m_session.get(), &ImportSession::failed);
    m_session->openFile(fileWith(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x')));
    QTRY_COMPARE(failed.count(), 1);
    const QString sentence = errorSentence(failed.at(0).at(0).value<Error>());
    QVERIFY2(sentence.contains(QStringLiteral("save it as .xlsx or .ods")), qPrintable(sentence));
}

void ImportSessionTest::remembersWhatWasOverruled()
{
    m_session->openFile(fileWith(kFile));
    QVERIFY(isAt(ImportSession::Step::Columns));
    m_session->setField(4, QStringLiteral("external_id"));
    QTRY_COMPARE(m_session->columns().at(4).field, QStringLiteral("external_id"));
    m_session->run();
    QVERIFY(isAt(ImportSession::Step::Done));

    m_session = std::make_unique<ImportSession>(*m_carnet->thread); // another day
    m_session->openFile(fileWith(kFile));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QCOMPARE(m_session->columns().at(4).field, QStringLiteral("external_id"));
    QVERIFY(!m_session->columns().at(4).isUnsure());
}

void ImportSessionTest::asksWhyOppositionsAreLeftOut()
{
    m_session->openFile(fileWith("Prénom;Nom;E-mail;Ne pas appeler\nZoé;Arnaud;zoe@x.example;oui\n"));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QVERIFY(m_session->ignoredOppositions().isEmpty());
    m_session->setField(3, QStringLiteral("ignore"));
    QTRY_COMPARE(m_session->ignoredOppositions(), QStringList{QStringLiteral("Ne pas appeler")});
    QSignalSpy failed(m_session.get(), &ImportSession::failed);
    m_session->run();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(contacts(), 0);
    ImportAnswers answers;
    answers.oppositionIgnoredWhy = QStringLiteral("colonne d’un autre fichier");
    m_session->setAnswers(answers);
    m_session->run();
    QVERIFY(isAt(ImportSession::Step::Done));
    const auto why = m_carnet->read([](Database &db) -> Result<QString> {
        CARNET_TRY_ASSIGN(Statement st, db.statement("SELECT opposition_ignored_why FROM import"));
        CARNET_TRY(st.step());
        return st.text(0);
    });
    QCOMPARE(why.value_or(QString()), answers.oppositionIgnoredWhy);
}

void ImportSessionTest::asksWhoseContactTheLastOneWas()
{
    m_session->openFile(fileWith("Prénom;Nom;E-mail;Dernier contact\nZoé;Arnaud;zoe@x.example;03/05/2026\n"));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QVERIFY(m_session->columns().at(3).asksWhoseContact);
    QVERIFY(!m_session->columns().at(2).asksWhoseContact);
    ImportAnswers answers;
    answers.lastContact = LastContactMeaning::TheirAct;
    m_session->setAnswers(answers);
    m_session->run();
    QVERIFY(isAt(ImportSession::Step::Done));
    const auto contact = m_carnet->read([](Database &db) { return ContactTable(db).byId({1}); });
    QVERIFY(contact);
    QCOMPARE(contact->provenance.lastContactOn, QDate(2026, 5, 3));
}

void ImportSessionTest::takesCarnetsOwnJsonWithoutAQuestion()
{
    const QString csv = fileWith("Prénom;Nom;E-mail\nZoé;Arnaud;zoe@x.example\n");
    QVERIFY(m_session->asksQuestions());
    QFile json(QFileInfo(csv).dir().filePath(QStringLiteral("carnet.json")));
    QVERIFY(json.open(QIODevice::WriteOnly));
    json.write("{\"format\":\"carnet\",\"version\":1,\"custom_fields\":[],\"contacts\":[\n"
               "{\"first_name\":\"Zoé\",\"family_name\":\"Arnaud\",\"points\":[],\"documents\":[]}\n]}\n");
    json.close();
    m_session->openFile(json.fileName());
    QVERIFY(isAt(ImportSession::Step::Columns));
    QVERIFY(!m_session->asksQuestions());
    m_session->check();
    QVERIFY(isAt(ImportSession::Step::Checked));
    QCOMPARE(m_session->report().created, 1);
    m_session->run();
    QVERIFY(isAt(ImportSession::Step::Done));
    QCOMPARE(contacts(), 1);
}

void ImportSessionTest::honoursWhatIsChosenForOneRow()
{
    // The third row is the first one again.
    m_session->openFile(
        fileWith("Prénom;Nom;Courriel;Portable\nHélène;Marchand;helene@x.example;06 39 98 7\n"
                 "Olivier;Perrin;olivier@x.example;\nHélène;Marchand;helene@x.example;06 39 98 14 27\n"));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QAbstractItemModelTester rowsTester(&m_session->rows(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester previewTester(&m_session->preview(),
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_session->preview().rowCount(), 3);
    m_session->check();
    QVERIFY(isAt(ImportSession::Step::Checked));
    QCOMPARE(m_session->report().classes.duplicates, 1);
    QCOMPARE(m_session->report().classes.toCheck, 1);
    QCOMPARE(m_session->report().skipped, 1);
    ImportRowsModel &rows = m_session->rows();
    rows.setShown(RowClass::ToCheck);
    QCOMPARE(rows.index(0).data(RowWhyRole).toString(),
             QStringLiteral("Portable “06 39 98 7”: not a phone number, kept as typed"));
    rows.setShown(RowClass::Duplicate);
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.index(0).data(RowLineRole).toLongLong(), 4);
    QCOMPARE(rows.index(0).data(RowMatchPlaceRole).toString(), QStringLiteral("line 2 of the file"));
    QVERIFY(rows.choose(0, OnDuplicate::Update));
    QCOMPARE(m_session->step(), ImportSession::Step::Columns); // to be counted again
    QCOMPARE(rows.rowCount(), 1); // and still to be chosen
    m_session->check();
    QVERIFY(isAt(ImportSession::Step::Checked));
    const ImportReport counted = m_session->report();
    QCOMPARE(counted.updated, 1);
    m_session->run();
    QVERIFY(isAt(ImportSession::Step::Done));
    QCOMPARE(m_session->report().created, counted.created);
    QCOMPARE(m_session->report().updated, counted.updated);
    QCOMPARE(contacts(), 2);

    m_session->openFile(fileWith(kFile)); // another file: nothing of these choices
    QVERIFY(isAt(ImportSession::Step::Columns));
    QVERIFY(m_session->rows().choices().isEmpty());
}

void ImportSessionTest::readsAgainUnderAnotherHeader()
{
    m_session->openFile(fileWith("Nom;Ville\nZone;Commune\nMarchand;Rennes\n"));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QCOMPARE(m_session->preview().rowCount(), 2);
    QSignalSpy changed(m_session.get(), &ImportSession::columnsChanged);
    m_session->setHeaderLine(2);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_session->columns().at(1).name, QStringLiteral("Commune"));
    QCOMPARE(m_session->preview().rowCount(), 1);
    m_session->setHeaderLine(0);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(m_session->preview().rowCount(), 3);
}

void ImportSessionTest::remembersNothingWhenAskedNotTo()
{
    m_session->openFile(fileWith(kFile));
    QVERIFY(isAt(ImportSession::Step::Columns));
    m_session->setField(4, QStringLiteral("external_id"));
    QTRY_COMPARE(m_session->columns().at(4).field, QStringLiteral("external_id"));
    m_session->setRemember(ImportSession::Remember::No);
    m_session->run();
    QVERIFY(isAt(ImportSession::Step::Done));
    m_session = std::make_unique<ImportSession>(*m_carnet->thread);
    m_session->openFile(fileWith(kFile));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QVERIFY(m_session->columns().at(4).isUnsure());
}

QTEST_GUILESS_MAIN(ImportSessionTest)
#include "tst_import_session.moc"
