// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web_address.h"

#include <QTest>

using namespace carnet;

class WebAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPages_data();
    void readsPages();
    void opensOnlyPages();
    void findsTheCompanyOfAnEmail();
};

void WebAddressTest::readsPages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("norm");
    const auto row = [](const char *typed, const char *norm) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(norm);
    };
    row("https://www.Fournil-Arcy.example/", "fournil-arcy.example");
    row("fournil-arcy.example", "fournil-arcy.example");
    row("http://fournil-arcy.example:8080/contact/?utm=1#top", "fournil-arcy.example/contact");
    row(" www.fournil-arcy.example/Le-Pain ", "fournil-arcy.example/Le-Pain");
    row("//fournil-arcy.example", "fournil-arcy.example");
    row("hôtel-océan.example", "xn--htel-ocan-h4a8i.example");
    row("www.bzh", "www.bzh");
    row("fournil-arcy", "");
    row("helene@fournil-arcy.example", "");
    row("pas de site", "");
    row("javascript:alert(1)", "");
    row("file:///etc/passwd", "");
    row("ftp://x.example", "");
    row("12.50", "");
    row("", "");
}

void WebAddressTest::readsPages()
{
    QFETCH(const QString, typed);
    QTEST(normalizeWebAddress(typed).value_or(QString()), "norm");
}

void WebAddressTest::opensOnlyPages()
{
    QCOMPARE(webUrl(QStringLiteral("fournil-arcy.example/pain?id=3")),
             QUrl(QStringLiteral("https://fournil-arcy.example/pain?id=3")));
    QCOMPARE(webUrl(QStringLiteral("http://x.example")), QUrl(QStringLiteral("http://x.example")));
    QVERIFY(webUrl(QStringLiteral("javascript:alert(1)")).isEmpty());
    QVERIFY(webUrl(QStringLiteral("file:///etc/passwd")).isEmpty());
}

void WebAddressTest::findsTheCompanyOfAnEmail()
{
    QCOMPARE(companyDomain(QStringLiteral("helene@fournil-arcy.example")),
             QStringLiteral("fournil-arcy.example"));
    QCOMPARE(companyDomain(QStringLiteral("helene@gmail.com")), QString());
    QCOMPARE(webHost(QStringLiteral("fournil-arcy.example/contact")), QStringLiteral("fournil-arcy.example"));
    QCOMPARE(webHost(QStringLiteral("fournil-arcy.example")), QStringLiteral("fournil-arcy.example"));
}

QTEST_GUILESS_MAIN(WebAddressTest)
#include "tst_web_address.moc"
