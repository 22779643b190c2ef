// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vcard/card_mapper.h"
#include "core/vcard/vcard_reader.h"
#include "store/table_source.h"

#include <QFile>

namespace carnet {

/// How a file of cards is going to be read. It has no columns; `columns` are the properties that have no
/// place of their own in a record or are private (birthday, family): what becomes of each is the user's
/// choice.
struct VcardPlan {
    CardMapperOptions mapper;
    QString encoding; ///< of values that do not say theirs
    qint64 cards = 0;
    QList<PlannedColumn> columns;
    QList<ColumnUse> uses; ///< of the columns
    QStringList firstTexts; ///< an example of each column
};

/// True when a file holds cards: its first line that is not blank says BEGIN:VCARD (in UTF-16 as well), or it
/// is named .vcf or .vcard.
[[nodiscard]] bool isVcard(const QString &path);

/// Reads a file of cards once through and decides. Of `wishes` it takes the kind, the map ("BDAY=birthday",
/// "#0=note"), what is to be done with unknown properties, the answers and the source's name. Fails with
/// NotFound, Io, and with InvalidInput: arguments name the property or field of `wishes.map` that does not
/// exist, or the file without a card.
[[nodiscard]] Result<VcardPlan> planVcard(const QString &path, const TableWishes &wishes);

/// The cards of a file.
class VcardSource : public RowSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<VcardSource>> open(const QString &path,
                                                                   const VcardPlan &plan);

    [[nodiscard]] Result<bool> next(ImportedRow &row) override;
    /// The whole card as text, its pictures left out.
    [[nodiscard]] QStringList cells() const override { return {m_card ? m_card->toText() : QString()}; }
    [[nodiscard]] QStringList header() const override { return {QStringLiteral("vcard")}; }
    [[nodiscard]] qint64 bytesRead() const override { return m_reader ? m_reader->bytesRead() : 0; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_total; }
    [[nodiscard]] bool isWhole() const override { return false; }

private:
    VcardSource(const QString &path, const VcardPlan &plan) : m_file(path), m_mapper(plan.mapper) { }
    void tellWarnings(ImportedRow &row);

    QFile m_file;
    CardMapper m_mapper;
    std::unique_ptr<VcardReader> m_reader;
    const VcardCard *m_card = nullptr;
    size_t m_told = 0; ///< warnings that went out with a row
    qint64 m_total = 0;
};

} // namespace carnet
