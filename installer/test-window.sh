#!/bin/bash
# SPDX-License-Identifier: EUPL-1.2
# usage: test-window.sh COMMAND...   Starts the command on a screen of its own, waits until the window of the application stands there, quits it by its
# key, and expects the command to end well.
set -euo pipefail
title='Learning City Desk'
patience=120

screen=$(mktemp)
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$screen" 2> /dev/null &
xvfb=$!
started=
cleanup() {
  [ -z "$started" ] || kill "$started" 2> /dev/null || true
  kill "$xvfb" 2> /dev/null || true
  rm -f "$screen"
}
trap cleanup EXIT

for _ in $(seq 50); do
  [ -s "$screen" ] && break
  sleep 0.1
done
DISPLAY=:$(cat "$screen")
export DISPLAY

"$@" &
started=$!
window=
for _ in $(seq $((patience * 2))); do
  window=$(xdotool search --onlyvisible --name "$title" 2> /dev/null | head -1 || true)
  [ -z "$window" ] || break
  kill -0 "$started" 2> /dev/null || { echo "Ended before a window appeared: $*"; started=; exit 1; }
  sleep 0.5
done
[ -n "$window" ] || { echo "No window after $patience seconds: $*"; exit 1; }
echo "Window seen: $(xdotool getwindowname "$window") [$*]"
sleep 2
[ -z "${SCREENSHOT:-}" ] || import -window root "$SCREENSHOT"
# Without a window manager nobody else gives the window its keys.
xdotool windowfocus --sync "$window"
xdotool key ctrl+q

for _ in $(seq 60); do
  kill -0 "$started" 2> /dev/null || break
  sleep 0.5
done
if kill -0 "$started" 2> /dev/null; then
  echo "Still running 30 seconds after its window was closed: $*"
  exit 1
fi
code=0
wait "$started" || code=$?
started=
[ "$code" = 0 ] || { echo "Ended with $code: $*"; exit 1; }
