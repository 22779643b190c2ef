// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/refused_columns.h"

#include "core/import/header_names.h"

using namespace Qt::StringLiterals;

namespace carnet {

QStringList refusedHeadings(OwnHeadings headings)
{
    return headings == OwnHeadings::French ? QStringList{u"ligne"_s, u"colonne"_s, u"raison"_s}
                                           : QStringList{u"line"_s, u"column"_s, u"reason"_s};
}

int refusedColumnCount(const QStringList &header)
{
    for (const OwnHeadings headings : {OwnHeadings::Names, OwnHeadings::French}) {
        const QStringList ours = refusedHeadings(headings);
        bool isOurs = header.size() > ours.size();
        for (qsizetype i = 0; isOurs && i < ours.size(); ++i)
            isOurs = headerKey(header.at(i)) == ours.at(i);
        if (isOurs)
            return static_cast<int>(ours.size());
    }
    return 0;
}

} // namespace carnet
