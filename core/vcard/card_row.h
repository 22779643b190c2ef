// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vcard/card_mapper.h"

namespace carnet {

/// One card as the row of a table: its properties become cells with meanings. A part of CardMapper.
class CardRow {
public:
    CardRow(const VcardCard &card, const CardMapperOptions &options);

    [[nodiscard]] ImportedRow map();

private:
    MappedColumn &add(ImportField field, const QString &text, const VcardProperty &property);
    void addNoted(const QString &text, const VcardProperty &property);
    void addKind();
    void addNames();
    void addFullName(const QStringList &name);
    void addOrganisation();
    void addTitles();
    void addPoint(const VcardProperty &property);
    void addAddress(const VcardProperty &property);
    void addLabelAddress(const VcardProperty &property);
    void addExtra(const VcardProperty &property);
    [[nodiscard]] bool isCompany() const;
    [[nodiscard]] QStringList nameParts() const;

    const VcardCard &m_card;
    const CardMapperOptions &m_options;
    QList<MappedColumn> m_columns;
    QStringList m_cells;
    QList<qint64> m_lines; ///< by column
    bool m_isCompany = false;
    int m_addresses = 0;
};

} // namespace carnet
