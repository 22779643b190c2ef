// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_settings.h"
#include "app/demo_carnet.h"
#include "app/translations.h"
#include "core/passphrase_strength.h"
#include "core/platform.h"
#include "store/contact_table.h"
#include "store/current_carnet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;

class AppSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void remembersTheLatestCarnetsFirst();
    void keepsItsFileToItsOwner();
    void remembersLooks();
    void remembersHowFarACarnetHadCome();
    void makesTheDemoCarnetOnce();
    void speaksFrenchAndEnglish();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void AppSettingsTest::initTestCase()
{
    platform::hardenProcess(); // as main does
    QVERIFY(initializeCrypto());
}

void AppSettingsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(QStringLiteral("carnet.ini"));
}

void AppSettingsTest::remembersTheLatestCarnetsFirst()
{
    {
        AppSettings settings(m_file);
        for (int i = 0; i < 12; ++i)
            settings.noteOpened(QStringLiteral("/home/a/%1.carnet").arg(i), i);
        settings.noteOpened(QStringLiteral("/home/a/7.carnet"), 50);
        settings.forgetCarnet(QStringLiteral("/home/a/10.carnet"));
    }
    const auto recent = AppSettings(m_file).recentCarnets();
    QCOMPARE(recent.size(), qsizetype(AppSettings::kMaxRecent) - 1);
    QCOMPARE(recent.at(0).path, QStringLiteral("/home/a/7.carnet"));
    QCOMPARE(recent.at(0).openedAtMs, 50);
    QCOMPARE(recent.at(1).path, QStringLiteral("/home/a/11.carnet"));
    QCOMPARE(recent.at(2).path, QStringLiteral("/home/a/9.carnet"));
}

void AppSettingsTest::keepsItsFileToItsOwner()
{
    AppSettings(m_file).noteOpened(QStringLiteral("/home/a/x.carnet"), 1);
    QVERIFY(platform::isPrivate(m_file));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const AppSettings settings(m_file);
    QVERIFY(platform::isPrivate(m_file));
}

void AppSettingsTest::remembersLooks()
{
    {
        AppSettings settings(m_file);
        QCOMPARE(settings.theme(), AppSettings::ThemeChoice::System);
        QCOMPARE(settings.autoLockMinutes(), AppSettings::kDefaultLockMinutes);
        settings.setTheme(AppSettings::ThemeChoice::Dark);
        settings.setLanguage(QStringLiteral("fr"));
        settings.setAutoLockMinutes(0);
        settings.setLayout(QStringLiteral("window"), QByteArray("\0\1\2", 3));
    }
    const AppSettings settings(m_file);
    QCOMPARE(settings.theme(), AppSettings::ThemeChoice::Dark);
    QCOMPARE(settings.language(), QStringLiteral("fr"));
    QCOMPARE(settings.autoLockMinutes(), 0);
    QCOMPARE(settings.layout(QStringLiteral("window")), QByteArray("\0\1\2", 3));
}

void AppSettingsTest::remembersHowFarACarnetHadCome()
{
    const HeaderBytes header{'C', 'R', 'N', 1, 2, 3};
    {
        AppSettings settings(m_file);
        QVERIFY(!settings.commitsOf("abc"));
        settings.rememberCommits({"abc", 41});
        settings.rememberHeader(QStringLiteral("/home/a/x.carnet"), header);
    }
    const AppSettings settings(m_file);
    QCOMPARE(settings.commitsOf("abc"), std::optional<qint64>(41));
    QVERIFY(!settings.commitsOf("abd"));
    QVERIFY(settings.headerAt(QStringLiteral("/home/a/x.carnet")) == header);
    QVERIFY(!settings.headerAt(QStringLiteral("/home/a/y.carnet")));
}

void AppSettingsTest::makesTheDemoCarnetOnce()
{
    const QString path = m_dir->filePath(QStringLiteral("demo/Demo.carnet"));
    const Clock clock = Clock::fixed(1'795'000'000'000);
    const SecretBytes passphrase = SecretBytes::copyOf(demoPassphrase().toUtf8().constData());
    QCOMPARE(demoPassphrase().split(u' ').size(), 7);
    QVERIFY(passphraseStrength(passphrase).isAccepted());
    const Result<void> made = ensureDemoCarnet(clock, path);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const auto before = platform::fileIdentity(path);
    QVERIFY(ensureDemoCarnet(clock, path));
    QVERIFY(*platform::fileIdentity(path) == *before);
    AppSettings settings(m_file);
    const auto carnet = openCarnet(path, passphrase, currentOpening(&settings, clock));
    QVERIFY2(carnet, carnet ? "" : qPrintable(carnet.error().detail));
    QCOMPARE(ContactTable(*carnet->db).count().value_or(0), kDemoContacts);
    const auto mark = readMark(*carnet->db);
    QVERIFY(mark);
    QVERIFY(mark->commits >= 2);
}

void AppSettingsTest::speaksFrenchAndEnglish()
{
    QCOMPARE(installTranslations(*qApp, QStringLiteral("fr")), QStringLiteral("fr"));
    QCOMPARE(QLocale().language(), QLocale::French);
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/carnet_fr.qm")));
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/carnet_en.qm")));
    QCOMPARE(installTranslations(*qApp, QStringLiteral("de")), QStringLiteral("en"));
}

QTEST_GUILESS_MAIN(AppSettingsTest)
#include "tst_app_settings.moc"
