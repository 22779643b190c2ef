// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "core/error_text.h"
#include "store/current_carnet.h"
#include "store/upkeep.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace carnet::cli {

namespace {

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return WrongPassphrase;
    case ErrorCode::Corrupt:
    case ErrorCode::Truncated:
        return Damaged;
    case ErrorCode::NewerFile:
    case ErrorCode::UnknownProfile:
        return Newer;
    case ErrorCode::InUse:
    case ErrorCode::Busy:
        return InUse;
    default:
        return Refused;
    }
}

void print(FILE *to, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

} // namespace

QString say(const char *sentence)
{
    return QCoreApplication::translate("Cli", sentence);
}

QString sayCount(const char *sentence, qint64 count)
{
    const int n = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("Cli", sentence, nullptr, n);
}

QCommandLineOption option(const char *name, const char *description, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), say(description), value ? say(value) : QString());
}

int Cli::answer(const QJsonObject &json, const QStringList &lines, Exit code) const
{
    if (wantsJson)
        print(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    else if (!lines.isEmpty())
        print(stdout, lines.join(u'\n'));
    return code;
}

int Cli::fail(Exit code, const QString &sentence) const
{
    print(stderr, sentence);
    if (wantsJson)
        print(stdout,
              QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("error"), sentence},
                                                          {QStringLiteral("exit"), code}})
                                    .toJson(QJsonDocument::Compact)));
    return code;
}

int Cli::fail(const Error &error) const
{
    return fail(exitOf(error.code), errorSentence(error));
}

void Cli::progress(const QString &line) const
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    const QByteArray utf8 = line.toUtf8();
    std::fprintf(stderr, "\r\033[K%s", utf8.constData());
    std::fflush(stderr);
}

OpenOptions Cli::openOptions() const
{
    OpenOptions options = currentOpening(nullptr, clock);
    if (has("take-lock"))
        options.foreignLock = ForeignLock::Take;
    return options;
}

Result<OpenCarnet> Cli::open() const
{
    const QString path = arguments.value(0);
    CARNET_TRY(inspectCarnet(path)); // a wrong file is told before the passphrase is asked
    CARNET_TRY_ASSIGN(const SecretBytes secret, passphrase());
    CARNET_TRY_ASSIGN(OpenCarnet carnet, openCarnet(path, secret, openOptions()));
    // Each command adds to the search index and none stays to merge it when idle: without this, the two thousandth would fail.
    if (!carnet.db->isReadOnly())
        CARNET_TRY(doUpkeep(*carnet.db, clock));
    return carnet;
}

} // namespace carnet::cli
