// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <utility>

namespace carnet::test {

/// Workbooks written part by part, so that a test says each byte of what it reads.
class SheetFiles {
public:
    using Parts = QList<std::pair<QByteArray, QByteArray>>; ///< name, content

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }

    QString archive(const QString &name, const Parts &parts) const
    {
        zip *archive =
            zip_open(QFile::encodeName(path(name)).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        if (!archive)
            return {};
        for (const auto &[part, content] : parts)
            zip_file_add(
                archive, part.constData(),
                zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0),
                ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
        return zip_close(archive) == 0 ? path(name) : QString();
    }

    /// `sheets`: name, attributes of `<sheet>` and inside of `<worksheet>`; `formats`: codes of the cell
    /// styles 1, 2, ….
    struct XlsxSheet {
        QByteArray name;
        QByteArray attributes;
        QByteArray content;
    };
    static Parts xlsxParts(const QList<XlsxSheet> &sheets, const QList<QByteArray> &formats = {},
                           const QByteArray &workbookPr = {}, const QByteArray &sharedStrings = {})
    {
        const QByteArray main =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        QByteArray list;
        QByteArray relations;
        Parts parts;
        for (int i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" "
                + sheets[i].attributes + " r:id=\"rId" + number + "\"/>";
            relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + types
                + "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            parts.emplaceBack("xl/worksheets/sheet" + number + ".xml",
                              "<?xml version=\"1.0\"?><worksheet " + main + ">" + sheets[i].content
                                  + "</worksheet>");
        }
        QByteArray codes;
        QByteArray styles = "<xf numFmtId=\"0\"/>";
        for (int i = 0; i < formats.size(); ++i) {
            codes += "<numFmt numFmtId=\"" + QByteArray::number(164 + i) + "\" formatCode=\""
                + QByteArray(formats[i]).replace("\"", "&quot;") + "\"/>";
            styles += "<xf numFmtId=\"" + QByteArray::number(164 + i) + "\"/>";
        }
        relations += "<Relationship Id=\"rS\" Type=\"" + types + "styles\" Target=\"/xl/styles.xml\"/>";
        if (!sharedStrings.isEmpty()) {
            relations +=
                "<Relationship Id=\"rT\" Type=\"" + types + "sharedStrings\" Target=\"sharedStrings.xml\"/>";
            parts.emplaceBack("xl/sharedStrings.xml",
                              "<?xml version=\"1.0\"?><sst " + main + ">" + sharedStrings + "</sst>");
        }
        const QByteArray package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        parts.emplaceBack("[Content_Types].xml",
                          "<?xml version=\"1.0\"?><Types "
                          "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.emplaceBack("_rels/.rels",
                          "<?xml version=\"1.0\"?><Relationships " + package
                              + "><Relationship Id=\"rId1\" Type=\"" + types
                              + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.emplaceBack("xl/workbook.xml",
                          "<?xml version=\"1.0\"?><workbook " + main + ">" + workbookPr + "<sheets>" + list
                              + "</sheets></workbook>");
        parts.emplaceBack("xl/_rels/workbook.xml.rels",
                          "<?xml version=\"1.0\"?><Relationships " + package + ">" + relations
                              + "</Relationships>");
        parts.emplaceBack("xl/styles.xml",
                          "<?xml version=\"1.0\"?><styleSheet " + main + "><numFmts>" + codes
                              + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                              + styles + "</cellXfs></styleSheet>");
        return parts;
    }

    /// `tables`: inside of `<office:spreadsheet>`; `styles`: inside of `<office:automatic-styles>`.
    static Parts odsParts(const QByteArray &tables, const QByteArray &styles = {})
    {
        const QByteArray ns = "urn:oasis:names:tc:opendocument:xmlns:";
        const QByteArray content =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + ns
            + "office:1.0\" xmlns:style=\"" + ns + "style:1.0\" xmlns:text=\"" + ns
            + "text:1.0\" xmlns:table=\"" + ns
            + "table:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:automatic-styles>" + styles
            + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
            + "</office:spreadsheet></office:body></office:document-content>";
        return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace carnet::test
