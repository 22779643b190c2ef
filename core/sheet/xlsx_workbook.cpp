// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of Excel since 2007, and of all who write for it: ECMA-376-1, SpreadsheetML.
#include "core/sheet/sheet_row.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xlsx_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qsizetype kMergedRanges = 10'000; ///< that are looked at

/// "BC12" as column 54 and row 11; -1 for what is missing or senseless.
struct CellPlace {
    qint64 column = -1;
    qint64 row = -1;
};

CellPlace placeOf(QStringView reference)
{
    CellPlace place;
    qint64 column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const char16_t c = reference[i].unicode() & ~0x20; // without case
        if (c < u'A' || c > u'Z')
            break;
        column = 26 * column + (c - u'A' + 1);
    }
    place.column = column - 1;
    bool isNumber = false;
    const qint64 row = reference.mid(i).toLongLong(&isNumber);
    place.row = isNumber && row > 0 ? row - 1 : -1;
    return place;
}

class XlsxSheet : public CellTable {
public:
    XlsxSheet(std::unique_ptr<XmlPart> xml, const XlsxParts &parts, const SheetLimits &limits,
              const QList<QRect> &merged, qint64 total)
        : m_xml(std::move(xml)), m_parts(parts), m_limits(limits), m_row(limits), m_merged(merged),
          m_total(total)
    {
    }

    Result<bool> next(CellRecord &record) override
    {
        CARNET_TRY(m_state);
        const Result<bool> more = advance();
        if (!more)
            m_state = fail(more.error());
        else if (*more)
            record = m_row.record();
        return more;
    }
    qint64 bytesRead() const override { return m_xml->bytesRead(); }
    qint64 bytesTotal() const override { return m_total; }

    int filled() const { return m_row.filled(); }
    bool isHidden() const { return m_isHidden; }
    /// After the last row only: they stand behind the cells.
    const QList<QRect> &ranges() const { return m_ranges; }
    qint64 rangeCount() const { return m_rangeCount; }

private:
    Result<bool> advance()
    {
        while (true) {
            CARNET_TRY_ASSIGN(const bool more, m_xml->next());
            if (!more)
                return false;
            if (m_xml->isStart("mergeCell"_L1))
                takeRange(m_xml->attribute("ref"_L1));
            if (!m_xml->isStart("row"_L1))
                continue;
            CARNET_TRY(readRow());
            if (!m_row.isEmpty())
                return true;
        }
    }

    Result<void> readRow()
    {
        bool isNumber = false;
        const qint64 line = m_xml->attribute("r"_L1).toLongLong(&isNumber);
        m_line = isNumber && line > m_line ? line : m_line + 1;
        if (m_line > m_limits.rows)
            return refuseSheet(sheet_refusal::kTooLarge);
        const QStringView hidden = m_xml->attribute("hidden"_L1);
        m_isHidden = hidden == u"1" || hidden == u"true";
        m_row.begin(m_line);
        qint64 column = -1;
        while (true) {
            CARNET_TRY_ASSIGN(const bool more, m_xml->next());
            if (!more || m_xml->isEnd("row"_L1))
                break;
            if (!m_xml->isStart("c"_L1))
                continue;
            const qint64 stated = placeOf(m_xml->attribute("r"_L1)).column;
            column = stated >= 0 ? stated : column + 1;
            CARNET_TRY(readCell(column));
        }
        for (const QRect &range : m_merged) {
            if (m_line - 1 < range.top() || m_line - 1 > range.bottom())
                continue;
            for (int covered = range.left(); covered <= range.right(); ++covered) {
                if (m_line - 1 != range.top() || covered != range.left())
                    m_row.remove(covered);
            }
        }
        return {};
    }

    Result<void> readCell(qint64 column)
    {
        const QString type = m_xml->attribute("t"_L1).toString();
        const auto style = static_cast<size_t>(m_xml->attribute("s"_L1).toUInt());
        QString text;
        while (true) {
            CARNET_TRY_ASSIGN(const bool more, m_xml->next());
            if (!more || m_xml->isEnd("c"_L1))
                break;
            if (m_xml->isStart("v"_L1)) {
                CARNET_TRY_ASSIGN(const QString value, m_xml->text());
                text = valueText(type, value, style);
            } else if (m_xml->isStart("is"_L1)) {
                CARNET_TRY_ASSIGN(text, readXlsxText(*m_xml));
            } else if (m_xml->isStart()) { // a formula: only its stored value counts
                CARNET_TRY(m_xml->skip());
            }
        }
        return m_row.set(column, text);
    }

    QString valueText(const QString &type, const QString &value, size_t style) const
    {
        if (type == u"s"_s)
            return m_parts.texts.at(value.toLongLong());
        if (type == u"b"_s)
            return value == u"1"_s || value == u"true"_s ? u"true"_s : u"false"_s;
        if (!type.isEmpty() && type != u"n"_s) // str, d (an ISO date), e
            return value;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        return numberText(number, style < m_parts.formats.size() ? m_parts.formats[style] : NumberFormat(),
                          m_parts.origin);
    }

    void takeRange(QStringView reference)
    {
        const qsizetype colon = reference.indexOf(u':');
        const CellPlace first = placeOf(reference.left(colon < 0 ? reference.size() : colon));
        const CellPlace last = placeOf(reference.mid(colon + 1));
        if (first.column < 0 || first.row < 0 || last.column < first.column || last.row < first.row)
            return;
        ++m_rangeCount;
        const auto wide = static_cast<int>(std::min<qint64>(last.column, m_limits.columns));
        if (m_ranges.size() < kMergedRanges)
            m_ranges.append(QRect(QPoint(static_cast<int>(first.column), static_cast<int>(first.row)),
                                  QPoint(wide, static_cast<int>(std::min(last.row, m_limits.rows)))));
    }

    std::unique_ptr<XmlPart> m_xml;
    const XlsxParts &m_parts;
    const SheetLimits m_limits;
    SheetRow m_row;
    const QList<QRect> m_merged;
    const qint64 m_total;
    Result<void> m_state;
    qint64 m_line = 0;
    bool m_isHidden = false;
    QList<QRect> m_ranges;
    qint64 m_rangeCount = 0;
};

class XlsxWorkbook : public Workbook {
public:
    XlsxWorkbook(std::unique_ptr<ZipArchive> archive, XlsxParts parts, const SheetLimits &limits)
        : m_archive(std::move(archive)), m_parts(std::move(parts)), m_limits(limits)
    {
    }

    Result<QList<SheetInfo>> measure() override
    {
        QList<SheetInfo> sheets = m_parts.sheets;
        for (SheetInfo &sheet : sheets) {
            CARNET_TRY_ASSIGN(const std::unique_ptr<XlsxSheet> table, open(sheet));
            CellRecord record;
            while (true) {
                CARNET_TRY_ASSIGN(const bool more, table->next(record));
                if (!more)
                    break;
                ++sheet.records;
                sheet.filledCells += table->filled();
                sheet.hiddenRecords += table->isHidden() ? 1 : 0;
            }
            sheet.merged = table->ranges();
            sheet.mergedRanges = table->rangeCount();
        }
        return sheets;
    }

    Result<std::unique_ptr<CellTable>> read(const SheetInfo &sheet) override
    {
        CARNET_TRY_ASSIGN(std::unique_ptr<XlsxSheet> table, open(sheet));
        return std::unique_ptr<CellTable>(std::move(table));
    }

private:
    Result<std::unique_ptr<XlsxSheet>> open(const SheetInfo &sheet) const
    {
        CARNET_TRY_ASSIGN(std::unique_ptr<XmlPart> xml, XmlPart::open(*m_archive, sheet.part, m_limits));
        return std::make_unique<XlsxSheet>(std::move(xml), m_parts, m_limits, sheet.merged,
                                           m_archive->unpackedBytes(sheet.part));
    }

    std::unique_ptr<ZipArchive> m_archive;
    const XlsxParts m_parts;
    const SheetLimits m_limits;
};

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::openXlsx(const QString &path, const SheetLimits &limits)
{
    CARNET_TRY_ASSIGN(std::unique_ptr<ZipArchive> archive, ZipArchive::open(path, limits));
    CARNET_TRY_ASSIGN(XlsxParts parts, readXlsxParts(*archive, limits));
    return std::unique_ptr<Workbook>(
        std::make_unique<XlsxWorkbook>(std::move(archive), std::move(parts), limits));
}

int fullestSheet(const QList<SheetInfo> &sheets)
{
    int best = -1;
    const auto rank = [&sheets](int i) {
        return std::pair(!sheets[i].isHidden && sheets[i].filledCells > 0, sheets[i].filledCells);
    };
    for (int i = 0; i < sheets.size(); ++i) {
        if (best < 0 || rank(i) > rank(best))
            best = i;
    }
    return best;
}

} // namespace carnet
