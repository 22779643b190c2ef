// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_sentence.h"

#include "store/command.h"

#include <QCoreApplication>

namespace carnet {

namespace {

struct CommandSentence {
    Q_DECLARE_TR_FUNCTIONS(carnet::CommandSentence)
};

/// Of a count and a name, whichever come first: older entries have a name alone.
struct Subject {
    int count = 1;
    QString name;
};

Subject subjectOf(const QStringList &arguments)
{
    Subject subject;
    for (const QString &argument : arguments) {
        bool isNumber = false;
        const int number = argument.toInt(&isNumber);
        if (isNumber)
            subject.count = number;
        else if (subject.name.isEmpty())
            subject.name = argument;
    }
    return subject;
}

bool is(const QString &command, CommandId id)
{
    const std::string_view text = commandText(id);
    return command == QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
}

/// A merge of many pairs (store/duplicate_batch.h) is named after none of them.
QString pairsMerged(int count)
{
    return CommandSentence::tr("%n pair(s) of duplicates merged", nullptr, count);
}

QString ofContacts(const QString &command, const Subject &s)
{
    const bool isNamed = s.count == 1 && !s.name.isEmpty();
    if (is(command, CommandId::ContactCreate))
        return isNamed ? CommandSentence::tr("%1 added").arg(s.name)
                       : CommandSentence::tr("%n contact(s) added", nullptr, s.count);
    if (is(command, CommandId::ContactEdit))
        return isNamed ? CommandSentence::tr("%1 changed").arg(s.name)
                       : CommandSentence::tr("%n contact(s) changed", nullptr, s.count);
    if (is(command, CommandId::ContactTrash))
        return isNamed ? CommandSentence::tr("%1 deleted").arg(s.name)
                       : CommandSentence::tr("%n contact(s) deleted", nullptr, s.count);
    if (is(command, CommandId::ContactRestore))
        return isNamed ? CommandSentence::tr("%1 restored").arg(s.name)
                       : CommandSentence::tr("%n contact(s) restored", nullptr, s.count);
    if (is(command, CommandId::ContactMerge))
        return s.name.isEmpty()
            ? pairsMerged(s.count)
            : CommandSentence::tr("%n contacts merged into %1", nullptr, s.count).arg(s.name);
    if (is(command, CommandId::ContactArchive))
        return isNamed ? CommandSentence::tr("%1 archived").arg(s.name)
                       : CommandSentence::tr("%n contact(s) archived", nullptr, s.count);
    if (is(command, CommandId::ContactUnarchive))
        return isNamed ? CommandSentence::tr("%1 taken out of the archive").arg(s.name)
                       : CommandSentence::tr("%n contact(s) taken out of the archive", nullptr, s.count);
    return {};
}

QString ofCompanies(const QString &command, const Subject &s)
{
    const bool isNamed = s.count == 1 && !s.name.isEmpty();
    if (is(command, CommandId::CompanyCreate))
        return isNamed ? CommandSentence::tr("%1 added").arg(s.name)
                       : CommandSentence::tr("%n company(s) added", nullptr, s.count);
    if (is(command, CommandId::CompanyEdit))
        return isNamed ? CommandSentence::tr("%1 changed").arg(s.name)
                       : CommandSentence::tr("%n company(s) changed", nullptr, s.count);
    if (is(command, CommandId::CompanyTrash))
        return isNamed ? CommandSentence::tr("%1 deleted").arg(s.name)
                       : CommandSentence::tr("%n company(s) deleted", nullptr, s.count);
    if (is(command, CommandId::CompanyRestore))
        return isNamed ? CommandSentence::tr("%1 restored").arg(s.name)
                       : CommandSentence::tr("%n company(s) restored", nullptr, s.count);
    if (is(command, CommandId::CompanyMerge))
        return s.name.isEmpty()
            ? pairsMerged(s.count)
            : CommandSentence::tr("%n companies merged into %1", nullptr, s.count).arg(s.name);
    if (is(command, CommandId::CompanyArchive))
        return isNamed ? CommandSentence::tr("%1 archived").arg(s.name)
                       : CommandSentence::tr("%n company(s) archived", nullptr, s.count);
    if (is(command, CommandId::CompanyUnarchive))
        return isNamed ? CommandSentence::tr("%1 taken out of the archive").arg(s.name)
                       : CommandSentence::tr("%n company(s) taken out of the archive", nullptr, s.count);
    return {};
}

QString ofOthers(const QString &command, const Subject &s)
{
    if (is(command, CommandId::RelationChange))
        return CommandSentence::tr("Relation of %n record(s) changed", nullptr, s.count);
    if (is(command, CommandId::OwnerChange))
        return CommandSentence::tr("Owner of %n record(s) changed", nullptr, s.count);
    if (is(command, CommandId::TagAssign))
        return CommandSentence::tr("Tag “%1” set or removed on %n record(s)", nullptr, s.count).arg(s.name);
    if (is(command, CommandId::TagEdit))
        return CommandSentence::tr("Tag “%1” changed").arg(s.name);
    if (is(command, CommandId::CustomFieldEdit))
        return CommandSentence::tr("Field “%1” changed").arg(s.name);
    if (is(command, CommandId::DocumentAdd))
        return CommandSentence::tr("Document “%1” added").arg(s.name);
    if (is(command, CommandId::DocumentRemove))
        return CommandSentence::tr("Document “%1” removed").arg(s.name);
    if (is(command, CommandId::DuplicateDistinct))
        return CommandSentence::tr("Two records marked as distinct");
    if (is(command, CommandId::MemberEdit))
        return CommandSentence::tr("Member changed");
    if (is(command, CommandId::Import))
        return CommandSentence::tr("%n record(s) imported from “%1”", nullptr, s.count).arg(s.name);
    if (is(command, CommandId::ImportUndo))
        return CommandSentence::tr("Import of “%1” undone").arg(s.name);
    return CommandSentence::tr("Last change");
}

} // namespace

QStringList countAndName(qsizetype count, const QString &name)
{
    QStringList arguments{QString::number(count)};
    if (!name.isEmpty())
        arguments.append(name);
    return arguments;
}

QString commandSentence(const QString &command, const QStringList &arguments)
{
    // A file or a person may be called "2026": of these the name stands first.
    Subject subject = subjectOf(arguments);
    if (is(command, CommandId::Import) && !arguments.isEmpty())
        subject = {arguments.value(1).toInt(), arguments.first()};
    if (command.startsWith(u"contact."))
        return ofContacts(command, subject);
    if (command.startsWith(u"company."))
        return ofCompanies(command, subject);
    return ofOthers(command, subject);
}

} // namespace carnet
