// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain_script.h"
#include "core/email_address.h"
#include "core/web_address.h"

#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

/// Domains that a person may take for another one.
class DomainScriptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsImitations_data();
    void tellsImitations();
    void readsNormalForms();
};

void DomainScriptTest::tellsImitations_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("imitates");
    const auto row = [](const char *name, const QString &domain, bool imitates) {
        QTest::newRow(name) << domain << imitates;
    };
    row("ASCII", u"fournil-arcy.example"_s, false);
    row("nothing", QString(), false);
    row("French accents", u"boulangerie-hélène.fr"_s, false);
    row("German", u"müller-größe.de"_s, false);
    row("in ASCII", u"xn--boulangerie-hlne-jkbd.fr"_s, false);
    row("Russian", u"пример.рф"_s, false);
    row("Russian before an ASCII ending", u"яндекс.com"_s, false);
    row("Greek", u"παράδειγμα.gr"_s, false);
    row("Japanese with Latin letters", u"日本ascii.jp"_s, false);
    row("a label of each script", u"shop.пример.рф"_s, false);
    row("Cyrillic a among Latin letters", u"p\u0430ypal.com"_s, true);
    row("Greek omicron among Latin letters", u"micr\u03BFsoft.com"_s, true);
    row("all Cyrillic, all like ASCII", u"\u0430\u0440\u0440\u04CF\u0435.com"_s, true);
    row("the same in ASCII", u"xn--80ak6aa92e.com"_s, true);
    row("in a part before the domain", u"p\u0430y.example.com"_s, true);
    row("a path behind it", u"fournil.example/p\u0430ge"_s, false);
}

void DomainScriptTest::tellsImitations()
{
    QFETCH(const QString, domain);
    QTEST(imitatesAnother(domain), "imitates");
}

void DomainScriptTest::readsNormalForms()
{
    const auto email = normalizeEmail(u"zoe@p\u0430ypal.com"_s);
    QVERIFY(email && imitatesAnother(emailDomain(*email)));
    const auto web = normalizeWebAddress(u"https://p\u0430ypal.com/login"_s);
    QVERIFY(web && imitatesAnother(*web));
}

QTEST_GUILESS_MAIN(DomainScriptTest)
#include "tst_domain_script.moc"
