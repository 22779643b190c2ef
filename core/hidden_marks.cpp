// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hidden_marks.h"

#include <algorithm>

namespace carnet {

bool isHiddenMark(QChar sign)
{
    const char16_t code = sign.unicode();
    if (code >= u' ' && code < 0x7F) // nearly all
        return false;
    if (sign == u'\t' || sign == u'\n' || sign == u'\r')
        return false;
    return sign.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C
        || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
}

QString withoutHiddenMarks(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isHiddenMark))
        return text;
    QString clean = text;
    clean.removeIf(isHiddenMark);
    return clean;
}

namespace {

void clean(QString &text)
{
    text = withoutHiddenMarks(text);
}

void cleanNote(QString &note)
{
    note.replace(QChar::LineSeparator, u'\n');
    note.replace(QChar::ParagraphSeparator, u'\n');
    clean(note);
}

/// What contacts and companies have alike.
template <typename Record>
void cleanShared(Record &record)
{
    cleanNote(record.note);
    for (QString &tag : record.tags)
        clean(tag);
    for (PostalAddress &address : record.addresses) {
        for (QString *text : {&address.label, &address.street, &address.postcode, &address.city,
                              &address.region, &address.country})
            clean(*text);
    }
    for (CustomValue &value : record.customValues)
        clean(value.value);
}

} // namespace

void removeHiddenMarks(Contact &contact, MarkedTexts texts)
{
    for (QString *name : {&contact.civility, &contact.firstName, &contact.familyName, &contact.companyName})
        clean(*name);
    if (texts == MarkedTexts::Names)
        return;
    clean(contact.job);
    clean(contact.department);
    cleanShared(contact);
}

void removeHiddenMarks(Company &company, MarkedTexts texts)
{
    clean(company.name);
    if (texts == MarkedTexts::All)
        cleanShared(company);
}

} // namespace carnet
