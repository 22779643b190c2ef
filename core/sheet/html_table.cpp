// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/html_table.h"

#include "core/sheet/sheet_limits.h"

#include <libxml/HTMLparser.h>

#include <QHash>

#include <algorithm>
#include <memory>

namespace carnet {

namespace {

constexpr qsizetype kMostBytes = 20 << 20;

bool isNamed(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE
        && xmlStrcasecmp(node->name, reinterpret_cast<const xmlChar *>(name)) == 0;
}

int attributeNumber(xmlNode *node, const char *name)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> value(
        xmlGetProp(node, reinterpret_cast<const xmlChar *>(name)), [](void *p) { xmlFree(p); });
    return value ? std::clamp(QByteArray(reinterpret_cast<const char *>(value.get())).toInt(), 1, 1000) : 1;
}

/// Steps through a tree in the order of the text, without recursion; `inside` says whether to go below a
/// node.
template <typename Visit>
void walk(xmlNode *top, Visit visit)
{
    for (xmlNode *node = top->children; node;) {
        const bool goesDown = visit(node);
        if (goesDown && node->children) {
            node = node->children;
            continue;
        }
        while (node && node != top && !node->next)
            node = node->parent;
        node = node && node != top ? node->next : nullptr;
    }
}

/// Blanks as a browser shows them; the line breaks of `<br>` and of paragraphs stay.
QString cellText(xmlNode *cell)
{
    QStringList lines(QString{});
    walk(cell, [&lines](xmlNode *node) {
        if (isNamed(node, "style") || isNamed(node, "script"))
            return false;
        if (isNamed(node, "br")
            || ((isNamed(node, "p") || isNamed(node, "div")) && !lines.last().trimmed().isEmpty()))
            lines.append(QString());
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            lines.last() += QString::fromUtf8(reinterpret_cast<const char *>(node->content));
        return true;
    });
    for (QString &line : lines) {
        QString kept; // simplified(), but for no-break spaces: they group the digits of a number
        for (const QChar c : std::as_const(line)) {
            const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!isBlank || !(kept.isEmpty() || kept.endsWith(u' ')))
                kept += isBlank ? QChar(u' ') : c;
        }
        line = kept.trimmed();
    }
    while (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QList<xmlNode *> childrenNamed(xmlNode *table, std::initializer_list<const char *> names)
{
    QList<xmlNode *> found;
    walk(table, [&](xmlNode *node) {
        const bool isOne =
            std::any_of(names.begin(), names.end(), [node](const char *name) { return isNamed(node, name); });
        if (isOne)
            found.append(node);
        return !isOne && !isNamed(node, "table");
    });
    return found;
}

Result<QList<QStringList>> cellsOf(xmlNode *table)
{
    const SheetLimits limits;
    QList<QStringList> records;
    QHash<qsizetype, int> below; // columns that a cell above still covers, and for how many rows
    for (xmlNode *row : childrenNamed(table, {"tr"})) {
        QStringList cells;
        const auto stepOver = [&] {
            while (below.value(cells.size()) > 0) {
                --below[cells.size()];
                cells.append(QString());
            }
        };
        for (xmlNode *cell : childrenNamed(row, {"td", "th"})) {
            stepOver();
            const int columns = attributeNumber(cell, "colspan");
            const int rows = attributeNumber(cell, "rowspan");
            const QString text = cellText(cell);
            if (text.size() > limits.cellBytes || cells.size() + columns > 4 * limits.columns)
                return refuseSheet(sheet_refusal::kTooLarge);
            for (int i = 0; i < columns; ++i) {
                if (rows > 1)
                    below[cells.size()] = rows - 1;
                cells.append(i == 0 ? text : QString());
            }
        }
        stepOver();
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        records.append(cells);
    }
    return records;
}

} // namespace

bool hasHtmlTable(const QByteArray &html)
{
    return html.toLower().contains("<table");
}

Result<QList<QStringList>> readHtmlTable(const QByteArray &html)
{
    if (html.size() > kMostBytes)
        return refuseSheet(sheet_refusal::kTooLarge);
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    const std::unique_ptr<xmlDoc, void (*)(xmlDoc *)> page(
        htmlReadMemory(html.constData(), static_cast<int>(html.size()), nullptr, "UTF-8", options),
        xmlFreeDoc);
    if (!page || !page->children)
        return refuseSheet(sheet_refusal::kNoCells);
    xmlNode *largest = nullptr;
    qsizetype rows = 0;
    walk(reinterpret_cast<xmlNode *>(page.get()), [&](xmlNode *node) {
        if (isNamed(node, "table")) {
            const qsizetype count = childrenNamed(node, {"tr"}).size();
            if (!largest || count > rows) {
                largest = node;
                rows = count;
            }
        }
        return node->type == XML_ELEMENT_NODE;
    });
    if (!largest || rows == 0)
        return refuseSheet(sheet_refusal::kNoCells);
    return cellsOf(largest);
}

} // namespace carnet
