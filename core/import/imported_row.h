// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/company.h"
#include "core/consent_event.h"
#include "core/contact.h"
#include "core/import/import_field.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace carnet {

/// What is to be said about one cell. None of them refuses the row.
enum class IssueKind {
    UnreadableEmail, ///< kept as typed, no key for duplicates
    UnreadablePhone, ///< kept as typed
    UnreadableWebsite, ///< kept as typed
    UnreadableDate, ///< a birthday is kept as typed, other dates in the note
    UnreadableIdentifier, ///< SIREN, SIRET or VAT number: kept as typed
    DoubtfulPostcode, ///< of France, and not of five digits: kept as typed
    UnknownRelation, ///< kept in the note
    UnknownNature, ///< kept in the note
    UnclearOpposition, ///< words in an opposition column: taken as an opposition, the words kept
    UnclearConsent, ///< words in a consent column: no consent is made of them, they are kept in the note
    ImitatedDomain, ///< of an email or a web page: domain_script.h; taken as typed
    ClosedCompany, ///< SIRENE says that the establishment is closed
};

/// One cell that needs a look. `text` is a person's data: never for a log.
struct RowIssue {
    qint64 line = 0; ///< 1-based in the source file
    int column = -1; ///< 0-based; -1: no single cell
    ImportField field = ImportField::Ignore;
    IssueKind kind = IssueKind::UnreadableEmail;
    QString text; ///< the cell as typed
    friend bool operator==(const RowIssue &, const RowIssue &) = default;
};

/// Something about a record that is told and asks for nothing: a picture that was left out, a card without an
/// end.
struct RowRemark {
    qint64 line = 0; ///< 1-based in the source file
    QString code; ///< stable: "left_out", "missing_end"
    QString text; ///< what: "PHOTO"
    friend bool operator==(const RowRemark &, const RowRemark &) = default;
};

/// The person asked not to be approached by this channel.
struct ImportedOpposition {
    Channel channel = Channel::Email;
    QString text; ///< the cell as typed: "oui", "STOP le 3 mai"
    QDate date; ///< not valid: unknown
    int column = -1;
    friend bool operator==(const ImportedOpposition &, const ImportedOpposition &) = default;
};

/// The file says that the person agreed. Without date and source it proves nothing ("unknown").
struct ImportedConsent {
    std::optional<Channel> channel; ///< nothing: not said
    QDate date;
    QString text; ///< what was agreed to
    QString source; ///< form, URL
    int column = -1;
    friend bool operator==(const ImportedConsent &, const ImportedConsent &) = default;
};

/// A document that Carnet's own JSON brings.
struct ImportedDocument {
    QString name;
    QString mediaType;
    qint64 addedAt = 0; ///< UTC ms
    QByteArray bytes;
};

enum class RefusedReason {
    None,
    EmptyRow, ///< only blank cells: not counted as a record
    NothingUsable, ///< no name, company, identifier, email or phone
    ListOfCards, ///< a vCard that only lists others (KIND:group)
};

/// What one record of a file becomes, before duplicates are looked for and anything is written.
struct ImportedRow {
    qint64 line = 0; ///< 1-based in the source file
    RecordKind kind = RecordKind::Contact;
    /// Filled when kind is Contact; companyName repeats company.name.
    Contact contact;
    /// When kind is Company the record itself; else the contact's company, of which often the name alone is
    /// known.
    Company company;
    QString companyRef; ///< external id of the contact's company, when linked by id
    std::vector<RowIssue> issues;
    QList<ImportedOpposition> oppositions; ///< a column without channel gives all four
    QList<ImportedConsent> consents;
    bool isAddressDead = false; ///< NPAI
    Nature proposedNature = Nature::Unknown; ///< Professional for a company with a SIRET; only proposed
    QList<std::pair<QString, QString>> customTexts; ///< name of the user's field, text
    QList<std::pair<ImportField, QString>> others; ///< owner and deal columns, for whoever knows them
    QList<RowRemark> remarks; ///< told with the record, nothing to check in it
    RefusedReason refused = RefusedReason::None;

    /// From Carnet's own export (CSV or JSON): the record to the letter, told by its uid, no duplicate of another row of the
    /// same file. The members below are of such rows only.
    bool isOwn = false;
    Uid companyUid; ///< of the contact's company
    QList<ConsentEvent> events; ///< to the letter
    QList<ImportedDocument> documents; ///< the newest first

    [[nodiscard]] bool isRefused() const { return refused != RefusedReason::None; }
    /// True when a company stands beside the contact (or is the record itself).
    [[nodiscard]] bool hasCompany() const
    {
        return !company.name.isEmpty() || !company.siren.isEmpty() || !company.siret.isEmpty();
    }
};

} // namespace carnet
