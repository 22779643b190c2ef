// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_doc.h"

namespace carnet {

namespace {

void append(QString &text, const QString &words)
{
    if (words.isEmpty())
        return;
    if (!text.isEmpty())
        text += u' ';
    text += words;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// The words under which a phone number is found, in whatever form it is typed later: "0612345678" for +33 6 12 34 56 78
/// (search.cpp knows its other forms), "32495680999" and "0495680999" for a foreign one.
QString phoneSearchWords(const QString &e164, const QString &typed)
{
    if (e164.startsWith(u"+33"))
        return u'0' + e164.mid(3);
    const QString national = digitsOf(typed);
    if (e164.isEmpty())
        return national;
    const QString international = digitsOf(e164);
    return international == national || !national.startsWith(u'0') || national.startsWith(u"00")
        ? international
        : international + u' ' + national;
}

} // namespace

void SearchDoc::addPoint(PointKind kind, const QString &typed, const QString &norm)
{
    if (firstPoint.isEmpty())
        firstPoint = typed;
    append(points, isPhone(kind) ? phoneSearchWords(norm, typed) : typed);
    // Kinds are in the order of preference; of one kind the primary comes first.
    const bool isForList = isPhone(kind) && kind != PointKind::Fax;
    if (isForList && (listedPhone.isEmpty() || kind < m_phoneKind)) {
        listedPhone = typed;
        m_phoneKind = kind;
    }
    const bool isAddress =
        kind == PointKind::Email || (kind == PointKind::Web && recordKind == RecordKind::Company);
    if (isAddress && (listedEmail.isEmpty() || kind < m_emailKind)) {
        listedEmail = typed;
        m_emailKind = kind;
    }
}

void SearchDoc::addTown(const QString &postcode, const QString &city, const QString &country)
{
    append(town, postcode);
    append(town, city);
    append(town, country);
    if (listedTown.isEmpty())
        listedTown = city;
}

void SearchDoc::addNote(const QString &text)
{
    append(note, text);
}

SearchDoc personDoc(qint64 id, const QString &firstName, const QString &familyName, const QString &company)
{
    SearchDoc doc;
    doc.id = id;
    append(doc.name, firstName);
    append(doc.name, familyName);
    append(doc.sortName, familyName);
    append(doc.sortName, firstName);
    doc.org = company;
    return doc;
}

SearchDoc companyDoc(qint64 id, const QString &name, const QString &siren, const QString &siret,
                     const QString &vatNumber)
{
    SearchDoc doc;
    doc.recordKind = RecordKind::Company;
    doc.id = id;
    doc.name = name;
    doc.sortName = name;
    for (const QString &identifier : {siren, siret, vatNumber})
        append(doc.points, identifier);
    return doc;
}

} // namespace carnet
