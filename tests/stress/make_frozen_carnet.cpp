// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the fixture of tst_frozen_carnet: `make_frozen_carnet tests/data/carnet/v1.carnet`. Run once for each released
// schema; what it wrote then is kept for ever and opened by every later build. (v1 follows the schema until its release.)
#include "store/contact_table.h"
#include "store/current_carnet.h"
#include "store/recorded_write.h"

#include <cstdio>

using namespace carnet;

namespace {

Result<void> make(const QString &path)
{
    const Clock clock = Clock::fixed(1'795'000'000'000);
    CARNET_TRY_ASSIGN(
        const OpenCarnet carnet,
        createCarnet(path, SecretBytes::copyOf("L’été, sept mots gelés"), currentCreation(clock)));
    for (int n = 1; n <= 25; ++n) {
        Contact contact;
        contact.firstName = QStringLiteral("Émile");
        contact.familyName = QStringLiteral("Gelé%1").arg(n);
        contact.companyName = QStringLiteral("Société %1").arg(n % 5);
        CARNET_TRY(RecordedWrite::run(*carnet.db, clock, {CommandId::ContactCreate, {}},
                                      [&](Database &db) -> Result<void> {
                                          CARNET_TRY(ContactTable(db).insert(contact, clock));
                                          return {};
                                      }));
    }
    return carnet.db->checkpointTruncate();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || !initializeCrypto())
        return 2;
    const Result<void> made = make(QString::fromLocal8Bit(argv[1]));
    if (!made)
        std::fprintf(stderr, "%s\n", qPrintable(made.error().detail));
    return made ? 0 : 1;
}
