// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal_data_map.h"

#include <array>

namespace carnet {

namespace {

using C = DataCategory;
using P = Purpose;
using E = OnErasure;
using A = OnAccess;
using N = OnAnonymise;

constexpr std::array kPersonal {
    PersonalColumn {"contact", "civility", C::Identity, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "first_name", C::Identity, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "family_name", C::Identity, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "birthday", C::Identity, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "job", C::Professional, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "department", C::Professional, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "company_id", C::Professional, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "relation", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "nature", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "note", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "origin", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "source", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "obtained_on", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "obtained_from", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "last_contact_on", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "informed_on", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "informed_how", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "lawful_basis", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "external_id", C::Provenance, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "external_source", C::Provenance, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact", "import_id", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact", "to_check", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"contact_point", "kind", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_point", "label", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_point", "typed", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_point", "norm", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_point", "is_primary", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_address", "label", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_address", "street", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_address", "postcode", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_address", "city", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_address", "region", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_address", "country", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_address", "is_primary", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_state", "owner_id", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact_state", "archived", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact_state", "trashed", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"contact_tag", "tag_id", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"contact_custom", "value", C::OwnField, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_point", "kind", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_point", "label", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_point", "typed", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_point", "norm", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_point", "is_primary", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_address", "label", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_address", "street", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_address", "postcode", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_address", "city", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_address", "region", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_address", "country", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_address", "is_primary", C::Contact, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_state", "owner_id", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company_state", "archived", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company_state", "trashed", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company_tag", "tag_id", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company_custom", "value", C::OwnField, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"company", "name", C::Professional, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "siren", C::Professional, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "siret", C::Professional, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "vat_number", C::Professional, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "naf", C::Professional, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "relation", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "note", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "to_check", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "origin", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "source", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "obtained_on", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "obtained_from", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "last_contact_on", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "informed_on", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "informed_how", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "lawful_basis", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"company", "external_id", C::Provenance, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "external_source", C::Provenance, P::Prospecting, E::DeleteRow, A::Give, N::Clear},
    PersonalColumn {"company", "import_id", C::Provenance, P::Proof, E::DeleteRow, A::Give, N::KeepCoarse},
    PersonalColumn {"document", "contact_id", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"document", "company_id", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"document", "name", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"document", "media_type", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"document", "size", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"document", "added_at", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"document_chunk", "bytes", C::Relation, P::Prospecting, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"consent_event", "contact_id", C::Choice, P::Proof, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"consent_event", "channel", C::Choice, P::Proof, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"consent_event", "kind", C::Choice, P::Proof, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"consent_event", "happened_on", C::Choice, P::Proof, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"consent_event", "means", C::Choice, P::Proof, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"consent_event", "evidence", C::Choice, P::Proof, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"consent_event", "import_id", C::Choice, P::Proof, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"consent_event", "recorded_at", C::Choice, P::Proof, E::DeleteRow, A::Give, N::DeleteRow},
    PersonalColumn {"member", "name", C::Identity, P::Prospecting, E::Keep, A::Leave, N::KeepCoarse},
    PersonalColumn {"member", "initials", C::Identity, P::Prospecting, E::Keep, A::Leave, N::KeepCoarse},
    PersonalColumn {"tag", "name", C::Relation, P::Prospecting, E::Keep, A::Give, N::KeepCoarse},
    PersonalColumn {"import", "source_name", C::Provenance, P::Proof, E::Keep, A::Leave, N::KeepCoarse},
    PersonalColumn {"import", "origin_text", C::Provenance, P::Proof, E::Keep, A::Leave, N::KeepCoarse},
    PersonalColumn {"import", "opposition_ignored_why", C::Provenance, P::Proof, E::Keep, A::Leave, N::KeepCoarse},
    PersonalColumn {"contact_key", "sort_key", C::Identity, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"contact_key", "updated_at", C::Identity, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"company_key", "sort_key", C::Professional, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"company_key", "name_key", C::Professional, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"company_key", "updated_at", C::Professional, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"search_doc", "name", C::Identity, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"search_doc", "org", C::Identity, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"search_doc", "points", C::Identity, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"search_doc", "town", C::Identity, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"search_doc", "note", C::Identity, P::Search, E::Derive, A::Leave, N::Derive},
    PersonalColumn {"undo", "arguments", C::Relation, P::Undo, E::DropChangesets, A::Give, N::DropChangesets},
    PersonalColumn {"undo", "changeset", C::Relation, P::Undo, E::DropChangesets, A::Give, N::DropChangesets},
    PersonalColumn {"journal_ref", "uid", C::Identity, P::Proof, E::DeleteRow, A::Leave, N::DeleteRow},
    PersonalColumn {"journal_ref", "ref", C::Identity, P::Proof, E::DeleteRow, A::Leave, N::DeleteRow},
};

constexpr std::array kImpersonal {
    ImpersonalColumn {"contact", "*", "local and shared ids, the mark of a record not here yet"},
    ImpersonalColumn {"company", "*", "local and shared ids, the mark of a record not here yet"},
    ImpersonalColumn {"contact_point", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"contact_address", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"contact_tag", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"contact_custom", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"contact_state", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"company_point", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"company_address", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"company_tag", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"company_custom", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"company_state", "*", "keys that tie the row to its record"},
    ImpersonalColumn {"document", "*", "ids, and a hash of the bytes"},
    ImpersonalColumn {"document_chunk", "*", "a hash and a position"},
    ImpersonalColumn {"consent_event", "*", "ids"},
    ImpersonalColumn {"member", "*", "ids"},
    ImpersonalColumn {"tag", "*", "ids and a colour"},
    ImpersonalColumn {"import", "*", "ids, counts and the answers given for the whole file"},
    ImpersonalColumn {"contact_key", "*", "the record's id"},
    ImpersonalColumn {"company_key", "*", "the record's id"},
    ImpersonalColumn {"search_doc", "*", "the record's id"},
    ImpersonalColumn {"undo", "*", "numbers, dates and hashes of a change"},
    ImpersonalColumn {"custom_field", "*", "what the user's own fields are called"},
    ImpersonalColumn {"setting", "*", "settings and random keys of the carnet"},
    ImpersonalColumn {"key_period", "*", "first bytes of the file and dates"},
    ImpersonalColumn {"journal", "*", "no name and no value in it, by construction"},
    ImpersonalColumn {"journal_head", "*", "a number and a hash"},
};

} // namespace

std::span<const PersonalColumn> personalColumns()
{
    return kPersonal;
}

std::span<const ImpersonalColumn> impersonalColumns()
{
    return kImpersonal;
}

} // namespace carnet
