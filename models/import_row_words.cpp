// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_row_words.h"

#include "models/duplicate_pairs_model.h"

#include <QCoreApplication>
#include <QHash>

namespace carnet {

namespace {

/// Gives the sentences of this file their context.
struct ImportRowWords {
    Q_DECLARE_TR_FUNCTIONS(carnet::ImportRowWords)
};

} // namespace

QString problemText(const QString &code)
{
    static const QHash<QString, const char *> texts{
        {codeOf(IssueKind::UnreadableEmail),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "not an email, kept as typed")},
        {codeOf(IssueKind::UnreadablePhone),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "not a phone number, kept as typed")},
        {codeOf(IssueKind::UnreadableWebsite),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "not a web page, kept as typed")},
        {codeOf(IssueKind::UnreadableDate),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "not a date, the text is kept")},
        {codeOf(IssueKind::UnreadableIdentifier),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "the figures do not add up, kept as typed")},
        {codeOf(IssueKind::DoubtfulPostcode),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "not a French postcode, kept as typed")},
        {codeOf(IssueKind::UnknownRelation),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "no relation of Carnet, kept in the note")},
        {codeOf(IssueKind::UnknownNature),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords",
                           "neither professional nor individual, kept in the note")},
        {codeOf(IssueKind::UnclearOpposition),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "taken as an opposition, the words are kept")},
        {codeOf(IssueKind::UnclearConsent),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "proves no agreement, kept in the note")},
        {codeOf(IssueKind::ImitatedDomain),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords",
                           "letters of two alphabets in the domain: it may imitate another one")},
        {codeOf(IssueKind::ClosedCompany),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "closed, as the file says")},
        {QStringLiteral("dead_address"),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "mail comes back from this address")},
        {QStringLiteral("opposition_of_company"),
         QT_TRANSLATE_NOOP("carnet::ImportRowWords", "opposition of a company, kept in its note")},
    };
    const char *text = texts.value(code);
    return text ? ImportRowWords::tr(text) : ImportRowWords::tr("to be checked");
}

QString refusedText(RefusedReason reason)
{
    switch (reason) {
    case RefusedReason::ListOfCards:
        return ImportRowWords::tr("a list of other cards, nobody's own");
    case RefusedReason::None:
    case RefusedReason::EmptyRow:
    case RefusedReason::NothingUsable:
        break;
    }
    return ImportRowWords::tr("no name, no company, no email, no phone");
}

namespace {

/// What a field is called; the names are those of the journal.
QString keptFieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("civility"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "civility")},
        {QStringLiteral("first_name"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "first name")},
        {QStringLiteral("family_name"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "family name")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "name")},
        {QStringLiteral("job"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "job")},
        {QStringLiteral("department"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "department")},
        {QStringLiteral("company_id"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "company")},
        {QStringLiteral("birthday"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "birthday")},
        {QStringLiteral("nature"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "professional or individual")},
        {QStringLiteral("relation"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "relation")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "note")},
        {QStringLiteral("point"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "emails and phones")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "address")},
        {QStringLiteral("state.owner_id"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "owner")},
        {QStringLiteral("siren"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "SIREN")},
        {QStringLiteral("siret"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "SIRET")},
        {QStringLiteral("vat_number"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "VAT number")},
        {QStringLiteral("naf"), QT_TRANSLATE_NOOP("carnet::ImportRowWords", "NAF code")},
    };
    const char *name = names.value(field);
    return name ? ImportRowWords::tr(name) : ImportRowWords::tr("a field of your own");
}

QString keptText(const QList<KeptField> &kept)
{
    QStringList texts;
    for (const KeptField &field : kept) {
        const QString name = keptFieldName(field.field);
        texts << (field.given.isEmpty()
                      ? name
                      : ImportRowWords::tr("%1 “%2”, in the file “%3”", "a field, as it is, as it would be")
                            .arg(name, field.known.simplified().left(60), field.given.simplified().left(60)));
    }
    return texts.isEmpty()
        ? ImportRowWords::tr("met by its number")
        : ImportRowWords::tr("changed in Carnet: %1").arg(texts.join(QStringLiteral(" · ")));
}

} // namespace

QString whyText(const ImportRowFate &fate, const QStringList &columns)
{
    if (fate.rowClass == RowClass::Refused)
        return refusedText(fate.refused);
    if (fate.isKeyed)
        return keptText(fate.kept);
    if (fate.rowClass == RowClass::Duplicate) {
        const QString reasons = reasonsText(fate.reasons);
        if (fate.isDoubtful)
            return reasons.isEmpty() ? ImportRowWords::tr("another name")
                                     : ImportRowWords::tr("%1, but another name").arg(reasons);
        return reasons.isEmpty() ? ImportRowWords::tr("looks like the same record") : reasons;
    }
    QStringList texts;
    for (const ImportProblem &problem : fate.problems) {
        const QString column = columns.value(problem.column);
        const QString cell = problem.text.simplified();
        QString text = problemText(problem.code);
        if (!cell.isEmpty())
            text = ImportRowWords::tr("“%1”: %2", "a cell, what is wrong with it").arg(cell, text);
        texts << (column.isEmpty()
                      ? text
                      : ImportRowWords::tr("%1 %2", "a column, what it holds").arg(column, text));
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace carnet
