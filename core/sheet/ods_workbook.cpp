// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of LibreOffice and all who write OpenDocument (OASIS ODF 1.3, part 3, 9 and 19.385).
#include "core/refusals.h"
#include "core/sheet/number_format.h"
#include "core/sheet/sheet_row.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xml_part.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

const QString kContent = u"content.xml"_s;

qint64 repeatOf(const XmlPart &xml, QLatin1String name)
{
    return std::clamp<qint64>(xml.attribute(name).toLongLong(), 1, 1 << 20);
}

/// A sheet, whose `<table:table>` is open in `xml`.
class OdsSheet : public CellTable {
public:
    OdsSheet(XmlPart &xml, const SheetLimits &limits, qint64 total)
        : m_xml(xml), m_limits(limits), m_row(limits), m_total(total)
    {
    }
    OdsSheet(std::unique_ptr<XmlPart> xml, const SheetLimits &limits, qint64 total)
        : OdsSheet(*xml, limits, total)
    {
        m_own = std::move(xml);
    }

    Result<bool> next(CellRecord &record) override
    {
        CARNET_TRY(m_state);
        const Result<bool> more = advance();
        if (!more)
            m_state = fail(more.error());
        else if (*more)
            record = m_row.record();
        if (more && *more)
            record.line = m_line - m_repeats;
        return more;
    }
    qint64 bytesRead() const override { return m_xml.bytesRead(); }
    qint64 bytesTotal() const override { return m_total; }

    int filled() const { return m_row.filled(); }
    bool isHidden() const { return m_isHidden; }
    qint64 rangeCount() const { return m_rangeCount; }

private:
    Result<bool> advance()
    {
        if (m_repeats > 0) {
            --m_repeats;
            CARNET_TRY(m_row.countAgain());
            return true;
        }
        while (true) {
            CARNET_TRY_ASSIGN(const bool more, m_xml.next());
            if (!more || m_xml.isEnd("table"_L1))
                return false;
            if (m_xml.isStart("table-row"_L1)) {
                CARNET_TRY(readRow());
                if (!m_row.isEmpty())
                    return true;
                m_repeats = 0;
            } else if (m_xml.isStart("shapes"_L1) || m_xml.isStart("forms"_L1) || m_xml.isStart("table"_L1)
                       || m_xml.isStart("named-expressions"_L1)) {
                CARNET_TRY(m_xml.skip());
            }
        }
    }

    Result<void> readRow()
    {
        const qint64 repeats = repeatOf(m_xml, "number-rows-repeated"_L1);
        const QStringView visibility = m_xml.attribute("visibility"_L1);
        m_isHidden = visibility == u"collapse" || visibility == u"filter";
        m_row.begin(m_line + 1);
        m_line += repeats;
        m_repeats = repeats - 1;
        if (m_line > m_limits.rows)
            return refuseSheet(sheet_refusal::kTooLarge);
        qint64 column = 0;
        while (true) {
            CARNET_TRY_ASSIGN(const bool more, m_xml.next());
            if (!more || m_xml.isEnd("table-row"_L1))
                return {};
            const bool isCovered = m_xml.isStart("covered-table-cell"_L1);
            if (!isCovered && !m_xml.isStart("table-cell"_L1))
                continue;
            const qint64 cells = repeatOf(m_xml, "number-columns-repeated"_L1);
            m_rangeCount += repeatOf(m_xml, "number-columns-spanned"_L1) > 1
                    || repeatOf(m_xml, "number-rows-spanned"_L1) > 1
                ? 1
                : 0;
            CARNET_TRY_ASSIGN(const QString text, readCell());
            for (qint64 i = 0; i < cells && !isCovered && !text.isEmpty(); ++i)
                CARNET_TRY(m_row.set(column + i, text));
            column += cells;
        }
    }

    /// The cell that is open, to its end.
    Result<QString> readCell()
    {
        const QString type = m_xml.attribute("value-type"_L1).toString();
        const QString value = m_xml.attribute("value"_L1).toString();
        const QString date = m_xml.attribute("date-value"_L1).toString();
        const QString time = m_xml.attribute("time-value"_L1).toString();
        const QString boolean = m_xml.attribute("boolean-value"_L1).toString();
        const QString string = m_xml.attribute("string-value"_L1).toString();
        CARNET_TRY_ASSIGN(const QString shown, readParagraphs());
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (type == u"percentage"_s && isNumber)
            return numberText(number, {NumberFormat::Kind::Percent, {}});
        if ((type == u"float"_s || type == u"currency"_s) && isNumber)
            return numberOrShown(number, shown);
        if (type == u"date"_s && !date.isEmpty())
            return date.endsWith(u"T00:00:00"_s) ? date.chopped(9) : date;
        if (type == u"time"_s && !time.isEmpty())
            return timeText(time);
        if (type == u"boolean"_s)
            return boolean;
        return shown.isEmpty() ? string : shown;
    }

    /// A number keeps the zeros that it is shown with: "01000", "06 12 34 56 78".
    static QString numberOrShown(double number, const QString &shown)
    {
        const QString plain = numberText(number);
        QString digits;
        for (const QChar c : shown) {
            if (c.isDigit())
                digits += c;
            else if (!c.isSpace() && c != u'-' && c != u'.')
                return plain;
        }
        const bool isPadded = digits.size() > plain.size() && digits.startsWith(u'0')
            && digits.endsWith(plain) && !shown.contains(u'.');
        return isPadded ? shown.simplified() : plain;
    }

    /// PT10H30M00S as 10:30:00.
    static QString timeText(const QString &duration)
    {
        static const QRegularExpression parts(u"^PT(\\d+)H(\\d+)M(\\d+)"_s);
        const QRegularExpressionMatch match = parts.match(duration);
        if (!match.hasMatch())
            return duration;
        return QStringList{match.captured(1), match.captured(2), match.captured(3)}.join(u':');
    }

    /// The paragraphs of the cell that is open, a line each; comments are left out.
    Result<QString> readParagraphs()
    {
        QString text;
        int paragraphs = 0;
        for (int depth = 1; depth > 0;) {
            CARNET_TRY_ASSIGN(const bool more, m_xml.next());
            if (!more)
                break;
            if (m_xml.isStart("annotation"_L1) || m_xml.isStart("table"_L1)) {
                CARNET_TRY(m_xml.skip());
                continue;
            }
            if (m_xml.isStart("p"_L1)) {
                text += paragraphs++ > 0 ? u"\n"_s : QString();
                CARNET_TRY(readParagraph(text));
                continue;
            }
            depth += m_xml.isStart() ? 1 : m_xml.isEnd() ? -1 : 0;
        }
        return text;
    }

    Result<void> readParagraph(QString &text)
    {
        for (int depth = 1; depth > 0;) {
            CARNET_TRY_ASSIGN(const bool more, m_xml.next());
            if (!more)
                break;
            if (m_xml.xml().isCharacters())
                text += m_xml.xml().text();
            else if (m_xml.isStart("s"_L1))
                text += QString(repeatOf(m_xml, "c"_L1), u' ');
            else if (m_xml.isStart("tab"_L1))
                text += u'\t';
            else if (m_xml.isStart("line-break"_L1))
                text += u'\n';
            else if (m_xml.isStart("annotation"_L1)) {
                CARNET_TRY(m_xml.skip());
                continue;
            }
            if (text.size() > m_limits.rowBytes)
                return fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kCellTooLong),
                            {QString::number(m_row.line())});
            depth += m_xml.isStart() ? 1 : m_xml.isEnd() ? -1 : 0;
        }
        return {};
    }

    XmlPart &m_xml;
    std::unique_ptr<XmlPart> m_own;
    const SheetLimits m_limits;
    SheetRow m_row;
    const qint64 m_total;
    Result<void> m_state;
    qint64 m_line = 0; ///< of the last of the repeated rows
    qint64 m_repeats = 0; ///< of the row in m_row, that are still to come
    bool m_isHidden = false;
    qint64 m_rangeCount = 0;
};

class OdsWorkbook : public Workbook {
public:
    OdsWorkbook(std::unique_ptr<ZipArchive> archive, const SheetLimits &limits)
        : m_archive(std::move(archive)), m_limits(limits)
    {
    }

    Result<QList<SheetInfo>> measure() override
    {
        CARNET_TRY_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(*m_archive, kContent, m_limits));
        QList<SheetInfo> sheets;
        QSet<QString> hidden;
        QString style;
        while (true) {
            CARNET_TRY_ASSIGN(const bool found, toTable(*xml, hidden, style));
            if (!found)
                return sheets;
            if (sheets.size() >= m_limits.sheets)
                return refuseSheet(sheet_refusal::kTooLarge);
            SheetInfo sheet;
            sheet.index = static_cast<int>(sheets.size());
            sheet.name = xml->attribute("name"_L1).toString();
            sheet.isHidden = hidden.contains(xml->attribute("style-name"_L1).toString());
            OdsSheet table(*xml, m_limits, 0);
            CellRecord record;
            while (true) {
                CARNET_TRY_ASSIGN(const bool more, table.next(record));
                if (!more)
                    break;
                ++sheet.records;
                sheet.filledCells += table.filled();
                sheet.hiddenRecords += table.isHidden() ? 1 : 0;
            }
            sheet.mergedRanges = table.rangeCount();
            sheets.append(sheet);
        }
    }

    Result<std::unique_ptr<CellTable>> read(const SheetInfo &sheet) override
    {
        CARNET_TRY_ASSIGN(std::unique_ptr<XmlPart> xml, XmlPart::open(*m_archive, kContent, m_limits));
        QSet<QString> hidden;
        QString style;
        for (int i = 0; i <= sheet.index; ++i) {
            CARNET_TRY_ASSIGN(const bool found, toTable(*xml, hidden, style));
            if (!found)
                return refuseSheet(sheet_refusal::kNoSuchSheet, {sheet.name});
            if (i < sheet.index)
                CARNET_TRY(xml->skip());
        }
        return std::unique_ptr<CellTable>(
            std::make_unique<OdsSheet>(std::move(xml), m_limits, m_archive->unpackedBytes(kContent)));
    }

private:
    /// To the next sheet; on the way the styles of hidden ones are noted.
    static Result<bool> toTable(XmlPart &xml, QSet<QString> &hidden, QString &style)
    {
        while (true) {
            CARNET_TRY_ASSIGN(const bool more, xml.next());
            if (!more)
                return false;
            if (xml.isStart("style"_L1))
                style =
                    xml.attribute("family"_L1) == u"table" ? xml.attribute("name"_L1).toString() : QString();
            else if (xml.isStart("table-properties"_L1) && xml.attribute("display"_L1) == u"false"
                     && !style.isEmpty())
                hidden.insert(style);
            else if (xml.isStart("tracked-changes"_L1))
                CARNET_TRY(xml.skip());
            else if (xml.isStart("table"_L1))
                return true;
        }
    }

    std::unique_ptr<ZipArchive> m_archive;
    const SheetLimits m_limits;
};

/// Each part of a document under a password is named as such in the manifest.
Result<bool> isLocked(const ZipArchive &archive, const SheetLimits &limits)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!archive.contains(manifest))
        return false;
    CARNET_TRY_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, manifest, limits));
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, xml->next());
        if (!more)
            return false;
        if (xml->isStart("encryption-data"_L1))
            return true;
    }
}

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::openOds(const QString &path, const SheetLimits &limits)
{
    CARNET_TRY_ASSIGN(std::unique_ptr<ZipArchive> archive, ZipArchive::open(path, limits));
    CARNET_TRY_ASSIGN(const bool locked, isLocked(*archive, limits));
    if (locked)
        return refuseSheet(sheet_refusal::kLocked);
    return std::unique_ptr<Workbook>(std::make_unique<OdsWorkbook>(std::move(archive), limits));
}

} // namespace carnet
