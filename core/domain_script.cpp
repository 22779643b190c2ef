// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain_script.h"

#include <unicode/uspoof.h>

#include <QUrl>

#include <algorithm>
#include <memory>

namespace carnet {

namespace {

struct CloseChecker {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() < 0x80; });
}

/// Null when ICU has no data for it: then nothing is said of any domain.
const USpoofChecker *checker()
{
    static const std::unique_ptr<USpoofChecker, CloseChecker> made = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, CloseChecker> opened(uspoof_open(&error));
        if (opened) {
            uspoof_setChecks(opened.get(), USPOOF_RESTRICTION_LEVEL, &error);
            uspoof_setRestrictionLevel(opened.get(), USPOOF_HIGHLY_RESTRICTIVE);
        }
        if (U_FAILURE(error))
            opened.reset();
        return opened;
    }();
    return made.get();
}

bool mixesScripts(QStringView label)
{
    UErrorCode error = U_ZERO_ERROR;
    const int32_t found = uspoof_check2(checker(), reinterpret_cast<const UChar *>(label.utf16()),
                                        static_cast<int32_t>(label.size()), nullptr, &error);
    return U_SUCCESS(error) && found != 0;
}

/// "аррӏе", all Cyrillic, has the skeleton "apple"; "café" has its own accent and is not one of them.
bool looksLikeAscii(QStringView label)
{
    UErrorCode error = U_ZERO_ERROR;
    QString skeleton(4 * label.size() + 8, Qt::Uninitialized);
    const int32_t length = uspoof_getSkeleton(
        checker(), 0, reinterpret_cast<const UChar *>(label.utf16()), static_cast<int32_t>(label.size()),
        reinterpret_cast<UChar *>(skeleton.data()), static_cast<int32_t>(skeleton.size()), &error);
    return U_SUCCESS(error) && isAscii(QStringView(skeleton).left(length));
}

} // namespace

bool imitatesAnother(const QString &domain)
{
    const QString host = domain.section(u'/', 0, 0);
    if (isAscii(host) && !host.contains(u"xn--", Qt::CaseInsensitive))
        return false;
    const QString shown = isAscii(host) ? QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist) : host;
    const QList<QStringView> labels = QStringView(shown).split(u'.');
    if (!checker())
        return false;
    return std::any_of(labels.begin(), labels.end(), [&](QStringView label) {
        return !isAscii(label) && (mixesScripts(label) || (isAscii(labels.last()) && looksLikeAscii(label)));
    });
}

} // namespace carnet
