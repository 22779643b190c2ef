// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "core/passphrase_strength.h"
#include "core/refusals.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <QFile>

#include <cerrno>
#include <cstdio>

namespace carnet::cli {

namespace {

constexpr size_t kMostBytes = 4096;

/// Switches the echo of the terminal off while it lives.
class NoEcho {
public:
    explicit NoEcho(int fd) : m_fd(fd)
    {
        m_wasRead = tcgetattr(fd, &m_before) == 0;
        if (!m_wasRead)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(fd, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_wasRead)
            tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    int m_fd;
    termios m_before{};
    bool m_wasRead = false;
};

Result<SecretBytes> askTerminal(const char *question)
{
    const int fd = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return carnet::fail(ErrorCode::InvalidInput, QStringLiteral("no terminal"),
                            {QStringLiteral("--passphrase-fd")});
    const QByteArray text = say(question).toUtf8();
    (void)::write(fd, text.constData(),
                  static_cast<size_t>(text.size())); // a terminal that is gone fails at the read
    Result<SecretBytes> secret;
    {
        const NoEcho quiet(fd);
        secret = readSecretLine(fd);
        (void)::write(fd, "\n", 1);
    }
    ::close(fd);
    return secret;
}

/// From the pair of options `<name>-fd` and `<name>-file`; nothing when neither was given.
std::optional<Result<SecretBytes>> fromOptions(const Cli &cli, const char *fdOption, const char *fileOption)
{
    if (cli.has(fdOption)) {
        bool isNumber = false;
        const int fd = cli.value(fdOption).toInt(&isNumber);
        if (!isNumber || fd < 0)
            return carnet::fail(ErrorCode::InvalidInput, {}, {cli.value(fdOption)});
        return readSecretLine(fd);
    }
    if (cli.has(fileOption)) {
        const int fd = ::open(QFile::encodeName(cli.value(fileOption)).constData(), O_RDONLY | O_CLOEXEC);
        if (fd < 0)
            return carnet::fail(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                                QStringLiteral("passphrase file"));
        Result<SecretBytes> secret = readSecretLine(fd);
        ::close(fd);
        return secret;
    }
    return {};
}

} // namespace

/// Byte by byte into wiped memory: a second line on the same descriptor stays for the next read.
Result<SecretBytes> readSecretLine(int fd)
{
    SecretBytes line(kMostBytes);
    size_t size = 0;
    for (;;) {
        if (size == kMostBytes)
            return carnet::fail(ErrorCode::InvalidInput, QStringLiteral("the passphrase is too long"));
        const ssize_t got = ::read(fd, line.data() + size, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return carnet::fail(ErrorCode::Io, QStringLiteral("passphrase"));
        if (got == 0 || line.data()[size] == '\n')
            break;
        ++size;
    }
    if (size > 0 && line.data()[size - 1] == '\r')
        --size;
    line.truncate(size);
    return line;
}

Result<SecretBytes> Cli::passphrase() const
{
    if (auto given = fromOptions(*this, "passphrase-fd", "passphrase-file"))
        return std::move(*given);
    return askTerminal(QT_TRANSLATE_NOOP("Cli", "Passphrase: "));
}

Result<SecretBytes> Cli::currentPassphrase() const
{
    if (auto given = fromOptions(*this, "current-fd", "current-file"))
        return std::move(*given);
    return askTerminal(QT_TRANSLATE_NOOP("Cli", "Passphrase of the current carnet: "));
}

Result<SecretBytes> Cli::sheetCode() const
{
    if (auto given = fromOptions(*this, "sheet-fd", "sheet-file"))
        return std::move(*given);
    return askTerminal(QT_TRANSLATE_NOOP("Cli", "The 12 groups of the recovery sheet: "));
}

Result<SecretBytes> Cli::newPassphrase(Source source) const
{
    auto given = source == Source::NewOptions ? fromOptions(*this, "new-fd", "new-file")
                                              : fromOptions(*this, "passphrase-fd", "passphrase-file");
    if (!given) {
        given = askTerminal(QT_TRANSLATE_NOOP("Cli", "New passphrase: "));
        if (*given) {
            CARNET_TRY_ASSIGN(const SecretBytes again,
                              askTerminal(QT_TRANSLATE_NOOP("Cli", "The same again: ")));
            if (!again.equals(**given))
                return carnet::fail(ErrorCode::InvalidInput,
                                    QString::fromLatin1(refusal::kPassphrasesDiffer));
        }
    }
    if (*given && !passphraseStrength(**given).isAccepted())
        return carnet::fail(ErrorCode::WeakPassphrase);
    return std::move(*given);
}

} // namespace carnet::cli
