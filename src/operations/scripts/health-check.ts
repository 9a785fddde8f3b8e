// scripts/health-check.sh. Bash, with what a template literal needs escaped.

export const healthCheckScript = `usage() {
  cat << 'USAGE'
usage: scripts/health-check.sh [--json] [--no-synthetic] [--wait SECONDS]

Asks every part of the stack whether it is well, and sends a trace, a metric and a log through it that must be found again.

  --json            one JSON document in place of lines
  --no-synthetic    sends nothing
  --wait SECONDS    how long what was sent may take to arrive (default: what batching and sampling need, and a minute)

exit codes: 0 healthy, perhaps with warnings   1 something fails   2 wrong arguments   3 docker cannot be used
USAGE
}

json=
synthetic=yes
wait=$arrival
while [ $# -gt 0 ]; do
  case $1 in
    --json) json=yes; shift ;;
    --no-synthetic) synthetic=; shift ;;
    --wait) [ $# -gt 1 ] || { usage >&2; exit 2; }; wait=$2; shift 2 ;;
    -h | --help) usage; exit 0 ;;
    *) say "unknown argument: $1"; usage >&2; exit 2 ;;
  esac
done
case $wait in '' | *[!0-9]*) die 2 "--wait takes seconds, not \\"$wait\\"" ;; esac
export LC_ALL=C

results=()
# report STATUS NAME MESSAGE
report() { results+=("$1"$'\\t'"$2"$'\\t'"$3"); }

check_services() {
  local expected line name state health seen status
  status=$(compose ps --all --format '{{.Service}} {{.State}} {{.Health}}') || { report fail services "docker compose ps fails"; return; }
  for expected in "\${services[@]}"; do
    seen=0
    while read -r name state health; do
      [ "$name" = "$expected" ] || continue
      seen=$((seen + 1))
      if [ "$state" != running ]; then report fail "service $expected" "is $state"
      elif [ -n "$health" ] && [ "$health" != healthy ]; then report fail "service $expected" "runs, and is $health"
      else report ok "service $expected" "runs\${health:+, $health}"; fi
    done <<< "$status"
    [ "$seen" -gt 0 ] || report fail "service $expected" "is not there"
  done
}

check_readiness() {
  local name url
  while read -r name url; do
    if ask "$url" > /dev/null 2>&1; then report ok "ready $name" "answers at $url"; else report fail "ready $name" "does not answer at $url"; fi
  done < <(readiness)
}

# Sums of what a collector refused, dropped and failed to send since it started: "REFUSED DROPPED FAILED", and its fullest queue in percent.
read_collector() {
  local text line name value number labels refused=0 dropped=0 failed=0 fullest=0
  declare -A size=() capacity=()
  text=$(ask "http://$1:8888/metrics" 2> /dev/null) || return 1
  while read -r line; do
    case $line in '#'* | '') continue ;; esac
    name=\${line%%[\\{ ]*}
    value=\${line##* }
    case $name in
      otelcol_receiver_refused_* | otelcol_receiver_failed_* | otelcol_exporter_enqueue_failed_* | otelcol_exporter_send_failed_* | otelcol_exporter_queue_size | otelcol_exporter_queue_capacity) ;;
      *) continue ;;
    esac
    # Large numbers are written with an exponent.
    number=$(printf '%.0f' "$value")
    labels=\${line#"$name"}
    labels=\${labels% *}
    case $name in
      otelcol_receiver_*) refused=$((refused + number)) ;;
      otelcol_exporter_enqueue_*) dropped=$((dropped + number)) ;;
      otelcol_exporter_send_*) failed=$((failed + number)) ;;
      otelcol_exporter_queue_size) size[$labels]=$number ;;
      otelcol_exporter_queue_capacity) capacity[$labels]=$number ;;
    esac
  done <<< "$text"
  for labels in "\${!size[@]}"; do
    number=\${capacity[$labels]:-0}
    [ "$number" -gt 0 ] || continue
    value=$((size[$labels] * 100 / number))
    [ "$value" -le "$fullest" ] || fullest=$value
  done
  echo "$refused $dropped $failed $fullest"
}

declare -A before=()
remember_collectors() {
  local each
  for each in "\${collectors[@]}"; do before[$each]=$(read_collector "$each") || before[$each]=; done
}

# What grew while this ran is happening now; what did not is history.
check_collectors() {
  local each now refused dropped failed fullest was_refused was_dropped was_failed rest
  for each in "\${collectors[@]}"; do
    now=$(read_collector "$each") || { report fail "metrics $each" "does not tell its metrics"; continue; }
    read -r refused dropped failed fullest <<< "$now"
    read -r was_refused was_dropped was_failed rest <<< "\${before[$each]:-$now}"
    : "$rest"
    if [ "$refused" -gt "$was_refused" ]; then report fail "refused $each" "refuses data now: $((refused - was_refused)) items during this check"; else report ok "refused $each" "$refused items since it started"; fi
    if [ "$dropped" -gt "$was_dropped" ]; then report fail "dropped $each" "drops data now: $((dropped - was_dropped)) items during this check"; else report ok "dropped $each" "$dropped items since it started"; fi
    if [ "$failed" -gt "$was_failed" ]; then report fail "failed $each" "fails to send now: $((failed - was_failed)) items during this check"; else report ok "failed $each" "$failed items since it started"; fi
    if [ "$fullest" -ge 80 ]; then report fail "queue $each" "its fullest queue is at $fullest%"; elif [ "$fullest" -ge 10 ]; then report warn "queue $each" "its fullest queue is at $fullest%"; else report ok "queue $each" "its fullest queue is at $fullest%"; fi
  done
}

kafka() {
  local broker=$1 program=$2
  shift 2
  # Without a quorum some answers never come.
  compose exec -T --env KAFKA_HEAP_OPTS=-Xmx256m "$broker" timeout 30 "/opt/kafka/bin/$program.sh" --bootstrap-server localhost:19092 "$@" < /dev/null
}

check_queue() {
  local broker groups group found lines lag total topic rest
  while read -r broker groups; do
    if ! found=$(kafka "$broker" kafka-topics --list 2>&1); then report fail "kafka $broker" "cannot be asked: \${found##*$'\\n'}"; continue; fi
    # What brokers say of partitions is old then.
    if ! kafka "$broker" kafka-metadata-quorum describe --status > /dev/null 2>&1; then report fail "quorum $broker" "the controllers have no leader: nothing is written"; continue; fi
    report ok "quorum $broker" "the controllers have a leader"
    found=$(kafka "$broker" kafka-topics --describe --under-min-isr-partitions 2> /dev/null) || found=
    lines=$(count_lines "$found")
    if [ "$lines" -gt 0 ]; then report fail "writes $broker" "$lines partitions take no writes"; else report ok "writes $broker" "every partition takes writes"; fi
    found=$(kafka "$broker" kafka-topics --describe --under-replicated-partitions 2> /dev/null) || found=
    lines=$(count_lines "$found")
    if [ "$lines" -gt 0 ]; then report warn "replicas $broker" "$lines partitions lack replicas in sync"; else report ok "replicas $broker" "every replica is in sync"; fi
    for group in $groups; do
      if ! found=$(kafka "$broker" kafka-consumer-groups --describe --group "$group" 2>&1); then report warn "lag $group" "\${found##*$'\\n'}"; continue; fi
      total=0
      while read -r _ topic _ _ _ lag rest; do
        : "$topic" "$rest"
        case $lag in '' | *[!0-9]*) ;; *) total=$((total + lag)) ;; esac
      done <<< "$found"
      if [[ $found == *"no active members"* ]]; then report fail "lag $group" "nobody reads as this group; $total records wait"; else report ok "lag $group" "$total records wait"; fi
    done
  done < <(queues)
}

count_lines() {
  local line count=0
  while read -r line; do [ -z "$line" ] || count=$((count + 1)); done <<< "$1"
  echo "$count"
}

check_disk() {
  local volume service component line size used available left
  while read -r volume service component; do
    : "$component"
    volume_exists "$volume" || { report fail "disk $volume" "the volume does not exist"; continue; }
    line=$(with_volume "$volume" ro df -Pk /volume < /dev/null) || { report fail "disk $volume" "cannot be read"; continue; }
    read -r _ size used available _ <<< "\${line##*$'\\n'}"
    : "$used"
    left=$((available * 100 / (size > 0 ? size : 1)))
    if [ "$left" -lt 5 ]; then report fail "disk $volume" "$left% is left for $service"; elif [ "$left" -lt 15 ]; then report warn "disk $volume" "$left% is left for $service"; else report ok "disk $volume" "$left% is left for $service"; fi
  done < <(volumes)
}

check_certificates() {
  local key variable file until
  for key in "\${certificates[@]}"; do
    variable=\${key}_FILE
    file=\${!variable:-./secrets/$key}
    case $file in /*) ;; *) file=$here/$file ;; esac
    if ! command -v openssl > /dev/null; then report skip "certificate $key" "openssl is not on this host"; continue; fi
    until=$(openssl x509 -noout -enddate -in "$file" 2> /dev/null) || { report fail "certificate $key" "$file cannot be read"; continue; }
    until=\${until#notAfter=}
    if ! openssl x509 -noout -checkend 0 -in "$file" > /dev/null; then report fail "certificate $key" "expired at $until"
    elif ! openssl x509 -noout -checkend $((14 * 86400)) -in "$file" > /dev/null; then report warn "certificate $key" "expires at $until"
    else report ok "certificate $key" "good until $until"; fi
  done
}

post() { compose exec -T "$asking" wget -q -T 10 -O /dev/null --header 'Content-Type: application/json' --post-data "$2" "$otlp/v1/$1" < /dev/null; }

# found URL TEXT: asks until the answer holds the text, for as long as it may take.
found() {
  local answer
  while :; do
    answer=$(ask "$1" 2> /dev/null) || answer=
    [[ $answer != *"$2"* ]] || return 0
    [ "$SECONDS" -lt "$deadline" ] || return 1
    sleep 2
  done
}

check_synthetic() {
  local id span now resource signal url
  if [ -z "$otlp" ]; then report skip synthetic "$otlp_missing"; return; fi
  id=$(< /proc/sys/kernel/random/uuid)
  id=\${id//-/}
  span=\${id:0:16}
  now=$(date +%s%N)
  resource='"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"otelc-health-check"}}]}'
  deadline=$((SECONDS + wait))
  while read -r signal url; do
    case $signal in
      traces) post traces "{\\"resourceSpans\\":[{$resource,\\"scopeSpans\\":[{\\"spans\\":[{\\"traceId\\":\\"$id\\",\\"spanId\\":\\"$span\\",\\"name\\":\\"health check\\",\\"kind\\":1,\\"startTimeUnixNano\\":\\"$now\\",\\"endTimeUnixNano\\":\\"$((now + 1000000))\\",\\"status\\":{\\"code\\":2}}]}]}]}" ;;
      metrics) post metrics "{\\"resourceMetrics\\":[{$resource,\\"scopeMetrics\\":[{\\"metrics\\":[{\\"name\\":\\"otelc_health_check\\",\\"gauge\\":{\\"dataPoints\\":[{\\"timeUnixNano\\":\\"$now\\",\\"asInt\\":\\"1\\",\\"attributes\\":[{\\"key\\":\\"run\\",\\"value\\":{\\"stringValue\\":\\"$id\\"}}]}]}}]}]}]}" ;;
      logs) post logs "{\\"resourceLogs\\":[{$resource,\\"scopeLogs\\":[{\\"logRecords\\":[{\\"timeUnixNano\\":\\"$now\\",\\"severityNumber\\":9,\\"body\\":{\\"stringValue\\":\\"health check $id\\"}}]}]}]}" ;;
    esac || report fail "synthetic $signal" "is not accepted at $otlp"
  done < <(finds)
  while read -r signal url; do
    if found "\${url//ID/$id}" "$id"; then report ok "synthetic $signal" "was found again"
    elif [ "$signal" = traces ] && [ -n "$may_sample" ]; then report warn "synthetic $signal" "was not found; sampling may have dropped it"
    else report fail "synthetic $signal" "was sent, and not found within $wait s"; fi
  done < <(finds)
}

need_docker
[ ! -f "$here/backups/.stopped" ] || report warn backup "an interrupted backup left services stopped; scripts/backup.sh starts them again"
remember_collectors
check_services
check_readiness
check_queue
check_disk
check_certificates
[ -z "$synthetic" ] || check_synthetic
check_collectors

failures=0
separator=
[ -z "$json" ] || printf '{\\n  "stack": %s,\\n  "checks": [' "$(quoted "$stack")"
for each in "\${results[@]}"; do
  IFS=$'\\t' read -r status name message <<< "$each"
  [ "$status" != fail ] || failures=$((failures + 1))
  if [ -n "$json" ]; then
    printf '%s\\n    { "status": %s, "check": %s, "message": %s }' "$separator" "$(quoted "$status")" "$(quoted "$name")" "$(quoted "$message")"
    separator=,
  else
    printf '%-5s %s: %s\\n' "$status" "$name" "$message"
  fi
done
if [ -n "$json" ]; then printf '\\n  ],\\n  "failures": %s,\\n  "healthy": %s\\n}\\n' "$failures" "$([ "$failures" -eq 0 ] && echo true || echo false)"; else echo "$failures of \${#results[@]} checks fail"; fi
[ "$failures" -eq 0 ]
`;
