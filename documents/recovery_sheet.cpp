// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recovery_sheet.h"

#include "core/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace carnet {

namespace {

constexpr int kResolution = 1200; // dots an inch
constexpr int kMarginMm = 22;
const QColor kInk(0x1f, 0x24, 0x28);
const QColor kQuiet(0x5b, 0x64, 0x6b);

/// Only a class gives lupdate the context that is asked for at run time.
struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(carnet::SheetText)
};

QFont font(const char *family, qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont chosen;
    if (QFontDatabase::families().contains(QLatin1String(family)))
        chosen.setFamily(QLatin1String(family));
    chosen.setPointSizeF(points);
    chosen.setWeight(weight);
    return chosen;
}

/// Writes down a page, from top to bottom.
class Page {
public:
    explicit Page(QPdfWriter &writer) : m_painter(&writer), m_width(writer.width()) { }
    [[nodiscard]] bool isGood() const { return m_painter.isActive(); }
    bool end() { return m_painter.end(); }

    void space(qreal mm) { m_y += dots(mm); }
    void paragraph(const QString &text, const QFont &f, const QColor &color = kInk)
    {
        m_painter.setFont(f);
        m_painter.setPen(color);
        QRectF used;
        m_painter.drawText(QRectF(0, m_y, m_width, dots(200)), Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        m_y += used.height();
    }
    void field(const QString &name, const QString &value)
    {
        m_painter.setFont(font("Inter", 10));
        m_painter.setPen(kQuiet);
        const qreal column = dots(38);
        m_painter.drawText(QRectF(0, m_y, column, dots(20)), Qt::AlignLeft, name);
        m_painter.setPen(kInk);
        QRectF used;
        m_painter.drawText(QRectF(column, m_y, m_width - column, dots(40)),
                           Qt::AlignLeft | Qt::TextWrapAnywhere, value, &used);
        m_y += used.height() + dots(2);
    }
    /// Groups separated by blanks, four a row, each with its number. One at a time: no text holds the whole
    /// code.
    void code(QByteArrayView groups, qreal points)
    {
        const QFont numbers = font("Inter", 7);
        const QFont signs = font("JetBrains Mono", points);
        const qreal column = m_width / 4;
        int n = 0;
        for (qsizetype at = 0; at < groups.size();) {
            qsizetype end = at;
            while (end < groups.size() && groups[end] != ' ')
                ++end;
            const qreal x = column * (n % 4);
            m_painter.setFont(numbers);
            m_painter.setPen(kQuiet);
            m_painter.drawText(QPointF(x, m_y + dots(3)), QString::number(n + 1));
            m_painter.setFont(signs);
            m_painter.setPen(kInk);
            m_painter.drawText(QPointF(x, m_y + dots(9)), QString::fromLatin1(groups.sliced(at, end - at)));
            at = end + 1;
            if (++n % 4 == 0)
                m_y += dots(14);
        }
        if (n % 4 != 0)
            m_y += dots(14);
    }
    void line()
    {
        m_painter.setPen(QPen(QColor(0xd5, 0xd9, 0xdc), dots(0.2)));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
        space(5);
    }

private:
    [[nodiscard]] static qreal dots(qreal mm) { return mm * kResolution / 25.4; }
    QPainter m_painter;
    qreal m_width;
    qreal m_y = 0;
};

void paint(Page &page, const RecoverySheet &sheet)
{
    page.paragraph(SheetText::tr("Recovery sheet"), font("Inter", 22, QFont::DemiBold));
    page.space(4);
    page.paragraph(SheetText::tr("This sheet opens the carnet below without its passphrase. Whoever holds it "
                                 "can read everything in it: "
                                 "keep it on paper, away from the computer."),
                   font("Inter", 11));
    page.space(8);
    page.field(SheetText::tr("Carnet"), sheet.carnetName);
    page.field(SheetText::tr("Mark"), sheet.mark);
    page.field(SheetText::tr("Made on"), QLocale().toString(sheet.madeOn, QLocale::LongFormat));
    page.space(4);
    page.line();
    page.code({reinterpret_cast<const char *>(sheet.code.data()), static_cast<qsizetype>(sheet.code.size())},
              15);
    page.line();
    page.paragraph(
        SheetText::tr("When the passphrase is forgotten: on the opening page, choose “I forgot my "
                      "passphrase” and type the "
                      "code. Capitals, spaces and hyphens do not matter, and each group checks itself."),
        font("Inter", 10));
    page.space(3);
    page.paragraph(SheetText::tr("It also opens every backup made with the same passphrase. After a change "
                                 "of passphrase a new sheet is "
                                 "needed for the carnet; this one still opens the backups of before."),
                   font("Inter", 10));
    page.space(3);
    page.paragraph(SheetText::tr("Nobody keeps a copy of this code. Without the passphrase and without this "
                                 "sheet, the carnet cannot be "
                                 "opened by anyone."),
                   font("Inter", 10));
    page.space(12);
    page.paragraph(
        SheetText::tr("Only if Carnet asks for it: the first bytes of the file, which are not secret."),
        font("Inter", 9), kQuiet);
    page.space(2);
    page.code(sheet.headerCode, 10);
}

Result<void> checkFolder(const QString &path, const QStringList &forbiddenFolders)
{
    const QString folder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("folder"));
    for (const QString &forbidden : forbiddenFolders) {
        const QString root = QFileInfo(forbidden).canonicalFilePath();
        if (!root.isEmpty() && (folder == root || folder.startsWith(root + QLatin1Char('/'))))
            return fail(ErrorCode::InvalidInput, QStringLiteral("the folder of the carnet or of its backups"),
                        {forbidden});
    }
    return {};
}

} // namespace

Result<void> writeRecoverySheet(const RecoverySheet &sheet, const QString &path,
                                const QStringList &forbiddenFolders)
{
    CARNET_TRY(checkFolder(path, forbiddenFolders));
    CARNET_TRY(platform::createPrivateFile(path));
    QFile file(path);
    bool isGood = file.open(QIODevice::WriteOnly);
    if (isGood) {
        QPdfWriter writer(&file);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        writer.setTitle(SheetText::tr("Recovery sheet"));
        writer.setCreator(QStringLiteral("Carnet"));
        Page page(writer);
        isGood = page.isGood();
        if (isGood)
            paint(page, sheet);
        isGood = isGood && page.end();
    }
    isGood = isGood && file.flush() && file.error() == QFileDevice::NoError;
    file.close();
    if (!isGood) {
        const ErrorCode code =
            file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io;
        QFile::remove(path);
        return fail(code, QStringLiteral("recovery sheet"));
    }
    return platform::syncFile(path);
}

} // namespace carnet
