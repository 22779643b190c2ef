// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

namespace carnet::cli {

namespace {

constexpr qsizetype kWidth = 80; ///< columns of a terminal
constexpr qsizetype kOptionColumn = 28; ///< where descriptions of options begin

/// `text` in lines that stay within the terminal, each but the first behind `indent` blanks; `used`: columns
/// of the first line that are taken. Breaks at blanks that may break, never inside a word. `more` stands at
/// the end of a line that goes on.
QString wrapped(const QString &text, qsizetype indent, qsizetype used, const QString &more = {})
{
    QString lines;
    qsizetype column = used;
    bool isFirst = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype needed = word.size() + (isFirst ? 0 : 1) + more.size();
        if (!isFirst && column + needed > kWidth) {
            lines += more + u'\n' + QString(indent, u' ') + word;
            column = indent + word.size();
        } else {
            lines += (isFirst ? QString() : QStringLiteral(" ")) + word;
            column += word.size() + (isFirst ? 0 : 1);
        }
        isFirst = false;
    }
    return lines;
}

/// Paragraphs, and commands behind two blanks, which go on behind a backslash as a shell takes them.
QString wrappedText(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"  "))
            lines.append(QStringLiteral("  ") + wrapped(line, 6, 2, QStringLiteral(" \\")));
        else
            lines.append(wrapped(line, 0, 0));
    }
    return lines.join(u'\n');
}

/// A name, and behind it, in a column of their own, the words for it.
QString row(const QString &name, const QString &words, qsizetype column)
{
    const QString head = QStringLiteral("  ") + name;
    if (head.size() + 2 > column)
        return head + u'\n' + QString(column, u' ') + wrapped(words, column, column) + u'\n';
    return head.leftJustified(column) + wrapped(words, column, column) + u'\n';
}

QString rows(const std::vector<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &o : options)
        text += row(QStringLiteral("--") + o.names().last()
                        + (o.valueName().isEmpty() ? QString() : u' ' + o.valueName()),
                    o.description(), kOptionColumn);
    return text;
}

QString helpOfAll()
{
    QString text =
        wrappedText(say(QT_TRANSLATE_NOOP(
            "Cli", "Carnet on the command line: one encrypted file for your contacts and companies.")))
        + QStringLiteral("\n\ncarnet-cli [%1] %2 %3\n\n")
              .arg(say(QT_TRANSLATE_NOOP("Cli", "OPTIONS")), say(QT_TRANSLATE_NOOP("Cli", "COMMAND")),
                   say(QT_TRANSLATE_NOOP("Cli", "FILE …")));
    constexpr qsizetype kCommandColumn = 32;
    for (const Command &c : commands())
        text += row(QLatin1String(c.name) + u' ' + say(c.arguments), say(c.summary), kCommandColumn);
    text += u'\n' + say(QT_TRANSLATE_NOOP("Cli", "Options of every command:")) + u'\n' + rows(globalOptions())
        + u'\n'
        + wrappedText(say(QT_TRANSLATE_NOOP("Cli",
                                            "First steps:\n"
                                            "  carnet-cli new Clients.carnet\n"
                                            "  carnet-cli import Clients.carnet contacts.csv --dry-run\n"
                                            "  carnet-cli import Clients.carnet contacts.csv\n"
                                            "  carnet-cli search Clients.carnet helene\n\n"
                                            "The passphrase is asked on the terminal unless an option says "
                                            "where it is; it never stands in the command itself.\n"
                                            "Ends with 0 done, 1 refused or nothing done, 2 wrong use, 3 "
                                            "wrong passphrase, 4 damaged file, 5 newer file, 6 in use.\n"
                                            "Help of one command: carnet-cli import --help")))
        + u'\n';
    return text;
}

} // namespace

QString helpText(const Command *command)
{
    if (!command)
        return helpOfAll();
    QString text =
        QStringLiteral("carnet-cli %1 %2\n\n%3\n\n")
            .arg(QLatin1String(command->name), say(command->arguments), wrappedText(say(command->help)));
    text += rows(command->options());
    return text + (command->options().empty() ? QString() : QStringLiteral("\n"))
        + wrappedText(say(QT_TRANSLATE_NOOP(
            "Cli", "Options of every command, --json, --now and --lang among them: carnet-cli --help")))
        + u'\n';
}

} // namespace carnet::cli
