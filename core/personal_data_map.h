// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace carnet {

/// What a column holds, in the words of the register of processing (RGPD, article 30).
enum class DataCategory {
    Identity, ///< names, civility, birthday
    Contact, ///< ways to reach the person
    Professional, ///< job, company, identifiers of a firm
    Relation, ///< relation, tags, notes, documents: what the salesperson knows of the person
    Provenance, ///< where the data come from, when, on which basis
    Choice, ///< oppositions and consents
    OwnField, ///< the user's own fields: purpose said by the user
};

/// Why a column is kept.
enum class Purpose {
    Prospecting, ///< finding and following customers
    Proof, ///< showing that the law was kept
    Search, ///< derived data: finding the record again
    Undo, ///< taking a change back, for 30 days
};

/// What an erasure (article 17) does with a column of the erased person.
enum class OnErasure {
    DeleteRow, ///< the row goes
    Derive, ///< made again from the rows, hence gone
    DropChangesets, ///< stored changes that touch the person go
    Keep, ///< kept, holding nothing of the person once the rest is gone
};

/// Whether an access export (article 15) gives it.
enum class OnAccess { Give, Leave };

/// What making a record anonymous does with it.
enum class OnAnonymise { Clear, KeepCoarse, DeleteRow, Derive, DropChangesets };

/// One column that holds, or may hold, personal data.
struct PersonalColumn {
    std::string_view table;
    std::string_view column;
    DataCategory category;
    Purpose purpose;
    OnErasure onErasure;
    OnAccess onAccess;
    OnAnonymise onAnonymise;
};

/// A column that holds none, and why.
struct ImpersonalColumn {
    std::string_view table;
    std::string_view column; ///< "*": all columns of the table that are not declared personal
    std::string_view why;
};

/// Every personal column of the schema. Erasure, access export and anonymisation are driven by it; a test compares it
/// with the schema, so that a new column cannot be forgotten.
[[nodiscard]] std::span<const PersonalColumn> personalColumns();
[[nodiscard]] std::span<const ImpersonalColumn> impersonalColumns();

} // namespace carnet
