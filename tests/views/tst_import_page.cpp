// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_session.h"
#include "tests/support/carnet_thread.h"
#include "tests/support/sheet_files.h"
#include "views/import_field_words.h"
#include "views/import_head.h"
#include "views/import_page.h"
#include "views/import_questions.h"
#include "views/import_start.h"
#include "views/import_understood.h"
#include "views/widgets/page_state.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

#include <algorithm>

using namespace carnet;
using carnet::test::CarnetThread;

class ImportPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bringsAFileInFromChoosingToTheResult();
    void asksTheFourQuestionsBeforeItWrites();
    void aColumnGoesWhereTheUserSends();
    void anotherMeaningAsksForAnotherCheck();
    void theRefusedRowsAreSaved();
    void cardsNeedNoColumns();
    void aWorkbookShowsItsSheets();
    void aColumnThatStaysInTheFileSaysSo();
    void pastedCellsAreReadLikeAFile();
    void damagedAccentsAreRepairedOnRequest();
    void aMissingFileIsToldInThePage();
    void nothingStaysWhenTheCarnetIsLocked();
    void everyFieldHasAWord();
    void seeOpensTheRowsBehindACount();
    void aDuplicateIsDecidedByKeyboard();
    void previousGoesBackStepByStep();
    void anotherLineCanBeTheHeader();
    void opportunitiesAreToldAndCounted();
    void saysHowAColumnIsRead();

private:
    QString fileWith(const QByteArray &bytes, const QString &name = QStringLiteral("clients.csv"));
    void openColumns(const QByteArray &bytes);
    [[nodiscard]] bool isAt(ImportSession::Step step)
    {
        return QTest::qWaitFor([&] { return m_session->step() == step; });
    }
    [[nodiscard]] bool shows(const QString &part) const;
    template <typename Widget = QAbstractButton>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    /// From a check on to the result, leaving every question open.
    void goToTheEnd()
    {
        click(QStringLiteral("answerRest"));
        for (int steps = 0; steps < 4 && m_session->step() != ImportSession::Step::Running; ++steps)
            click(QStringLiteral("goOn"));
        QVERIFY(isAt(ImportSession::Step::Done));
    }
    [[nodiscard]] ImportHead::Step shownStep() const { return m_page->findChild<ImportHead *>()->step(); }
    void click(const QString &name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] qint64 contacts()
    {
        return m_carnet->read([](Database &db) { return ContactTable(db).count(); }).value_or(-1);
    }

    static constexpr auto kFile = "Prénom;Nom;Société;Courriel;Code interne\r\n"
                                  "Hélène;Marchand;Le Fournil d’Arcy;helene@fournil-arcy.example;C001\r\n"
                                  "Olivier;Perrin;Boulangerie Perrin;olivier@perrin.example;C002\r\n";
    std::unique_ptr<CarnetThread> m_carnet;
    std::unique_ptr<ImportSession> m_session;
    std::unique_ptr<ImportPage> m_page;
};

void ImportPageTest::init()
{
    m_carnet = std::make_unique<CarnetThread>();
    QVERIFY2(m_carnet->failure.isEmpty(), qPrintable(m_carnet->failure));
    m_session = std::make_unique<ImportSession>(*m_carnet->thread);
    m_page = std::make_unique<ImportPage>(nullptr);
    m_page->setSession(m_session.get());
    m_page->resize(1160, 768);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ImportPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_carnet.reset();
}

QString ImportPageTest::fileWith(const QByteArray &bytes, const QString &name)
{
    QFile file(m_carnet->carnet.dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void ImportPageTest::openColumns(const QByteArray &bytes)
{
    part<ImportStart>({})->take(fileWith(bytes));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QTRY_VERIFY(part(QStringLiteral("goOn"))->isVisible());
}

bool ImportPageTest::shows(const QString &part) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void ImportPageTest::bringsAFileInFromChoosingToTheResult()
{
    QVERIFY(shows(QStringLiteral("CSV files")));
    openColumns(kFile);
    auto *unsure = part<QComboBox>(QStringLiteral("field4"));
    QTRY_COMPARE(QApplication::focusWidget(), unsure); // an unsure column comes with the focus
    QCOMPARE(part<QComboBox>(QStringLiteral("field3"))->currentData().toString(), QStringLiteral("email"));

    QTest::keyClick(part(QStringLiteral("goOn")), Qt::Key_Space);
    QVERIFY(isAt(ImportSession::Step::Checked));
    QCOMPARE(contacts(), 0);
    click(QStringLiteral("answerRest"));
    QCOMPARE(shownStep(), ImportHead::Step::Columns);
    click(QStringLiteral("goOn")); // no duplicates: that step has nothing to ask
    QCOMPARE(shownStep(), ImportHead::Step::Verification);
    QCOMPARE(part(QStringLiteral("goOn"))->text(), ImportPage::tr("Import %Ln contact(s)", nullptr, 2));
    QCOMPARE(contacts(), 0);
    click(QStringLiteral("goOn"));
    QVERIFY(isAt(ImportSession::Step::Done));
    QCOMPARE(shownStep(), ImportHead::Step::End);
    QCOMPARE(contacts(), 2);
    QVERIFY(shows(QStringLiteral("2 of 2 rows came in")));

    QSignalSpy undone(m_page.get(), &ImportPage::undoRequested);
    click(QStringLiteral("undoImport"));
    click(QStringLiteral("undoImport"));
    QCOMPARE(undone.count(), 1);
    QSignalSpy left(m_page.get(), &ImportPage::contactsRequested);
    click(QStringLiteral("seeContacts"));
    QCOMPARE(left.count(), 1);
}

void ImportPageTest::asksTheFourQuestionsBeforeItWrites()
{
    openColumns(kFile);
    auto *questions = part<ImportQuestions>({});
    QCOMPARE(questions->openCount(), 4); // none is answered beforehand
    click(QStringLiteral("goOn"));
    QVERIFY(isAt(ImportSession::Step::Checked));
    QVERIFY(!part(QStringLiteral("goOn"))->isEnabled());

    click(QStringLiteral("who1"));
    click(QStringLiteral("origin2"));
    click(QStringLiteral("since1"));
    QCOMPARE(questions->openCount(), 2); // a date is awaited
    auto *date = part<QWidget>(QStringLiteral("sinceDate"))->findChild<QLineEdit *>();
    QTest::keyClicks(date, QStringLiteral("12/03/2024"));
    click(QStringLiteral("informed0"));
    QCOMPARE(questions->openCount(), 0);
    QVERIFY(part(QStringLiteral("goOn"))->isEnabled()); // answers change no count: nothing is checked again
    QCOMPARE(m_session->answers().who, Nature::Professional);
    QCOMPARE(m_session->answers().origin, Origin::OwnFile);
    QCOMPARE(m_session->answers().since, QDate(2024, 3, 12));
    QVERIFY(!m_session->answers().informedOn.isValid());

    QTest::keyClicks(date, QStringLiteral("0")); // no date any more
    QCOMPARE(questions->openCount(), 1);
    QVERIFY(!part(QStringLiteral("goOn"))->isEnabled());
}

void ImportPageTest::aColumnGoesWhereTheUserSends()
{
    openColumns(kFile);
    auto *field = part<QComboBox>(QStringLiteral("field4"));
    QSignalSpy changed(m_session.get(), &ImportSession::columnsChanged);
    field->setCurrentIndex(field->findData(nameOf(ImportField::ExternalId)));
    Q_EMIT field->activated(field->currentIndex());
    QVERIFY(!part(QStringLiteral("goOn"))->isEnabled()); // not with the columns of before
    QVERIFY(changed.wait());
    QCOMPARE(m_session->columns().at(4).field, nameOf(ImportField::ExternalId));
    QCOMPARE(part<QComboBox>(QStringLiteral("field4")), field); // the line stays, and its focus
    QVERIFY(part(QStringLiteral("goOn"))->isEnabled());

    field->setCurrentIndex(field->findData(QString::fromUtf16(kOwnField)));
    Q_EMIT field->activated(field->currentIndex());
    QVERIFY(changed.wait());
    QCOMPARE(m_session->columns().at(4).field, QStringLiteral("custom:Code interne"));
    QCOMPARE(field->currentData().toString(), QString::fromUtf16(kOwnField));
}

void ImportPageTest::anotherMeaningAsksForAnotherCheck()
{
    openColumns(kFile);
    click(QStringLiteral("goOn"));
    QVERIFY(isAt(ImportSession::Step::Checked));
    QVERIFY(part(QStringLiteral("goOn"))->text() != ImportPage::tr("Check"));
    auto *duplicates = part<QComboBox>(QStringLiteral("onDuplicate"));
    duplicates->setCurrentIndex(1);
    Q_EMIT duplicates->activated(1);
    QCOMPARE(m_session->onDuplicate(), OnDuplicate::Update);
    QCOMPARE(part(QStringLiteral("goOn"))->text(), ImportPage::tr("Check"));
}

void ImportPageTest::theRefusedRowsAreSaved()
{
    openColumns(QByteArray(kFile) + ";;;;C003\r\n");
    auto *field = part<QComboBox>(QStringLiteral("field4"));
    QSignalSpy changed(m_session.get(), &ImportSession::columnsChanged);
    field->setCurrentIndex(field->findData(nameOf(ImportField::Ignore)));
    Q_EMIT field->activated(field->currentIndex());
    QVERIFY(changed.wait());
    click(QStringLiteral("goOn"));
    QVERIFY(isAt(ImportSession::Step::Checked));
    goToTheEnd();
    QCOMPARE(m_session->report().rejected, 1);

    QSignalSpy saved(m_session.get(), &ImportSession::refusedSaved);
    click(QStringLiteral("saveRefused"));
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_carnet->carnet.dir.filePath(QStringLiteral("refused.csv"));
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QVERIFY(saved.wait());
    QVERIFY(QFile::exists(path));
    QVERIFY(shows(QStringLiteral("not encrypted")));
}

void ImportPageTest::cardsNeedNoColumns()
{
    const QByteArray card("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Hélène\r\nBDAY:19701115\r\nX-SKYPE:"
                          "helene\r\nEND:VCARD\r\n");
    part<ImportStart>({})->take(fileWith(card, QStringLiteral("carnet.vcf")));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QTRY_VERIFY(shows(QStringLiteral("go to their fields by themselves")));
    QVERIFY(shows(QStringLiteral("1 card")));
    QVERIFY(shows(QStringLiteral("property(s) of the cards to be confirmed")));
    QCOMPARE(part<QComboBox>(QStringLiteral("field0"))->currentData().toString(), QStringLiteral("ignore"));
    QCOMPARE(part<QComboBox>(QStringLiteral("field1"))->currentData().toString(), QStringLiteral("note"));
    m_session->setField(0, QStringLiteral("birthday"));
    QTRY_COMPARE(part<QComboBox>(QStringLiteral("field0"))->currentData().toString(),
                 QStringLiteral("birthday"));
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); // as the button does
    QVERIFY(isAt(ImportSession::Step::Checked));
    goToTheEnd();
    QCOMPARE(contacts(), 1);

    // A table after it has its columns and its settings again.
    click(QStringLiteral("another"));
    openColumns(kFile);
    QVERIFY(!shows(QStringLiteral("go to their fields by themselves")));
    QVERIFY(shows(QStringLiteral("Column of the file")));
}

void ImportPageTest::aWorkbookShowsItsSheets()
{
    const auto row = [](const char *a, const char *b, const char *attributes = "") {
        return QByteArray("<row ") + attributes + "><c t=\"str\"><v>" + a + "</v></c><c t=\"str\"><v>" + b
            + "</v></c></row>";
    };
    const test::SheetFiles files;
    const QByteArray people =
        "<sheetData>" + row("Prénom", "Nom") + row("Hélène", "Marchand", "hidden=\"1\"") + "</sheetData>";
    part<ImportStart>({})->take(
        files.archive(QStringLiteral("clients.xlsx"),
                      test::SheetFiles::xlsxParts(
                          {{"Vide", "state=\"hidden\"", "<sheetData/>"}, {"Clients", "", people}})));
    QVERIFY(isAt(ImportSession::Step::Columns));
    auto *sheets = part<QComboBox>(QStringLiteral("sheet"));
    QTRY_COMPARE(sheets->count(), 2);
    QCOMPARE(sheets->currentIndex(), 1);
    QVERIFY(sheets->itemText(0).contains(QStringLiteral("empty"))
            && sheets->itemText(0).contains(QStringLiteral("hidden")));
    QVERIFY(shows(QStringLiteral("hidden or filtered row(s)")));
    click(QStringLiteral("readingSettings"));
    QVERIFY(sheets->isVisible());
    QSignalSpy changed(m_session.get(), &ImportSession::columnsChanged);
    sheets->setCurrentIndex(0);
    Q_EMIT sheets->activated(0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_session->columns().size(), 0);
}

void ImportPageTest::aColumnThatStaysInTheFileSaysSo()
{
    // An export of Carnet's own: what it writes beside a value is not read again.
    openColumns(
        "civility;first_name;family_name;job;department;company;email;mobile;mobile_normal;phone;home_phone;"
        "fax;website;street;postcode;city;region;country;address_label;relation;tags;owner;origin;source;"
        "collected_on;collected_from;last_contact;informed_on;informed_how;lawful_basis;external_id;"
        "external_source;nature;birthday;opposition_email;opposition_sms;opposition_phone;opposition_post;"
        "opposition_date;consent_history;note;to_check;archived;uid;company_uid\n"
        ";;Marchand;;;;;06 39 98 14 27;+33639981427"
        + QByteArray(36, ';') + "\n");
    QCOMPARE(part<QComboBox>(QStringLiteral("field7"))->currentData().toString(), QStringLiteral("mobile"));
    QCOMPARE(part<QComboBox>(QStringLiteral("field8"))->currentData().toString(), QStringLiteral("ignore"));
}

void ImportPageTest::pastedCellsAreReadLikeAFile()
{
    QMimeData clipboard;
    clipboard.setText(QStringLiteral("only words"));
    QVERIFY(!m_page->paste(clipboard));
    QVERIFY(part(QStringLiteral("chooseFile"))->isVisible());
    clipboard.setText(QStringLiteral("Prénom\tNom\nHélène\tMarchand\n"));
    QVERIFY(m_page->paste(clipboard));
    QVERIFY(isAt(ImportSession::Step::Columns));
    QTRY_VERIFY(part(QStringLiteral("goOn"))->isVisible());
    click(QStringLiteral("goOn"));
    QVERIFY(isAt(ImportSession::Step::Checked));
    QCOMPARE(m_session->report().created, 1);
}

void ImportPageTest::damagedAccentsAreRepairedOnRequest()
{
    openColumns("Nom;PrÃ©nom\nMarchand;HÃ©lÃ¨ne\nPerrin;ZoÃ«\nArcy;AimÃ©e\n");
    QVERIFY(part(QStringLiteral("accents"))->isVisible());
    click(QStringLiteral("accents"));
    QTRY_COMPARE(m_session->columns().at(1).example, QStringLiteral("Hélène"));
    QTRY_COMPARE(m_session->columns().at(1).field, QStringLiteral("first_name"));
}

void ImportPageTest::aMissingFileIsToldInThePage()
{
    m_page->openFile(m_carnet->carnet.dir.filePath(QStringLiteral("gone.csv")));
    auto *error = m_page->findChild<PageError *>();
    QTRY_VERIFY(error->isVisible());
    QCOMPARE(error->accessibleName(), ImportPage::tr("This file could not be read"));
    QVERIFY(!error->accessibleDescription().isEmpty());
    QVERIFY(part(QStringLiteral("chooseFile"))->isEnabled());
}

void ImportPageTest::nothingStaysWhenTheCarnetIsLocked()
{
    openColumns(kFile);
    m_page->setSession(nullptr);
    QVERIFY(!m_page->findChild<QComboBox *>(QStringLiteral("field0")));
    QVERIFY(!shows(QStringLiteral("clients")));
    QVERIFY(part(QStringLiteral("chooseFile"))->isVisible());
}

void ImportPageTest::everyFieldHasAWord()
{
    const std::unique_ptr<QAbstractItemModel> list(makeImportFieldList(nullptr));
    for (const ImportField field : allImportFields()) {
        QVERIFY2(!importFieldWord(field).isEmpty(), qPrintable(nameOf(field)));
        QCOMPARE(list->match(list->index(0, 0), Qt::UserRole, nameOf(field), 1, Qt::MatchExactly).size(), 1);
    }
}

void ImportPageTest::seeOpensTheRowsBehindACount()
{
    openColumns("Prénom;Nom;Courriel;Portable;Code interne\nHélène;Marchand;helene@x.example;06 39 98 "
                "7;1\n;;;;C003\n");
    auto *field = part<QComboBox>(QStringLiteral("field4"));
    QSignalSpy changed(m_session.get(), &ImportSession::columnsChanged);
    field->setCurrentIndex(field->findData(nameOf(ImportField::Ignore)));
    Q_EMIT field->activated(field->currentIndex());
    QVERIFY(changed.wait());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isAt(ImportSession::Step::Checked));
    QVERIFY(!part(QStringLiteral("seeDuplicates"))->isVisible()); // there are none
    click(QStringLiteral("seeToCheck"));
    QCOMPARE(shownStep(), ImportHead::Step::Verification);
    auto *rows = part<QAbstractItemView>(QStringLiteral("rows"));
    QVERIFY(rows->isVisible() && rows->hasFocus());
    QCOMPARE(rows->model()->rowCount(), 1);
    QVERIFY(rows->model()->index(0, 0).data(RowWhyRole).toString().contains(QStringLiteral("06 39 98 7")));
    click(QStringLiteral("rows3")); // refused
    QCOMPARE(rows->model()->rowCount(), 1);
    QCOMPARE(rows->model()->index(0, 0).data(RowLineRole).toLongLong(), 3);
    QVERIFY(part(QStringLiteral("saveRefusedBefore"))->isVisible());
    QVERIFY(!part(QStringLiteral("goOn"))->isEnabled()); // the questions still wait
    click(QStringLiteral("answerRest"));
    QVERIFY(part(QStringLiteral("goOn"))->isEnabled());
}

void ImportPageTest::aDuplicateIsDecidedByKeyboard()
{
    openColumns(QByteArray(kFile) + "Hélène;Marchand;;helene@fournil-arcy.example;C009\r\n");
    click(QStringLiteral("goOn"));
    QVERIFY(isAt(ImportSession::Step::Checked));
    click(QStringLiteral("answerRest"));
    click(QStringLiteral("goOn"));
    QCOMPARE(shownStep(), ImportHead::Step::Duplicates);
    auto *rows = part<QAbstractItemView>(QStringLiteral("rows"));
    QTRY_VERIFY(rows->hasFocus());
    QCOMPARE(rows->model()->rowCount(), 1);
    QTest::keyClick(rows, Qt::Key_Right);
    QTest::keyClick(rows, Qt::Key_Right);
    QTest::keyClick(rows, Qt::Key_Right); // the last choice stays
    QCOMPARE(rows->currentIndex().data(RowChoiceRole).toInt(), static_cast<int>(OnDuplicate::Create));
    QCOMPARE(part(QStringLiteral("goOn"))->text(), ImportPage::tr("Check"));
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); // counts anew, and goes on
    QVERIFY(isAt(ImportSession::Step::Checked));
    QTRY_COMPARE(shownStep(), ImportHead::Step::Verification);
    QCOMPARE(m_session->report().created, 3);
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isAt(ImportSession::Step::Done));
    QCOMPARE(contacts(), 3);
}

void ImportPageTest::previousGoesBackStepByStep()
{
    openColumns(QByteArray(kFile) + "Hélène;Marchand;;helene@fournil-arcy.example;C009\r\n");
    click(QStringLiteral("goOn"));
    QVERIFY(isAt(ImportSession::Step::Checked));
    click(QStringLiteral("answerRest"));
    click(QStringLiteral("goOn"));
    click(QStringLiteral("goOn"));
    QCOMPARE(shownStep(), ImportHead::Step::Verification);
    for (const ImportHead::Step step :
         {ImportHead::Step::Duplicates, ImportHead::Step::Columns, ImportHead::Step::File}) {
        click(QStringLiteral("previous"));
        QCOMPARE(shownStep(), step);
    }
    QVERIFY(part(QStringLiteral("chooseFile"))->isVisible());
}

void ImportPageTest::anotherLineCanBeTheHeader()
{
    openColumns("Nom;Ville\nZone;Commune\nMarchand;Rennes\n");
    click(QStringLiteral("readingSettings"));
    auto *lines = part<QComboBox>(QStringLiteral("headerLine"));
    QVERIFY(lines->isVisible());
    QCOMPARE(lines->count(), 4); // three lines, and none
    QCOMPARE(lines->currentIndex(), 0);
    QSignalSpy changed(m_session.get(), &ImportSession::columnsChanged);
    lines->setCurrentIndex(1);
    Q_EMIT lines->activated(1);
    QVERIFY(changed.wait());
    QCOMPARE(m_session->columns().at(1).name, QStringLiteral("Commune"));
    QCOMPARE(lines->currentIndex(), 1);
    auto *preview = part<QAbstractItemView>(QStringLiteral("preview"));
    QCOMPARE(preview->model()->rowCount(), 1);
}

void ImportPageTest::opportunitiesAreToldAndCounted()
{
    openColumns(
        "Prénom;Nom;Courriel;Affaire;Montant\nHélène;Marchand;helene@x.example;Four à sole;14 250,00\n"
        "Olivier;Perrin;olivier@x.example;;\n");
    auto *told = part<QLabel>(QStringLiteral("deals"));
    QTRY_VERIFY(told->isVisible());
    QVERIFY(told->text().contains(QStringLiteral("Affaire"))
            && told->text().contains(QStringLiteral("Montant")));
    click(QStringLiteral("goOn"));
    QVERIFY(isAt(ImportSession::Step::Checked));
    QVERIFY2(told->text().startsWith(QStringLiteral("1 opp")), qPrintable(told->text()));
    goToTheEnd();
    const auto contact = m_carnet->read([](Database &db) { return ContactTable(db).byId({1}); });
    QVERIFY(contact && contact->note.contains(QStringLiteral("Four à sole")));
}

void ImportPageTest::saysHowAColumnIsRead()
{
    ImportSession::Column phone;
    phone.field = nameOf(ImportField::Mobile);
    phone.example = QStringLiteral("06.39.98.14.27");
    phone.confidence = 0.9;
    QCOMPARE(understood(phone, TableKind::Contacts).text, QStringLiteral("06 39 98 14 27"));
    ImportSession::Column code;
    code.field = nameOf(ImportField::Postcode);
    code.example = QStringLiteral("01000");
    code.confidence = 0.9;
    QCOMPARE(understood(code, TableKind::Contacts).text, QStringLiteral("leading zero kept"));
    QCOMPARE(understood(code, TableKind::Contacts).tip, QStringLiteral("Sure at 90 %"));
    code.confidence = 0.4;
    QCOMPARE(understood(code, TableKind::Contacts).tone, Tone::Amber);
}

QTEST_MAIN(ImportPageTest)
#include "tst_import_page.moc"
