#!/usr/bin/env bash
# Each target of tests/fuzz for some seconds: scripts/fuzz.sh [seconds] [target…]. What is found new stays in
# build-fuzz/corpus for the next run; an input that breaks something is left in build-fuzz/found: mend it, then keep
# that input in tests/fuzz/corpus.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
seconds=${1:-60}
[ $# -gt 0 ] && shift
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for program in build-fuzz/fuzz/fuzz_*; do targets+=("${program##*/fuzz_}"); done
fi
export LC_ALL=C.UTF-8 TZ=Europe/Paris UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=quarantine_size_mb=16:malloc_context_size=6
mkdir -p build-fuzz/found
failed=0
for target in "${targets[@]}"; do
    mkdir -p "build-fuzz/corpus/$target"
    log=build-fuzz/found/$target.log
    echo "$target: $seconds s"
    # 512 MB and one second for an input: what the readers promise (of 64 KB here; the sanitizers cost a few times more).
    build-fuzz/fuzz/fuzz_"$target" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -dict=tests/fuzz/words.dict -artifact_prefix="build-fuzz/found/$target-" \
        "build-fuzz/corpus/$target" "tests/fuzz/corpus/$target" >"$log" 2>&1 || failed=1
    grep -E 'stat::number_of_executed_units|stat::peak_rss_mb|ERROR|runtime error|What did not hold|Test unit written' "$log" | sed 's/^/    /'
done
exit $failed
