#!/usr/bin/env bash
# Regenerates the catalog from the real components. usage: generate.sh [reflect|assemble|ottl|oracle|corpus|test|all] [GROUP...]
#   reflect   builds one program a version group (manifests/*.yaml) and has each write its bundle
#   ottl      asks the real OTTL parsers what they know, into schemas/catalog/<release>/ottl.json
#   assemble  merges the bundles with the published facts into schemas/catalog
#   oracle    builds the programs that tests ask about configurations and OTTL statements
#   corpus    collects upstream's own test configurations with the real components' verdicts (a cache, never committed)
#   test      runs the Go tests against the newest release
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
  mkdir -p "$d"; rm -rf "$d"/{option,reflector,adapters,factory,check,ottl,cmd,program}
  cp -r "$HERE"/{option,reflector,adapters,factory,check,ottl,cmd} "$d/"; rm -rf "$d"/cmd/{program,assemble}
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
assemble() {
  local d=$CACHE/build/assemble; mkdir -p "$d/cmd"; rm -rf "$d"/{option,assemble} "$d/cmd/assemble"
  cp -r "$HERE"/{option,assemble} "$d/"; cp -r "$HERE/cmd/assemble" "$d/cmd/"
  printf 'module otelc.dev/catalog\n\ngo 1.25.0\n\nrequire gopkg.in/yaml.v3 v3.0.1\n' > "$d/go.mod"
  (cd "$d" && go build -o assemble.bin ./cmd/assemble)
  "$d/assemble.bin" "$ROOT/schemas/catalog" "$CACHE/bundles" ${OTELC_FACTS:+"$OTELC_FACTS"}
}
# ottl GROUP: the OTTL facts of a release whose own bundle there is
ottl() {
  prepare "$1"; cd "$CACHE/build/$1"
  go build $(tags "$1") -ldflags="-s -w" -o ottl.bin ./cmd/ottl
  go list $(tags "$1") -deps -f '{{.ImportPath}}{{"\t"}}{{.Dir}}' ./cmd/ottl > sources-ottl.txt
  ./ottl.bin sources-ottl.txt "$ROOT/schemas/catalog/$1/ottl.json"; cd "$HERE"
}
# oracle GROUP: the programs that tests ask, into the folder of the judges
oracle() {
  prepare "$1"; cd "$CACHE/build/$1"; mkdir -p "$JUDGES/bin"
  for p in oracle parse; do go build $(tags "$1") -ldflags="-s -w" -o "$JUDGES/bin/otelc-$p-$1" "./cmd/$p"; done; cd "$HERE"
}
corpus() {
  prepare "$1"; cd "$CACHE/build/$1"; go build $(tags "$1") -ldflags="-s -w" -o corpus.bin ./cmd/corpus
  go list $(tags "$1") -deps -f '{{.ImportPath}}{{"\t"}}{{.Dir}}' ./cmd/corpus > sources-corpus.txt
  ./corpus.bin sources-corpus.txt "$JUDGES/corpus/otelc-$1"; cd "$HERE"
}
tests() {
  prepare 0.158.0; cd "$CACHE/build/0.158.0"
  go list -deps -f '{{.ImportPath}}{{"\t"}}{{.Dir}}' ./cmd/reflect > sources.txt
  OTELC_SOURCES=$PWD/sources.txt go test ./reflector ./cmd/reflect; cd "$HERE"
}
tags() { case $1 in 0.111.0) echo "-tags=old" ;; esac; }
case $what in ottl|all) for g in ${*:-0.158.0 0.111.0}; do ottl $g; done ;; esac
case $what in assemble|all) assemble ;; esac
case $what in oracle|all) for g in ${*:-0.158.0 0.111.0}; do oracle $g; done ;; esac
case $what in corpus|all) for g in ${*:-0.158.0 0.111.0}; do corpus $g; done ;; esac
case $what in test|all) tests ;; esac
