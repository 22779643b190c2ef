// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone_display.h"
#include "core/phone_number.h"

#include <QTest>

#include <random>

using namespace carnet;

class PhoneNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void agreesWithTheLibraryOnPlainForms();
    void agreesWithTheLibraryOnOddForms_data();
    void agreesWithTheLibraryOnOddForms();
    void findsTheExtension_data();
    void findsTheExtension();
    void splitsTwoNumbersInOneField_data();
    void splitsTwoNumbersInOneField();
    void showsNumbersByPairs_data();
    void showsNumbersByPairs();
    void knowsCanvassingRanges();
};

namespace {

/// A French number in one of the plain forms.
QString plainForm(std::mt19937_64 &random)
{
    static const QStringList starts{
        QStringLiteral("0"),        QStringLiteral("+33"),      QStringLiteral("+33 "),
        QStringLiteral("0033"),     QStringLiteral("0033 (0)"), QStringLiteral("+33(0)"),
        QStringLiteral("+33 (0) "), QStringLiteral("+330"),     QString()};
    static const QStringList signs{QString(),           QStringLiteral(" "),      QStringLiteral("."),
                                   QStringLiteral("-"), QStringLiteral("\u00A0"), QStringLiteral("\u202F")};
    const QString digits = QString::number(100'000'000 + random() % 900'000'000);
    const QString &sign = signs[qsizetype(random() % 6)];
    QString text = starts[qsizetype(random() % 9)] + digits.at(0);
    for (qsizetype at = 1; at < 9; at += 2)
        text += sign + digits.mid(at, 2);
    return text;
}

} // namespace

void PhoneNumberTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<PhoneKind>("kind");
    QTest::addColumn<PhoneProblem>("problem");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *typed, const char *e164, PhoneKind kind, PhoneProblem problem,
                        const char *region) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(e164) << kind << problem
                             << QString::fromUtf8(region);
    };
    row("0033612345678", "+33612345678", PhoneKind::Mobile, PhoneProblem::None, "FR");
    row("+33 (0)6 12 34 56 78", "+33612345678", PhoneKind::Mobile, PhoneProblem::None, "FR");
    row("612345678", "+33612345678", PhoneKind::Mobile, PhoneProblem::None, "FR");
    row("06 12 34 56 78", "+33612345678", PhoneKind::Mobile, PhoneProblem::None, "FR");
    row("01.42.68.53.00", "+33142685300", PhoneKind::Fixed, PhoneProblem::None, "FR");
    row("(01) 42 68 53 00", "+33142685300", PhoneKind::Fixed, PhoneProblem::None, "FR");
    row("01/42/68/53/00", "+33142685300", PhoneKind::Fixed, PhoneProblem::None, "FR");
    row("Tél : 01 42 68 53 00 (accueil)", "+33142685300", PhoneKind::Fixed, PhoneProblem::None, "FR");
    row("tel:+33-1-42-68-53-00", "+33142685300", PhoneKind::Fixed, PhoneProblem::None, "FR");
    row("09 72 12 34 56", "+33972123456", PhoneKind::Voip, PhoneProblem::None, "FR");
    row("0692 12 34 56", "+262692123456", PhoneKind::Mobile, PhoneProblem::Overseas, "RE");
    row("0690 12 34 56", "+590690123456", PhoneKind::Mobile, PhoneProblem::Overseas, "GP");
    row("0696 12 34 56", "+596696123456", PhoneKind::Mobile, PhoneProblem::Overseas, "MQ");
    row("0694 12 34 56", "+594694123456", PhoneKind::Mobile, PhoneProblem::Overseas, "GF");
    row("0639 02 34 56", "+262639023456", PhoneKind::Mobile, PhoneProblem::Overseas, "YT");
    row("+262 692 12 34 56", "+262692123456", PhoneKind::Mobile, PhoneProblem::None, "RE");
    row("0800 123 456", "+33800123456", PhoneKind::TollFree, PhoneProblem::None, "FR");
    row("08 99 12 34 56", "+33899123456", PhoneKind::Premium, PhoneProblem::None, "FR");
    row("06 39 98 14 27", "+33639981427", PhoneKind::Mobile, PhoneProblem::Fictitious, "FR");
    row("+32 2 511 11 11", "+3225111111", PhoneKind::Fixed, PhoneProblem::None, "BE");
    row("0041 22 730 51 11", "+41227305111", PhoneKind::Fixed, PhoneProblem::None, "CH");
    row("3646", "", PhoneKind::ShortCode, PhoneProblem::ShortCode, "");
    row("112", "", PhoneKind::ShortCode, PhoneProblem::ShortCode, "");
    row("01 23 45 67", "", PhoneKind::Unknown, PhoneProblem::TooShort, "");
    row("06 12 34 56 789", "", PhoneKind::Unknown, PhoneProblem::TooLong, "");
    row("", "", PhoneKind::Unknown, PhoneProblem::NotANumber, "");
    row("à demander", "", PhoneKind::Unknown, PhoneProblem::NotANumber, "");
}

void PhoneNumberTest::readsWhatPeopleType()
{
    QFETCH(const QString, typed);
    const PhoneReading reading = readPhone(typed);
    QTEST(reading.e164, "e164");
    QTEST(reading.kind, "kind");
    QTEST(reading.problem, "problem");
    QTEST(reading.region, "region");
    QCOMPARE(reading.isValid,
             reading.problem == PhoneProblem::None || reading.problem == PhoneProblem::Overseas);
    QTEST(phoneE164(typed), "e164");
    if (reading.e164.isEmpty())
        QCOMPARE(reading.display, typed.trimmed());
}

/// 20,000 numbers; with CARNET_STRESS set, the million.
void PhoneNumberTest::agreesWithTheLibraryOnPlainForms()
{
    std::mt19937_64 random(20'261'124);
    const int count = qEnvironmentVariableIsSet("CARNET_STRESS") ? 1'000'000 : 20'000;
    for (int i = 0; i < count; ++i) {
        const QString typed = plainForm(random);
        const PhoneReading expected = readPhoneByLibrary(typed, QStringLiteral("FR"));
        if (readPhone(typed) != expected || phoneE164(typed) != expected.e164)
            QFAIL(qPrintable(QStringLiteral("%1: %2 but the library reads %3")
                                 .arg(typed, readPhone(typed).e164, expected.e164)));
    }
    for (int i = 0; i < 100; ++i) {
        const QString typed = QStringLiteral("06 39 98 %1 00").arg(i, 2, 10, QChar(u'0'));
        QCOMPARE(readPhone(typed), readPhoneByLibrary(typed, QStringLiteral("FR")));
    }
}

void PhoneNumberTest::agreesWithTheLibraryOnOddForms_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"+33 0 6 12 34 56 78",
                              "+33(0)(0)612345678",
                              "(0)612345678",
                              "+33(0)0612345678",
                              "33(0)612345678",
                              "0033 33 612345678",
                              "+0612345678",
                              "00612345678",
                              "06-12-34-56-78-",
                              "-0612345678",
                              "06  12..34--56 78",
                              "0612345678 ",
                              "+33612345",
                              "0000000000",
                              "0012345678",
                              "33612345678",
                              "330612345678",
                              "+33 +33 612345678",
                              "00330612345678",
                              "06 12 34 56 7",
                              "0836051234",
                              "0836001234",
                              "+ 33 6 12 34 56 78",
                              "0 6 1 2 3 4 5 6 7 8",
                              "999999999"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void PhoneNumberTest::agreesWithTheLibraryOnOddForms()
{
    QFETCH(const QString, typed);
    const PhoneReading expected = readPhoneByLibrary(typed, QStringLiteral("FR"));
    QCOMPARE(readPhone(typed).e164, expected.e164);
    QCOMPARE(readPhone(typed), expected);
}

void PhoneNumberTest::findsTheExtension_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("display");
    QTest::newRow("French") << QStringLiteral("01 42 68 53 00 poste 12")
                            << QStringLiteral("01 42 68 53 00 p. 12");
    QTest::newRow("short French") << QStringLiteral("0142685300 p. 12")
                                  << QStringLiteral("01 42 68 53 00 p. 12");
    QTest::newRow("in brackets") << QStringLiteral("0142685300 (poste 12)")
                                 << QStringLiteral("01 42 68 53 00 p. 12");
    QTest::newRow("English") << QStringLiteral("+33 1 42 68 53 00 ext. 12")
                             << QStringLiteral("01 42 68 53 00 p. 12");
    QTest::newRow("vCard") << QStringLiteral("tel:+33-1-42-68-53-00;ext=12")
                           << QStringLiteral("01 42 68 53 00 p. 12");
    QTest::newRow("none") << QStringLiteral("01 42 68 53 00") << QStringLiteral("01 42 68 53 00");
}

void PhoneNumberTest::findsTheExtension()
{
    QFETCH(const QString, typed);
    QTEST(readPhone(typed).display, "display");
    QCOMPARE(readPhone(typed).e164, QStringLiteral("+33142685300"));
}

void PhoneNumberTest::splitsTwoNumbersInOneField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("slash") << QStringLiteral("0612345678 / 0142685300")
                           << QStringLiteral("0612345678|0142685300");
    QTest::newRow("tight slash") << QStringLiteral("06 12 34 56 78/01 42 68 53 00")
                                 << QStringLiteral("06 12 34 56 78|01 42 68 53 00");
    QTest::newRow("word") << QStringLiteral("0612345678 ou 0142685300")
                          << QStringLiteral("0612345678|0142685300");
    QTest::newRow("blank") << QStringLiteral("06 12 34 56 78 01 42 68 53 00")
                           << QStringLiteral("06 12 34 56 78|01 42 68 53 00");
    QTest::newRow("new line") << QStringLiteral("0612345678\n+33142685300")
                              << QStringLiteral("0612345678|+33142685300");
    QTest::newRow("short code") << QStringLiteral("3646 ; 0612345678") << QStringLiteral("3646|0612345678");
    QTest::newRow("three") << QStringLiteral("0612345678;0142685300;0299123456")
                           << QStringLiteral("0612345678|0142685300|0299123456");
    QTest::newRow("one with slashes") << QStringLiteral("01/42/68/53/00") << QStringLiteral("01/42/68/53/00");
    QTest::newRow("one with hyphens")
        << QStringLiteral("01 - 42 - 68 - 53 - 00") << QStringLiteral("01 - 42 - 68 - 53 - 00");
    QTest::newRow("one") << QStringLiteral(" 0612345678 ") << QStringLiteral("0612345678");
    QTest::newRow("foreign") << QStringLiteral("+44 20 7946 0018") << QStringLiteral("+44 20 7946 0018");
    QTest::newRow("empty") << QStringLiteral("  ") << QString();
}

void PhoneNumberTest::splitsTwoNumbersInOneField()
{
    QFETCH(const QString, typed);
    QTEST(splitPhones(typed).join(u'|'), "numbers");
}

void PhoneNumberTest::showsNumbersByPairs_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("abroad");
    QTest::newRow("French") << QStringLiteral("+33639981427") << QStringLiteral("06 39 98 14 27")
                            << QStringLiteral("+33 6 39 98 14 27");
    QTest::newRow("Belgian") << QStringLiteral("+3225111111") << QStringLiteral("+32 2 511 11 11")
                             << QStringLiteral("+32 2 511 11 11");
    QTest::newRow("text") << QStringLiteral("3646") << QStringLiteral("3646") << QStringLiteral("3646");
    QTest::newRow("empty") << QString() << QString() << QString();
}

void PhoneNumberTest::showsNumbersByPairs()
{
    QFETCH(const QString, e164);
    QTEST(displayPhone(e164), "home");
    QTEST(internationalPhone(e164), "abroad");
}

void PhoneNumberTest::knowsCanvassingRanges()
{
    QVERIFY(isCanvassingRange(QStringLiteral("+33162123456")));
    QVERIFY(isCanvassingRange(QStringLiteral("+33949123456")));
    QVERIFY(!isCanvassingRange(QStringLiteral("+33142685300")));
    QVERIFY(!isCanvassingRange(QStringLiteral("+49162123456")));
}

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phone_number.moc"
