// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette_link.h"

#include "app/session.h"
#include "core/error_text.h"
#include "models/look_history.h"
#include "models/palette_model.h"
#include "views/command_palette.h"
#include "views/command_set.h"
#include "views/contacts_page.h"
#include "views/main_window.h"

namespace carnet {

PaletteLink::PaletteLink(MainWindow &window, Session &session) : m_window(window)
{
    CommandPalette &palette = window.palette();
    PaletteModel &rows = session.palette();
    LookHistory &history = session.lookHistory();
    rows.setCommands(window.commands().offered());
    palette.setRows(&rows);
    connect(&palette, &CommandPalette::textEdited, &rows, &PaletteModel::setText);
    connect(&palette, &CommandPalette::closed, &rows, &PaletteModel::clear);
    connect(&rows, &PaletteModel::settled, &palette, &CommandPalette::showSettled);
    connect(&rows, &PaletteModel::failed, this, [&window](const Error &error) {
        window.showToast(errorSentence(error), QStringLiteral("triangle-alert"), Toast::Offer::Nothing);
    });
    connect(&palette, &CommandPalette::recordChosen, this,
            [&window, &history](RecordKind kind, qint64 id, bool isArchived) {
                window.showPage(QStringLiteral("contacts"));
                window.contactsPage().showRecord(kind, id, isArchived ? Shown::Archived : Shown::InUse);
                window.contactsPage().focusZone(ContactsPage::Zone::List);
                history.note({kind, id});
            });
    connect(&window.contactsPage(), &ContactsPage::recordChosen, this,
            [&history](RecordKind kind, qint64 id) {
                history.show({kind, id});
            });
    for (const RecordDraft *draft : {static_cast<RecordDraft *>(&session.contactDraft()),
                                     static_cast<RecordDraft *>(&session.companyDraft())})
        connect(draft, &RecordDraft::saved, this, [&history, kind = draft->kind()](qint64 id) {
            history.note({kind, id});
        });
}

PaletteLink::~PaletteLink()
{
    m_window.palette().setRows(nullptr);
}

} // namespace carnet
