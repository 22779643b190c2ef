// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_guess.h"
#include "core/import/header_names.h"

#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// Fields of the columns of a table whose header and rows are written "a;b".
QStringList fieldsOf(const QStringList &lines)
{
    QList<QStringList> records;
    for (const QString &line : lines)
        records.append(line.split(u';'));
    QStringList fields;
    for (const ColumnGuess &column : guessTable(records).columns)
        fields.append(nameOf(column.field));
    return fields;
}

} // namespace

class ColumnGuessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOutOurOwnAccountOfARefusedRow();
    void namesEveryFieldBothWays();
    void keepsTheNamesOfTheCommandLine();
    void comparesHeadersByLettersAndDigits();
    void readsHeaders_data();
    void readsHeaders();
    void findsTheHeader_data();
    void findsTheHeader();
    void settlesColumnsByEachOther_data();
    void settlesColumnsByEachOther();
    void leavesPrivateColumnsOff();
    void dropsTrackers();
    void skipsASecondLineOfHeaders();
    void decidesDatesForEachColumn();
    void asksWhoseContactItWas();
    void givesConfidencesBetweenZeroAndOne();
};

void ColumnGuessTest::namesEveryFieldBothWays()
{
    QSet<QString> names;
    for (const ImportField field : allImportFields()) {
        const QString name = nameOf(field);
        QVERIFY(!names.contains(name));
        names.insert(name);
        QCOMPARE(fieldOfName(name), (FieldName{field, {}}));
    }
    QCOMPARE(fieldOfName(u"custom: Machines"_s), (FieldName{ImportField::Custom, u"Machines"_s}));
    QCOMPARE(nameOf(ImportField::Custom, u"Machines"_s), u"custom:Machines"_s);
    QVERIFY(!fieldOfName(u"custom:"_s));
    QVERIFY(!fieldOfName(u"nonsense"_s));
}

void ColumnGuessTest::keepsTheNamesOfTheCommandLine()
{
    const QString names =
        u"first_name family_name full_name civility job department company email mobile phone home_phone "
        "fax street postcode city region country website siren siret vat_number naf note tags birthday "
        "external_id owner source relation nature collected_on last_contact opposition consent deal "
        "amount currency stage probability close_date ignore"_s;
    for (const QString &name : names.split(u' '))
        QVERIFY2(fieldOfName(name), qPrintable(name));
}

void ColumnGuessTest::comparesHeadersByLettersAndDigits()
{
    QCOMPARE(headerKey(u" E-mail 2 Address "_s), u"email2address"_s);
    QCOMPARE(headerKey(u"Nom de l’entreprise*"_s), u"nomdelentreprise"_s);
    QCOMPARE(headerKey(u"Zip (s.cp)"_s), u"zip"_s);
    QCOMPARE(headerKey(u"Téléphone (bureau)"_s), u"telephonebureau"_s);
    QCOMPARE(headerKey(u"SESSION_ID__C"_s), u"sessionid"_s);
}

void ColumnGuessTest::readsHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const std::pair<const char16_t *, const char16_t *> rows[] = {
        {u"Adresse de messagerie", u"email"},
        {u"Adresse de messagerie 3", u"other_email"},
        {u"Société ", u"company"},
        {u"Téléphone 2 (bureau)", u"phone"},
        {u"Person - Email (Work)", u"email"},
        {u"Organization - Name*", u"company"},
        {u"Deal - Value", u"amount"},
        {u"Note - Content*", u"note"},
        {u"ID de fiche d’informations", u"external_id"},
        {u"N° TVA intracommunautaire", u"vat_number"},
        {u"DONOTCALL", u"opposition_phone"},
        {u"HasOptedOutOfEmail", u"opposition_email"},
        {u"HasOptedOutOfFax", u"opposition_phone"},
        {u"Do Not Contact", u"opposition"},
        {u"Ne pas démarcher", u"opposition"},
        {u"Désinscrit", u"opposition"},
        {u"Désabonné de l'emailing", u"opposition_email"},
        {u"STOP SMS", u"opposition_sms"},
        {u"Refus courrier : ne pas écrire", u"opposition_post"},
        {u"Unsubscribed from all email", u"opposition_email"},
        {u"Date d'opposition", u"opposition_date"},
        {u"Opt-in", u"consent"},
        {u"Consentement email", u"consent_email"},
        {u"Opt-in date", u"consent_date"},
        {u"Texte accepté", u"consent_text"},
        {u"URL du formulaire", u"consent_source"},
        {u"GCLID", u"dropped"},
        {u"Adresse IP", u"dropped"},
        {u"NPAI", u"dead_address"},
        {u"Contact IP Address", u"dropped"},
        {u"Dern. contact", u"last_contact"},
        {u"Recueilli le", u"collected_on"},
        {u"Business Street 2", u"street_line"},
        {u"Home City", u"home_city"},
        {u"Address 3 - City", u"ignore"},
        {u"Fantaisie", u"ignore"}};
    for (const auto &[header, field] : rows)
        QTest::newRow(qPrintable(QString::fromUtf16(header)))
            << QString::fromUtf16(header) << QString::fromUtf16(field);
}

void ColumnGuessTest::readsHeaders()
{
    QFETCH(const QString, header);
    QTEST(nameOf(readHeader(header).field), "field");
}

void ColumnGuessTest::findsTheHeader_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("row");
    QTest::newRow("first row") << QStringList{u"Nom;Email"_s, u"Zola;e@example.org"_s} << 0;
    QTest::newRow("title above") << QStringList{u"Export du 3 mai;"_s, u"Nom;Email"_s,
                                                u"Zola;e@example.org"_s}
                                 << 1;
    QTest::newRow("notes above") << QStringList{u"Notes:"_s, u"Some text"_s, u"First Name;Last Name;URL"_s}
                                 << 2;
    QTest::newRow("comments above") << QStringList{u"# Nom;Email"_s, u"Nom;Email"_s} << 1;
    QTest::newRow("an email in the first row") << QStringList{u"Zola;e@example.org"_s} << -1;
    QTest::newRow("a phone in the first row") << QStringList{u"Zola;06 39 98 14 27"_s} << -1;
    QTest::newRow("numbers") << QStringList{u"1;2;3"_s} << -1;
    QTest::newRow("unknown words") << QStringList{u"a;b;c"_s, u"1;2;3"_s} << 0;
    QTest::newRow("nothing") << QStringList() << -1;
}

void ColumnGuessTest::findsTheHeader()
{
    QFETCH(const QStringList, lines);
    QList<QStringList> records;
    for (const QString &line : lines)
        records.append(line.split(u';'));
    QTEST(findHeaderRow(records), "row");
}

void ColumnGuessTest::settlesColumnsByEachOther_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, QStringList lines, const char16_t *fields) {
        QTest::newRow(name) << lines << QString::fromUtf16(fields);
    };
    row("nom beside prénom", {u"Nom;Prénom"_s}, u"family_name first_name");
    row("nom alone", {u"Nom;Email"_s, u"Hélène Marchand;h@example.org"_s}, u"full_name email");
    row("nom twice", {u"Nom;Nom;Prénom"_s}, u"full_name family_name first_name");
    row("nom of companies", {u"Nom;SIRET"_s}, u"company siret");
    row("nom with company names", {u"Nom;Ville"_s, u"SARL Zola;Paris"_s, u"Mairie;Bourg"_s}, u"company city");
    row("nom client beside prénom", {u"Nom client;Prénom client"_s}, u"family_name first_name");
    row("nom client of persons", {u"Nom client;Email"_s, u"Hélène Marchand;h@example.org"_s},
        u"full_name email");
    row("nom client beside a company", {u"Société;Nom client"_s}, u"company full_name");
    row("nom client of companies", {u"Nom client;SIRET"_s}, u"company siret");
    row("nom client with company names", {u"Nom client;Ville"_s, u"SARL Zola;Paris"_s, u"Mairie;Bourg"_s},
        u"company city");
    row("Sté, date dern. contact", {u"Nom;Prénom;Sté;Date dern. contact"_s},
        u"family_name first_name company last_contact");
    row("titre twice", {u"Titre;Prénom;Titre"_s}, u"civility first_name job");
    row("titre by its values", {u"Titre;Nom"_s, u"Mme;Sand"_s}, u"civility full_name");
    row("title of a job", {u"Title;Last Name"_s, u"Baker;Sand"_s}, u"job family_name");
    row("title beside a job", {u"Title;Last Name;Job Title"_s}, u"civility family_name job");
    row("ville twice", {u"Nom;Ville;Code postal;Ville;Code postal"_s},
        u"full_name home_city home_postcode city postcode");
    row("ville in blocks", {u"Nom;Adresse professionnelle;Ville;Adresse privée;Ville"_s},
        u"full_name street city home_street home_city");
    row("last name twice", {u"First Name;Last Name;Last Name"_s}, u"first_name family_name ignore");
    row("statut of relations", {u"Nom;Statut"_s, u"Zola;prospect"_s, u"Sand;client"_s},
        u"full_name relation");
    row("statut of something else", {u"Nom;Statut"_s, u"Zola;ouvert"_s, u"Sand;fermé"_s},
        u"full_name ignore");
    row("type of persons", {u"Nom;Type"_s, u"Zola;Particulier"_s, u"Sand;Pro"_s}, u"full_name nature");
    row("address that is a number", {u"name;address"_s, u"Zola;62"_s, u"Sand;63"_s}, u"full_name ignore");
    row("unknown header, known values", {u"Nom;Zut;Flûte"_s, u"Zola;z@example.org;06 39 98 14 27"_s},
        u"full_name email mobile");
    row("no header",
        {u"Marchand;Hélène;helene.marchand@example.org;01 99 00 12 34;01000"_s,
         u"Zola;Émile;emile.zola@example.org;01 99 00 12 35;75001"_s},
        u"family_name first_name email phone postcode");
    row("home is no phone outside Yahoo", {u"Name;Home;Work"_s, u"Zola;here;there"_s},
        u"full_name ignore ignore");
}

void ColumnGuessTest::settlesColumnsByEachOther()
{
    QFETCH(const QStringList, lines);
    QTEST(fieldsOf(lines).join(u' '), "fields");
}

void ColumnGuessTest::leavesPrivateColumnsOff()
{
    const QStringList header =
        u"Nom;Sexe;Anniversaire;Conjoint(e);Enfants;Hobby;Birth Year;Birth Month;Birth Day"_s.split(u';');
    const TableGuess guess = guessTable({header});
    for (int i = 1; i < header.size(); ++i) {
        QCOMPARE(guess.columns[i].use, ColumnUse::OffForPrivacy);
        QCOMPARE(guess.columns[i].effectiveField(), ImportField::Ignore);
    }
    QCOMPARE(guess.columns[0].effectiveField(), ImportField::FullName);
}

void ColumnGuessTest::dropsTrackers()
{
    const TableGuess guess = guessTable({u"Email;IP;Cookie ID;fbclid;Opposition"_s.split(u';')});
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(guess.columns[i].effectiveField(), ImportField::Dropped);
    QCOMPARE(guess.columns[4].effectiveField(), ImportField::Opposition);
}

void ColumnGuessTest::skipsASecondLineOfHeaders()
{
    const TableGuess guess = guessTable({{u"Contact1 First Name"_s, u"Contact1 Last Name"_s, u"Email"_s},
                                         {u"FirstName"_s, u"LastName"_s, u"Email"_s},
                                         {u"Hélène"_s, u"Marchand"_s, u"h@example.org"_s}});
    QCOMPARE(guess.headerRow, 0);
    QCOMPARE(guess.firstDataRow, 2);
}

void ColumnGuessTest::decidesDatesForEachColumn()
{
    const TableGuess guess = guessTable(
        {{u"Nom"_s, u"Créé le"_s, u"Last Activity"_s}, {u"Zola"_s, u"31/12/2020"_s, u"12/31/2020"_s}});
    QCOMPARE(guess.columns[1].dateOrder.order, DateOrder::DayFirst);
    QCOMPARE(guess.columns[2].dateOrder.order, DateOrder::MonthFirst);
}

void ColumnGuessTest::asksWhoseContactItWas()
{
    const TableGuess guess = guessTable({{u"Nom"_s, u"Last Activity"_s, u"Dernière commande"_s}});
    QVERIFY(guess.columns[1].asksWhoseContact);
    QVERIFY(!guess.columns[2].asksWhoseContact);
}

void ColumnGuessTest::givesConfidencesBetweenZeroAndOne()
{
    const TableGuess guess = guessTable({{u"Nom"_s, u"Titre"_s, u"Zut"_s, u"E-mail 2"_s}});
    for (const ColumnGuess &column : guess.columns)
        QVERIFY(column.confidence >= 0 && column.confidence <= 1);
    QCOMPARE(guess.columns[2].confidence, 0.0);
}

/// The rows that an import refused, saved, put right and imported again.
void ColumnGuessTest::leavesOutOurOwnAccountOfARefusedRow()
{
    for (const QStringList &ours :
         {QStringList{QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("reason")},
          QStringList{QStringLiteral("Ligne"), QStringLiteral("Colonne"), QStringLiteral("Raison")}}) {
        const TableGuess guess = guessTable(
            {ours + QStringList{QStringLiteral("Nom"), QStringLiteral("E-mail"), QStringLiteral("Zxqv")},
             {QStringLiteral("12"), QString(), QStringLiteral("nothing to use"), QStringLiteral("Marchand"),
              QStringLiteral("h@x.example"), QStringLiteral("blue")}});
        QCOMPARE(guess.headerRow, 0);
        QCOMPARE(guess.columns.size(), 6);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(guess.columns.at(i).use, ColumnUse::Useless); // not kept in the note
            QCOMPARE(guess.columns.at(i).effectiveField(), ImportField::Ignore);
        }
        QCOMPARE(guess.columns.at(4).field, ImportField::Email);
        QCOMPARE(guess.columns.at(5).use, ColumnUse::Unknown);
    }
    // A table that has a line and a reason of its own is left alone.
    const TableGuess other =
        guessTable({{QStringLiteral("Nom"), QStringLiteral("line"), QStringLiteral("reason")},
                    {QStringLiteral("Marchand"), QStringLiteral("3"), QStringLiteral("x")}});
    QCOMPARE(other.columns.at(2).use, ColumnUse::Unknown);
}

QTEST_GUILESS_MAIN(ColumnGuessTest)
#include "tst_column_guess.moc"
