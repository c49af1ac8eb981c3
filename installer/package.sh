#!/bin/bash
# SPDX-License-Identifier: EUPL-1.2
# usage: package.sh [deb|rpm|msi|exe|dmg|pkg]   Builds the image and an installer of it, into target/installer. Installers can only be made on the
# system they are for.
set -euo pipefail
cd "$(dirname "$0")/.."

case "$(uname -s)" in
  Linux) kind=${1:-deb} ;;
  Darwin) kind=${1:-dmg} ;;
  *) kind=${1:-msi} ;;
esac

version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
image=target/image/learning-city-desk
options=()
case "$kind" in
  deb | rpm)
    options+=(--resource-dir installer/linux --linux-shortcut --linux-menu-group Office --icon installer/icon/learning-city-desk.png)
    ;;
  msi | exe)
    options+=(--win-menu --win-shortcut --win-per-user-install --win-dir-chooser --icon installer/icon/learning-city-desk.ico
      --win-upgrade-uuid 7d0c3f0e-5f0f-4a53-9a59-3f6b3c1d8a52)
    ;;
  dmg | pkg)
    image=$image.app
    options+=(--icon installer/icon/learning-city-desk.icns)
    ;;
  *)
    echo "Unknown kind of installer: $kind"
    exit 2
    ;;
esac

mvn -B -ntp -q -Pimage -DskipTests verify

# jpackage of the same JDK that linked the image; a JAVA_HOME of that version wins.
jpackage=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -x "$home/bin/jpackage" ] || [ -x "$home/bin/jpackage.exe" ] || continue
  case "$("$home/bin/jpackage" --version)" in 25*) jpackage=$home/bin/jpackage && break ;; esac
done
[ -n "$jpackage" ] || { echo "No JDK 25 found: set JAVA_HOME."; exit 1; }

rm -rf target/installer
"$jpackage" --type "$kind" --app-image "$image" --name learning-city-desk --app-version "$version" \
  --description "Learning City Desk" --vendor "Learning City Desk" --license-file LICENSE --file-associations installer/files.properties \
  --dest target/installer "${options[@]}"
ls -l target/installer
