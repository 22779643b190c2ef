// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/secret_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace carnet;

namespace {

QByteArray textOf(const SecretEdit &edit)
{
    const SecretBytes secret = edit.secret();
    return {reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())};
}

} // namespace

class SecretEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void init();
    void cleanup() { m_edit.reset(); }
    void keysMakeTheSecret();
    void accentsAndSignsAreUtf8();
    void aDeadKeyArrivesThroughTheInputMethod();
    void editingKeysMoveAndErase_data();
    void editingKeysMoveAndErase();
    void selectAllThenTypeReplaces();
    void pasteReadsTheClipboardWithoutItsLastLineEnd();
    void nothingCanBeCopiedOut();
    void takingEmptiesTheField();
    void growsAndStopsAtItsLimit();
    void theEyeShowsAndHides();
    void capsLockIsSeenFromTheLetters();
    void enterSubmits();
    void screenReadersHearAPasswordField();
    void theInputMethodIsToldNothing();

private:
    std::unique_ptr<SecretEdit> m_edit;
};

void SecretEditTest::init()
{
    m_edit = std::make_unique<SecretEdit>();
    m_edit->show();
    m_edit->setFocus();
}

void SecretEditTest::keysMakeTheSecret()
{
    QSignalSpy edited(m_edit.get(), &SecretEdit::edited);
    QTest::keyClicks(m_edit.get(), QStringLiteral("tilleul orage"));
    QCOMPARE(textOf(*m_edit), QByteArray("tilleul orage"));
    QCOMPARE(m_edit->length(), 13);
    QCOMPARE(edited.count(), 13);
}

void SecretEditTest::accentsAndSignsAreUtf8()
{
    const QString text = QStringLiteral("é€\U0001F600z");
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(m_edit.get(), &event);
    QCOMPARE(textOf(*m_edit), text.toUtf8());
    QCOMPARE(m_edit->length(), 4);
    QTest::keyClick(m_edit.get(), Qt::Key_Left);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QCOMPARE(textOf(*m_edit), QStringLiteral("é€z").toUtf8());
    m_edit->setDisplay(SecretEdit::Display::Clear);
    QVERIFY(!m_edit->grab().isNull());
}

void SecretEditTest::aDeadKeyArrivesThroughTheInputMethod()
{
    QInputMethodEvent waiting(QStringLiteral("^"), {});
    QApplication::sendEvent(m_edit.get(), &waiting);
    QVERIFY(m_edit->isEmpty());
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("ê"));
    QApplication::sendEvent(m_edit.get(), &done);
    QCOMPARE(textOf(*m_edit), QByteArray("\xc3\xaa"));
}

void SecretEditTest::editingKeysMoveAndErase_data()
{
    using Keys = QList<QPair<int, int>>;
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QByteArray>("expected");
    const int none = Qt::NoModifier;
    const int shift = Qt::ShiftModifier;
    const int control = Qt::ControlModifier;
    QTest::newRow("backspace at the end") << Keys{{Qt::Key_Backspace, none}} << QByteArray("abc");
    QTest::newRow("home, delete") << Keys{{Qt::Key_Home, none}, {Qt::Key_Delete, none}} << QByteArray("bcd");
    QTest::newRow("home, backspace") << Keys{{Qt::Key_Home, none}, {Qt::Key_Backspace, none}}
                                     << QByteArray("abcd");
    QTest::newRow("end, delete") << Keys{{Qt::Key_End, none}, {Qt::Key_Delete, none}} << QByteArray("abcd");
    QTest::newRow("middle, type") << Keys{{Qt::Key_Left, none}, {Qt::Key_Left, none}, {Qt::Key_X, none}}
                                  << QByteArray("abxcd");
    QTest::newRow("select two, delete")
        << Keys{{Qt::Key_Left, shift}, {Qt::Key_Left, shift}, {Qt::Key_Delete, none}} << QByteArray("ab");
    QTest::newRow("select to start, backspace")
        << Keys{{Qt::Key_Left, none}, {Qt::Key_Home, shift}, {Qt::Key_Backspace, none}} << QByteArray("d");
    QTest::newRow("select all, delete") << Keys{{Qt::Key_A, control}, {Qt::Key_Delete, none}} << QByteArray();
    QTest::newRow("control backspace") << Keys{{Qt::Key_Backspace, control}} << QByteArray();
    QTest::newRow("left leaves a selection at its start")
        << Keys{{Qt::Key_A, control}, {Qt::Key_Left, none}, {Qt::Key_X, none}} << QByteArray("xabcd");
}

void SecretEditTest::editingKeysMoveAndErase()
{
    using Keys = QList<QPair<int, int>>;
    QFETCH(Keys, keys);
    QFETCH(QByteArray, expected);
    QTest::keyClicks(m_edit.get(), QStringLiteral("abcd"));
    for (const auto &[key, modifiers] : keys)
        QTest::keyClick(m_edit.get(), static_cast<Qt::Key>(key),
                        static_cast<Qt::KeyboardModifiers>(modifiers));
    QCOMPARE(textOf(*m_edit), expected);
}

void SecretEditTest::selectAllThenTypeReplaces()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("wrong"));
    m_edit->selectAll();
    QVERIFY(m_edit->hasSelection());
    QTest::keyClicks(m_edit.get(), QStringLiteral("r"));
    QCOMPARE(textOf(*m_edit), QByteArray("r"));
}

void SecretEditTest::pasteReadsTheClipboardWithoutItsLastLineEnd()
{
    QApplication::clipboard()->setText(QStringLiteral("galet renard\r\n"));
    QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(*m_edit), QByteArray("galet renard"));
}

void SecretEditTest::nothingCanBeCopiedOut()
{
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClicks(m_edit.get(), QStringLiteral("abcd"));
    m_edit->selectAll();
    QTest::keyClick(m_edit.get(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_edit.get(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(textOf(*m_edit), QByteArray("abcd"));
}

void SecretEditTest::takingEmptiesTheField()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("abcd"));
    const SecretBytes taken = m_edit->take();
    QVERIFY(taken.equals(SecretBytes::copyOf("abcd")));
    QVERIFY(m_edit->isEmpty());
    QCOMPARE(m_edit->caret(), 0);
}

void SecretEditTest::growsAndStopsAtItsLimit()
{
    QApplication::clipboard()->setText(QString(300, QLatin1Char('a')));
    QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(*m_edit), QByteArray(300, 'a'));
    QApplication::clipboard()->setText(QString(9000, QLatin1Char('b')));
    QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_edit->length(), 4096);
}

void SecretEditTest::theEyeShowsAndHides()
{
    auto *eye = m_edit->findChild<QToolButton *>();
    QVERIFY(eye);
    QCOMPARE(m_edit->display(), SecretEdit::Display::Bullets);
    const QString before = eye->accessibleName();
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(m_edit->display(), SecretEdit::Display::Clear);
    QVERIFY(eye->accessibleName() != before);
}

void SecretEditTest::capsLockIsSeenFromTheLetters()
{
    QSignalSpy seen(m_edit.get(), &SecretEdit::capsLockChanged);
    QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    QCOMPARE(seen.count(), 1);
    QCOMPARE(seen.last().first().value<SecretEdit::CapsLock>(), SecretEdit::CapsLock::On);
    QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    QCOMPARE(seen.last().first().value<SecretEdit::CapsLock>(), SecretEdit::CapsLock::Off);
    QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_1, QStringLiteral("1"), Qt::NoModifier);
    QCOMPARE(seen.count(), 2);
}

void SecretEditTest::enterSubmits()
{
    QSignalSpy submitted(m_edit.get(), &SecretEdit::submitted);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(m_edit->isEmpty());
}

void SecretEditTest::screenReadersHearAPasswordField()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("abc"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_edit.get());
    QVERIFY(accessible);
    QVERIFY(accessible->state().passwordEdit);
    QCOMPARE(accessible->role(), QAccessible::EditableText);
    QCOMPARE(accessible->text(QAccessible::Value), QString(3, QChar(0x2022)));
}

void SecretEditTest::theInputMethodIsToldNothing()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("abc"));
    QVERIFY(!m_edit->inputMethodQuery(Qt::ImSurroundingText).isValid());
    QVERIFY(m_edit->inputMethodQuery(Qt::ImHints).toInt() & Qt::ImhSensitiveData);
}

QTEST_MAIN(SecretEditTest)
#include "tst_secret_edit.moc"
