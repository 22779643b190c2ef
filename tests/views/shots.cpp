// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "views/gallery.h"
#include "views/new_carnet_page.h"
#include "views/start_page.h"
#include "views/unlock_page.h"
#include "views/widgets/secret_edit.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

namespace carnet {

namespace {

std::unique_ptr<QWidget> makeStart()
{
    auto page = std::make_unique<StartPage>();
    page->setRecent({{QStringLiteral("/a/Carnet 2026.carnet"),
                      QStringLiteral("Carnet 2026"),
                      QStringLiteral("Documents › Ventes"),
                      QStringLiteral("hier, 18:40"),
                      QStringLiteral("18,4 Mo"),
                      false,
                      {}},
                     {QStringLiteral("/a/Demo.carnet"), QStringLiteral("Carnet d’exemple"),
                      QStringLiteral("Documents › Ventes"), QStringLiteral("3 novembre"),
                      QStringLiteral("2,1 Mo"), false, QStringLiteral("tilleul orage cadran brume")},
                     {QStringLiteral("/b/Salon.carnet"),
                      QStringLiteral("Salon du Fournil"),
                      QStringLiteral("Clé USB « TERRAIN »"),
                      {},
                      {},
                      true,
                      {}}});
    page->unlockPage().setOpenHandler([](const QString &, SecretBytes) {});
    return page;
}

StartPage &startPage(QWidget &page)
{
    return static_cast<StartPage &>(page);
}

void typeWrongly(QWidget &page)
{
    startPage(page).unlockPage().focusPassphrase();
    QTest::keyClicks(startPage(page).unlockPage().findChild<SecretEdit *>(),
                     QStringLiteral("tilleul orage cadran brume"));
}

} // namespace

QList<Shot> allShots()
{
    return {
        {QStringLiteral("unlock"), makeStart,
         [](QWidget &page) {
             typeWrongly(page);
             QTest::sendKeyEvent(QTest::Click, startPage(page).unlockPage().findChild<SecretEdit *>(),
                                 Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
         }},
        {QStringLiteral("unlock-wrong"), makeStart,
         [](QWidget &page) {
             typeWrongly(page);
             startPage(page).unlockPage().showWrongPassphrase();
         }},
        {QStringLiteral("unlock-demo"), makeStart,
         [](QWidget &page) { QTest::keyClick(page.findChild<QListView *>(), Qt::Key_Down); }},
        {QStringLiteral("unlock-none"), [] { return std::make_unique<StartPage>(); }, {}},
        {QStringLiteral("new-carnet"), makeStart,
         [](QWidget &page) {
             NewCarnetPage &form = startPage(page).newCarnetPage();
             form.setEstimator(
                 [](std::span<const unsigned char> utf8) { return static_cast<double>(utf8.size()) * 2.06; });
             form.setGenerator(
                 [] { return SecretBytes::copyOf("tilleul orage cadran brume sept galet renard"); });
             startPage(page).showNewCarnet();
             const QList<SecretEdit *> edits = form.findChildren<SecretEdit *>();
             for (SecretEdit *edit : edits)
                 edit->setSecret(SecretBytes::copyOf("tilleul orage cadran brume sept galet renard").bytes());
             edits.first()->setDisplay(SecretEdit::Display::Clear);
             edits.first()->setFocus();
         }},
        {QStringLiteral("gallery"), [] { return std::make_unique<Gallery>(); }, {}},
    };
}

} // namespace carnet
