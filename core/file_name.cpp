// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file_name.h"

#include "core/hidden_marks.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qsizetype kMostBytes = 200; ///< of UTF-8; a disk takes 255, and programs add "~" or "(1)" to a name
constexpr qsizetype kMostEnding = 16; ///< letters of an ending worth keeping

bool isRefusedByWindows(QChar sign)
{
    return QStringView(u"<>:\"|?*").contains(sign);
}

/// A device of Windows, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
bool isDevice(const QString &name)
{
    static const QStringList plain{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const QString base = name.section(u'.', 0, 0).trimmed().toUpper();
    const bool isNumbered = base.size() == 4 && (base.startsWith("COM"_L1) || base.startsWith("LPT"_L1))
        && QStringView(u"0123456789¹²³").contains(base.back());
    return isNumbered || plain.contains(base);
}

/// At most that many bytes of UTF-8, no letter cut in two.
QString cutTo(const QString &text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    qsizetype end = std::max<qsizetype>(bytes, 0);
    while (end > 0 && (utf8[end] & 0xC0) == 0x80)
        --end;
    utf8.truncate(end);
    return QString::fromUtf8(utf8);
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= kMostBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && name.size() - dot <= kMostEnding;
    const QString ending = hasEnding ? name.mid(dot) : QString();
    return cutTo(name.left(name.size() - ending.size()), kMostBytes - ending.toUtf8().size()).trimmed()
        + ending;
}

void removeAtTheEnd(QString &name)
{
    while (name.endsWith(u'.') || (!name.isEmpty() && name.back().isSpace()))
        name.chop(1);
}

void removeAtTheStart(QString &name)
{
    qsizetype at = 0;
    while (at < name.size() && (name[at] == u'.' || name[at].isSpace()))
        ++at;
    name.remove(0, at);
}

} // namespace

QString safeFileName(const QString &name, const QString &whenNothing)
{
    QString plain = QString::fromUtf8(name.toUtf8()); // a half of a letter of two becomes U+FFFD
    plain = plain.section(u'/', -1).section(u'\\', -1);
    plain = withoutHiddenMarks(plain).normalized(QString::NormalizationForm_C);
    std::replace_if(plain.begin(), plain.end(), isRefusedByWindows, u'_');
    std::replace_if(
        plain.begin(), plain.end(), [](QChar sign) { return sign < u' '; }, u' '); // TAB and line ends
    removeAtTheStart(plain);
    plain = shortened(plain);
    removeAtTheEnd(plain);
    if (isDevice(plain)) {
        plain = shortened(u'_' + plain);
        removeAtTheEnd(plain);
    }
    return plain.isEmpty() ? whenNothing : plain;
}

} // namespace carnet
