// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace carnet {

/// What a column of an imported table means. Several columns may share a meaning (two columns Email, two
/// Note). The names of the command line stand beside each in import_field.cpp and never change.
enum class ImportField {
    Ignore, ///< kept in the file only
    Dropped, ///< tracking (IP address, cookie): never read, counted in the report, no way to keep it

    FirstName,
    MiddleName, ///< joined to the first name
    FamilyName,
    NameSuffix, ///< "Jr": joined to the family name
    FullName, ///< split when there is nothing better; a company's name in a row that is a company
    Civility,
    Job,
    Department,
    CompanyName,

    Email,
    OtherEmail, ///< never the primary one when there is another
    Mobile,
    Phone,
    HomePhone,
    OtherPhone,
    Fax,
    Website,
    PointLabel, ///< Google's "Type" or "Label": of the next column that holds a phone or an email

    Street,
    StreetNumber, ///< what stands before the street on its line: number, repetition, kind of way
    StreetLine, ///< one more line of the street: building, floor, PO box
    Postcode,
    City,
    PostcodeCity, ///< both in one cell, cut at the first blank
    Region,
    Country,
    HomeStreet, ///< the second address of a contact
    HomeStreetLine,
    HomePostcode,
    HomeCity,
    HomeRegion,
    HomeCountry,

    Siren,
    Siret,
    Nic, ///< the last five digits of a SIRET whose SIREN stands in its own column
    VatNumber,
    Naf,
    CompanyState, ///< SIRENE: "F" is a closed establishment

    Note,
    Tags,
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,

    ExternalId,
    Owner,
    Source,
    Relation,
    Nature,
    CollectedOn,
    LastContact,

    IsCompany, ///< yes/no: the row is a company, else a person
    IsPerson, ///< yes/no, the other way round
    RecordType, ///< "company"/"person" in words, or 1/2
    CompanyRef, ///< the external id of the contact's company, in this file or an earlier one

    Opposition, ///< all four channels
    OppositionEmail,
    OppositionSms,
    OppositionPhone,
    OppositionPost,
    OppositionDate,
    DeadAddress, ///< NPAI: the address is dead; no opposition
    Consent, ///< channel not said
    ConsentEmail,
    ConsentSms,
    ConsentPhone,
    ConsentPost,
    ConsentDate,
    ConsentText,
    ConsentSource,

    Deal,
    Amount,
    Currency,
    Stage,
    Probability,
    CloseDate,

    Custom, ///< one of the user's own fields, by its name
};

/// A meaning and, for Custom, the name of the field.
struct FieldName {
    ImportField field = ImportField::Ignore;
    QString customName;
    friend bool operator==(const FieldName &, const FieldName &) = default;
};

/// The stable name: "first_name", "ignore", "custom:Machines".
[[nodiscard]] QString nameOf(ImportField field, const QString &customName = {});

/// The way back; nothing for a name that does not exist, or "custom:" without a name.
[[nodiscard]] std::optional<FieldName> fieldOfName(const QString &name);

/// Every meaning but Custom, in the order in which a list offers them.
[[nodiscard]] const QList<ImportField> &allImportFields();

[[nodiscard]] bool isOppositionField(ImportField field); ///< the six of them, DeadAddress left out
[[nodiscard]] bool isConsentField(ImportField field);
[[nodiscard]] bool isDateField(ImportField field);
/// What tells of an opportunity: its name, amount, stage, odds, closing date.
[[nodiscard]] bool isOpportunityField(ImportField field);
[[nodiscard]] bool isPointField(ImportField field); ///< emails, phones, fax, web

} // namespace carnet
