// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custom_field_list.h"
#include "models/import_session.h"
#include "models/record_documents.h"
#include "models/tag_model.h"
#include "models/undo_history.h"
#include "tests/app/window_fixture.h"
#include "tests/support/carnet_thread.h"
#include "views/documents_panel.h"
#include "views/export_dialog.h"
#include "views/form_custom_fields.h"
#include "views/import_page.h"
#include "views/record_form.h"
#include "views/widgets/field_box.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>

using namespace carnet;

/// What is done with records, by keyboard, in the real window.
class WindowTest : public QObject, protected carnet::test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void addsFindsEditsAndUndoesByKeyboard();
    void theNextKeyHasARowToActOn();
    void enterOpensWhatWasTyped();
    void theFormSavesItsOwnRecord();
    void importsAFile();
    void archivesAndRestoresByKeyboard();
    void exportsWhatItSays_data();
    void exportsWhatItSays();
    void exportsNothingOfTheTrash();
    void tagsSeveralInOneUndo();
    void keepsDocuments();
    void definesAFieldFromTheForm();
    void paintsAndTypesWhileTheStoreIsSilent();
};

void WindowTest::addsFindsEditsAndUndoesByKeyboard()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    addContact(QStringLiteral("Olivier"), QStringLiteral("Perrin"));
    QTRY_COMPARE(list().index(0, 0).data(NameRole).toString(), QStringLiteral("Hélène Marchand"));

    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("helene"));
    QTRY_COMPARE(list().rowCount(), 1);
    press(Qt::Key_Escape);
    QTRY_COMPARE(list().rowCount(), 2);

    view().chooseId(list().idAt(0));
    QTRY_COMPARE(m_app->session()->contactDraft().record().familyName, QStringLiteral("Marchand"));
    view().setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE(list().rowCount(), 1);
    QTRY_VERIFY(m_app->window().toast().isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list().rowCount(), 2);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list().rowCount(), 1);
}

void WindowTest::theNextKeyHasARowToActOn()
{
    for (const char *name : {"Alix", "Boris", "Chloé", "Denis"})
        addContact(QString::fromUtf8(name), QStringLiteral("Marchand"));
    choose(0);
    for (int left = 3; left > 0; --left) { // nothing is chosen by hand between them
        press(left == 2 ? Qt::Key_A : Qt::Key_Delete);
        QTRY_COMPARE(list().rowCount(), left);
        QTRY_COMPARE(view().selectedIds(), QList<qint64>{list().idAt(0)});
        QTRY_COMPARE(m_app->session()->contactDraft().id(), list().idAt(0)); // and shown
    }
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page().shown(), Shown::Trash);
    QTRY_COMPARE(list().rowCount(), 2);
    view().setFocus();
    QTRY_COMPARE(view().selectedIds(), QList<qint64>{list().idAt(0)});
    press(Qt::Key_R);
    QTRY_COMPARE(list().rowCount(), 1);
    QTRY_COMPARE(view().selectedIds(), QList<qint64>{list().idAt(0)});
}

void WindowTest::enterOpensWhatWasTyped()
{
    for (const char *name : {"Alix", "Boris", "Chloé", "Denis"})
        addContact(QString::fromUtf8(name), QStringLiteral("Marchand"));
    choose(0);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("chlo"));
    press(Qt::Key_Return); // before anything was found
    QTRY_VERIFY(!qobject_cast<QLineEdit *>(qApp->focusWidget())); // in the detail
    QTRY_COMPARE(m_app->session()->contactDraft().record().firstName, QStringLiteral("Chloé"));
    QCOMPARE(list().rowCount(), 1);
    view().setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE(list().rowCount(), 0);
    press(Qt::Key_Escape);
    QTRY_COMPARE(list().rowCount(), 3);
    QTRY_COMPARE(view().selectedIds().size(), 1);
}

void WindowTest::theFormSavesItsOwnRecord()
{
    for (const char *name : {"Alix", "Boris"})
        addContact(QString::fromUtf8(name), QStringLiteral("Marchand"));
    choose(0);
    const qint64 alix = list().idAt(0);
    press(Qt::Key_E);
    type(QStringLiteral("X"));
    auto *field = qApp->focusWidget();
    view().chooseId(list().idAt(1)); // a click on another row meanwhile
    view().setFocus();
    press(Qt::Key_E); // does not begin anew
    QVERIFY(page().findChild<RecordForm *>()->isVisible());
    field->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(!page().findChild<RecordForm *>()->isVisible());
    QTRY_COMPARE(view().currentId(), alix);
    QTRY_COMPARE(m_app->session()->contactDraft().record().firstName, QStringLiteral("AlixX"));
    QCOMPARE(m_app->session()->contactDraft().id(), alix);
    QCOMPARE(list().rowCount(), 2);

    press(Qt::Key_E); // given up: what was chosen meanwhile is shown
    view().chooseId(list().idAt(list().rowOf(alix) == 0 ? 1 : 0));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!page().findChild<RecordForm *>()->isVisible());
    QTRY_COMPARE(m_app->session()->contactDraft().record().firstName, QStringLiteral("Boris"));
}

void WindowTest::importsAFile()
{
    QFile file(m_dir->filePath(QStringLiteral("clients.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Prénom;Nom;Courriel\r\nHélène;Marchand;helene@fournil-arcy.example\r\nOlivier;Perrin;olivier@"
               "perrin.example\r\n");
    file.close();
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_app->window().currentPage(), QStringLiteral("import"));
    auto *import = m_app->window().findChild<ImportPage *>();
    import->openFile(file.fileName());
    ImportSession &session = m_app->session()->importSession();
    QTRY_COMPARE(session.step(), ImportSession::Step::Columns);
    const auto click = [import](const QString &name) {
        QTest::mouseClick(import->findChild<QAbstractButton *>(name), Qt::LeftButton);
    };
    click(QStringLiteral("goOn"));
    QTRY_COMPARE(session.step(), ImportSession::Step::Checked);
    click(QStringLiteral("answerRest"));
    click(QStringLiteral("goOn")); // to the verification
    click(QStringLiteral("goOn"));
    QTRY_COMPARE(list().rowCount(), 2);
    QTRY_VERIFY(m_app->session()->undoHistory().canUndo());
    click(QStringLiteral("seeContacts"));
    QTRY_VERIFY(view().hasFocus()); // the arrows go through what came in
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list().rowCount(), 0);
}

void WindowTest::archivesAndRestoresByKeyboard()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    addContact(QStringLiteral("Olivier"), QStringLiteral("Perrin"));
    choose(0);
    press(Qt::Key_A); // archive
    QTRY_COMPARE(list().rowCount(), 1);
    QTRY_VERIFY(m_app->window().toast().isVisible());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page().shown(), Shown::Archived);
    QTRY_VERIFY(list().isSettled());
    QTRY_COMPARE(list().rowCount(), 1);
    QTRY_COMPARE(list().index(0, 0).data(NameRole).toString(), QStringLiteral("Hélène Marchand"));
    choose(0);
    press(Qt::Key_A); // out of it
    QTRY_COMPARE(list().rowCount(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(page().shown(), Shown::InUse);
    QTRY_VERIFY(list().isSettled());
    QTRY_COMPARE(list().rowCount(), 2);

    choose(1);
    press(Qt::Key_Delete);
    QTRY_COMPARE(list().rowCount(), 1);
    show(Shown::Trash);
    QTRY_COMPARE(list().rowCount(), 1);
    choose(0);
    press(Qt::Key_R);
    QTRY_COMPARE(list().rowCount(), 0);
    show(Shown::InUse);
    QTRY_COMPARE(list().rowCount(), 2);
    press(Qt::Key_Z, Qt::ControlModifier); // the restoring, undone: in the trash again
    QTRY_COMPARE(list().rowCount(), 1);
}

void WindowTest::exportsWhatItSays_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("downs"); // from the proposed form: CSV
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("has");
    QTest::addColumn<QByteArray>("hasNot");
    QTest::newRow("one chosen is not meant")
        << 1 << QString() << 0 << "csv" << QByteArray("Boris") << QByteArray("Nobody");
    QTest::newRow("several chosen") << 2 << QString() << 0 << "csv" << QByteArray("Alix")
                                    << QByteArray("Denis");
    QTest::newRow("what the search shows")
        << 1 << "denis" << 0 << "csv" << QByteArray("Denis") << QByteArray("Alix");
    QTest::newRow("workbook") << 1 << QString() << 1 << "xlsx" << QByteArray("PK") << QByteArray("Alix");
    QTest::newRow("cards") << 2 << QString() << 2 << "vcf" << QByteArray("Alix") << QByteArray("Denis");
    QTest::newRow("everything") << 2 << QString() << 3 << "json" << QByteArray("Alix") << QByteArray("Denis");
}

void WindowTest::exportsWhatItSays()
{
    QFETCH(const int, chosen);
    QFETCH(const QString, search);
    QFETCH(const int, downs);
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, has);
    QFETCH(const QByteArray, hasNot);
    for (const char *name : {"Alix", "Boris", "Denis"})
        addContact(QString::fromUtf8(name), QStringLiteral("Marchand"));
    choose(0);
    for (int i = 1; i < chosen; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    if (!search.isEmpty()) {
        press(Qt::Key_F, Qt::ControlModifier);
        type(search);
        QTRY_COMPARE(list().rowCount(), 1);
        QTRY_VERIFY(list().isSettled());
    }
    press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_app->window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    QTRY_VERIFY(qobject_cast<QRadioButton *>(qApp->focusWidget()));
    press(Qt::Key_Tab); // from what to in which form
    for (int i = 0; i < downs; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_app->window().findChild<QFileDialog *>()));
    const QString name = QFileInfo(files->selectedFiles().value(0)).fileName();
    QCOMPARE(name, QStringLiteral("Contacts %1.%2").arg(QDate::currentDate().toString(Qt::ISODate), suffix));
    const QString path = file(name.toUtf8().constData());
    files->selectFile(path);
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY2(bytes.contains(has), bytes.left(400).constData());
    QVERIFY2(!bytes.contains(hasNot), bytes.left(400).constData());
    QTRY_VERIFY(m_app->window().toast().isVisible());
}

void WindowTest::exportsNothingOfTheTrash()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    show(Shown::Trash);
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!m_app->window().findChild<QDialog *>());
    QTRY_VERIFY(m_app->window().toast().isVisible());
}

void WindowTest::tagsSeveralInOneUndo()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    addContact(QStringLiteral("Olivier"), QStringLiteral("Perrin"));
    addContact(QStringLiteral("Mai"), QStringLiteral("Nguyen"));
    choose(0);
    press(Qt::Key_A, Qt::ControlModifier); // all
    QCOMPARE(view().selectedCount(), 3);
    auto *bar = page().findChild<BulkBar *>();
    QVERIFY(bar->isVisible());
    press(Qt::Key_T);
    QWidget *popup = qApp->activePopupWidget();
    QVERIFY(popup);
    auto *field = popup->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("Salon"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto tagged = [this] {
        auto count = m_app->session()->thread().read(
            [](Database &db) { return db.number("SELECT count(*) FROM contact_tag"); });
        count.waitForFinished();
        return count.result().value();
    };
    QTRY_COMPARE(tagged(), 3);
    const auto undoText = [this] { return m_app->session()->undoHistory().undoText(); };
    QTRY_VERIFY2(undoText().contains(QStringLiteral("Salon")), qPrintable(undoText()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(tagged(), 0);
    QCOMPARE(view().selectedCount(), 3);
    view().setFocus();
    press(Qt::Key_Escape);
    QCOMPARE(view().selectedCount(), 1);
    QVERIFY(!bar->isVisible());

    press(Qt::Key_T);
    field = qApp->activePopupWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("Salon"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tagged(), 1);
    QTRY_VERIFY(m_app->session()->tags().colours().contains(QStringLiteral("Salon")));
    view().setFocus();
    press(Qt::Key_T);
    QTRY_VERIFY(qApp->activePopupWidget());
    field = qApp->activePopupWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("alo")); // the tags that there are, wherever the letters stand
    QCOMPARE(field->completer()->completionCount(), 1);
    QCOMPARE(field->completer()->currentCompletion(), QStringLiteral("Salon"));
    field->window()->close();
}

void WindowTest::keepsDocuments()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    QFile file(m_dir->filePath(QStringLiteral("Plan.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("plan du fournil");
    file.close();
    view().chooseId(list().idAt(0));
    QTRY_VERIFY(m_app->session()->contactDraft().id() > 0);
    Q_EMIT page().documents().filesDropped({file.fileName()});
    QTRY_COMPARE(page().documents().count(), 1);
    m_app->session()->documents().saveAs(0, m_dir->filePath(QStringLiteral("Sorti.txt")));
    QTRY_VERIFY(QFile::exists(m_dir->filePath(QStringLiteral("Sorti.txt"))));
    view().setFocus();
    press(Qt::Key_Tab, Qt::ControlModifier); // the tab of the documents, its first row
    auto *row = qobject_cast<QAbstractButton *>(qApp->focusWidget());
    QVERIFY(row && row->text() == QStringLiteral("Plan.txt"));
    QTest::keyClick(row, Qt::Key_Delete);
    QTRY_COMPARE(page().documents().count(), 0);
    const auto focusIsInside = [this] { return page().documents().isAncestorOf(qApp->focusWidget()); };
    QVERIFY(focusIsInside()); // on the button that adds
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page().documents().count(), 1);
    QVERIFY(focusIsInside()); // on the document that came back
    QCOMPARE(qobject_cast<QAbstractButton *>(qApp->focusWidget())->text(), QStringLiteral("Plan.txt"));
}

void WindowTest::definesAFieldFromTheForm()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    view().chooseId(list().idAt(0));
    QTRY_COMPARE(m_app->session()->contactDraft().record().familyName, QStringLiteral("Marchand"));
    view().setFocus();
    press(Qt::Key_E);
    auto *form = page().findChild<RecordForm *>();
    QVERIFY(form->isVisible());
    auto *custom = form->findChild<FormCustomFields *>();
    auto *name = qobject_cast<QLineEdit *>(qApp->focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("X")); // typed before, and still there afterwards
    custom->findChild<QPushButton *>()->click();
    QTest::keyClicks(qApp->focusWidget(), QStringLiteral("Four"));
    press(Qt::Key_Return);
    QVERIFY(form->isVisible());
    QTRY_COMPARE(m_app->session()->customFields().fields().size(), 1);
    FieldBox *box = nullptr;
    QTRY_VERIFY((box = custom->findChild<FieldBox *>())
                && box->edit()->accessibleName() == QStringLiteral("Four"));
    QTest::keyClicks(box->edit(), QStringLiteral("gaz"));
    QTest::keyClick(box->edit(), Qt::Key_Return);
    QTRY_VERIFY(!form->isVisible());
    QTRY_COMPARE(m_app->session()->contactDraft().record().customValues.size(), 1);
    QCOMPARE(m_app->session()->contactDraft().record().customValues.at(0).value, QStringLiteral("gaz"));
    QVERIFY(m_app->session()->contactDraft().record().firstName.contains(QLatin1Char('X')));
}

void WindowTest::paintsAndTypesWhileTheStoreIsSilent()
{
    addContact(QStringLiteral("Hélène"), QStringLiteral("Marchand"));
    QElapsedTimer timer;
    timer.start();
    qint64 typedAfterMs = 0;
    qint64 paintedAfterMs = 0;
    {
        const carnet::test::SilentStore silence(m_app->session()->thread());
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(qApp->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("helene"));
        typedAfterMs = timer.elapsed();
        QCOMPARE(field->text(), QStringLiteral("helene"));
        const QImage picture = m_app->window().grab().toImage();
        paintedAfterMs = timer.elapsed();
        QVERIFY(!picture.isNull());
        while (timer.elapsed()
               < 2000) { // the store is silent for two seconds: events go on being handled in a breath
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            QVERIFY2(turn.elapsed() < 500, "the window stood still");
            QVERIFY(!list().isSettled());
        }
    }
    QVERIFY2(typedAfterMs < 1000, qPrintable(QString::number(typedAfterMs)));
    QVERIFY2(paintedAfterMs < 1500, qPrintable(QString::number(paintedAfterMs)));
    QTRY_VERIFY(list().isSettled());
    QCOMPARE(list().rowCount(), 1);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
