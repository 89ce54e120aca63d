#!/bin/sh
# Installs Exhale from a checkout: the steps of the Dockerfile, and of a server with systemd.
#
#   packaging/install.sh [--prefix DIR] [--node-modules DIR] [--no-service]
#
#   --prefix DIR         where the program goes (/opt/exhale)
#   --node-modules DIR   links these packages instead of asking the registry (a machine without the internet, a test)
#   --no-service         no system user, no unit: a container, or somebody who starts the desk in another way
set -eu

prefix=/opt/exhale
packages=
service=yes
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) prefix=$2; shift 2 ;;
    --node-modules) packages=$2; shift 2 ;;
    --no-service) service=no; shift ;;
    *) echo "install.sh: $1?" >&2; exit 2 ;;
  esac
done
source=$(cd "$(dirname "$0")/.." && pwd)

step() { echo "== $*"; }

step "Node"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || {
  echo "install.sh: Node 20.19 or newer is needed: https://nodejs.org" >&2
  exit 1
}

step "Files to $prefix"
mkdir -p "$prefix"
# Only what belongs to the program: no build of somebody else, no packages, no state.
(cd "$source" && if [ -d .git ]; then git ls-files -co --exclude-standard --deduplicate -z; else find . -path ./node_modules -prune -o -path ./dist -prune -o -type f -print0; fi) |
  (cd "$source" && tar --ignore-failed-read --null -T - -cf - 2>/dev/null) | tar -C "$prefix" -xf -
cd "$prefix"

step "Packages"
if [ -n "$packages" ]; then
  ln -sfn "$packages" node_modules
else
  npm ci --ignore-scripts --no-audit --no-fund
fi

step "Build"
node scripts/build-cli.mjs
node node_modules/vite/bin/vite.js build --logLevel error

step "Database binaries"
# The package leaves out its links; a service may not write here later.
node --import tsx --input-type=module -e "
  import { makeLinks, packagedPostgres } from './src/server/db/binaries.ts'
  makeLinks(packagedPostgres())"

if [ -z "$packages" ]; then
  step "Leave out what only building needs"
  npm prune --omit=dev --ignore-scripts --no-audit --no-fund
fi

# Leaving out packages rewrites the lock file; the desk would take itself for older than its sources.
touch dist/web/index.html

if [ "$service" = yes ]; then
  step "Service"
  id exhale-desk >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin --user-group exhale-desk
  mkdir -p /etc/exhale
  [ -e /etc/exhale/environment ] || (umask 077 && cp packaging/environment.example /etc/exhale/environment)
  cp packaging/exhale.service /etc/systemd/system/exhale.service
  echo "Now: systemctl daemon-reload && systemctl enable --now exhale"
  echo "The owner's link: sudo -u exhale-desk node $prefix/bin/exhale.js link --state /var/lib/exhale-desk/desk"
fi
step "Done: node $prefix/bin/exhale.js --help"
