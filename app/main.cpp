// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carnet_window.h"
#include "app/log_setup.h"
#include "app/translations.h"
#include "core/platform.h"
#include "core/secret_bytes.h"
#include "views/gallery.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

struct Arguments {
    QString carnet;
    QString theme;
    bool isDemo = false;
    bool isGallery = false;
};

/// Gives the texts of this file their context.
struct Program {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// The language is needed before the help can be written in it.
QString languageAsked(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("lang"), {}, QStringLiteral("code"));
    parser.addOption(language);
    (void)parser.parse(arguments); // what else is wrong is told by the second reading
    return parser.value(language);
}

Arguments read(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Program::tr("Carnet: contacts in one encrypted file."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  Program::tr("Open the demo carnet; it is made when it is missing."));
    const QCommandLineOption language(QStringLiteral("lang"), Program::tr("fr or en, for this run."),
                                      Program::tr("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), Program::tr("light or dark, for this run."),
                                   Program::tr("name"));
    QCommandLineOption gallery(QStringLiteral("gallery"), Program::tr("Show every control, for developers."));
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, language, theme, gallery});
    parser.addPositionalArgument(QStringLiteral("file"), Program::tr("A carnet to open."),
                                 Program::tr("[FILE.carnet]"));
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.value(theme), parser.isSet(demo),
            parser.isSet(gallery)};
}

} // namespace

int main(int argc, char **argv)
{
    carnet::platform::hardenProcess();
    carnet::setUpLog();
    if (!carnet::initializeCrypto()) {
        std::fputs("This system has no source of random numbers.\n", stderr);
        return 1;
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Carnet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARNET_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.carnet.Carnet"));
    carnet::AppSettings settings;
    const QString language = languageAsked(QCoreApplication::arguments());
    carnet::installTranslations(app, language.isEmpty() ? settings.language() : language);
    const Arguments arguments = read(app);

    carnet::Theme theme;
    if (arguments.isGallery) {
        theme.setChoice(arguments.theme == u"dark" ? carnet::ThemeChoice::Dark : carnet::ThemeChoice::Light);
        carnet::Gallery gallery;
        gallery.show();
        return QApplication::exec();
    }
    carnet::CarnetWindow carnetWindow(settings, theme, carnet::Clock::system());
    if (arguments.theme == u"dark" || arguments.theme == u"light")
        theme.setChoice(arguments.theme == u"dark" ? carnet::ThemeChoice::Dark : carnet::ThemeChoice::Light);
    if (!arguments.carnet.isEmpty() && !carnetWindow.offer(arguments.carnet))
        return 0; // the window that has it came forward
    carnetWindow.window().show();
    if (arguments.isDemo)
        carnetWindow.offerDemo();
    return QApplication::exec();
}
