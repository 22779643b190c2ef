// SPDX-License-Identifier: GPL-3.0-or-later
// What a person typed stays in the carnet: after an hour of work with the real window, nothing of it is in
// the settings, the caches, the logs, the temporary folders or on the clipboard. Each search has a control
// that it must find.
#include "app/log_setup.h"
#include "models/record_documents.h"
#include "tests/app/window_fixture.h"
#include "views/widgets/copy_out.h"

#include <fcntl.h>
#include <unistd.h>

#include <QClipboard>
#include <QDirIterator>
#include <QLoggingCategory>

using namespace carnet;

namespace {

Q_LOGGING_CATEGORY(leakControl, "carnet.control")

const QString kFirst = QStringLiteral("Quintessence");
const QString kFamily = QStringLiteral("Canarivoisin");

/// As it may stand in a file: UTF-8, both orders of UTF-16, hexadecimal, base64 at its three places.
QList<QByteArray> waysToWrite(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), 2 * word.size());
    QByteArray swapped = utf16;
    for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    QList<QByteArray> ways{utf8, utf16, swapped, utf8.toHex()};
    for (int place = 0; place < 3; ++place)
        ways.append((QByteArray(place, 'x') + utf8).toBase64().mid(place == 0 ? 0 : 4).chopped(4));
    return ways;
}

} // namespace

class WindowLeaksTest : public QObject, protected carnet::test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void cleanupTestCase();
    void leavesNothingOutsideTheCarnet();
    void clearsTheClipboardAtALock();

private:
    /// Files of all folders that the program may write to, the carnet's own among them, that hold one of the
    /// words.
    [[nodiscard]] QStringList filesWith(const QStringList &words) const
    {
        QList<QByteArray> needles;
        for (const QString &word : words)
            needles += waysToWrite(word);
        QStringList found;
        for (QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden | QDir::System,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (std::any_of(needles.cbegin(), needles.cend(),
                            [&bytes](const QByteArray &needle) { return bytes.contains(needle); }))
                found.append(file.fileName());
        }
        return found;
    }
    void putDown(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_home; ///< stands for the home folder, and holds the log
    int m_stderr = -1;
};

void WindowLeaksTest::initTestCase()
{
    for (const char *variable :
         {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR"})
        qputenv(variable, m_home.path().toLocal8Bit());
    const int log = ::open(QFile::encodeName(m_home.filePath(QStringLiteral("log.txt"))).constData(),
                           O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    m_stderr = ::dup(STDERR_FILENO);
    QVERIFY(log >= 0 && m_stderr >= 0);
    ::dup2(log, STDERR_FILENO);
    ::close(log);
    setUpOnce();
}

void WindowLeaksTest::cleanupTestCase()
{
    ::dup2(m_stderr, STDERR_FILENO);
}

void WindowLeaksTest::leavesNothingOutsideTheCarnet()
{
    const QtMessageHandler former = qInstallMessageHandler(nullptr);
    setUpLog(); // as main does
    QVERIFY(
        m_dir->path().startsWith(m_home.path())); // one search covers the carnet, the settings and the rest
    addContact(kFirst, kFamily);
    QVERIFY(!page().searchText().contains(kFamily));
    page().setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    type(kFamily);
    QTRY_VERIFY(list().isSettled());
    // A document comes in and is opened by nobody; one that cannot be read is told.
    putDown(m_home.filePath(QStringLiteral("plain.txt")), kFamily.toUtf8());
    m_app->session()->documents().setRecord(RecordKind::Contact, list().idAt(0));
    m_app->session()->documents().addFile(m_home.filePath(QStringLiteral("plain.txt")));
    QTRY_COMPARE(m_app->session()->documents().rowCount(), 1);
    m_app->session()->documents().addFile(m_home.filePath(kFamily));
    QCOMPARE(filesWith({kFamily}),
             QStringList{m_home.filePath(QStringLiteral("plain.txt"))}); // control: a plain file is found
    QVERIFY(QFile::remove(m_home.filePath(QStringLiteral("plain.txt"))));
    QCOMPARE(filesWith({kFirst, kFamily, QString::fromLatin1(kPhrase)}), QStringList());
    m_app->lock();
    QTRY_VERIFY(!m_app->session());
    QCOMPARE(filesWith({kFirst, kFamily, QString::fromLatin1(kPhrase)}), QStringList());
    QVERIFY(QFile::exists(file("carnet.ini"))); // the settings were among what was searched

    m_settings->setLayout(QStringLiteral("control"), kFamily.toUtf8());
    QTRY_COMPARE(filesWith({kFamily}), QStringList{file("carnet.ini")}); // once it is written down
    QVERIFY(QFile::remove(file("carnet.ini")));
    qCWarning(leakControl) << kFamily;
    QCOMPARE(filesWith({kFamily}), QStringList{m_home.filePath(QStringLiteral("log.txt"))});
    QVERIFY(QFile::resize(m_home.filePath(QStringLiteral("log.txt")), 0));
    putDown(m_home.filePath(QStringLiteral("utf16")), waysToWrite(kFamily).at(2));
    putDown(m_home.filePath(QStringLiteral("base64")), (QByteArray("a: ") + kFamily.toUtf8()).toBase64());
    QCOMPARE(filesWith({kFamily}).size(), 2);
    qInstallMessageHandler(former);
}

void WindowLeaksTest::clearsTheClipboardAtALock()
{
    addContact(kFirst, kFamily);
    copyOut(kFamily);
    QCOMPARE(QGuiApplication::clipboard()->text(), kFamily); // control: it is there until then
    m_app->lock();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTRY_VERIFY(!m_app->session());
}

QTEST_MAIN(WindowLeaksTest)
#include "tst_window_leaks.moc"
