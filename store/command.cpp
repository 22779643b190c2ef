// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/command.h"

namespace carnet {

std::string_view commandText(CommandId id)
{
    switch (id) {
    case CommandId::ContactCreate:
        return "contact.create";
    case CommandId::ContactEdit:
        return "contact.edit";
    case CommandId::ContactTrash:
        return "contact.trash";
    case CommandId::ContactRestore:
        return "contact.restore";
    case CommandId::ContactArchive:
        return "contact.archive";
    case CommandId::ContactUnarchive:
        return "contact.unarchive";
    case CommandId::CompanyCreate:
        return "company.create";
    case CommandId::CompanyEdit:
        return "company.edit";
    case CommandId::CompanyTrash:
        return "company.trash";
    case CommandId::CompanyRestore:
        return "company.restore";
    case CommandId::CompanyArchive:
        return "company.archive";
    case CommandId::CompanyUnarchive:
        return "company.unarchive";
    case CommandId::RelationChange:
        return "relation.change";
    case CommandId::OwnerChange:
        return "owner.change";
    case CommandId::TagEdit:
        return "tag.edit";
    case CommandId::TagAssign:
        return "tag.assign";
    case CommandId::CustomFieldEdit:
        return "custom_field.edit";
    case CommandId::DocumentAdd:
        return "document.add";
    case CommandId::DocumentRemove:
        return "document.remove";
    case CommandId::MemberEdit:
        return "member.edit";
    case CommandId::ContactMerge:
        return "contact.merge";
    case CommandId::CompanyMerge:
        return "company.merge";
    case CommandId::DuplicateDistinct:
        return "duplicate.distinct";
    case CommandId::Import:
        return "import";
    case CommandId::ImportUndo:
        return "import.undo";
    case CommandId::Undo:
        return "undo";
    case CommandId::Redo:
        return "redo";
    case CommandId::Export:
        return "export";
    case CommandId::UnlockFailed:
        return "unlock.failed";
    case CommandId::Backup:
        return "backup";
    case CommandId::Restore:
        return "restore";
    case CommandId::PassphraseChange:
        return "passphrase.change";
    case CommandId::RecoverySheet:
        return "recovery_sheet";
    }
    return {};
}

} // namespace carnet
