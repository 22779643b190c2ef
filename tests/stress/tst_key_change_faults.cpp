// SPDX-License-Identifier: GPL-3.0-or-later
// A change of passphrase killed at every system call, whole and torn, and with a full disk from every call on. Whatever
// lies on the disk then must open with exactly one of the two phrases, with all rows and clean checks. The control does
// the same to sqlite3_rekey_v2, which must be seen to lose files: else the harness would prove nothing.
#include "store/integrity_check.h"
#include "tests/stress/syscall_faults.h"
#include "tests/support/small_carnet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::test;

class KeyChangeFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensWithExactlyOnePhrase_data();
    void opensWithExactlyOnePhrase();
    void theSameHarnessSeesReKeyingLoseFiles();

private:
    struct Verdict {
        int opensWith = 0; ///< 1 old, 2 new, 3 both
        QString fault; ///< empty: all rows, clean checks
        [[nodiscard]] bool isGood() const { return (opensWith == 1 || opensWith == 2) && fault.isEmpty(); }
    };
    Verdict judge(const QString &path) const;
    FaultedRun runOn(const QString &folder, const char *how, Fault fault, int n) const;
    QByteArray m_template;
    bool m_isFull = qEnvironmentVariableIsSet("CARNET_STRESS");
};

void KeyChangeFaultsTest::initTestCase()
{
    QVERIFY(initializeCrypto());
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("V.carnet"));
    QVERIFY(createSmall(path, "old"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_template = file.readAll();
    QTemporaryDir trial;
    const FaultedRun run = runOn(trial.path(), "copy", Fault::None, 0);
    if (!run.traced)
        QSKIP(run.why.constData());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(judge(trial.filePath(QStringLiteral("V.carnet"))).opensWith, 2);
}

FaultedRun KeyChangeFaultsTest::runOn(const QString &folder, const char *how, Fault fault, int n) const
{
    const QString path = folder + QStringLiteral("/V.carnet");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_template) != m_template.size())
        return {};
    file.close();
    return runFaulted({QByteArray(CARNET_STRESS_KEY_CHANGE), how, QFile::encodeName(path)}, fault, n);
}

KeyChangeFaultsTest::Verdict KeyChangeFaultsTest::judge(const QString &path) const
{
    Verdict verdict;
    for (const char *text : {"new", "old"}) { // the wrong one, whichever it is, must change nothing either
        const auto carnet = openCarnet(path, phrase(text), smallOptions());
        if (!carnet) {
            if (carnet.error().code != ErrorCode::WrongKey)
                verdict.fault += QStringLiteral("%1: error %2 %3; ")
                                     .arg(QLatin1String(text))
                                     .arg(int(carnet.error().code))
                                     .arg(carnet.error().detail);
            continue;
        }
        verdict.opensWith |= qstrcmp(text, "old") == 0 ? 1 : 2;
        const qint64 rows = carnet->db->number("SELECT count(*) FROM person").value_or(-1);
        if (rows != 400)
            verdict.fault += QStringLiteral("%1 rows; ").arg(rows);
        const auto problems = checkIntegrity(*carnet->db);
        if (!problems || !problems->isEmpty())
            verdict.fault += problems ? problems->first().text : problems.error().detail;
    }
    return verdict;
}

void KeyChangeFaultsTest::opensWithExactlyOnePhrase_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("killed after the call") << int(Fault::KillAfter);
    QTest::newRow("killed in the middle of a write") << int(Fault::KillTorn);
    QTest::newRow("disk full for one call") << int(Fault::DiskFullOnce);
    QTest::newRow("disk full from the call on") << int(Fault::DiskFullFrom);
}

void KeyChangeFaultsTest::opensWithExactlyOnePhrase()
{
    QFETCH(const int, fault);
    QTemporaryDir counting;
    const int calls = runOn(counting.path(), "copy", Fault::None, 0).calls;
    QVERIFY(calls > 50);
    // The short form takes about 8 of the calls, spread over the whole, more of them at the end: the rename is there.
    const int step = m_isFull ? 1 : qMax(1, calls / 5);
    int reached = 0;
    int changed = 0;
    for (int n = 1; n <= calls; n += n > calls * 3 / 4 && !m_isFull ? calls / 12 : step) {
        QTemporaryDir dir;
        const FaultedRun run = runOn(dir.path(), "copy", Fault(fault), n);
        const Verdict verdict = judge(dir.filePath(QStringLiteral("V.carnet")));
        QVERIFY2(verdict.isGood(),
                 qPrintable(QStringLiteral("call %1 of %2: opens with %3; %4")
                                .arg(n)
                                .arg(calls)
                                .arg(verdict.opensWith)
                                .arg(verdict.fault)));
        if (run.exitCode == 0)
            QCOMPARE(verdict.opensWith, 2); // what was told as done is done
        reached += run.faulted ? 1 : 0;
        changed += verdict.opensWith == 2 ? 1 : 0;
    }
    QVERIFY(reached > 0);
    qInfo("%d calls, %d faults, new phrase after %d of them, one phrase each time", calls, reached, changed);
}

void KeyChangeFaultsTest::theSameHarnessSeesReKeyingLoseFiles()
{
    QTemporaryDir counting;
    const int calls = runOn(counting.path(), "rekey", Fault::None, 0).calls;
    QVERIFY(calls > 0);
    int lost = 0;
    int tried = 0;
    for (const Fault fault : {Fault::KillTorn, Fault::KillAfter, Fault::DiskFullFrom}) {
        for (int n = calls; n >= 1 && (m_isFull || lost < 1); n -= m_isFull ? 1 : 4) { // the worst come late
            QTemporaryDir dir;
            const FaultedRun run = runOn(dir.path(), "rekey", fault, n);
            if (!run.faulted)
                continue;
            ++tried;
            const Verdict verdict = judge(dir.filePath(QStringLiteral("V.carnet")));
            lost += verdict.isGood() && !(run.exitCode == 0 && verdict.opensWith != 2) ? 0 : 1;
        }
    }
    qInfo("sqlite3_rekey_v2: %d calls, %d faults, %d of them lost the file or said done when it was not",
          calls, tried, lost);
    QVERIFY(lost > 0);
}

QTEST_GUILESS_MAIN(KeyChangeFaultsTest)
#include "tst_key_change_faults.moc"
