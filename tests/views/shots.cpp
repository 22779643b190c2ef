// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "duplicates_shot.h"
#include "fake_records.h"
#include "import_shot.h"
#include "views/carnet_page.h"
#include "views/command_palette.h"
#include "views/contacts_page.h"
#include "views/documents_panel.h"
#include "views/gallery.h"
#include "views/gallery_palette.h"
#include "views/main_window.h"
#include "views/new_carnet_page.h"
#include "views/record_form.h"
#include "views/restore_form.h"
#include "views/start_page.h"
#include "views/unlock_page.h"
#include "views/widgets/secret_edit.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace carnet {

namespace {

std::unique_ptr<QWidget> makeStart()
{
    auto page = std::make_unique<StartPage>();
    page->setRecent({{QStringLiteral("/a/Carnet 2026.carnet"),
                      QStringLiteral("Carnet 2026"),
                      QStringLiteral("Documents › Ventes"),
                      QStringLiteral("hier, 18:40"),
                      QStringLiteral("18,4 Mo"),
                      false,
                      {}},
                     {QStringLiteral("/a/Demo.carnet"), QStringLiteral("Carnet d’exemple"),
                      QStringLiteral("Documents › Ventes"), QStringLiteral("3 novembre"),
                      QStringLiteral("2,1 Mo"), false, QStringLiteral("tilleul orage cadran brume")},
                     {QStringLiteral("/b/Salon.carnet"),
                      QStringLiteral("Salon du Fournil"),
                      QStringLiteral("Clé USB « TERRAIN »"),
                      {},
                      {},
                      true,
                      {}}});
    page->unlockPage().setOpenHandler([](const QString &, SecretBytes) {});
    return page;
}

StartPage &startPage(QWidget &page)
{
    return static_cast<StartPage &>(page);
}

void typeWrongly(QWidget &page)
{
    startPage(page).unlockPage().focusPassphrase();
    QTest::keyClicks(startPage(page).unlockPage().findChild<SecretEdit *>(),
                     QStringLiteral("tilleul orage cadran brume"));
}

DisplayFormat fakeFormat()
{
    DisplayFormat format;
    format.today = QDate(2026, 11, 24);
    return format;
}

std::unique_ptr<QWidget> makeWindow()
{
    auto window = std::make_unique<MainWindow>();
    ContactsPage &page = window->contactsPage();
    page.setFormat(fakeFormat());
    page.setTagColors({{QStringLiteral("Boulangerie"), 0}, {QStringLiteral("Salon 2026"), 1}});
    page.setRecords(RecordKind::Contact, new FakeRecords(fakePersons(), window.get()), {});
    QList<FakeRow> companies{{3,
                              QStringLiteral("Le Fournil d’Arcy"),
                              {},
                              QStringLiteral("Rennes"),
                              {{QStringLiteral("Boulangerie"), 0}},
                              Relation::Client,
                              QDate(2026, 11, 6)},
                             {9,
                              QStringLiteral("Boulangerie Perrin et fils"),
                              {},
                              QStringLiteral("Vannes"),
                              {},
                              Relation::Prospect,
                              {}}};
    page.setRecords(RecordKind::Company, new FakeRecords(companies, window.get()), {});
    page.setCounts(RecordKind::Contact, 412, 412);
    page.setCounts(RecordKind::Company, 286, 286);
    QObject::connect(&page, &ContactsPage::recordChosen, &page, [&page](RecordKind kind, qint64 id) {
        if (id != 0 && kind == RecordKind::Contact)
            page.showContact(fakeContact());
        else if (id != 0)
            page.showCompany(fakeCompany());
    });
    page.setCustomFields(fakeFields());
    page.setMembers(fakeMembers());
    page.documents().setDocuments(fakeDocuments(window.get()));
    window->carnetPage().setFile(QStringLiteral("Carnet 2026.carnet, Documents › Ventes"),
                                 QStringLiteral("18,4 Mo"));
    window->showCarnet(QStringLiteral("Carnet 2026"));
    return window;
}

std::unique_ptr<QWidget> makeImport()
{
    std::unique_ptr<QWidget> window = makeWindow();
    addImportPage(static_cast<MainWindow &>(*window));
    return window;
}

std::unique_ptr<QWidget> makeDuplicates()
{
    std::unique_ptr<QWidget> window = makeWindow();
    addDuplicatesPage(static_cast<MainWindow &>(*window));
    return window;
}

std::unique_ptr<QWidget> makeNoDuplicates()
{
    std::unique_ptr<QWidget> window = makeWindow();
    addEmptyDuplicatesPage(static_cast<MainWindow &>(*window));
    return window;
}

MainWindow &mainWindow(QWidget &page)
{
    return static_cast<MainWindow &>(page);
}

void chooseFirst(QWidget &page)
{
    ContactsPage &contacts = mainWindow(page).contactsPage();
    contacts.list(RecordKind::Contact).setFocus();
    contacts.list(RecordKind::Contact).chooseId(6);
}

void scrollForm(QWidget &page, double share)
{
    auto *area = page.findChild<RecordForm *>()->findChild<QScrollArea *>();
    QApplication::processEvents();
    area->verticalScrollBar()->setValue(static_cast<int>(area->verticalScrollBar()->maximum() * share));
}

void clickText(QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button->click();
    }
    qWarning("no such button");
}

CarnetPage &carnetPage(QWidget &page)
{
    mainWindow(page).showPage(QStringLiteral("carnet"));
    return mainWindow(page).carnetPage();
}

void searchFor(QWidget &page, const QString &text)
{
    mainWindow(page).contactsPage().focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

QList<Shot> allShots()
{
    return {
        {QStringLiteral("unlock"), makeStart,
         [](QWidget &page) {
             typeWrongly(page);
             QTest::sendKeyEvent(QTest::Click, startPage(page).unlockPage().findChild<SecretEdit *>(),
                                 Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
         }},
        {QStringLiteral("unlock-wrong"), makeStart,
         [](QWidget &page) {
             typeWrongly(page);
             startPage(page).unlockPage().showWrongPassphrase();
         }},
        {QStringLiteral("unlock-demo"), makeStart,
         [](QWidget &page) { QTest::keyClick(page.findChild<QListView *>(), Qt::Key_Down); }},
        {QStringLiteral("unlock-none"), [] { return std::make_unique<StartPage>(); }, {}},
        {QStringLiteral("new-carnet"), makeStart,
         [](QWidget &page) {
             NewCarnetPage &form = startPage(page).newCarnetPage();
             form.setEstimator(
                 [](const SecretBytes &phrase) { return static_cast<double>(phrase.size()) * 2.06; });
             form.setGenerator(
                 [] { return SecretBytes::copyOf("tilleul orage cadran brume sept galet renard"); });
             startPage(page).showNewCarnet();
             const QList<SecretEdit *> edits = form.findChildren<SecretEdit *>();
             for (SecretEdit *edit : edits)
                 edit->setSecret(SecretBytes::copyOf("tilleul orage cadran brume sept galet renard").bytes());
             edits.first()->setDisplay(SecretEdit::Display::Clear);
             edits.first()->setFocus();
         }},
        {QStringLiteral("gallery"), [] { return std::make_unique<Gallery>(); }, {}},
        {QStringLiteral("contacts"), makeWindow, chooseFirst},
        {QStringLiteral("contacts-search"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             searchFor(page, QStringLiteral("boul"));
             mainWindow(page).contactsPage().setCounts(RecordKind::Contact, 37, 412);
             mainWindow(page).showToast(QStringLiteral("3 contacts supprimés"), QStringLiteral("trash-2"),
                                        Toast::Offer::Undo);
         }},
        {QStringLiteral("contacts-nothing"), makeWindow,
         [](QWidget &page) {
             searchFor(page, QStringLiteral("lamina"));
             static_cast<FakeRecords *>(mainWindow(page).contactsPage().list(RecordKind::Contact).model())
                 ->setRows({});
             mainWindow(page).contactsPage().setCounts(RecordKind::Contact, 0, 412);
         }},
        {QStringLiteral("contacts-loading"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             auto *model = static_cast<FakeRecords *>(
                 mainWindow(page).contactsPage().list(RecordKind::Contact).model());
             for (int row = 4; row < 9; ++row)
                 model->setLoaded(row, false);
             QTest::qWait(250);
         }},
        {QStringLiteral("contacts-empty"), makeWindow,
         [](QWidget &page) {
             mainWindow(page).contactsPage().setCounts(RecordKind::Contact, 0, 0);
             mainWindow(page).contactsPage().setCounts(RecordKind::Company, 0, 0);
         }},
        {QStringLiteral("contacts-new"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             mainWindow(page).contactsPage().startNew();
         }},
        {QStringLiteral("contacts-edit"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             mainWindow(page).contactsPage().editCurrent();
         }},
        {QStringLiteral("form-middle"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             mainWindow(page).contactsPage().editCurrent();
             scrollForm(page, 0.5);
         }},
        {QStringLiteral("form-end"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             mainWindow(page).contactsPage().editCurrent();
             scrollForm(page, 1);
         }},
        {QStringLiteral("form-field"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             mainWindow(page).contactsPage().editCurrent();
             clickText(page, QStringLiteral("Ajouter un champ"));
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Four"));
             scrollForm(page, 0.8);
         }},
        {QStringLiteral("company-form"), makeWindow,
         [](QWidget &page) {
             mainWindow(page).contactsPage().setKind(RecordKind::Company);
             mainWindow(page).contactsPage().list(RecordKind::Company).chooseId(3);
             mainWindow(page).contactsPage().editCurrent();
         }},
        {QStringLiteral("contacts-chosen"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             for (int i = 0; i < 4; ++i)
                 QTest::keyClick(&mainWindow(page).contactsPage().list(RecordKind::Contact), Qt::Key_Down,
                                 Qt::ShiftModifier);
             mainWindow(page).showToast(QStringLiteral("Étiquette « Salon » posée sur 5 fiches"),
                                        QStringLiteral("check"), Toast::Offer::Undo);
         }},
        {QStringLiteral("contacts-archives"), makeWindow,
         [](QWidget &page) {
             mainWindow(page).contactsPage().setShown(Shown::Archived);
             static_cast<FakeRecords *>(mainWindow(page).contactsPage().list(RecordKind::Contact).model())
                 ->setRows(fakePersons().mid(3, 3));
             mainWindow(page).contactsPage().setCounts(RecordKind::Contact, 3, 3);
         }},
        {QStringLiteral("contacts-trash"), makeWindow,
         [](QWidget &page) {
             mainWindow(page).contactsPage().setShown(Shown::Trash);
             static_cast<FakeRecords *>(mainWindow(page).contactsPage().list(RecordKind::Contact).model())
                 ->setRows({});
             mainWindow(page).contactsPage().setCounts(RecordKind::Contact, 0, 0);
         }},
        {QStringLiteral("documents"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             QTest::keyClick(&page, Qt::Key_Tab, Qt::ControlModifier);
         }},
        {QStringLiteral("carnet"), makeWindow, [](QWidget &page) { carnetPage(page); }},
        {QStringLiteral("carnet-passphrase"), makeWindow,
         [](QWidget &page) { carnetPage(page).showPassphraseForm(); }},
        {QStringLiteral("carnet-progress"), makeWindow,
         [](QWidget &page) {
             carnetPage(page).showProgress(QStringLiteral("Copie du carnet"), 3100, 4500,
                                           CarnetPage::Cancel::Possible);
         }},
        {QStringLiteral("carnet-saved"), makeWindow,
         [](QWidget &page) {
             carnetPage(page).showOutcome(
                 QStringLiteral("« Carnet 2026-2026-11-24.carnet » est enregistrée"),
                 QStringLiteral("Rouverte et comparée : 2 814 lignes, 18,4 Mo, rien ne manque."));
         }},
        {QStringLiteral("carnet-restore"), makeWindow,
         [](QWidget &page) {
             carnetPage(page).showRestoreForm(QStringLiteral("/a/Copies/Carnet 2026-2026-11-15.carnet"));
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tilleul orage cadran"));
             carnetPage(page).restoreForm().showContents(
                 {{QStringLiteral("Personnes"), QStringLiteral("411")},
                  {QStringLiteral("Sociétés"), QStringLiteral("284")},
                  {QStringLiteral("Documents"), QStringLiteral("37")},
                  {QStringLiteral("Dernière modification"), QStringLiteral("dim. 15, 18:02")},
                  {QStringLiteral("Taille"), QStringLiteral("18,3 Mo")}});
         }},
        {QStringLiteral("carnet-error"), makeWindow,
         [](QWidget &page) {
             carnetPage(page).showFailure(
                 QStringLiteral("Aucune copie n’a été faite"),
                 QStringLiteral("Un fichier de ce nom existe déjà et n’a pas été touché. "
                                "Choisissez un autre nom."),
                 {});
         }},
        {QStringLiteral("notice"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             mainWindow(page).showNotice(
                 QStringLiteral("Ce fichier est plus ancien que la dernière fois qu’il a été ouvert "
                                "ici : est-ce une ancienne copie ?"));
         }},
        {QStringLiteral("companies"), makeWindow,
         [](QWidget &page) {
             mainWindow(page).contactsPage().setKind(RecordKind::Company);
             mainWindow(page).contactsPage().list(RecordKind::Company).setFocus();
             mainWindow(page).contactsPage().list(RecordKind::Company).chooseId(3);
         }},
        {QStringLiteral("contacts-narrow"), makeWindow,
         [](QWidget &page) {
             page.resize(1100, 640);
             chooseFirst(page);
         }},
        {QStringLiteral("preferences"), makeWindow,
         [](QWidget &page) { mainWindow(page).showPage(QStringLiteral("preferences")); }},
        {QStringLiteral("import"), makeImport, {}},
        {QStringLiteral("import-columns"), makeImport, [](QWidget &page) { openShotFile(page); }},
        {QStringLiteral("import-checked"), makeImport, [](QWidget &page) { checkShotFile(page); }},
        {QStringLiteral("import-duplicates"), makeImport, [](QWidget &page) { chooseShotDuplicates(page); }},
        {QStringLiteral("import-verification"), makeImport, [](QWidget &page) { verifyShotFile(page); }},
        {QStringLiteral("duplicates"), makeDuplicates, [](QWidget &page) { awaitDuplicates(page); }},
        {QStringLiteral("duplicates-sure"), makeDuplicates, [](QWidget &page) { listShotSure(page); }},
        {QStringLiteral("duplicates-merged"), makeDuplicates, [](QWidget &page) { showShotMerges(page); }},
        {QStringLiteral("duplicates-none"), makeNoDuplicates, [](QWidget &page) { awaitDuplicates(page); }},
        {QStringLiteral("import-progress"), makeImport, [](QWidget &page) { showShotProgress(page); }},
        {QStringLiteral("import-result"), makeImport, [](QWidget &page) { importShotFile(page); }},
        {QStringLiteral("import-error"), makeImport, [](QWidget &page) { openMissingShotFile(page); }},
        {QStringLiteral("palette"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             CommandPalette &palette = mainWindow(page).palette();
             palette.setRows(makeGalleryPalette(&palette));
             palette.openFresh();
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("four"));
         }},
        {QStringLiteral("form-asks"), makeWindow,
         [](QWidget &page) {
             ContactsPage &contacts = mainWindow(page).contactsPage();
             contacts.startNew();
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" "));
             for (QLineEdit *edit : contacts.findChild<RecordForm *>()->findChildren<QLineEdit *>()) {
                 if (edit->placeholderText().startsWith(QStringLiteral("24/11/1970")))
                     edit->setText(QStringLiteral("au printemps"));
             }
             mainWindow(page).askLock();
         }},
        {QStringLiteral("shortcuts"), makeWindow,
         [](QWidget &page) {
             chooseFirst(page);
             QTest::keyClick(&page, Qt::Key_F1);
         }},
    };
}

} // namespace carnet
