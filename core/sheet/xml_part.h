// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/zip_archive.h"

#include <QXmlStreamReader>

namespace carnet {

/// One XML part of an archive, token after token. A document type (and with it every entity of its own) is
/// refused, and so is a token that alone is larger than SheetLimits::tokenBytes: memory stays bounded.
class XmlPart {
public:
    [[nodiscard]] static Result<std::unique_ptr<XmlPart>> open(const ZipArchive &archive, const QString &name,
                                                               const SheetLimits &limits = {});
    ~XmlPart();

    /// Steps to the next token; false at the end of the document. Fails as refuseSheet().
    [[nodiscard]] Result<bool> next();
    /// Steps to the end of the element that is open now, over all that it holds.
    [[nodiscard]] Result<void> skip();
    /// The text of the element that is open now, children's included; stands at its end afterwards.
    [[nodiscard]] Result<QString> text();

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    /// Of the element, without its prefix: producers choose their own.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] bool isStart(QLatin1String name) const
    {
        return m_xml.isStartElement() && m_xml.name() == name;
    }
    [[nodiscard]] bool isEnd(QLatin1String name) const
    {
        return m_xml.isEndElement() && m_xml.name() == name;
    }
    /// By its name without prefix; empty when it is not there.
    [[nodiscard]] QStringView attribute(QLatin1String name) const;
    [[nodiscard]] QXmlStreamReader &xml() { return m_xml; }
    [[nodiscard]] qint64 bytesRead() const;

private:
    class Counter;
    explicit XmlPart(std::unique_ptr<QIODevice> device, const SheetLimits &limits);

    std::unique_ptr<Counter> m_device;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
};

} // namespace carnet
