// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email_address.h"

#include <QTest>

using namespace carnet;

class EmailAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void splitsSeveralInOneField_data();
    void splitsSeveralInOneField();
    void tellsFreeProviders();
};

void EmailAddressTest::readsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("norm");
    QTest::newRow("plain") << QStringLiteral("helene@fournil-arcy.example")
                           << QStringLiteral("helene@fournil-arcy.example");
    QTest::newRow("capitals and blanks") << QStringLiteral("  Helene.M@Fournil-Arcy.EXAMPLE\u00A0")
                                         << QStringLiteral("helene.m@fournil-arcy.example");
    QTest::newRow("mailto") << QStringLiteral("mailto:a%2Bb@x.example?subject=Bonjour")
                            << QStringLiteral("a+b@x.example");
    QTest::newRow("name around") << QStringLiteral("Hélène Marchand <helene@x.example>")
                                 << QStringLiteral("helene@x.example");
    QTest::newRow("sign at the end") << QStringLiteral("helene@x.example;")
                                     << QStringLiteral("helene@x.example");
    QTest::newRow("IDN") << QStringLiteral("accueil@hôtel-océan.example")
                         << QStringLiteral("accueil@xn--htel-ocan-h4a8i.example");
    QTest::newRow("punycode stays") << QStringLiteral("a@xn--htel-ocan-h4a8i.example")
                                    << QStringLiteral("a@xn--htel-ocan-h4a8i.example");
    QTest::newRow("accent in the name, decomposed")
        << QStringLiteral("he\u0301le\u0300ne@x.example") << QStringLiteral("hélène@x.example");
    QTest::newRow("curly apostrophe")
        << QStringLiteral("o’neil@x.example") << QStringLiteral("o'neil@x.example");
    QTest::newRow("joints") << QStringLiteral("j-p.le_goff+crm@x-y.example")
                            << QStringLiteral("j-p.le_goff+crm@x-y.example");
    QTest::newRow("odd but allowed") << QStringLiteral("_a-.b-@x.example")
                                     << QStringLiteral("_a-.b-@x.example");
    QTest::newRow("long end") << QStringLiteral("a@maison.bzh") << QStringLiteral("a@maison.bzh");
}

void EmailAddressTest::readsAddresses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, norm);
    QCOMPARE(normalizeEmail(typed).value_or(QString()), norm);
    QCOMPARE(normalizeEmail(norm).value_or(QString()), norm); // a normal form is its own
    QCOMPARE(readEmail(typed).problem, EmailProblem::None);
}

void EmailAddressTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EmailProblem>("problem");
    QTest::newRow("empty") << QStringLiteral(" ") << EmailProblem::Empty;
    QTest::newRow("no at sign") << QStringLiteral("helene.x.example") << EmailProblem::NoAtSign;
    QTest::newRow("two at signs") << QStringLiteral("a@b@x.example") << EmailProblem::SeveralAtSigns;
    QTest::newRow("no name") << QStringLiteral("@x.example") << EmailProblem::NoName;
    QTest::newRow("no domain") << QStringLiteral("helene@") << EmailProblem::NoDomain;
    QTest::newRow("no end") << QStringLiteral("helene@fournil-arcy") << EmailProblem::MissingEnd;
    QTest::newRow("end of one letter") << QStringLiteral("helene@fournil.f") << EmailProblem::MissingEnd;
    QTest::newRow("plain but unfinished") << QStringLiteral("ab.cd@ef") << EmailProblem::MissingEnd;
    QTest::newRow("end of digits") << QStringLiteral("ab@cd.123") << EmailProblem::MissingEnd;
    QTest::newRow("number as end") << QStringLiteral("a@192.168.10.20") << EmailProblem::MissingEnd;
    QTest::newRow("blank") << QStringLiteral("helene marchand@x.example") << EmailProblem::BlankInside;
    QTest::newRow("double dot") << QStringLiteral("helene..m@x.example") << EmailProblem::MisplacedDot;
    QTest::newRow("first dot") << QStringLiteral(".helene@x.example") << EmailProblem::MisplacedDot;
    QTest::newRow("dots in the domain") << QStringLiteral("helene@x..example") << EmailProblem::MisplacedDot;
    QTest::newRow("comma for a dot") << QStringLiteral("helene@x,example.fr") << EmailProblem::BadCharacter;
    QTest::newRow("bracket") << QStringLiteral("hel(ene)@x.example") << EmailProblem::BadCharacter;
    QTest::newRow("hyphen first") << QStringLiteral("helene@-x.example") << EmailProblem::BadCharacter;
    QTest::newRow("long name") << QString(65, u'a') + QStringLiteral("@x.example") << EmailProblem::TooLong;
    QTest::newRow("long label") << QStringLiteral("a@") + QString(64, u'a') + QStringLiteral(".fr")
                                << EmailProblem::TooLong;
}

void EmailAddressTest::saysWhatIsWrong()
{
    QFETCH(const QString, typed);
    QTEST(readEmail(typed).problem, "problem");
    QVERIFY(readEmail(typed).norm.isEmpty());
    QVERIFY(!normalizeEmail(typed));
}

void EmailAddressTest::splitsSeveralInOneField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("addresses");
    QTest::newRow("comma") << QStringLiteral("a@x.example, b@x.example")
                           << QStringLiteral("a@x.example|b@x.example");
    QTest::newRow("semicolon") << QStringLiteral("a@x.example;b@x.example;")
                               << QStringLiteral("a@x.example|b@x.example");
    QTest::newRow("blank") << QStringLiteral("a@x.example b@x.example")
                           << QStringLiteral("a@x.example|b@x.example");
    QTest::newRow("one") << QStringLiteral(" a@x.example ") << QStringLiteral("a@x.example");
    QTest::newRow("name with a comma") << QStringLiteral("Marchand, Hélène <a@x.example>")
                                       << QStringLiteral("Marchand, Hélène <a@x.example>");
    QTest::newRow("text") << QStringLiteral("à demander") << QStringLiteral("à demander");
    QTest::newRow("empty") << QString() << QString();
}

void EmailAddressTest::splitsSeveralInOneField()
{
    QFETCH(const QString, typed);
    QTEST(splitEmails(typed).join(u'|'), "addresses");
}

void EmailAddressTest::tellsFreeProviders()
{
    QVERIFY(isFreeMailDomain(emailDomain(QStringLiteral("helene@orange.fr"))));
    QVERIFY(isFreeMailDomain(QStringLiteral("gmail.com")));
    QVERIFY(!isFreeMailDomain(emailDomain(QStringLiteral("helene@fournil-arcy.example"))));
    QCOMPARE(emailDomain(QStringLiteral("nothing")), QString());
}

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "tst_email_address.moc"
