// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_carnet.h"

#include "core/demo_data.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/current_carnet.h"
#include "store/recorded_write.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace carnet {

namespace {

constexpr quint64 kSeed = 2026;

/// Companies first: a contact finds its company by the name, and names are derived at the end of a command.
Result<void> fill(Database &db, const Clock &clock)
{
    const DemoRecords demo = makeDemo(kDemoContacts, kSeed, clock);
    const auto companies = [&](Database &to) -> Result<void> {
        for (const Company &company : demo.companies)
            CARNET_TRY(CompanyTable(to).insert(company, clock));
        return {};
    };
    const auto contacts = [&](Database &to) -> Result<void> {
        for (const Contact &contact : demo.contacts)
            CARNET_TRY(ContactTable(to).insert(contact, clock));
        return {};
    };
    CARNET_TRY(
        RecordedWrite::run(db, clock, {CommandId::CompanyCreate, {}, Command::Undoable::No}, companies));
    CARNET_TRY(
        RecordedWrite::run(db, clock, {CommandId::ContactCreate, {}, Command::Undoable::No}, contacts));
    return {};
}

} // namespace

QString demoCarnetPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/carnet/demo/Demo.carnet");
}

QString demoPassphrase()
{
    return QStringLiteral("fournil lanterne colibri menthe granit voilier automne");
}

Result<void> ensureDemoCarnet(const Clock &clock, const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorCode::ReadOnly, QStringLiteral("demo folder"));
    // Filled under another name, so that a cut leaves no half demo behind.
    const QString making = QFileInfo(path).absolutePath() + QStringLiteral("/making.carnet");
    QFile::remove(making);
    {
        CARNET_TRY_ASSIGN(const OpenCarnet carnet,
                          createCarnet(making, SecretBytes::copyOf(demoPassphrase().toUtf8().constData()),
                                       currentCreation(clock)));
        CARNET_TRY(fill(*carnet.db, clock));
        CARNET_TRY(carnet.db->checkpointTruncate());
    }
    return platform::renameNoReplace(making, path);
}

} // namespace carnet
