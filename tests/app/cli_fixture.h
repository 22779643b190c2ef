// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace carnet::test {

inline constexpr auto kPhrase = "abricot violon tamaris corniche oseille vertige lanterne";
inline constexpr auto kOtherPhrase = "brouette sardine fenouil horloge buvard cigale moutarde";

/// One run of the program, ended.
struct CliRun {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The real carnet-cli, as a user types it, in a folder that is new for each test. The base of the tests of
/// its commands.
class CliFixture {
protected:
    /// Before the first test: makes the one new carnet of which each test takes a copy, as a key costs half a
    /// second.
    void makeEmptyCarnet()
    {
        beginFolder();
        QVERIFY(initializeCrypto());
        const CliRun made = run({QStringLiteral("new"), m_empty.filePath(QStringLiteral("empty.carnet"))});
        QVERIFY2(made.exit == 0, made.err.constData());
    }
    /// Before each test.
    void beginFolder()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    /// In English and with --json.
    CliRun run(const QStringList &arguments, const char *phrase = kPhrase)
    {
        const QString secret = write("phrase", QByteArray(phrase) + '\n');
        return runBare(QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--json"),
                                   QStringLiteral("--passphrase-file"), secret}
                       + arguments);
    }
    static CliRun runBare(const QStringList &arguments)
    {
        QProcess process;
        process.start(program(), arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QString program() { return QStringLiteral(CARNET_BIN_DIR "/carnet-cli"); }

    [[nodiscard]] QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its own file");
        return file.fileName();
    }
    /// The content of a file; empty when it is not there.
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A new carnet without records, in place of the one of that name.
    QString newCarnet(const char *name = "a.carnet") const
    {
        QFile::remove(path(name));
        if (!QFile::copy(m_empty.filePath(QStringLiteral("empty.carnet")), path(name)))
            QTest::qFail("the empty carnet could not be copied", __FILE__, __LINE__);
        return path(name);
    }

private:
    QTemporaryDir m_empty;
    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace carnet::test
