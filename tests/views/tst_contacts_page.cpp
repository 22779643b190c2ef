// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret_bytes.h"
#include "fake_records.h"
#include "views/contacts_page.h"
#include "views/documents_panel.h"
#include "views/main_window.h"
#include "views/marked_text.h"
#include "views/new_carnet_page.h"
#include "views/record_detail.h"
#include "views/record_row_delegate.h"
#include "views/relation_legend.h"
#include "views/shortcut_sheet.h"
#include "views/start_page.h"
#include "views/theme/theme.h"
#include "views/widgets/field_row.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace carnet;

namespace {

FieldRow *rowNamed(QWidget &panel, const QString &label)
{
    for (FieldRow *row : panel.findChildren<FieldRow *>()) {
        if (row->label() == label)
            return row;
    }
    return nullptr;
}

ShortcutSheet *visibleSheet(const QWidget &window)
{
    for (ShortcutSheet *sheet : window.findChildren<ShortcutSheet *>()) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

} // namespace

class ContactsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void hitsAreFoundAtWordStarts_data();
    void hitsAreFoundAtWordStarts();
    void arrowsMoveTheListWhileTheCaretStaysInTheSearch();
    void escapeClearsTheSearchThenGoesToTheList();
    void singleLettersActInTheListAlone();
    void f2EditsWhatTheSearchFound();
    void aRecordIsChosenWhateverKeyIsDown();
    void theSheetOfKeysHoldsTheKeyboard_data();
    void theSheetOfKeysHoldsTheKeyboard();
    void theWindowFitsTheScreen_data();
    void theWindowFitsTheScreen();
    void deleteAsksForTheChosenRows();
    void theChosenRecordFollowsItsIdThroughAReset();
    void screenReadersHearASentence();
    void aValueIsEditedInPlace();
    void aTextThatCannotBeReadIsToldOnceAndKept();
    void escapeGivesUpAnEdit();
    void theFormMakesANewContact();
    void theFormNeedsAName();
    void keysActOnAllChosenRows_data();
    void keysActOnAllChosenRows();
    void theTrashGivesBackOnly();
    void documentsAreWorkedByKeys();
    void theToastCoversNoSign_data();
    void theToastCoversNoSign();
    void f6GoesRoundTheZones();
    void keysAreOffBeforeACarnetIsOpen();
    void theKeysOfTheStartAreShownByF1();
    void everyThemePaints();

private:
    ContactsPage &page() { return m_window->contactsPage(); }
    RecordListView &list() { return page().list(RecordKind::Contact); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    FakeRecords *m_records = nullptr;
};

void ContactsPageTest::initTestCase()
{
    QVERIFY(initializeCrypto());
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(ThemeChoice::Light);
}

void ContactsPageTest::init()
{
    m_window = std::make_unique<MainWindow>();
    m_records = new FakeRecords(fakePersons(), m_window.get());
    page().setRecords(RecordKind::Contact, m_records, {});
    page().setRecords(RecordKind::Company, new FakeRecords({}, m_window.get()), {});
    page().setCounts(RecordKind::Contact, 16, 16);
    page().setCounts(RecordKind::Company, 0, 0);
    m_window->showCarnet(QStringLiteral("Carnet 2026"));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ContactsPageTest::hitsAreFoundAtWordStarts_data()
{
    using Hits = QList<std::pair<int, int>>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Hits>("hits");
    QTest::newRow("start") << QStringLiteral("Boulangerie") << QStringList{QStringLiteral("boul")}
                           << Hits{{0, 4}};
    QTest::newRow("second word") << QStringLiteral("La Boulangerie") << QStringList{QStringLiteral("boul")}
                                 << Hits{{3, 4}};
    QTest::newRow("inside a word") << QStringLiteral("Maboul") << QStringList{QStringLiteral("boul")}
                                   << Hits{};
    QTest::newRow("accents") << QStringLiteral("Hélène") << QStringList{QStringLiteral("helene")}
                             << Hits{{0, 6}};
    QTest::newRow("ligature") << QStringLiteral("Œuvrard") << QStringList{QStringLiteral("oeu")}
                              << Hits{{0, 2}};
    QTest::newRow("two words") << QStringLiteral("Mai Nguyen")
                               << QStringList{QStringLiteral("ng"), QStringLiteral("m")}
                               << Hits{{0, 1}, {4, 2}};
    QTest::newRow("apostrophe") << QStringLiteral("Boul’Ange") << QStringList{QStringLiteral("ange")}
                                << Hits{{5, 4}};
    QTest::newRow("nothing searched") << QStringLiteral("Mai") << QStringList{} << Hits{};
}

void ContactsPageTest::hitsAreFoundAtWordStarts()
{
    using Hits = QList<std::pair<int, int>>;
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(Hits, hits);
    QCOMPARE(searchHits(text, words), hits);
}

void ContactsPageTest::arrowsMoveTheListWhileTheCaretStaysInTheSearch()
{
    QSignalSpy searched(&page(), &ContactsPage::searchEdited);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QWidget *search = QApplication::focusWidget();
    QTest::keyClicks(search, QStringLiteral("boul"));
    QCOMPARE(searched.count(), 4);
    QCOMPARE(searched.last().at(1).toString(), QStringLiteral("boul"));
    const int before = list().currentIndex().row();
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), before + 1);
    QCOMPARE(QApplication::focusWidget(), search);
}

void ContactsPageTest::escapeClearsTheSearchThenGoesToTheList()
{
    page().focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(page().searchText().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(list().hasFocus());
}

void ContactsPageTest::singleLettersActInTheListAlone()
{
    QSignalSpy edited(&list(), &RecordListView::editRequested);
    QSignalSpy made(&list(), &RecordListView::newRequested);
    page().focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("en"));
    QCOMPARE(edited.count() + made.count(), 0);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_E);
    QCOMPARE(edited.count(), 1);
    QTest::keyClick(&list(), Qt::Key_F2);
    QCOMPARE(edited.count(), 2);
    QTest::keyClicks(&list(), QStringLiteral("/"));
    QCOMPARE(QApplication::focusWidget()->metaObject()->className(), "QLineEdit");
}

void ContactsPageTest::f2EditsWhatTheSearchFound()
{
    QSignalSpy edited(&list(), &RecordListView::editRequested);
    page().focusSearch();
    QWidget *search = QApplication::focusWidget();
    list().chooseId(5);
    QTest::keyClick(search, Qt::Key_F2);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toLongLong(), 5);
}

void ContactsPageTest::aRecordIsChosenWhateverKeyIsDown()
{
    list().chooseId(5);
    QTest::keyPress(m_window->windowHandle(), Qt::Key_Control, Qt::ControlModifier);
    const bool isDown = QApplication::keyboardModifiers() == Qt::ControlModifier;
    list().chooseId(5);
    QTest::keyRelease(m_window->windowHandle(), Qt::Key_Control);
    QVERIFY(isDown);
    QCOMPARE(list().selectedIds(), QList<qint64>{5});
}

void ContactsPageTest::theSheetOfKeysHoldsTheKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("Esc") << Qt::Key_Escape << Qt::NoModifier;
    QTest::newRow("F1 again") << Qt::Key_F1 << Qt::NoModifier;
    QTest::newRow("F6") << Qt::Key_F6 << Qt::NoModifier;
    QTest::newRow("Ctrl+L") << Qt::Key_L << Qt::ControlModifier;
    QTest::newRow("a letter") << Qt::Key_N << Qt::NoModifier;
}

void ContactsPageTest::theSheetOfKeysHoldsTheKeyboard()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QSignalSpy locked(m_window.get(), &MainWindow::lockRequested);
    list().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    ShortcutSheet *sheet = visibleSheet(*m_window);
    QVERIFY(sheet);
    QVERIFY(sheet->hasFocus());
    QTest::keyClick(sheet, Qt::Key_Control, Qt::ControlModifier);
    QVERIFY(sheet->isVisible());
    QTest::keyClick(sheet, key, modifier);
    QVERIFY(!sheet->isVisible());
    QVERIFY(list().hasFocus());
    QCOMPARE(locked.count(), 0);
}

void ContactsPageTest::theWindowFitsTheScreen_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<bool>("isMaximized");
    QTest::newRow("large") << QSize(1920, 1050) << false;
    QTest::newRow("laptop, no bar") << QSize(1366, 768) << true;
    QTest::newRow("laptop with a bar") << QSize(1366, 738) << true;
    QTest::newRow("wide, its height just the window") << QSize(1600, 768) << true;
    QTest::newRow("too small for the window anyhow") << QSize(1024, 768) << false;
}

void ContactsPageTest::theWindowFitsTheScreen()
{
    QFETCH(QSize, room);
    MainWindow window;
    window.fit(room);
    QTEST(window.windowState().testFlag(Qt::WindowMaximized), "isMaximized");
}

void ContactsPageTest::deleteAsksForTheChosenRows()
{
    QSignalSpy deleted(&page(), &ContactsPage::deleteRequested);
    list().setFocus();
    list().chooseId(6);
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(deleted.count(), 1);
    QCOMPARE(deleted.first().at(1).value<QList<qint64>>(), (QList<qint64>{6, 2}));
}

void ContactsPageTest::theChosenRecordFollowsItsIdThroughAReset()
{
    QSignalSpy chosen(&page(), &ContactsPage::recordChosen);
    list().chooseId(5);
    QCOMPARE(chosen.last().at(1).toLongLong(), 5);
    QList<FakeRow> rows = fakePersons();
    std::reverse(rows.begin(), rows.end());
    chosen.clear();
    m_records->setRows(rows);
    QTRY_COMPARE(list().selectedIds(), QList<qint64>{5});
    QCOMPARE(chosen.count(), 0);
    m_records->setRows(rows.mid(0, 2));
    QTRY_VERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.last().at(1).toLongLong(), rows.at(1).id); // the place next to where it was
    m_records->setRows({});
    QTRY_COMPARE(chosen.last().at(1).toLongLong(), 0);
}

void ContactsPageTest::screenReadersHearASentence()
{
    const QModelIndex index = m_records->index(0, static_cast<int>(ListColumn::Name));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Hélène Marchand, prospect, Le Fournil d’Arcy, Rennes"));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, static_cast<int>(ListColumn::Name));
    QVERIFY(cell);
    QVERIFY(cell->text(QAccessible::Name).startsWith(QStringLiteral("Hélène Marchand, prospect")));
}

void ContactsPageTest::aValueIsEditedInPlace()
{
    page().showContact(fakeContact());
    QSignalSpy saved(&page(), &ContactsPage::contactSaved);
    FieldRow *row = rowNamed(page(), QStringLiteral("Job"));
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(150, 10));
    QVERIFY(row->isEditing());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Patronne"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    const auto contact = saved.first().first().value<Contact>();
    QCOMPARE(contact.job, QStringLiteral("Patronne"));
    QCOMPARE(contact.familyName, QStringLiteral("Marchand"));
    QTRY_COMPARE(rowNamed(page(), QStringLiteral("Job"))->accessibleDescription(),
                 QStringLiteral("Patronne"));
}

void ContactsPageTest::aTextThatCannotBeReadIsToldOnceAndKept()
{
    page().showContact(fakeContact());
    QSignalSpy saved(&page(), &ContactsPage::contactSaved);
    FieldRow *row = rowNamed(page(), QStringLiteral("Email"));
    row->beginEdit();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("helene@fournil"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(row->isEditing());
    QCOMPARE(saved.count(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    const auto contact = saved.first().first().value<Contact>();
    QCOMPARE(contact.points.at(2).typed, QStringLiteral("helene@fournil"));
    QVERIFY(contact.points.at(2).norm.isEmpty());
}

void ContactsPageTest::escapeGivesUpAnEdit()
{
    page().showContact(fakeContact());
    QSignalSpy saved(&page(), &ContactsPage::contactSaved);
    FieldRow *row = rowNamed(page(), QStringLiteral("Mobile"));
    row->beginEdit();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("06"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!row->isEditing());
    QCOMPARE(saved.count(), 0);
}

void ContactsPageTest::theFormMakesANewContact()
{
    QSignalSpy saved(&page(), &ContactsPage::contactSaved);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nora"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Haddad"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    const auto contact = saved.first().first().value<Contact>();
    QVERIFY(!contact.id.isValid());
    QCOMPARE(contact.firstName, QStringLiteral("Nora"));
    QCOMPARE(contact.familyName, QStringLiteral("Haddad"));
    QVERIFY(contact.points.isEmpty());
}

void ContactsPageTest::theFormNeedsAName()
{
    QSignalSpy saved(&page(), &ContactsPage::contactSaved);
    page().startNew();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(saved.count(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(list().hasFocus());
}

void ContactsPageTest::keysActOnAllChosenRows_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("delete") << int(Qt::Key_Delete) << int(Shown::InUse) << QByteArray("delete");
    QTest::newRow("archive") << int(Qt::Key_A) << int(Shown::InUse) << QByteArray("archive");
    QTest::newRow("out of the archive") << int(Qt::Key_A) << int(Shown::Archived) << QByteArray("unarchive");
    QTest::newRow("restore") << int(Qt::Key_R) << int(Shown::Trash) << QByteArray("restore");
    QTest::newRow("nothing to archive in the trash") << int(Qt::Key_A) << int(Shown::Trash) << QByteArray();
    QTest::newRow("deleted already") << int(Qt::Key_Delete) << int(Shown::Trash) << QByteArray();
}

void ContactsPageTest::keysActOnAllChosenRows()
{
    QFETCH(const int, key);
    QFETCH(const int, shown);
    page().setShown(static_cast<Shown>(shown));
    QByteArray asked;
    QList<qint64> on;
    const auto note = [&](const char *what) {
        return [&asked, &on, what](RecordKind, const QList<qint64> &ids) {
            asked = what;
            on = ids;
        };
    };
    connect(&page(), &ContactsPage::deleteRequested, this, note("delete"));
    connect(&page(), &ContactsPage::archiveRequested, this, note("archive"));
    connect(&page(), &ContactsPage::unarchiveRequested, this, note("unarchive"));
    connect(&page(), &ContactsPage::restoreRequested, this, note("restore"));
    list().chooseId(6);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(page().findChild<BulkBar *>()->isVisible());
    QTest::keyClick(&list(), static_cast<Qt::Key>(key));
    QTEST(asked, "expected");
    QCOMPARE(on, asked.isEmpty() ? QList<qint64>() : (QList<qint64>{6, 2}));
}

void ContactsPageTest::theTrashGivesBackOnly()
{
    page().setShown(Shown::Trash);
    page().setCounts(RecordKind::Contact, 16, 16);
    QSignalSpy told(&page(), &ContactsPage::noticed);
    list().chooseId(6);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(told.count(), 1);
    QTest::keyClick(&list(), Qt::Key_T);
    QVERIFY(!QApplication::activePopupWidget());
    QSignalSpy searched(&page(), &ContactsPage::searchEdited);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier); // the search is of what is shown
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a"));
    QCOMPARE(searched.count(), 1);
    QCOMPARE(page().shown(), Shown::Trash);
}

void ContactsPageTest::documentsAreWorkedByKeys()
{
    page().documents().setDocuments(fakeDocuments(m_window.get()));
    page().showContact(fakeContact());
    list().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
    auto *row = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(row);
    QCOMPARE(row->text(), QStringLiteral("Plan du fournil.pdf"));
    QSignalSpy opened(&page().documents(), &DocumentsPanel::openRequested);
    QSignalSpy removed(&page().documents(), &DocumentsPanel::removeRequested);
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(row, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(0).toInt(), 0);
}

void ContactsPageTest::theToastCoversNoSign_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<bool>("isForm");
    QTest::newRow("usual") << QSize(1366, 768) << 1 << false;
    QTest::newRow("the last row") << QSize(1366, 768) << 0 << false;
    QTest::newRow("several chosen") << QSize(1366, 768) << 3 << false;
    QTest::newRow("beside the form") << QSize(1366, 768) << 1 << true;
    QTest::newRow("small") << QSize(1100, 640) << 1 << false;
    QTest::newRow("wide") << QSize(1920, 1080) << 1 << false;
}

void ContactsPageTest::theToastCoversNoSign()
{
    QFETCH(const QSize, size);
    QFETCH(const int, chosen);
    QFETCH(const bool, isForm);
    m_window->resize(size);
    list().chooseId(6);
    if (chosen == 0)
        QTest::keyClick(&list(), Qt::Key_End);
    for (int i = 1; i < chosen; ++i)
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    page().showContact(fakeContact());
    if (isForm)
        page().editCurrent();
    m_window->showToast(QStringLiteral("Record deleted: Hélène Marchand"), QStringLiteral("check"),
                        Toast::Offer::Undo);
    QCoreApplication::processEvents();
    const auto rectOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m_window.get(), QPoint(0, 0)), widget->size());
    };
    const QRect toast = rectOf(&m_window->toast());
    QVERIFY(rectOf(&page()).contains(toast));
    const QRect row = list().visualRect(list().currentIndex());
    QVERIFY(!row.translated(list().viewport()->mapTo(m_window.get(), QPoint(0, 0))).intersects(toast));
    QList<QWidget *> signs{page().findChild<RelationLegend *>()};
    for (QPushButton *button : page().findChildren<QPushButton *>())
        signs << button;
    for (const QWidget *sign : std::as_const(signs)) {
        if (sign->isVisible())
            QVERIFY2(!rectOf(sign).intersects(toast), qPrintable(sign->accessibleName()));
    }
}

void ContactsPageTest::f6GoesRoundTheZones()
{
    page().showContact(fakeContact());
    list().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(page().zoneOf(QApplication::focusWidget()), ContactsPage::Zone::Detail);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(page().zoneOf(QApplication::focusWidget()), ContactsPage::Zone::None);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(list().hasFocus());
    m_window->showToast(QStringLiteral("Deleted"), QStringLiteral("trash-2"), Toast::Offer::Undo);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->toast().isAncestorOf(QApplication::focusWidget()));
}

void ContactsPageTest::keysAreOffBeforeACarnetIsOpen()
{
    QSignalSpy locked(m_window.get(), &MainWindow::lockRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(locked.count(), 1);
    m_window->showStart();
    QVERIFY(!m_window->isCarnetShown());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(locked.count(), 1);
}

void ContactsPageTest::theKeysOfTheStartAreShownByF1()
{
    m_window->showStart();
    RecentCarnet carnet;
    carnet.path = QStringLiteral("/tmp/Ventes.carnet");
    m_window->startPage().showUnlock(carnet); // the field of the passphrase takes letters, not this key
    QCOMPARE(QApplication::focusWidget()->metaObject()->className(), "carnet::SecretEdit");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    ShortcutSheet *shown = visibleSheet(*m_window);
    QVERIFY(shown);
    QVERIFY(m_window->startPage().isAncestorOf(shown));
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(!shown->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->startPage().newCarnetPage().isVisible());
    QSignalSpy other(&m_window->startPage(), &StartPage::openOtherRequested);
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(other.count(), 1);
}

void ContactsPageTest::everyThemePaints()
{
    page().showContact(fakeContact());
    m_theme->setChoice(ThemeChoice::Light);
    const QImage light = m_window->grab().toImage();
    m_theme->setChoice(ThemeChoice::Dark);
    const QImage dark = m_window->grab().toImage();
    m_theme->setChoice(ThemeChoice::Light);
    QCOMPARE(light.pixelColor(40, 400), tokensOf(Scheme::Light).win);
    QCOMPARE(dark.pixelColor(40, 400), tokensOf(Scheme::Dark).win);
    QCOMPARE(light.pixelColor(720, 80), tokensOf(Scheme::Light).base);
    QCOMPARE(dark.pixelColor(720, 80), tokensOf(Scheme::Dark).base);
}

QTEST_MAIN(ContactsPageTest)
#include "tst_contacts_page.moc"
