// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "core/company_identifier.h"
#include "core/phone_number.h"

#include <QJsonArray>

namespace carnet::cli {

namespace {

QString kindName(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Siren:
        return QStringLiteral("siren");
    case IdentifierKind::Siret:
        return QStringLiteral("siret");
    case IdentifierKind::VatNumber:
        return QStringLiteral("vat_number");
    case IdentifierKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString reasonName(IdentifierProblem problem)
{
    switch (problem) {
    case IdentifierProblem::None:
        break;
    case IdentifierProblem::Empty:
        return QStringLiteral("empty");
    case IdentifierProblem::MissingCharacters:
        return QStringLiteral("missing_characters");
    case IdentifierProblem::ExtraCharacters:
        return QStringLiteral("extra_characters");
    case IdentifierProblem::ProbableTypingError:
        return QStringLiteral("probable_typing_error");
    case IdentifierProblem::WrongKey:
        return QStringLiteral("wrong_key");
    case IdentifierProblem::BadCharacter:
        return QStringLiteral("bad_character");
    case IdentifierProblem::BadPattern:
        return QStringLiteral("bad_pattern");
    case IdentifierProblem::UnknownCountry:
        return QStringLiteral("unknown_country");
    case IdentifierProblem::AllZero:
        return QStringLiteral("all_zero");
    case IdentifierProblem::CutBySpreadsheet:
        return QStringLiteral("cut_by_spreadsheet");
    }
    return {};
}

/// The kind and the reason as words; --json has their names.
QString kindWord(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Siren:
        return QStringLiteral("SIREN");
    case IdentifierKind::Siret:
        return QStringLiteral("SIRET");
    case IdentifierKind::VatNumber:
        return say(QT_TRANSLATE_NOOP("Cli", "VAT number"));
    case IdentifierKind::Unknown:
        break;
    }
    return {};
}

QString reasonText(const IdentifierReading &reading)
{
    switch (reading.problem) {
    case IdentifierProblem::MissingCharacters:
        return sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n character(s) missing"), reading.count);
    case IdentifierProblem::ExtraCharacters:
        return sayCount(QT_TRANSLATE_N_NOOP("Cli", "%n character(s) too many"), reading.count);
    case IdentifierProblem::ProbableTypingError:
        return say(QT_TRANSLATE_NOOP("Cli", "probably a typing error, the check does not fit"));
    case IdentifierProblem::WrongKey:
        return say(QT_TRANSLATE_NOOP("Cli", "its key does not fit the number"));
    case IdentifierProblem::BadCharacter:
        return say(QT_TRANSLATE_NOOP("Cli", "a letter stands where a digit must be"));
    case IdentifierProblem::BadPattern:
        return say(QT_TRANSLATE_NOOP("Cli", "not the shape of this country’s VAT numbers"));
    case IdentifierProblem::UnknownCountry:
        return say(QT_TRANSLATE_NOOP("Cli", "a VAT number begins with its country, for example FR"));
    case IdentifierProblem::AllZero:
        return say(QT_TRANSLATE_NOOP("Cli", "all its digits are zero"));
    case IdentifierProblem::CutBySpreadsheet:
        return say(QT_TRANSLATE_NOOP("Cli", "a spreadsheet has cut off its last digits"));
    case IdentifierProblem::Empty:
        return say(QT_TRANSLATE_NOOP("Cli", "nothing was given"));
    case IdentifierProblem::None:
        break;
    }
    return {};
}

} // namespace

int runIdentifier(Cli &cli)
{
    const IdentifierReading reading = readIdentifier(cli.arguments.at(0));
    const QString reason = reasonName(reading.problem);
    QString line = reading.isValid()
        ? say(QT_TRANSLATE_NOOP("Cli", "%1 is valid: %2")).arg(kindWord(reading.kind), reading.normal)
        : say(QT_TRANSLATE_NOOP("Cli", "“%1” is not valid: %2."))
              .arg(cli.arguments.at(0), reasonText(reading));
    if (!reading.suggestion.isEmpty())
        line += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Cli", "%1 would fit.")).arg(reading.suggestion);
    return cli.answer({{QStringLiteral("kind"), kindName(reading.kind)},
                       {QStringLiteral("valid"), reading.isValid()},
                       {QStringLiteral("normal"), reading.normal},
                       {QStringLiteral("reason"), reason},
                       {QStringLiteral("siren"), reading.siren},
                       {QStringLiteral("siret"), reading.siret},
                       {QStringLiteral("vat_number"), reading.vatNumber},
                       {QStringLiteral("suggestion"), reading.suggestion}},
                      {line});
}

int runPhone(Cli &cli)
{
    const QString region = cli.has("region") ? cli.value("region").toUpper() : QStringLiteral("FR");
    QJsonArray numbers;
    QStringList lines;
    PhoneReading first;
    for (const QString &typed : splitPhones(cli.arguments.at(0))) {
        const PhoneReading reading = readPhone(typed, region);
        if (numbers.isEmpty())
            first = reading;
        numbers.append(QJsonObject{{QStringLiteral("valid"), reading.isValid},
                                   {QStringLiteral("e164"), reading.e164},
                                   {QStringLiteral("display"), reading.display},
                                   {QStringLiteral("extension"), reading.extension},
                                   {QStringLiteral("region"), reading.region}});
        lines.append(reading.isValid
                         ? QStringLiteral("%1  %2").arg(reading.e164, reading.display)
                         : say(QT_TRANSLATE_NOOP("Cli", "%1 is no valid number.")).arg(reading.display));
    }
    return cli.answer({{QStringLiteral("valid"), first.isValid},
                       {QStringLiteral("e164"), first.e164},
                       {QStringLiteral("display"), first.display},
                       {QStringLiteral("numbers"), numbers}},
                      lines);
}

} // namespace carnet::cli
