// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls (llvm.org/docs/LibFuzzer.html); which target, the build says.
#include "core/secret_bytes.h"
#include "tests/fuzz/fuzz_targets.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    return carnet::initializeCrypto() ? 0 : 1;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString broken = carnet::fuzz::CARNET_FUZZ_TARGET(bytes);
    if (broken.isEmpty())
        return 0;
    std::fprintf(stderr, "What did not hold: %s\n", qPrintable(broken));
    std::abort();
}
