// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_part.h"

namespace carnet {

/// Counts what one token takes: QXmlStreamReader holds a whole token in memory, however long it is.
class XmlPart::Counter : public QIODevice {
public:
    Counter(std::unique_ptr<QIODevice> source, qint64 tokenBytes)
        : m_source(std::move(source)), m_tokenBytes(tokenBytes)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isBroken || m_source->atEnd(); }
    qint64 bytesAvailable() const override
    {
        return m_source->bytesAvailable() + QIODevice::bytesAvailable();
    }
    void markToken() { m_mark = m_read; }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }
    [[nodiscard]] bool isTokenTooLong() const { return m_isTooLong; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        m_isTooLong = m_isTooLong || m_read - m_mark > m_tokenBytes;
        if (m_isTooLong)
            return -1;
        const qint64 got = m_source->read(data, maxSize);
        if (got < 0 || (got == 0 && maxSize > 0 && !m_source->atEnd()))
            m_isBroken = true;
        m_read += std::max<qint64>(got, 0);
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_source;
    const qint64 m_tokenBytes;
    qint64 m_read = 0;
    qint64 m_mark = 0;
    bool m_isTooLong = false;
    bool m_isBroken = false;
};

Result<std::unique_ptr<XmlPart>> XmlPart::open(const ZipArchive &archive, const QString &name,
                                               const SheetLimits &limits)
{
    CARNET_TRY_ASSIGN(std::unique_ptr<QIODevice> device, archive.part(name));
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(device), limits));
}

XmlPart::XmlPart(std::unique_ptr<QIODevice> device, const SheetLimits &limits)
    : m_device(std::make_unique<Counter>(std::move(device), limits.tokenBytes))
{
    m_xml.setDevice(m_device.get());
}

XmlPart::~XmlPart() = default;

Result<bool> XmlPart::next()
{
    if (m_xml.atEnd() && !m_xml.hasError())
        return false;
    m_attributes = {}; // before the reader goes on: it would copy what is shared
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (m_device->isTokenTooLong())
        return refuseSheet(sheet_refusal::kTooLarge);
    if (m_xml.hasError() || token == QXmlStreamReader::DTD)
        return refuseSheet(sheet_refusal::kDamaged);
    m_device->markToken();
    if (token == QXmlStreamReader::StartElement)
        m_attributes = m_xml.attributes();
    return token != QXmlStreamReader::EndDocument;
}

Result<void> XmlPart::skip()
{
    for (int depth = 1; depth > 0;) {
        CARNET_TRY_ASSIGN(const bool more, next());
        if (!more)
            break;
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
    }
    return {};
}

Result<QString> XmlPart::text()
{
    QString text;
    for (int depth = 1; depth > 0;) {
        CARNET_TRY_ASSIGN(const bool more, next());
        if (!more)
            break;
        if (m_xml.isCharacters())
            text += m_xml.text();
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
    }
    return text;
}

QStringView XmlPart::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

qint64 XmlPart::bytesRead() const
{
    return m_device->bytesRead();
}

} // namespace carnet
