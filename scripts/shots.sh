#!/usr/bin/env bash
# Pictures of every page and control, light and dark, at 1366x768: shots/*.png. Called by ./dev shots.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p shots
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 build/tests/views_gallery shots "$@"
ls shots
