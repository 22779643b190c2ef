#!/usr/bin/env bash
# The reliability tests with their full figures, one after the other; writes docs/reliability.md. `./dev stress` builds
# first. A test that fails stands in the table as failed, and makes the script fail at the end.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
out=docs/reliability.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# The test program, and what it proves.
tests=(
    "tst_kill_loop|kill -9 of a writer, again and again on one carnet; two connections at once"
    "tst_key_change_faults|Change of passphrase killed at every system call, whole and torn; disk full at each call and from each call on; control: sqlite3_rekey_v2"
    "tst_disk_full|A disk that is really full (small tmpfs)"
    "tst_integrity_check|400 turned bits anywhere, and one in each byte of page 1: found, and never called a wrong passphrase"
    "tst_carnet_file|Truncations and strange files; each bit of the first 16 bytes turned; newer files left byte for byte"
    "tst_wal_damage|Turned bits in the -wal, a missing and an old -wal: every loss is told"
    "tst_file_lock|One process at a time: 100 refusals, a dead one's lock, another machine's lock"
    "tst_leaks|Words in clear in files and in memory after closing, each with a control that must be found"
    "tst_file_key|Argon2id against the reference program's answers"
    "tst_frozen_carnet|Carnets of released schemas, opened by the real key"
    "tst_backup|Backups and restores compared table by table"
)

run() { # program meaning
    local program=build/tests/$1 start=$SECONDS verdict=passed
    [ -x "$program" ] || return 0
    CARNET_STRESS=1 LC_ALL=C.UTF-8 TZ=Europe/Paris QT_QPA_PLATFORM=offscreen "$program" -o "$work/log,txt" >/dev/null 2>&1 || verdict=FAILED
    [ "$verdict" = passed ] || { failed=1; cp "$work/log" "build/stress-$1.log"; echo "$1 failed: build/stress-$1.log" >&2; }
    local figures
    figures=$(grep -E '^(QINFO|INFO|SKIP)' "$work/log" | sed -E 's/^[A-Z ]+: [A-Za-z]+::[A-Za-z]+\((.*)\) (.*)$/\1: \2/; s/^: //' | sed ':a;N;$!ba;s/\n/<br>/g')
    figures=${figures:+$figures<br>}$(grep '^Totals' "$work/log" | sed -E 's/Totals: ([0-9]+) passed, ([0-9]+) failed, ([0-9]+) skipped.*/\1 passed, \2 failed, \3 skipped/')
    printf '| %s | %s | %s | %ss | `CARNET_STRESS=1 %s` |\n' "$2" "$verdict" "$figures" "$((SECONDS - start))" "$program" >>"$work/table"
    echo "$1: $verdict" >&2
}

for line in "${tests[@]}"; do run "${line%%|*}" "${line#*|}"; done

{
    echo '# Reliability'
    echo
    echo 'What was done to a carnet, and what came of it. Written by `scripts/stress.sh` (`./dev stress`); short forms of'
    echo 'the same tests run in `./dev test`. A figure here is of one run on one machine.'
    echo
    echo "Run of $(date -u +%Y-%m-%d), $(nproc) processors, $(uname -sr), $(g++ --version | head -1)."
    echo
    echo '| What | Result | Figures | Time | Command |'
    echo '|---|---|---|---|---|'
    cat "$work/table"
    echo
    echo '## Not proved by these tests'
    echo
    echo 'A real power cut (the disk itself may lie about what it holds), network folders other than by their type, systems'
    echo 'other than Linux on x86-64 (the tests that trace system calls skip aloud there).'
} >"$out"
exit $failed
