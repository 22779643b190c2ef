// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_field_words.h"

#include "views/theme/fonts.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace carnet {

namespace {

struct Word {
    ImportField field;
    const char *text;
};

struct Group {
    const char *title; ///< null: no heading
    QList<Word> words;
};

constexpr char kContext[] = "ImportFields";

const QList<Group> &groups()
{
    static const QList<Group> all{
        {nullptr,
         {
             {ImportField::Ignore, QT_TRANSLATE_NOOP("ImportFields", "Leave out")},
         }},
        {QT_TRANSLATE_NOOP("ImportFields", "Person"),
         {
             {ImportField::FullName, QT_TRANSLATE_NOOP("ImportFields", "Full name")},
             {ImportField::FirstName, QT_TRANSLATE_NOOP("ImportFields", "First name")},
             {ImportField::MiddleName, QT_TRANSLATE_NOOP("ImportFields", "Middle name")},
             {ImportField::FamilyName, QT_TRANSLATE_NOOP("ImportFields", "Family name")},
             {ImportField::NameSuffix, QT_TRANSLATE_NOOP("ImportFields", "Name suffix")},
             {ImportField::Civility, QT_TRANSLATE_NOOP("ImportFields", "Civility")},
             {ImportField::Job, QT_TRANSLATE_NOOP("ImportFields", "Job")},
             {ImportField::Department, QT_TRANSLATE_NOOP("ImportFields", "Department")},
             {ImportField::Birthday, QT_TRANSLATE_NOOP("ImportFields", "Birthday")},
             {ImportField::BirthYear, QT_TRANSLATE_NOOP("ImportFields", "Year of birth")},
             {ImportField::BirthMonth, QT_TRANSLATE_NOOP("ImportFields", "Month of birth")},
             {ImportField::BirthDay, QT_TRANSLATE_NOOP("ImportFields", "Day of birth")},
         }},
        {QT_TRANSLATE_NOOP("ImportFields", "Email, phone, web"),
         {
             {ImportField::Email, QT_TRANSLATE_NOOP("ImportFields", "Email")},
             {ImportField::OtherEmail, QT_TRANSLATE_NOOP("ImportFields", "Other email")},
             {ImportField::Mobile, QT_TRANSLATE_NOOP("ImportFields", "Mobile")},
             {ImportField::Phone, QT_TRANSLATE_NOOP("ImportFields", "Phone")},
             {ImportField::HomePhone, QT_TRANSLATE_NOOP("ImportFields", "Home phone")},
             {ImportField::OtherPhone, QT_TRANSLATE_NOOP("ImportFields", "Other phone")},
             {ImportField::Fax, QT_TRANSLATE_NOOP("ImportFields", "Fax")},
             {ImportField::Website, QT_TRANSLATE_NOOP("ImportFields", "Web page")},
             {ImportField::PointLabel, QT_TRANSLATE_NOOP("ImportFields", "Kind of the next phone or email")},
         }},
        {QT_TRANSLATE_NOOP("ImportFields", "Address"),
         {
             {ImportField::Street, QT_TRANSLATE_NOOP("ImportFields", "Street")},
             {ImportField::StreetNumber, QT_TRANSLATE_NOOP("ImportFields", "Street number")},
             {ImportField::StreetLine, QT_TRANSLATE_NOOP("ImportFields", "Second line of the street")},
             {ImportField::Postcode, QT_TRANSLATE_NOOP("ImportFields", "Postcode")},
             {ImportField::City, QT_TRANSLATE_NOOP("ImportFields", "City")},
             {ImportField::PostcodeCity, QT_TRANSLATE_NOOP("ImportFields", "Postcode and city")},
             {ImportField::Region, QT_TRANSLATE_NOOP("ImportFields", "Region")},
             {ImportField::Country, QT_TRANSLATE_NOOP("ImportFields", "Country")},
             {ImportField::HomeStreet, QT_TRANSLATE_NOOP("ImportFields", "Home: street")},
             {ImportField::HomeStreetLine, QT_TRANSLATE_NOOP("ImportFields", "Home: second line")},
             {ImportField::HomePostcode, QT_TRANSLATE_NOOP("ImportFields", "Home: postcode")},
             {ImportField::HomeCity, QT_TRANSLATE_NOOP("ImportFields", "Home: city")},
             {ImportField::HomeRegion, QT_TRANSLATE_NOOP("ImportFields", "Home: region")},
             {ImportField::HomeCountry, QT_TRANSLATE_NOOP("ImportFields", "Home: country")},
         }},
        {QT_TRANSLATE_NOOP("ImportFields", "Company"),
         {
             {ImportField::CompanyName, QT_TRANSLATE_NOOP("ImportFields", "Company")},
             {ImportField::Siren, QT_TRANSLATE_NOOP("ImportFields", "SIREN")},
             {ImportField::Siret, QT_TRANSLATE_NOOP("ImportFields", "SIRET")},
             {ImportField::Nic, QT_TRANSLATE_NOOP("ImportFields", "NIC (end of the SIRET)")},
             {ImportField::VatNumber, QT_TRANSLATE_NOOP("ImportFields", "VAT number")},
             {ImportField::Naf, QT_TRANSLATE_NOOP("ImportFields", "NAF code")},
             {ImportField::CompanyState, QT_TRANSLATE_NOOP("ImportFields", "Open or closed company")},
             {ImportField::CompanyRef, QT_TRANSLATE_NOOP("ImportFields", "Reference of the company")},
             {ImportField::IsCompany, QT_TRANSLATE_NOOP("ImportFields", "Is a company: yes or no")},
             {ImportField::IsPerson, QT_TRANSLATE_NOOP("ImportFields", "Is a person: yes or no")},
             {ImportField::RecordType, QT_TRANSLATE_NOOP("ImportFields", "Company or person")},
         }},
        {QT_TRANSLATE_NOOP("ImportFields", "Follow-up"),
         {
             {ImportField::Note, QT_TRANSLATE_NOOP("ImportFields", "Note")},
             {ImportField::Tags, QT_TRANSLATE_NOOP("ImportFields", "Tags")},
             {ImportField::Relation, QT_TRANSLATE_NOOP("ImportFields", "Relation")},
             {ImportField::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Reference in the other program")},
             {ImportField::LastContact, QT_TRANSLATE_NOOP("ImportFields", "Last contact")},
         }},
        {QT_TRANSLATE_NOOP("ImportFields", "Privacy"),
         {
             {ImportField::Nature, QT_TRANSLATE_NOOP("ImportFields", "Professional or individual")},
             {ImportField::Source, QT_TRANSLATE_NOOP("ImportFields", "Where from")},
             {ImportField::CollectedOn, QT_TRANSLATE_NOOP("ImportFields", "Obtained on")},
             {ImportField::Opposition, QT_TRANSLATE_NOOP("ImportFields", "Opposition: every channel")},
             {ImportField::OppositionEmail, QT_TRANSLATE_NOOP("ImportFields", "Opposition: email")},
             {ImportField::OppositionSms, QT_TRANSLATE_NOOP("ImportFields", "Opposition: SMS")},
             {ImportField::OppositionPhone, QT_TRANSLATE_NOOP("ImportFields", "Opposition: phone")},
             {ImportField::OppositionPost, QT_TRANSLATE_NOOP("ImportFields", "Opposition: post")},
             {ImportField::OppositionDate, QT_TRANSLATE_NOOP("ImportFields", "Date of the opposition")},
             {ImportField::DeadAddress, QT_TRANSLATE_NOOP("ImportFields", "Dead address")},
             {ImportField::Consent, QT_TRANSLATE_NOOP("ImportFields", "Consent")},
             {ImportField::ConsentEmail, QT_TRANSLATE_NOOP("ImportFields", "Consent: email")},
             {ImportField::ConsentSms, QT_TRANSLATE_NOOP("ImportFields", "Consent: SMS")},
             {ImportField::ConsentPhone, QT_TRANSLATE_NOOP("ImportFields", "Consent: phone")},
             {ImportField::ConsentPost, QT_TRANSLATE_NOOP("ImportFields", "Consent: post")},
             {ImportField::ConsentDate, QT_TRANSLATE_NOOP("ImportFields", "Date of the consent")},
             {ImportField::ConsentText, QT_TRANSLATE_NOOP("ImportFields", "Text of the consent")},
             {ImportField::ConsentSource, QT_TRANSLATE_NOOP("ImportFields", "Source of the consent")},
         }},
        {QT_TRANSLATE_NOOP("ImportFields", "Not brought in yet"),
         {
             {ImportField::Owner, QT_TRANSLATE_NOOP("ImportFields", "Followed by")},
             {ImportField::Deal, QT_TRANSLATE_NOOP("ImportFields", "Opportunity")},
             {ImportField::Amount, QT_TRANSLATE_NOOP("ImportFields", "Amount")},
             {ImportField::Currency, QT_TRANSLATE_NOOP("ImportFields", "Currency")},
             {ImportField::Stage, QT_TRANSLATE_NOOP("ImportFields", "Stage")},
             {ImportField::Probability, QT_TRANSLATE_NOOP("ImportFields", "Probability")},
             {ImportField::CloseDate, QT_TRANSLATE_NOOP("ImportFields", "Closing date")},
         }},
    };
    return all;
}

QString translated(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

QStandardItem *makeItem(const QString &text, const QString &name)
{
    auto *item = new QStandardItem(text);
    item->setData(name, Qt::UserRole);
    return item;
}

} // namespace

QString importFieldWord(ImportField field)
{
    if (field == ImportField::Dropped)
        return QCoreApplication::translate("ImportFields", "Never read");
    for (const Group &group : groups()) {
        for (const Word &word : group.words) {
            if (word.field == field)
                return translated(word.text);
        }
    }
    return {};
}

QAbstractItemModel *makeImportFieldList(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Group &group : groups()) {
        if (group.title) {
            QStandardItem *heading = makeItem(translated(group.title), {});
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(fontOf(TextStyle::GroupLabel));
            model->appendRow(heading);
        }
        for (const Word &word : group.words) {
            model->appendRow(makeItem(translated(word.text), nameOf(word.field)));
            if (word.field == ImportField::Tags)
                model->appendRow(makeItem(QCoreApplication::translate("ImportFields", "A field of its own"),
                                          QString::fromUtf16(kOwnField)));
        }
    }
    // A column of trackers shows this; nobody can choose it.
    QStandardItem *dropped = makeItem(importFieldWord(ImportField::Dropped), nameOf(ImportField::Dropped));
    dropped->setFlags(Qt::NoItemFlags);
    model->appendRow(dropped);
    return model;
}

} // namespace carnet
