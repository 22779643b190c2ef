// SPDX-License-Identifier: GPL-3.0-or-later
// The child of tst_key_change_faults: changes the passphrase of a small carnet from "old" to "new", either as Carnet does
// it (copy) or as SQLCipher would (rekey, the control). Exit 0: it says that it is done.
#include "store/carnet_header.h"
#include "store/key_change.h"
#include "tests/support/small_carnet.h"

#include <sodium.h>
#include <sqlite3.h>

using namespace carnet;
using namespace carnet::test;

namespace {

int changeByCopy(const QString &path)
{
    auto carnet = openCarnet(path, phrase("old"), smallOptions());
    if (!carnet)
        return 2;
    KeyChangeOptions options;
    options.opening = smallOptions();
    options.backupPath = path + QStringLiteral(".sauvegarde");
    const SecretBytes old = phrase("old");
    return changePassphrase(*carnet, &old, phrase("new"), options) ? 0 : 1;
}

int changeByRekey(const QString &path)
{
    const auto carnet = openCarnet(path, phrase("old"), smallOptions());
    if (!carnet)
        return 2;
    HeaderBytes header = makeHeader();
    const auto key = fastKey(phrase("new"), header);
    if (!key)
        return 2;
    setKeyCheck(header, *key);
    char text[100] = "x'";
    sodium_bin2hex(text + 2, 65, key->data(), 32);
    sodium_bin2hex(text + 66, 33, header.data(), header.size());
    text[98] = '\'';
    return sqlite3_rekey_v2(carnet->db->handle(), "main", text, 99) == SQLITE_OK ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 || !initializeCrypto())
        return 3;
    const QString path = QString::fromLocal8Bit(argv[2]);
    return qstrcmp(argv[1], "rekey") == 0 ? changeByRekey(path) : changeByCopy(path);
}
