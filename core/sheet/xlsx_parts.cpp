// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_parts.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Relation {
    QString type; ///< its last word: "worksheet", "styles"
    QString target; ///< a part of the archive
};
using Relations = QHash<QString, Relation>;

/// "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml", seen from `folder`.
QString targetPart(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (step != u"."_s)
            path.append(step);
    }
    return path.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
}

QString relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    return (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
}

Result<Relations> readRelations(const ZipArchive &archive, const QString &part, const SheetLimits &limits)
{
    Relations relations;
    const QString name = relationsOf(part);
    if (!archive.contains(name))
        return relations;
    CARNET_TRY_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, name, limits));
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, xml->next());
        if (!more)
            return relations;
        const bool isInside = xml->attribute("TargetMode"_L1) != u"External"; // links are never followed
        if (xml->isStart("Relationship"_L1) && isInside)
            relations.insert(xml->attribute("Id"_L1).toString(),
                             {xml->attribute("Type"_L1).toString().section(u'/', -1),
                              targetPart(folderOf(part), xml->attribute("Target"_L1).toString())});
    }
}

QString targetOfType(const Relations &relations, QLatin1String type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

/// `r:id`, not `sheetId`: the attribute in the namespace of relations.
QString relationId(XmlPart &part)
{
    for (const QXmlStreamAttribute &attribute : part.xml().attributes()) {
        if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

Result<void> readWorkbookPart(const ZipArchive &archive, const QString &name, const Relations &relations,
                              const SheetLimits &limits, XlsxParts &parts)
{
    CARNET_TRY_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, name, limits));
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, xml->next());
        if (!more)
            return {};
        if (xml->isStart("workbookPr"_L1) && isTrue(xml->attribute("date1904"_L1)))
            parts.origin = DateOrigin::Year1904;
        if (!xml->isStart("sheet"_L1))
            continue;
        const Relation relation = relations.value(relationId(*xml));
        if (relation.type != u"worksheet"_s) // a sheet of a chart, a dialog
            continue;
        if (parts.sheets.size() >= limits.sheets)
            return refuseSheet(sheet_refusal::kTooLarge);
        SheetInfo sheet;
        sheet.index = static_cast<int>(parts.sheets.size());
        sheet.name = xml->attribute("name"_L1).toString();
        sheet.isHidden = xml->attribute("state"_L1).contains(u"idden"); // hidden, veryHidden
        sheet.part = relation.target;
        parts.sheets.append(sheet);
    }
}

Result<void> readStyles(const ZipArchive &archive, const QString &name, const SheetLimits &limits,
                        XlsxParts &parts)
{
    CARNET_TRY_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, name, limits));
    QHash<int, QString> codes;
    bool isOfCells = false;
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, xml->next());
        if (!more)
            return {};
        if (xml->isStart("numFmt"_L1))
            codes.insert(xml->attribute("numFmtId"_L1).toInt(), xml->attribute("formatCode"_L1).toString());
        else if (xml->name() == "cellXfs"_L1)
            isOfCells = xml->isStart();
        else if (isOfCells && xml->isStart("xf"_L1)) {
            const int id = xml->attribute("numFmtId"_L1).toInt();
            parts.formats.push_back(readNumberFormat(id, codes.value(id)));
        }
    }
}

/// `_x000D_` is how a control character is written; `_x005F_` keeps an underscore from being read so.
QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const QChar c(match.captured(1).toUShort(nullptr, 16));
        if (c != u'\r' && !c.isNull())
            result += c;
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace

Result<QString> readXlsxText(XmlPart &part)
{
    QString text;
    const QString end = part.name().toString();
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, part.next());
        if (!more || (part.isEnd() && part.name() == end))
            return unescaped(text);
        if (part.isStart("rPh"_L1)) {
            CARNET_TRY(part.skip());
        } else if (part.isStart("t"_L1)) {
            CARNET_TRY_ASSIGN(const QString run, part.text());
            text += run;
        }
    }
}

Result<void> SharedTexts::read(XmlPart &part, const SheetLimits &limits)
{
    while (true) {
        CARNET_TRY_ASSIGN(const bool more, part.next());
        if (!more)
            return {};
        if (!part.isStart("si"_L1))
            continue;
        CARNET_TRY_ASSIGN(const QString text, readXlsxText(part));
        m_all += text.toUtf8();
        m_ends.push_back(m_all.size());
        if (m_all.size() > limits.textBytes)
            return refuseSheet(sheet_refusal::kTooLarge);
    }
}

QString SharedTexts::at(qint64 index) const
{
    if (index < 0 || index >= static_cast<qint64>(m_ends.size()))
        return {};
    const qint64 begin = index == 0 ? 0 : m_ends[static_cast<size_t>(index) - 1];
    return QString::fromUtf8(m_all.constData() + begin, m_ends[static_cast<size_t>(index)] - begin);
}

Result<XlsxParts> readXlsxParts(const ZipArchive &archive, const SheetLimits &limits)
{
    XlsxParts parts;
    CARNET_TRY_ASSIGN(const Relations root, readRelations(archive, {}, limits));
    QString workbook = targetOfType(root, "officeDocument"_L1);
    if (workbook.isEmpty())
        workbook = u"xl/workbook.xml"_s;
    CARNET_TRY_ASSIGN(const Relations relations, readRelations(archive, workbook, limits));
    CARNET_TRY(readWorkbookPart(archive, workbook, relations, limits, parts));
    if (const QString styles = targetOfType(relations, "styles"_L1); archive.contains(styles))
        CARNET_TRY(readStyles(archive, styles, limits, parts));
    if (const QString texts = targetOfType(relations, "sharedStrings"_L1); archive.contains(texts)) {
        CARNET_TRY_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, texts, limits));
        CARNET_TRY(parts.texts.read(*xml, limits));
    }
    return parts;
}

} // namespace carnet
