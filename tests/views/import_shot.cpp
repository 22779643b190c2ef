// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_shot.h"

#include "models/import_session.h"
#include "tests/support/carnet_thread.h"
#include "views/import_page.h"
#include "views/main_window.h"

#include <QAbstractButton>
#include <QFile>

namespace carnet {

namespace {

using Step = ImportSession::Step;

constexpr auto kFile =
    "Nom client;Sté;Tel portable;E-mail;CP;Ville;Date dern. contact;NE PAS APPELER;CA 2025;Commentaire;"
    "Anniversaire;Adresse IP\r\n"
    "MARCHAND Hélène;Le Fournil d’Arcy;06.39.98.14.27;helene@fournil-arcy.example;35000;RENNES;06/11/26;x;"
    "14 250,00;joindre mardi ap. 14h;12/03/1980;192.0.2.4\r\n"
    "BENALI Karim;Clinique du Parc;06 39 98 51 03;karim@clinique.example;44000;Nantes;14/10/26;;;;;\r\n"
    "KERBRAT Solène;Pâtisserie Solène;06 39 98 7;;56100;Lorient;18/11/26;;;;;\r\n"
    "LE GOFF Yann;Biscuiterie Penn-Avel;06 39 98 22 90;;56100;Lorient;19/11/26;;;;;\r\n"
    "MARCHAND Hélène;Le Fournil d’Arcy;06.39.98.14.27;helene@fournil-arcy.example;35000;RENNES;;;;;;\r\n"
    ";;;;56000;;;;;;;\r\n";

ImportPage &page(QWidget &window)
{
    return *window.findChild<ImportPage *>();
}
ImportSession &session(QWidget &window)
{
    return *window.findChild<ImportSession *>();
}

void await(QWidget &window, Step step)
{
    (void)QTest::qWaitFor([&] { return session(window).step() == step; }); // else the picture shows it
}

void click(QWidget &window, const char *name)
{
    QTest::mouseClick(page(window).findChild<QAbstractButton *>(QString::fromLatin1(name)), Qt::LeftButton);
}

/// A carnet that lives as long as the window's import.
class ShotImport : public ImportSession {
public:
    ShotImport(std::unique_ptr<test::CarnetThread> carnet, QObject *parent)
        : ImportSession(*carnet->thread, parent), m_carnet(std::move(carnet))
    {
    }
    [[nodiscard]] QString path(const QString &name) const { return m_carnet->carnet.dir.filePath(name); }

private:
    std::unique_ptr<test::CarnetThread> m_carnet;
};

} // namespace

void addImportPage(MainWindow &window)
{
    auto *import = new ShotImport(std::make_unique<test::CarnetThread>(), &window);
    auto *added = new ImportPage(&window);
    added->setSession(import);
    window.addPage(QStringLiteral("import"), added);
    window.showPage(QStringLiteral("import"));
}

void openShotFile(QWidget &window)
{
    const QString path = static_cast<ShotImport &>(session(window)).path(QStringLiteral("Clients ouest.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(kFile);
    file.close();
    page(window).openFile(path);
    await(window, Step::Columns);
}

void checkShotFile(QWidget &window)
{
    openShotFile(window);
    click(window, "goOn");
    await(window, Step::Checked);
    click(window, "who1");
    click(window, "origin2");
    click(window, "since1");
}

void chooseShotDuplicates(QWidget &window)
{
    openShotFile(window);
    click(window, "goOn");
    await(window, Step::Checked);
    click(window, "answerRest");
    click(window, "goOn");
}

void verifyShotFile(QWidget &window)
{
    chooseShotDuplicates(window);
    click(window, "goOn");
}

void showShotProgress(QWidget &window)
{
    openShotFile(window);
    click(window, "goOn"); // the answer comes through the event loop: the picture is taken before
    ImportProgress progress;
    progress.rows = 31'200;
    progress.bytes = 312;
    progress.totalBytes = 1000;
    progress.rowsPerSecond = 8'420;
    Q_EMIT session(window).progressed(progress);
}

void importShotFile(QWidget &window)
{
    openShotFile(window);
    click(window, "goOn");
    await(window, Step::Checked);
    click(window, "answerRest");
    for (int steps = 0; steps < 4 && session(window).step() != Step::Running; ++steps)
        click(window, "goOn");
    await(window, Step::Done);
}

void openMissingShotFile(QWidget &window)
{
    page(window).openFile(QStringLiteral("/nowhere/Clients ouest.csv"));
    (void)QTest::qWaitFor([&] { return session(window).step() == Step::Empty; });
}

} // namespace carnet
