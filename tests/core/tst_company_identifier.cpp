// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company_identifier.h"

#include <QTest>

using namespace carnet;

class CompanyIdentifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachKind_data();
    void readsEachKind();
    void countsWhatIsMissing();
    void tellsOneWrongDigitAndASwappedPair();
    void proposesWhatASiretImplies();
    void splitsASiretTypedAsSiren();
    void suggestsTheRightKey();
    void proposesNothingFromAnInvalidOne();
};

void CompanyIdentifierTest::readsEachKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<IdentifierProblem>("problem");
    QTest::addColumn<QString>("normal");
    const auto row = [](const char *typed, IdentifierKind kind, IdentifierProblem problem,
                        const char *normal) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << kind << problem << QString::fromUtf8(normal);
    };
    using enum IdentifierProblem;
    const auto siret = IdentifierKind::Siret;
    const auto siren = IdentifierKind::Siren;
    const auto vat = IdentifierKind::VatNumber;
    row("732 829 320 00074", siret, None, "73282932000074");
    row("732 829 320 00075", siret, ProbableTypingError, "73282932000075");
    row("443 061 841 00047", siret, None, "44306184100047");
    row("356 000 000 00048", siret, None, "35600000000048");
    row("356 000 000 49837", siret, None, "35600000049837");
    row("356 000 000 49838", siret, ProbableTypingError, "35600000049838");
    row("1234567820001", siret, MissingCharacters, "1234567820001");
    row("123 456 789", siren, ProbableTypingError, "123456789");
    row("00000000000000", siret, AllZero, "00000000000000");
    row("000 000 000", siren, AllZero, "000000000");
    row("123\u00A0456.782", siren, None, "123456782");
    row("SIREN : 123 456 782", siren, None, "123456782");
    row("N° SIRET 732 829 320 00074", siret, None, "73282932000074");
    row("73282932O", siren, BadCharacter, "73282932O");
    row("7,3282932E+13", siret, CutBySpreadsheet, "7,3282932E+13");
    row("732829320000741", siret, ExtraCharacters, "732829320000741");
    row("", siren, Empty, "");
    row("FR44 732829320", vat, None, "FR44732829320");
    row("FR45 732829320", vat, WrongKey, "FR45732829320");
    row("FR64 443061841", vat, None, "FR64443061841");
    row("FR39 356000000", vat, None, "FR39356000000");
    row("FR11 123456782", vat, None, "FR11123456782");
    row("FRK7 399859412", vat, None, "FRK7399859412");
    row("FRK8 399859412", vat, WrongKey, "FRK8399859412");
    row("FRO1 123456782", vat, BadCharacter, "FRO1123456782");
    row("fr 44 732 829 320", vat, None, "FR44732829320");
    row("TVA FR44 732829320", vat, None, "FR44732829320");
    row("FR4473282932", vat, MissingCharacters, "FR4473282932");
    row("FR44 732829302", vat, ProbableTypingError, "FR44732829302");
    row("FR00 000000000", vat, AllZero, "FR00000000000");
    row("BE 0428.759.497", vat, None, "BE0428759497");
    row("DE136695976", vat, None, "DE136695976");
    row("ATU13585627", vat, None, "ATU13585627");
    row("NL004495445B01", vat, None, "NL004495445B01");
    row("ESB58378431", vat, None, "ESB58378431");
    row("GR 023456780", vat, None, "EL023456780");
    row("IE6433435F", vat, None, "IE6433435F");
    row("DE13669597", vat, BadPattern, "DE13669597");
    row("US123456789", vat, UnknownCountry, "US123456789");
    row("BE", vat, BadPattern, "BE");
}

void CompanyIdentifierTest::readsEachKind()
{
    QFETCH(const QString, typed);
    const IdentifierReading reading = readIdentifier(typed);
    QTEST(reading.kind, "kind");
    QTEST(reading.problem, "problem");
    QTEST(reading.normal, "normal");
}

void CompanyIdentifierTest::countsWhatIsMissing()
{
    QCOMPARE(readSiret(QStringLiteral("1234567820001")).count, 1);
    QCOMPARE(readSiret(QStringLiteral("123456782")).count, 5);
    QCOMPARE(readSiren(QStringLiteral("1234567821")).count, 1);
    QCOMPARE(readVatNumber(QStringLiteral("FR4473282932")).count, 1);
    QCOMPARE(readSiret(QStringLiteral("1234567820001")).problem, IdentifierProblem::MissingCharacters);
    QCOMPARE(readSiren(QStringLiteral("1234567821")).problem, IdentifierProblem::ExtraCharacters);
}

void CompanyIdentifierTest::tellsOneWrongDigitAndASwappedPair()
{
    const QString good = QStringLiteral("732829320");
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = good;
            wrong[at] = digit;
            const IdentifierProblem expected =
                wrong == good ? IdentifierProblem::None : IdentifierProblem::ProbableTypingError;
            QCOMPARE(readSiren(wrong).problem, expected);
        }
    }
    const IdentifierReading swapped = readSiret(QStringLiteral("732 289 320 00074")); // 82 typed as 28
    QCOMPARE(swapped.problem, IdentifierProblem::ProbableTypingError);
    QCOMPARE(swapped.suggestion, QStringLiteral("73282932000074"));
    QVERIFY(
        readSiren(QStringLiteral("732892320")).suggestion.isEmpty()); // two swaps would fit: none is proposed
}

void CompanyIdentifierTest::proposesWhatASiretImplies()
{
    const IdentifierReading reading = readSiret(QStringLiteral("732 829 320 00074"));
    QCOMPARE(reading.siret, QStringLiteral("73282932000074"));
    QCOMPARE(reading.siren, QStringLiteral("732829320"));
    QCOMPARE(reading.vatNumber, QStringLiteral("FR44732829320"));
    QCOMPARE(readVatNumber(QStringLiteral("FR44732829320")).siren, QStringLiteral("732829320"));
    QCOMPARE(vatNumberOfSiren(QStringLiteral("123456782")), QStringLiteral("FR11123456782"));
    QCOMPARE(vatNumberOfSiren(QStringLiteral("123456789")), QString());
}

void CompanyIdentifierTest::splitsASiretTypedAsSiren()
{
    const IdentifierReading reading = readSiren(QStringLiteral("732 829 320 00074"));
    QVERIFY(reading.isValid());
    QCOMPARE(reading.kind, IdentifierKind::Siren);
    QCOMPARE(reading.normal, QStringLiteral("732829320"));
    QCOMPARE(reading.siret, QStringLiteral("73282932000074"));
}

void CompanyIdentifierTest::suggestsTheRightKey()
{
    QCOMPARE(readVatNumber(QStringLiteral("FR45 732829320")).suggestion, QStringLiteral("FR44732829320"));
}

void CompanyIdentifierTest::proposesNothingFromAnInvalidOne()
{
    const IdentifierReading reading = readSiret(QStringLiteral("732 829 320 00075"));
    QVERIFY(reading.siren.isEmpty() && reading.siret.isEmpty() && reading.vatNumber.isEmpty());
}

QTEST_GUILESS_MAIN(CompanyIdentifierTest)
#include "tst_company_identifier.moc"
