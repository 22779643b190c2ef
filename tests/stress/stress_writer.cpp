// SPDX-License-Identifier: GPL-3.0-or-later
// The child of tst_kill_loop: stores contacts with their companies through the recorded door, one after the other, and
// says each number on stdout once it is committed, until it is killed.
#include "store/contact_table.h"
#include "store/current_carnet.h"
#include "store/maintenance.h"
#include "store/recorded_write.h"
#include "tests/support/fast_key.h"

#include <cstdio>

using namespace carnet;

int main(int argc, char **argv)
{
    if (argc != 2 || !initializeCrypto())
        return 3;
    OpenOptions options = currentOpening(nullptr);
    options.derive = test::fastKey;
    auto carnet = openCarnet(QString::fromLocal8Bit(argv[1]), SecretBytes::copyOf("phrase"), options);
    if (!carnet)
        return 2;
    auto first = carnet->db->number("SELECT count(*) FROM contact");
    if (!first)
        return 2;
    for (qint64 n = *first + 1;; ++n) {
        Contact contact;
        contact.familyName = QStringLiteral("Zola%1").arg(n);
        contact.companyName = QStringLiteral("Assommoir%1").arg(n);
        const auto written = RecordedWrite::run(
            *carnet->db, options.clock, {CommandId::ContactCreate, {}}, [&](Database &db) -> Result<void> {
                CARNET_TRY(ContactTable(db).insert(contact, options.clock));
                return {};
            });
        if (!written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(n));
        std::fflush(stdout);
        // As the program does between two commands: without merges the index is out of segments after 2,000 writes.
        if (!Maintenance(*carnet->db).mergeSearchIndexIfDue())
            return 1;
    }
}
