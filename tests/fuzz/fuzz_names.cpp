// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file_name.h"
#include "core/hidden_marks.h"
#include "core/recovery_code.h"
#include "tests/fuzz/fuzz_targets.h"

#include <algorithm>

namespace carnet::fuzz {

namespace {

SecretBytes secretOf(const QByteArray &bytes)
{
    SecretBytes secret(static_cast<size_t>(bytes.size()));
    std::copy(bytes.cbegin(), bytes.cend(), secret.data());
    return secret;
}

} // namespace

QString recoveryCode(const QByteArray &bytes)
{
    if (const Result<SecretBytes> key = decodeRecoveryCode(secretOf(bytes))) {
        const Result<SecretBytes> again = decodeRecoveryCode(encodeRecoveryCode(*key));
        if (!again || !again->equals(*key))
            return QStringLiteral("a code that was written is read as another key");
    }
    if (const Result<QByteArray> header = decodeHeaderCode(bytes)) {
        if (decodeHeaderCode(encodeHeaderCode(*header)).value_or(QByteArray()) != *header)
            return QStringLiteral("a header code that was written is read as another one");
    }
    return {};
}

QString fileName(const QByteArray &bytes)
{
    const QString name = safeFileName(QString::fromUtf8(bytes), QStringLiteral("document"));
    if (safeFileName(name, QStringLiteral("x")) != name)
        return QStringLiteral("a safe name is not safe");
    if (name.isEmpty() || name.toUtf8().size() > 200)
        return QStringLiteral("a name of no or of too many bytes");
    if (name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' '))
        return QStringLiteral("a name that hides or ends wrongly");
    for (const QChar sign : name) {
        if (isHiddenMark(sign) || QStringView(u"/\\<>:\"|?*").contains(sign))
            return QStringLiteral("a sign that must not be there");
    }
    return {};
}

} // namespace carnet::fuzz
