// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/translations.h"
#include "core/platform.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

using namespace carnet;
using namespace carnet::cli;

namespace {

/// The first argument that is neither an option nor the value of one: the command.
qsizetype commandAt(const QStringList &arguments)
{
    QStringList valued;
    for (const QCommandLineOption &o : globalOptions()) {
        if (!o.valueName().isEmpty())
            valued.append(QStringLiteral("--") + o.names().first());
    }
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (valued.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--lang" && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith(u"--lang="))
            return arguments.at(i).mid(7);
    }
    return {}; // as the system says
}

int usageError(const Cli &cli, const QString &sentence, const Command *command)
{
    const QString hint = command
        ? say(QT_TRANSLATE_NOOP("Cli", "See: carnet-cli %1 --help")).arg(QLatin1String(command->name))
        : say(QT_TRANSLATE_NOOP("Cli", "See: carnet-cli --help"));
    return cli.fail(Usage, sentence + u' ' + hint);
}

/// Takes over the global options. Nothing when all is well, else the exit code.
std::optional<int> applyGlobals(Cli &cli, const Command *command)
{
    cli.wantsJson = cli.has("json");
    if (cli.has("lang") && cli.value("lang") != u"fr" && cli.value("lang") != u"en")
        return usageError(cli, say(QT_TRANSLATE_NOOP("Cli", "--lang takes fr or en.")), command);
    if (!cli.has("now"))
        return {};
    const QDateTime now = QDateTime::fromString(cli.value("now"), Qt::ISODate);
    if (!now.isValid())
        return usageError(
            cli, say(QT_TRANSLATE_NOOP("Cli", "--now takes an instant such as 2026-11-24T10:00:00.")),
            command);
    cli.clock = Clock::fixed(now.toMSecsSinceEpoch());
    return {};
}

int show(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stdout);
    return Done;
}

int run(const QStringList &all)
{
    Cli cli;
    for (const QCommandLineOption &o : globalOptions())
        cli.parser.addOption(o);
    QStringList arguments = all;
    const qsizetype at = commandAt(arguments);
    const bool asksHelp = arguments.contains(u"--help") || arguments.contains(u"-h");
    if (at < 0) {
        if (asksHelp || arguments.size() == 1)
            return show(helpText(nullptr)) + (asksHelp ? Done : Usage);
        cli.parser.parse(arguments);
        return usageError(cli,
                          cli.parser.errorText().isEmpty()
                              ? say(QT_TRANSLATE_NOOP("Cli", "A command is missing."))
                              : cli.parser.errorText(),
                          nullptr);
    }
    const QString name = arguments.takeAt(at);
    const auto command = std::find_if(commands().cbegin(), commands().cend(),
                                      [&](const Command &c) { return name == QLatin1String(c.name); });
    if (name == u"help")
        return show(helpText(nullptr));
    if (command == commands().cend())
        return usageError(cli, say(QT_TRANSLATE_NOOP("Cli", "There is no command “%1”.")).arg(name), nullptr);
    if (asksHelp)
        return show(helpText(&*command));
    for (const QCommandLineOption &o : command->options())
        cli.parser.addOption(o);
    if (!cli.parser.parse(arguments))
        return usageError(cli, cli.parser.errorText(), &*command);
    cli.arguments = cli.parser.positionalArguments();
    if (const std::optional<int> code = applyGlobals(cli, &*command))
        return *code;
    if (cli.arguments.size() < command->least || cli.arguments.size() > command->most)
        return usageError(cli,
                          say(QT_TRANSLATE_NOOP("Cli", "%1 takes: %2.")).arg(name, say(command->arguments)),
                          &*command);
    return command->run(cli);
}

} // namespace

int main(int argc, char **argv)
{
    platform::hardenProcess();
    // The sheet needs fonts, and no display; nothing else of a window is ever touched.
    const bool draws = std::any_of(
        argv, argv + argc, [](const char *argument) { return std::strcmp(argument, "recovery-sheet") == 0; });
    std::unique_ptr<QCoreApplication> app;
    if (draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("carnet-cli"));
    installTranslations(*app, languageOf(QCoreApplication::arguments()));
    if (!initializeCrypto()) {
        std::fputs("This system has no source of random numbers.\n", stderr);
        return Refused;
    }
    return run(QCoreApplication::arguments());
}
