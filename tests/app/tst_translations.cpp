// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QPushButton>
#include <QTest>

using namespace carnet;

/// Carnet's words and Qt's own are of one language, and change together.
class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void qtSpeaksTheLanguageOfCarnet_data();
    void qtSpeaksTheLanguageOfCarnet();
};

void TranslationsTest::qtSpeaksTheLanguageOfCarnet_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("save");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("folder");
    // One after the other, as the preferences change it.
    QTest::newRow("English") << "en"
                             << "Save"
                             << "Cancel"
                             << "File name:"
                             << "Folder";
    QTest::newRow("French") << "fr"
                            << "Enregistrer"
                            << "Annuler"
                            << "Nom de fichier :"
                            << "Dossier";
    QTest::newRow("English again") << "en"
                                   << "Save"
                                   << "Cancel"
                                   << "File name:"
                                   << "Folder";
}

void TranslationsTest::qtSpeaksTheLanguageOfCarnet()
{
    QFETCH(const QString, language);
    QCOMPARE(switchTranslations(*qApp, language), language);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const auto plain = [](QString text) {
        return text.remove(QLatin1Char('&')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    };
    auto *box = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(box);
    QTEST(plain(box->button(QDialogButtonBox::Save)->text()), "save");
    QTEST(plain(box->button(QDialogButtonBox::Cancel)->text()), "cancel");
    QTEST(plain(dialog.labelText(QFileDialog::FileName)), "fileName");
    QTEST(QFileIconProvider().type(QFileInfo(QStringLiteral("/usr"))), "folder");
}

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
