// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace carnet {

/// What a change is called in the journal and in the undo list. The texts are stored: never change one.
enum class CommandId {
    ContactCreate,
    ContactEdit,
    ContactTrash,
    ContactRestore,
    ContactArchive,
    ContactUnarchive,
    CompanyCreate,
    CompanyEdit,
    CompanyTrash,
    CompanyRestore,
    CompanyArchive,
    CompanyUnarchive,
    RelationChange,
    OwnerChange,
    TagEdit,
    TagAssign,
    CustomFieldEdit,
    DocumentAdd,
    DocumentRemove,
    MemberEdit,
    ContactMerge,
    CompanyMerge,
    DuplicateDistinct,
    Import,
    ImportUndo,
    Undo,
    Redo,
    Export, // the rest change no data: journal only
    UnlockFailed,
    Backup,
    Restore,
    PassphraseChange,
    RecoverySheet,
};

/// "contact.edit": as stored.
[[nodiscard]] std::string_view commandText(CommandId id);

/// One named change of data.
struct Command {
    enum class Undoable { Yes, No };
    CommandId id;
    QStringList
        arguments; ///< for its sentence: a count, a name. Kept in the undo row only, never in the journal.
    Undoable undoable = Undoable::Yes;
};

} // namespace carnet
