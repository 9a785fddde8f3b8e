#!/usr/bin/env bash
# Regenerates the catalog from the real components. usage: generate.sh [reflect|assemble|ottl|oracle|test|all] [GROUP...]
#   reflect   builds one program a version group (manifests/*.yaml) and has each write its bundle
#   assemble  merges the bundles with the published facts into schemas/catalog
# Overridable: OTELC_CATALOG (cache of builds and bundles), OTELC_FACTS (folder of published facts: distributions.json and
# components/<kind>s/<type>.yaml; without it the committed transcription is kept), OTELC_JUDGES (where the oracle goes).
# Needs Go and the modules of the manifests. One heavy build at a time.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd); ROOT=$(cd "$HERE/../.." && pwd)
CACHE=${OTELC_CATALOG:-$HOME/.cache/otelc-catalog}; JUDGES=${OTELC_JUDGES:-$HOME/.cache/otelc-judges}
export GOTOOLCHAIN=local CGO_ENABLED=0 GOFLAGS="-buildvcs=false -trimpath -modcacherw -mod=mod"
mkdir -p "$CACHE/bundles"

# prepare GROUP: the sources of this folder, with the go.mod and the component list of one manifest
prepare() {
  local d=$CACHE/build/$1
  mkdir -p "$d"; rm -rf "$d"/{option,reflector,adapters,factory,cmd,program}
  cp -r "$HERE"/{option,reflector,adapters,factory,cmd} "$d/"; rm -rf "$d/cmd/program"
  [ -f "$d/go.mod" ] && cp "$d/go.mod" "$d/go.mod.last"
  go run "$HERE/cmd/program/main.go" "$HERE/manifests/$1.yaml" "$d"
  # the resolved requirements of the last build spare the resolution, as long as the manifest is the same
  if cmp -s "$HERE/manifests/$1.yaml" "$d/manifest.last" && [ -f "$d/go.mod.last" ]; then mv "$d/go.mod.last" "$d/go.mod"; fi
  cp "$HERE/manifests/$1.yaml" "$d/manifest.last"
}
reflect_group() {
  prepare "$1"; cd "$CACHE/build/$1"
  go build -ldflags="-s -w" -o reflect.bin ./cmd/reflect
  go list -deps -f '{{.ImportPath}}{{"\t"}}{{.Dir}}' ./cmd/reflect > sources.txt
  ./reflect.bin sources.txt "$CACHE/bundles/$1.json"; cd "$HERE"
}
what=${1:-all}; shift || true
groups=${*:-$(cd "$HERE/manifests" && ls *.yaml | sed 's/\.yaml$//')}
case $what in reflect|all) for g in $groups; do echo "== $g"; reflect_group "$g"; done ;; esac
