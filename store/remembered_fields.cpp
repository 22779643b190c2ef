// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/remembered_fields.h"

#include "store/setting_table.h"

namespace carnet {

namespace {

const QByteArray kPrefix = QByteArrayLiteral("import_fields:");

} // namespace

Result<RememberedFields> rememberedFields(Database &db)
{
    RememberedFields all;
    CARNET_TRY_ASSIGN(
        Statement st,
        db.statement(
            "SELECT name, value FROM setting WHERE name >= 'import_fields:' AND name < 'import_fields;'"));
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, st.step());
        if (!more)
            return all;
        const QByteArray signature = QByteArray::fromHex(st.text(0).toLatin1().mid(kPrefix.size()));
        all.insert(signature, st.text(1).split(u'\n', Qt::SkipEmptyParts));
    }
}

Result<void> rememberFields(Database &db, const QByteArray &signature, const QStringList &fields)
{
    if (signature.isEmpty() || fields.isEmpty())
        return {};
    return SettingTable(db).set((kPrefix + signature.toHex()).constData(), fields.join(u'\n'));
}

} // namespace carnet
