#!/usr/bin/env bash
# Builds or installs the real programs that judge what otelc emits, into a cache outside the checkout.
# usage: judges.sh ensure TOOL...   Says "have TOOL" or "skip TOOL reason" for each and exits with 0: what cannot be had is named, never passed.
# OTELC_JUDGES is the cache (default ~/.cache/otelc-judges). Go programs know what they were built from, so each is its own stamp: another version is built anew.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${OTELC_JUDGES:-$HOME/.cache/otelc-judges}
bin=$cache/bin work=$cache/work
export GOBIN=$bin GOTOOLCHAIN=local CGO_ENABLED=0 GOFLAGS="-buildvcs=false -trimpath -modcacherw"

# One line a program: name, module, version, package below the module ("-" for none), how. "install" is go install; "wrap" is for modules whose go.mod
# replaces or excludes, which go install refuses; "bare" as wrap, without pages for browsers; "k8s" for Kubernetes, whose staging modules are published beside it.
programs() { sed 's/#.*//' <<'LIST'
docker-compose  github.com/docker/compose/v5              v5.6.0    cmd                          wrap
promtool        github.com/prometheus/prometheus          v0.316.0  cmd/promtool                 install
prometheus      github.com/prometheus/prometheus          v0.316.0  cmd/prometheus               install
loki            github.com/grafana/loki/v3                v3.7.8    cmd/loki                     wrap
jaeger          github.com/jaegertracing/jaeger           v1.76.0   cmd/jaeger                   wrap      # the v2 program
actionlint      github.com/rhysd/actionlint               v1.7.12   cmd/actionlint               install
kubeconform     github.com/yannh/kubeconform              v0.8.0    cmd/kubeconform              install
kube-score      github.com/zegl/kube-score                v1.20.0   cmd/kube-score               install
alertmanager    github.com/prometheus/alertmanager        v0.34.2   cmd/alertmanager             bare      # its pages are published built nowhere
amtool          github.com/prometheus/alertmanager        v0.34.2   cmd/amtool                   install
telemetrygen    github.com/open-telemetry/opentelemetry-collector-contrib/cmd/telemetrygen  v0.161.0  -  install
mc              github.com/minio/mc                       v0.0.0-20250313080218-cf909e1063a9  -  install
minio           github.com/minio/minio                    v0.0.0-20260212201848-7aac2a2c5b7c  -  install
etcd            go.etcd.io/etcd/server/v3                 v3.6.16   -                            wrap
helm            helm.sh/helm/v3                           v3.22.0   cmd/helm                     install   # helm, kustomize and kompose judge nothing: the benchmark runs beside them
kustomize       sigs.k8s.io/kustomize/kustomize/v5        v5.8.1    -                            install
kompose         github.com/kubernetes/kompose             v1.35.0   -                            wrap
kube-apiserver  k8s.io/kubernetes                         v1.37.2   cmd/kube-apiserver           k8s
kubectl         k8s.io/kubernetes                         v1.37.2   cmd/kubectl                  k8s
kube-controller-manager  k8s.io/kubernetes                v1.37.2   cmd/kube-controller-manager  k8s
kube-scheduler  k8s.io/kubernetes                         v1.37.2   cmd/kube-scheduler           k8s
LIST
}
kafka_version=4.3.1
# Prometheus can discover by everything; these are what otelc emits, and the others want modules that are not served everywhere.
prometheus_tags=remove_all_sd,enable_kubernetes_sd,enable_dns_sd

line_of() { programs | awk -v name="$1" '$1 == name'; }
module_dir() { go mod download -json "$1" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p'; }
load_sum() { cat "$here"/../stack/load/* | sha256sum; }
versions_in() { go version -m "$bin/$1" 2> /dev/null | awk '$1 == "mod" || $1 == "dep" { print $2, $3 }'; }

is_there() {
  case $1 in
    haproxy|shellcheck|openssl|wget|busybox|memcached|chromium) command -v "$1" > /dev/null;;
    iproute2) command -v ip > /dev/null;;
    postgres) ls /usr/lib/postgresql/*/bin/postgres > /dev/null 2>&1;;
    kafka) [ -f "$cache/kafka/lib/kafka_2.13-$kafka_version.jar" ];;
    # Ours: the sources that it was built from are its stamp.
    load) [ -x "$bin/load" ] && [ "$(cat "$work/load.sum" 2> /dev/null)" = "$(load_sum)" ];;
    # Every component of the manifest, at its version: a manifest that gained one is built anew.
    otelcol-*) [ -x "$bin/$1" ] && [ -z "$(sed -n 's/^ *- gomod: //p' "$here/collector/manifest-${1#otelcol-}.yaml" | sort | comm -23 - <(versions_in "$1" | sort))" ];;
    *) local module version; read -r _ module version _ < <(line_of "$1") && [ -x "$bin/$1" ] && [ "$(versions_in "$1" | grep -cxF "$module $version")" -gt 0 ];;
  esac
}

make() {
  local module version package how
  case $1 in
    haproxy|shellcheck|openssl|wget|busybox|iproute2|memcached|chromium) debian "$1"; return;;
    postgres) debian postgresql; return;;
    kafka) kafka; return;;
    load) (cd "$here/../stack/load" && go build -ldflags="-s -w" -o "$bin/load" .) && load_sum > "$work/load.sum"; return;;
    otelcol-*) collector "${1#otelcol-}"; return;;
  esac
  read -r _ module version package how < <(line_of "$1") || { echo "there is no recipe"; return 1; }
  [ "$package" = - ] && package=$module || package=$module/$package
  case $how in
    install) case $1 in prom*) local GOFLAGS="$GOFLAGS -tags=$prometheus_tags";; esac; go install -ldflags="-s -w" "$package@$version";;
    wrap|bare|k8s) wrap "$1" "$module" "$version" "$package" "$how";;
  esac
}

# A module of our own with the other's requirements: paths of its source tree drop out, except Kubernetes' staging modules, published as v0.MINOR.PATCH.
wrap() {
  local name=$1 module=$2 version=$3 package=$4 how=$5 dir flags="-s -w" staging=v0.${3#v1.}
  dir=$(module_dir "$module@$version") && [ -n "$dir" ] || return 1
  rm -rf "${work:?}/$name" && mkdir -p "$work/$name" && cp "$dir/go.sum" "$work/$name/go.sum" && chmod u+w "$work/$name/go.sum" || return 1
  if [ "$how" = k8s ]; then
    sed -e 's#^module .*#module wrap#' -e "s#=> \./staging/src/\(k8s.io/[^ ]*\)#=> \1 $staging#" -e "/^\tk8s\.io\//s# v0\.0\.0\$# $staging#" "$dir/go.mod"
    flags+=" -X k8s.io/component-base/version.gitVersion=$version -X k8s.io/component-base/version.gitMajor=1 -X k8s.io/component-base/version.gitMinor=$(echo "$version" | cut -d. -f2)"
  else
    sed -e 's#^module .*#module wrap#' -e '/=> *\.\.\?\//d' "$dir/go.mod"
  fi > "$work/$name/go.mod"
  [ "$name" = docker-compose ] && flags+=" -X $module/internal.Version=$version"
  printf '\nrequire %s %s\n' "$module" "$version" >> "$work/$name/go.mod"
  if [ "$how" = bare ]; then
    cp -r "$dir" "$work/$name/source" && chmod -R u+w "$work/$name/source" && mkdir -p "$work/$name/source/ui/app/dist" || return 1
    echo "no pages" > "$work/$name/source/ui/app/dist/index.html"
    printf 'replace %s => ./source\n' "$module" >> "$work/$name/go.mod"
  fi
  (cd "$work/$name" && go build -mod=mod -ldflags="$flags" -o "$bin/$name" "$package")
}

# The builder writes the program, `go build -mod=mod` compiles it; the builder's own last step wants modules of other platforms, so its status is not asked.
collector() {
  local manifest=$here/collector/manifest-$1.yaml version dir=$work/collector-$1 skip=()
  version=$(sed -n 's/^  version: //p' "$manifest")
  rm -rf "$dir" && mkdir -p "$dir"
  [ "$version" = 0.111.0 ] && skip=(--skip-get-modules)
  GOBIN=$dir go install "go.opentelemetry.io/collector/cmd/builder@v$version" || return 1
  sed -e "s#OUTPUT#$dir/src#" -e "s#HERE#$here/collector#" "$manifest" > "$dir/manifest.yaml"
  "$dir/builder" --config "$dir/manifest.yaml" --skip-compilation "${skip[@]}" > "$dir/log" 2>&1 || true
  (cd "$dir/src" && go build -mod=mod -ldflags="-s -w" -o "$bin/otelcol-$1" .)
}

kafka() {
  rm -rf "$cache/kafka/lib"
  mvn -q -B -f "$here/kafka/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory="$cache/kafka/lib" -DincludeScope=runtime -Dkafka.version=$kafka_version
}

debian() { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1"; }

[ "${1:-}" = ensure ] || { echo "usage: judges.sh ensure TOOL..." >&2; exit 2; }
shift
mkdir -p "$bin" "$work"
# Two runs at once would build into each other's folders.
exec 9> "$cache/lock" && flock 9
for tool in "$@"; do
  log=$work/$tool.log since=$SECONDS
  if ! is_there "$tool"; then
    echo "building or installing $tool" >&2
    make "$tool" > "$log" 2>&1
    is_there "$tool" || { echo "skip $tool cannot be had: $(grep -v '^go: downloading' "$log" | tail -n 1 | cut -c1-200)"; continue; }
    echo "made $tool in $((SECONDS - since)) s" >&2
  fi
  echo "have $tool"
done
