// SPDX-License-Identifier: GPL-3.0-or-later
// A crash writes no memory to the disk: the real programs are brought down while they hold a secret. The
// control is a program that does not protect itself, under the same limits: it must leave a core.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

constexpr auto kSecret = "CANARI-phrase-de-la-panne";

struct Crash {
    bool wasKilled = false;
    bool hasDumped = false; ///< the kernel says so, wherever the core went
    int filesWithSecret = 0; ///< in the folder it ran in
};

/// Runs `program` in `folder` with cores allowed and the secret on its descriptor 0, and aborts it when
/// `isReady`.
Crash crash(const QByteArray &program, const QList<QByteArray> &arguments, const QString &folder, int waitMs)
{
    int pipes[2]{};
    if (::pipe2(pipes, O_CLOEXEC) != 0)
        return {};
    const QByteArray place = QFile::encodeName(folder);
    std::vector<char *> argv{const_cast<char *>(program.constData())};
    for (const QByteArray &argument : arguments)
        argv.push_back(const_cast<char *>(argument.constData()));
    argv.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        ::dup2(pipes[0], 0);
        if (::chdir(place.constData()) == 0)
            ::execv(program.constData(), argv.data());
        ::_exit(127);
    }
    ::close(pipes[0]);
    const bool isGiven =
        ::write(pipes[1], kSecret, std::strlen(kSecret)) > 0; // no line end: it waits for the rest
    QTest::qWait(waitMs);
    ::kill(child, SIGABRT);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(pipes[1]);
    Crash result;
    result.wasKilled = isGiven && WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
    result.hasDumped = WIFSIGNALED(status) && WCOREDUMP(status);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(kSecret))
            ++result.filesWithSecret;
    }
    return result;
}

} // namespace

class CoreDumpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesNoCore_data();
    void leavesNoCore();
};

void CoreDumpTest::leavesNoCore_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QList<QByteArray>>("arguments");
    QTest::newRow("command line") << QByteArray(CARNET_BIN_DIR "/carnet-cli")
                                  << QList<QByteArray>{"--passphrase-fd", "0", "info",
                                                       CARNET_SOURCE_DIR "/tests/data/carnet/v1.carnet"};
    QTest::newRow("window") << QByteArray(CARNET_BIN_DIR "/carnet")
                            << QList<QByteArray>{"-platform", "offscreen"};
}

void CoreDumpTest::leavesNoCore()
{
    QFETCH(const QByteArray, program);
    QFETCH(const QList<QByteArray>, arguments);
    QTemporaryDir control;
    const Crash unprotected = crash("/bin/cat", {}, control.path(), 500);
    QVERIFY(unprotected.wasKilled);
    if (!unprotected.hasDumped)
        QSKIP("this system makes no cores at all (hard limit, or no room): nothing can be shown");
    if (unprotected.filesWithSecret == 0)
        qInfo("cores go elsewhere here (core_pattern): what the kernel says is looked at alone");

    QTemporaryDir home;
    for (const char *variable :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    QTemporaryDir folder;
    const Crash ours = crash(program, arguments, folder.path(), 3000);
    QVERIFY2(ours.wasKilled, "it had ended before");
    QVERIFY(!ours.hasDumped);
    QCOMPARE(ours.filesWithSecret, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

QTEST_GUILESS_MAIN(CoreDumpTest)
#include "tst_core_dump.moc"
