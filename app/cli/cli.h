// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret_bytes.h"
#include "store/carnet_file.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace carnet::cli {

/// How the program ends. The numbers are part of its interface.
enum Exit { Done = 0, Refused = 1, Usage = 2, WrongPassphrase = 3, Damaged = 4, Newer = 5, InUse = 6 };

/// One run of carnet-cli: what was asked, and the ways to answer.
class Cli {
public:
    QCommandLineParser parser; ///< global options and those of the command
    QStringList arguments; ///< behind the command's name
    Clock clock = Clock::system();
    bool wantsJson = false;

    /// The one object of --json, else `lines` as text, both on stdout.
    int answer(const QJsonObject &json, const QStringList &lines, Exit code = Done) const;
    /// A sentence on stderr (and an object with --json), and the code that belongs to the failure.
    int fail(const Error &error) const;
    int fail(Exit code, const QString &sentence) const;
    /// For people who watch: on stderr, and only when it is a terminal.
    void progress(const QString &line) const;

    /// The passphrase, from --passphrase-fd, --passphrase-file, or the terminal without echo.
    [[nodiscard]] Result<SecretBytes> passphrase() const;
    /// That of the carnet of --current, from --current-fd, --current-file, or the terminal without echo.
    [[nodiscard]] Result<SecretBytes> currentPassphrase() const;
    /// The code of a recovery sheet, from --sheet-fd, --sheet-file, or the terminal without echo.
    [[nodiscard]] Result<SecretBytes> sheetCode() const;
    /// A new one, from --new-fd or --new-file (`new`: as above), or the terminal, twice. Fails with WeakPassphrase.
    enum class Source { Passphrase, NewOptions };
    [[nodiscard]] Result<SecretBytes> newPassphrase(Source source) const;
    /// Opens the carnet of the first argument.
    [[nodiscard]] Result<OpenCarnet> open() const;
    [[nodiscard]] OpenOptions openOptions() const;
    [[nodiscard]] QString value(const char *option) const
    {
        return parser.value(QString::fromLatin1(option));
    }
    [[nodiscard]] bool has(const char *option) const { return parser.isSet(QString::fromLatin1(option)); }
};

/// Asks for a new passphrase, gives it to the carnet, and says `done` and which files still open with the old one. `old`
/// null: the carnet was opened by its recovery sheet.
int giveNewPassphrase(Cli &cli, OpenCarnet &carnet, const SecretBytes *old, const char *done);

/// One command: its name, arguments, options, help, and the function that does it.
struct Command {
    const char *name;
    const char *arguments; ///< as in the usage line: "FILE SOURCE"
    int least; ///< arguments
    int most;
    const char *summary; ///< one line for the list
    const char *help; ///< what it does, and examples
    std::vector<QCommandLineOption> (*options)();
    int (*run)(Cli &);
};

[[nodiscard]] const std::vector<Command> &commands();
/// Those that each command takes.
[[nodiscard]] std::vector<QCommandLineOption> globalOptions();
/// Help of one command, or of the whole program (null), in lines of 80 columns at most.
[[nodiscard]] QString helpText(const Command *command);
/// A sentence of the command line, translated.
[[nodiscard]] QString say(const char *sentence);
/// The same with a count, which takes the place of %n; the sentence stands in QT_TRANSLATE_N_NOOP.
[[nodiscard]] QString sayCount(const char *sentence, qint64 count);
/// `description` and `value`, the word for what it takes, are translated.
[[nodiscard]] QCommandLineOption option(const char *name, const char *description,
                                        const char *value = nullptr);
/// A passphrase without its final line end. Fails with Io and NotFound.
[[nodiscard]] Result<SecretBytes> readSecretLine(int fd);

// One function for each command, in a file of its name.
int runNew(Cli &cli);
int runInfo(Cli &cli);
int runCheck(Cli &cli);
int runPassphrase(Cli &cli);
int runRecoverySheet(Cli &cli);
int runRecoverWithSheet(Cli &cli);
int runImportCommand(Cli &cli);
int runDuplicates(Cli &cli);
int runMerge(Cli &cli);
int runDistinct(Cli &cli);
int runUndo(Cli &cli);
int runRedo(Cli &cli);
int runExportCommand(Cli &cli);
int runSearch(Cli &cli);
int runShow(Cli &cli);
int runIdentifier(Cli &cli);
int runPhone(Cli &cli);
int runJournal(Cli &cli);
int runBackup(Cli &cli);
int runRestore(Cli &cli);

} // namespace carnet::cli
