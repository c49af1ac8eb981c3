#!/bin/bash
# SPDX-License-Identifier: EUPL-1.2
# Runs every command of the built image from a shell, with no display and no Java of the machine, and looks at what it answers and leaves behind.
set -euo pipefail
cd "$(dirname "$0")/.."
launcher=$PWD/target/image/learning-city-desk/bin/learning-city-desk
list=$PWD/src/test/resources/org/learningcitydesk/exchange/intake/scuole-paritarie-catania-2023-24.csv
[ -x "$launcher" ] || { echo "No image: run mvn -Pimage -DskipTests verify first."; exit 1; }
rows=$(($(grep -c . "$list") - 1))

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

desk() { env -i HOME="$work" LANG=C.UTF-8 PATH=/usr/bin:/bin "$launcher" "$@"; }

fail() {
  echo "FAILED: $1"
  [ ! -f answer ] || cat answer
  exit 1
}

# expect CODE PATTERN ARGUMENTS: the exit code and a line of the answer
expect() {
  local code=$1 pattern=$2 got=0
  shift 2
  desk "$@" > answer 2>&1 || got=$?
  [ "$got" = "$code" ] || fail "exit $got instead of $code: $*"
  grep -Eq -- "$pattern" answer || fail "no line like '$pattern': $*"
  echo "ok: $*"
}

expect 0 '^Learning City Desk [0-9]' --version
expect 0 '^Usage: learning-city-desk' --help --language en
expect 0 '^Uso: learning-city-desk' --help --language it
for command in sample import report export network check; do
  expect 0 '^Usage: learning-city-desk '"$command" "$command" --help --language en
  expect 0 '^Uso: learning-city-desk '"$command" "$command" --help --language it
done

expect 0 'Roccalieta' sample city.lcdesk --language en
expect 1 'city\.lcdesk' sample city.lcdesk --language en
expect 0 "^$rows new, 0 changed, 0 same, 0 left out" import city.lcdesk --stakeholders "$list" --dry-run --language en
expect 0 "^$rows new, 0 changed, 0 same, 0 left out" import city.lcdesk --stakeholders "$list" --language en
expect 0 "^0 new, 0 changed, $rows same, 0 left out" import city.lcdesk --stakeholders "$list" --language en
expect 0 "^0 nuovi, 0 modificati, $rows invariati, 0 scartati" import city.lcdesk --stakeholders "$list" --language it

for language in en it; do
  expect 0 "report-$language" report city.lcdesk progress --format pdf --lang $language -o report-$language.pdf
  expect 0 "report-$language" report city.lcdesk progress --format html --lang $language -o report-$language.html
  grep -q "<html[^>]*lang=\"$language\"" report-$language.html || fail "the language of report-$language.html"
  head -c 5 report-$language.pdf | grep -q '%PDF-' || fail "report-$language.pdf is no PDF"
  if command -v pdftotext > /dev/null; then
    pdftotext report-$language.pdf - | grep 'Roccalieta' > /dev/null || fail "report-$language.pdf does not name the city"
  fi
done
expect 1 'report-en\.pdf' report city.lcdesk progress --format pdf --lang en -o report-en.pdf
expect 0 'report-en' report city.lcdesk progress --format pdf --lang en -o report-en.pdf --force

for register in stakeholders persons partnerships steps activities contacts; do
  expect 0 "$register\.csv" export city.lcdesk $register --profile full -o $register.csv
  [ "$(wc -l < $register.csv)" -gt 5 ] || fail "$register.csv is too short"
done
expect 0 'excel\.csv' export city.lcdesk stakeholders --profile full -o excel.csv --dialect excel --lang it
[ "$(head -c 3 excel.csv | od -An -tx1 | tr -d ' ')" = efbbbf ] || fail "excel.csv has no byte order mark"

for ending in xlsx ods vcf; do
  expect 0 "persons\.$ending" export city.lcdesk persons --profile full -o persons.$ending
  expect 0 '^0 new, 0 changed' import city.lcdesk persons.$ending --into persons --dry-run --language en
done
for format in svg png pdf graphml; do
  expect 0 "network\.$format" network city.lcdesk --format $format --lang it -o network.$format
  [ "$(wc -c < network.$format)" -gt 10000 ] || fail "network.$format is too short"
done

expect 0 'sound' check city.lcdesk --language en
expect 0 '"sound" : true' check city.lcdesk --json
printf 'not a workspace' > foreign.lcdesk
expect 2 'foreign\.lcdesk' check foreign.lcdesk --language en
[ "$(cat foreign.lcdesk)" = 'not a workspace' ] || fail "foreign.lcdesk was touched"
expect 2 'nowhere\.lcdesk' check nowhere.lcdesk --language en
expect 2 '^L’opzione «--cosi» non esiste' check city.lcdesk --cosi --language it
expect 1 . import city.lcdesk --stakeholders report-en.pdf --language en
expect 0 'sound' check city.lcdesk --language en
desk check city.lcdesk 2> complaints > /dev/null
[ ! -s complaints ] || { cat complaints; fail "a command that went well complained"; }

# A disk that is full and a folder that takes nothing: only root can make the one, and root is stopped by the other only here.
if [ "$(id -u)" = 0 ] && mkdir full && mount -t tmpfs -o size=256k tmpfs full 2> /dev/null; then
  trap 'umount "$work/full"; rm -rf "$work"' EXIT
  expect 1 . sample full/city.lcdesk --language en
  expect 1 . report city.lcdesk progress --format pdf -o full/report.pdf --language en
  [ -z "$(ls -A full)" ] || { ls -lA full; fail "something was left on the full disk"; }
fi
expect 1 . sample /proc/city.lcdesk --language en
echo "The image does all of it."
