// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/vcard_property.h"

#include "core/utf8_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Name and parameters end at the first colon outside quotes; a quote that never closes is a letter.
size_t endOfHead(std::string_view line)
{
    bool isQuoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return line.find(':');
}

QStringList cutOutsideQuotes(const QString &text, QChar separator)
{
    QStringList pieces;
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (text[i] == separator && !isQuoted) {
            pieces.append(text.mid(start, i - start));
            start = i + 1;
        }
    }
    pieces.append(text.mid(start));
    return pieces;
}

/// Without its quotes; what stands between them is taken to the letter.
QString parameterText(const QString &written)
{
    const bool isQuoted = written.trimmed().startsWith(u'"');
    QString text;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar next = i + 1 < written.size() ? written[i + 1] : QChar();
        if (written[i] == u'^' && (next == u'n' || next == u'^' || next == u'\'')) {
            text.append(next == u'n' ? u'\n' : next == u'^' ? u'^' : u'"');
            ++i;
        } else if (written[i] != u'"') {
            text.append(written[i]);
        }
    }
    return isQuoted ? text : text.trimmed();
}

bool isEncodingWord(const QString &word)
{
    return word == u"QUOTED-PRINTABLE"_s || word == u"BASE64"_s || word == u"8BIT"_s || word == u"7BIT"_s;
}

void takeParameter(VcardProperty &property, const QString &piece)
{
    const qsizetype equals = piece.indexOf(u'=');
    const QString word = piece.trimmed().toUpper();
    if (equals < 0) { // of 2.1
        if (isEncodingWord(word))
            property.parameters.append({u"ENCODING"_s, word});
        else if (!word.isEmpty())
            property.types.append(word);
        return;
    }
    const QString name = piece.left(equals).trimmed().toUpper();
    const QString value = piece.mid(equals + 1);
    if (name != u"TYPE"_s) {
        property.parameters.append({name, parameterText(value)});
        return;
    }
    for (const QString &type : parameterText(value).split(u',')) {
        if (const QString known = type.trimmed().toUpper();
            !known.isEmpty() && !property.types.contains(known))
            property.types.append(known);
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = char(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// The separators that were encoded are letters, and get their backslash.
std::string fromQuotedPrintable(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (size_t i = 0; i < bytes.size(); ++i) {
        const int high = i + 2 < bytes.size() && bytes[i] == '=' ? hexDigit(bytes[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(bytes[i + 2]) : -1;
        if (low < 0) {
            text.push_back(bytes[i]);
            continue;
        }
        const char letter = char(high * 16 + low);
        if (letter == ';' || letter == ',')
            text.push_back('\\');
        text.push_back(letter);
        i += 2;
    }
    return text;
}

bool hasUtf8Letter(std::string_view bytes)
{
    for (size_t i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        if (length > 0 && i + length <= bytes.size() && isValidUtf8(bytes.substr(i, length)))
            return true;
    }
    return false;
}

QString decoded(const std::string &bytes, const QString &charset, const QString &fileEncoding,
                bool &isDamaged)
{
    const auto utf8 = [&] { return utf8Text(bytes); };
    const bool isSaid = !charset.isEmpty() && charset.compare(u"UTF-8"_s, Qt::CaseInsensitive) != 0;
    if (!isSaid && isValidUtf8(bytes))
        return utf8();
    QString encoding = isSaid ? charset : fileEncoding;
    if (!isSaid && encoding.startsWith(u"UTF-"_s))
        encoding = u"windows-1252"_s;
    if (!isSaid && encoding == u"windows-1252"_s && hasUtf8Letter(bytes)) {
        isDamaged = true;
        return utf8();
    }
    Result<std::unique_ptr<TextDecoder>> decoder = TextDecoder::open(encoding);
    if (!decoder) // a CHARSET that nobody knows
        return isValidUtf8(bytes) ? utf8() : QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    std::string out;
    (*decoder)->append(bytes, TextDecoder::Piece::Last, out);
    const QString text = utf8Text(out);
    isDamaged = isDamaged || text.contains(QChar(QChar::ReplacementCharacter));
    return text;
}

/// Line ends as LF; other control characters go.
QString cleaned(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7F); });
    return text;
}

} // namespace

VcardProperty parseVcardProperty(const VcardLine &line, const QString &encoding, bool &isDamaged)
{
    VcardProperty property;
    property.line = line.line;
    property.leftOutBytes = line.leftOutBytes;
    const std::string_view bytes(line.bytes);
    const size_t colon = endOfHead(bytes);
    if (colon == std::string_view::npos) {
        property.value = cleaned(decoded(line.bytes, {}, encoding, isDamaged));
        return property;
    }
    const QString head = cleaned(decoded(std::string(bytes.substr(0, colon)), {}, encoding, isDamaged));
    const QStringList pieces = cutOutsideQuotes(head, u';');
    const qsizetype dot = pieces.first().lastIndexOf(u'.');
    property.group = pieces.first().left(std::max<qsizetype>(dot, 0)).trimmed().toLower();
    property.name = pieces.first().mid(dot + 1).trimmed().toUpper();
    for (qsizetype i = 1; i < pieces.size(); ++i)
        takeParameter(property, pieces[i]);
    if (line.isBinary) {
        property.leftOutBytes += qint64(bytes.size() - colon - 1);
        return property;
    }
    std::string value(bytes.substr(colon + 1));
    const QString transfer = property.parameter("ENCODING").toUpper();
    if (transfer == u"QUOTED-PRINTABLE"_s) {
        value = fromQuotedPrintable(value);
    } else if (transfer == u"BASE64"_s || transfer == u"B"_s) {
        const QByteArray plain = QByteArray::fromBase64(QByteArray(value.data(), qsizetype(value.size())));
        const std::string_view text(plain.constData(), size_t(plain.size()));
        if (!isValidUtf8(text) || text.find('\0') != std::string_view::npos) {
            property.leftOutBytes += qint64(value.size());
            return property;
        }
        value.assign(text);
    }
    property.value = cleaned(decoded(value, property.parameter("CHARSET"), encoding, isDamaged));
    if (property.value.startsWith(u"data:"_s, Qt::CaseInsensitive)) {
        property.leftOutBytes += property.value.size();
        property.value.clear();
    }
    return property;
}

} // namespace carnet
