// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace carnet {

/// What a command did, as the undo toast and the undo list say it: "3 contacts deleted", "Hélène Marchand
/// changed". `command` is the stored text (commandText), `arguments` those of its UndoEntry: the number of
/// records first, then the name when there is one record; of an import, the file's name and the number of
/// contacts. GUI thread.
[[nodiscard]] QString commandSentence(const QString &command, const QStringList &arguments);

/// The arguments that commandSentence expects: a count, and the name of the one record (empty when not
/// known).
[[nodiscard]] QStringList countAndName(qsizetype count, const QString &name = {});

} // namespace carnet
