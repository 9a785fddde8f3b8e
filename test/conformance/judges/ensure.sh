#!/usr/bin/env bash
# Builds or installs the real programs that judge what otelc emits, into a cache outside the checkout.
# usage: ensure.sh TOOL...   Prints "have TOOL" or "skip TOOL reason" for each, and always exits with 0: a judge that cannot be had is named, never passed.
# OTELC_JUDGES is the cache (default ~/.cache/otelc-judges). Every program carries its version in a stamp, so that a new version is built anew.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${OTELC_JUDGES:-$HOME/.cache/otelc-judges}
bin=$cache/bin; work=$cache/work; stamps=$cache/stamps
export GOBIN=$bin GOTOOLCHAIN=local CGO_ENABLED=0 GOFLAGS="-buildvcs=false -trimpath -modcacherw"
mkdir -p "$bin" "$work" "$stamps"

# Prometheus can discover by everything; only these two are used, and the others want modules that are not served everywhere.
prometheus_tags=remove_all_sd,enable_kubernetes_sd,enable_dns_sd
prometheus_version=v0.316.0

version_of() {
  case $1 in
    otelcol-*) echo "${1#otelcol-}";;
    docker-compose) echo v5.6.0;;
    promtool) echo $prometheus_version;;
    loki) echo v3.7.8;;
    jaeger) echo v1.76.0;;
    kafka) echo 4.3.1;;
    haproxy|shellcheck) echo system;;
    *) echo unknown;;
  esac
}

module_dir() { go mod download -json "$1" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p'; }

# wrap OUT MODULE VERSION PACKAGE [LDFLAG...]: for modules whose go.mod replaces or excludes, which `go install` refuses.
wrap() {
  local out=$1 module=$2 version=$3 package=$4 dir; shift 4
  dir=$(module_dir "$module@$version") && [ -n "$dir" ] || return 1
  rm -rf "${work:?}/$out"; mkdir -p "$work/$out"
  sed -e 's#^module .*#module wrap#' -e '/=> *\.\.\?\//d' "$dir/go.mod" > "$work/$out/go.mod"
  printf '\nrequire %s %s\n' "$module" "$version" >> "$work/$out/go.mod"
  cp "$dir/go.sum" "$work/$out/go.sum"
  (cd "$work/$out" && go build -mod=mod -ldflags="-s -w $*" -o "$bin/$out" "$package")
}

# The builder writes the program, `go build -mod=mod` compiles it; the builder's own last step wants modules of other platforms, so its status is not asked.
collector() {
  local version=$1 dir=$work/collector-$1 skip=()
  rm -rf "$dir"; mkdir -p "$dir"
  [ "$version" = 0.111.0 ] && skip=(--skip-get-modules)
  go install "go.opentelemetry.io/collector/cmd/builder@v$version" && mv "$bin/builder" "$dir/builder" || return 1
  sed "s#OUTPUT#$dir/src#" "$here/collector/manifest-$version.yaml" > "$dir/manifest.yaml"
  "$dir/builder" --config "$dir/manifest.yaml" --skip-compilation "${skip[@]}" > "$dir/log" 2>&1 || true
  (cd "$dir/src" && go build -mod=mod -ldflags="-s -w" -o "$bin/otelcol-$version" .)
}

kafka() {
  mvn -q -B -f "$here/kafka/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$cache/kafka/lib" -DincludeScope=runtime -Dkafka.version=4.3.1
}

debian() {
  command -v "$1" > /dev/null && return 0
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"
}

make_tool() {
  case $1 in
    otelcol-*) collector "${1#otelcol-}";;
    docker-compose) wrap docker-compose github.com/docker/compose/v5 v5.6.0 github.com/docker/compose/v5/cmd -X github.com/docker/compose/v5/internal.Version=v5.6.0;;
    promtool) GOFLAGS="$GOFLAGS -tags=$prometheus_tags" go install -ldflags="-s -w" "github.com/prometheus/prometheus/cmd/promtool@$prometheus_version";;
    loki) wrap loki github.com/grafana/loki/v3 v3.7.8 github.com/grafana/loki/v3/cmd/loki;;
    jaeger) wrap jaeger github.com/jaegertracing/jaeger v1.76.0 github.com/jaegertracing/jaeger/cmd/jaeger;;
    kafka) kafka;;
    haproxy|shellcheck) debian "$1";;
    *) echo "no recipe"; return 1;;
  esac
}

is_there() {
  case $1 in
    haproxy|shellcheck) command -v "$1" > /dev/null;;
    kafka) [ -d "$cache/kafka/lib" ] && [ "$(cat "$stamps/kafka" 2> /dev/null)" = "$(version_of kafka)" ];;
    # A versioned name is its own stamp.
    otelcol-*) [ -x "$bin/$1" ];;
    *) [ -x "$bin/$1" ] && [ "$(cat "$stamps/$1" 2> /dev/null)" = "$(version_of "$1")" ];;
  esac
}

for tool in "$@"; do
  if ! is_there "$tool"; then
    log=$work/$tool.log
    begun=$(date +%s)
    if make_tool "$tool" > "$log" 2>&1; then
      version_of "$tool" > "$stamps/$tool"
      echo "made $tool $(($(date +%s) - begun)) s" >&2
    else
      echo "skip $tool could not be built: $(tail -n 1 "$log" | cut -c1-200)"
      continue
    fi
  fi
  echo "have $tool"
done
