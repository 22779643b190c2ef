// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/duplicate_merge.h"
#include "store/duplicate_scan.h"

#include <QJsonArray>

#include <limits>
#include <variant>

namespace carnet::cli {

namespace {

struct ReasonWords {
    const char *code; ///< of the JSON, never changed
    const char *sentence;
};

ReasonWords wordsOf(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameEmail:
        return {"same_email", QT_TRANSLATE_NOOP("Cli", "same email")};
    case DuplicateReason::SameMobile:
        return {"same_mobile", QT_TRANSLATE_NOOP("Cli", "same mobile")};
    case DuplicateReason::SamePhone:
        return {"same_phone", QT_TRANSLATE_NOOP("Cli", "same line")};
    case DuplicateReason::SameSiret:
        return {"same_siret", QT_TRANSLATE_NOOP("Cli", "same SIRET")};
    case DuplicateReason::SameSiren:
        return {"same_siren", QT_TRANSLATE_NOOP("Cli", "same SIREN")};
    case DuplicateReason::SameVatNumber:
        return {"same_vat_number", QT_TRANSLATE_NOOP("Cli", "same VAT number")};
    case DuplicateReason::SameWeb:
        return {"same_web", QT_TRANSLATE_NOOP("Cli", "same web page")};
    case DuplicateReason::SameName:
        return {"same_name", QT_TRANSLATE_NOOP("Cli", "same name")};
    case DuplicateReason::NameAgrees:
        return {"name_agrees", QT_TRANSLATE_NOOP("Cli", "names agree")};
    case DuplicateReason::CloseName:
        return {"close_name", QT_TRANSLATE_NOOP("Cli", "close name")};
    case DuplicateReason::CloseFirstName:
        return {"close_first_name", QT_TRANSLATE_NOOP("Cli", "close first name")};
    case DuplicateReason::SameCompany:
        return {"same_company", QT_TRANSLATE_NOOP("Cli", "same company")};
    case DuplicateReason::SameTown:
        return {"same_town", QT_TRANSLATE_NOOP("Cli", "same town")};
    }
    return {"", ""};
}

const char *wordOf(DuplicateLevel level)
{
    switch (level) {
    case DuplicateLevel::Sure:
        return QT_TRANSLATE_NOOP("Cli", "sure");
    case DuplicateLevel::Probable:
        return QT_TRANSLATE_NOOP("Cli", "probable");
    case DuplicateLevel::Maybe:
        return QT_TRANSLATE_NOOP("Cli", "to be looked at");
    }
    return "";
}

Result<QList<DuplicatePair>> scan(Cli &cli, Database &db, const QString &kind)
{
    QList<DuplicatePair> pairs;
    for (const RecordKind each : {RecordKind::Contact, RecordKind::Company}) {
        if (!kind.isEmpty() && (kind == u"contact") != (each == RecordKind::Contact))
            continue;
        CARNET_TRY_ASSIGN(const QList<DuplicatePair> found,
                          scanDuplicates(db, each, [&cli](qint64 done, qint64 all) {
                              cli.progress(say(QT_TRANSLATE_NOOP("Cli", "Pairs compared: %1 of %2"))
                                               .arg(QString::number(done), QString::number(all)));
                              return true;
                          }));
        pairs.append(found);
    }
    return pairs;
}

/// The records of the uids, all of one kind.
struct Chosen {
    std::vector<ContactId> contacts;
    std::vector<CompanyId> companies;
};

Result<Chosen> chosen(Database &db, const QStringList &uids)
{
    Chosen chosen;
    for (const QString &text : uids) {
        const std::optional<Uid> uid = Uid::fromText(text);
        if (!uid)
            return fail(ErrorCode::InvalidInput, QStringLiteral("uid"));
        if (const Result<ContactId> contact = ContactTable(db).idByUid(*uid)) {
            chosen.contacts.push_back(*contact);
            continue;
        }
        CARNET_TRY_ASSIGN(const CompanyId company, CompanyTable(db).idByUid(*uid));
        chosen.companies.push_back(company);
    }
    return chosen;
}

Result<WriteOutcome> merge(Database &db, const Clock &clock, const Chosen &records)
{
    if (!records.contacts.empty()) {
        CARNET_TRY_ASSIGN(const Contact kept, proposedContact(db, records.contacts));
        return mergeContacts(db, clock, kept, {records.contacts.begin() + 1, records.contacts.end()});
    }
    CARNET_TRY_ASSIGN(const Company kept, proposedCompany(db, records.companies));
    return mergeCompanies(db, clock, kept, {records.companies.begin() + 1, records.companies.end()});
}

/// Opens the carnet and finds the records of the command's uids; the exit code when that failed and was told.
struct Opened {
    OpenCarnet carnet;
    Chosen records;
};

std::variant<int, Opened> openChosen(Cli &cli)
{
    Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    const Result<Chosen> records = chosen(*carnet->db, cli.arguments.mid(1));
    if (!records && records.error().code == ErrorCode::InvalidInput)
        return cli.fail(
            Usage,
            say(QT_TRANSLATE_NOOP("Cli", "This command takes the uids that search or duplicates give.")));
    if (!records && records.error().code == ErrorCode::NotFound)
        return cli.fail(Refused,
                        say(QT_TRANSLATE_NOOP(
                            "Cli", "There is no record of that uid in this carnet. Nothing was changed.")));
    if (!records)
        return cli.fail(records.error());
    if (!records->contacts.empty() && !records->companies.empty())
        return cli.fail(
            Refused,
            say(QT_TRANSLATE_NOOP("Cli", "A contact and a company are never one. Nothing was changed.")));
    return Opened{std::move(*carnet), *records};
}

} // namespace

int runDuplicates(Cli &cli)
{
    const QString kind = cli.value("kind");
    bool isNumber = true;
    const int limit =
        cli.has("limit") ? cli.value("limit").toInt(&isNumber) : std::numeric_limits<int>::max();
    if ((!kind.isEmpty() && kind != u"contact" && kind != u"company") || !isNumber || limit < 1)
        return cli.fail(Usage,
                        say(QT_TRANSLATE_NOOP(
                            "Cli", "duplicates takes --kind contact or company, and a number for --limit.")));
    const Result<OpenCarnet> carnet = cli.open();
    if (!carnet)
        return cli.fail(carnet.error());
    const Result<QList<DuplicatePair>> pairs = scan(cli, *carnet->db, kind);
    if (!pairs)
        return cli.fail(pairs.error());
    QJsonArray list;
    QStringList lines;
    for (const DuplicatePair &pair : pairs->mid(0, limit)) {
        QJsonArray codes;
        QStringList reasons;
        for (const DuplicateReason reason : pair.match.reasons) {
            codes.append(QLatin1String(wordsOf(reason).code));
            reasons.append(say(wordsOf(reason).sentence));
        }
        list.append(QJsonObject{
            {QStringLiteral("kind"),
             pair.kind == RecordKind::Contact ? QStringLiteral("contact") : QStringLiteral("company")},
            {QStringLiteral("a"), pair.firstUid.toText()},
            {QStringLiteral("b"), pair.secondUid.toText()},
            {QStringLiteral("score"), pair.match.score()},
            {QStringLiteral("reasons"), codes}});
        lines.append(say(QT_TRANSLATE_NOOP("Cli", "%1: %2 (%3) and %4 (%5): %6"))
                         .arg(say(wordOf(pair.match.level)), pair.firstName, pair.firstUid.toText(),
                              pair.secondName, pair.secondUid.toText(), reasons.join(QStringLiteral(", "))));
    }
    if (lines.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("Cli", "No likely duplicates were found.")));
    return cli.answer({{QStringLiteral("pairs"), list}, {QStringLiteral("total"), pairs->size()}}, lines);
}

int runMerge(Cli &cli)
{
    std::variant<int, Opened> opened = openChosen(cli);
    if (const int *code = std::get_if<int>(&opened))
        return *code;
    const auto &[carnet, records] = std::get<Opened>(opened);
    const Result<WriteOutcome> merged = merge(*carnet.db, cli.clock, records);
    if (!merged && merged.error().code == ErrorCode::InvalidInput)
        return cli.fail(Refused,
                        say(QT_TRANSLATE_NOOP("Cli",
                                              "These records cannot become one: one stands twice, or lies in "
                                              "the trash. Nothing was merged.")));
    if (!merged)
        return cli.fail(merged.error());
    return cli.answer(
        {{QStringLiteral("uid"), Uid::fromText(cli.arguments.at(1))->toText()}},
        {say(QT_TRANSLATE_NOOP("Cli", "Merged into %1. “carnet-cli undo” makes them several again."))
             .arg(cli.arguments.at(1))});
}

int runDistinct(Cli &cli)
{
    std::variant<int, Opened> opened = openChosen(cli);
    if (const int *code = std::get_if<int>(&opened))
        return *code;
    const auto &[carnet, records] = std::get<Opened>(opened);
    const bool areContacts = !records.contacts.empty();
    const std::pair<qint64, qint64> two = areContacts
        ? std::pair(records.contacts[0].value, records.contacts[1].value)
        : std::pair(records.companies[0].value, records.companies[1].value);
    const Result<WriteOutcome> said =
        setDistinct(*carnet.db, cli.clock, areContacts ? RecordKind::Contact : RecordKind::Company, two.first,
                    two.second);
    if (!said && said.error().code == ErrorCode::InvalidInput)
        return cli.fail(
            Refused, say(QT_TRANSLATE_NOOP("Cli", "This is one record, given twice. Nothing was changed.")));
    if (!said)
        return cli.fail(said.error());
    return cli.answer({{QStringLiteral("ok"), true}},
                      {say(QT_TRANSLATE_NOOP("Cli", "Two records, remembered as two."))});
}

} // namespace carnet::cli
