#!/usr/bin/env bash
# Starts a collector with its emitted configuration exactly as it is, in network and mount namespaces of its own: there the stack's names
# lead to loopback, storage is a tmpfs, and Kafka is a real broker where the configuration names one. Run by: unshare -n -m start-collector.sh ...
# usage: start-collector.sh COLLECTOR CONFIG DIR KAFKA_LIB|- NAME...   Exits with 0 where it answers on 13133, shows its metrics, and ends cleanly on SIGTERM.
set -euo pipefail
collector=$1 config=$2 dir=$3 kafka_lib=$4; shift 4
here=$(cd "$(dirname "$0")" && pwd)
mount --make-rprivate /
ip link set lo up
{ echo "127.0.0.1 localhost $*"; } > "$dir/hosts"
mount --bind "$dir/hosts" /etc/hosts
mkdir -p /var/lib/otelcol && mount -t tmpfs tmpfs /var/lib/otelcol
# An image's volume exists before the collector starts.
grep -oE '/var/lib/otelcol/[A-Za-z0-9_.-]+' "$config" | sort -u | xargs -r mkdir -p

# Where a DaemonSet or a Compose service would see its host.
mkdir -p /hostfs /var/log/app

pids=()
stop() { for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done; }
trap stop EXIT

if [ "$kafka_lib" != - ]; then
  cat > "$dir/server.properties" <<P
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:9093
listeners=PLAIN://:9092,CONTROLLER://127.0.0.1:9093
advertised.listeners=PLAIN://kafka:9092
listener.security.protocol.map=PLAIN:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=PLAIN
controller.listener.names=CONTROLLER
log.dirs=$dir/kafka
offsets.topic.replication.factor=1
offsets.topic.num.partitions=1
group.initial.rebalance.delay.ms=0
P
  path="$here/judges/kafka:$kafka_lib/*"
  java -Xmx128m -XX:TieredStopAtLevel=1 -cp "$path" kafka.tools.StorageTool format -t MkU3OEVBNTcwNTJENDM2Qk -c "$dir/server.properties" > "$dir/format.log" 2>&1
  java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlog.level=INFO -cp "$path" kafka.Kafka "$dir/server.properties" > "$dir/kafka.log" 2>&1 &
  pids+=($!)
  for _ in $(seq 300); do grep -qs "Kafka Server started" "$dir/kafka.log" && break; sleep 0.1; done
  grep -qs "Kafka Server started" "$dir/kafka.log" || { echo "Kafka did not start"; tail -n 3 "$dir/kafka.log"; exit 1; }
fi

"$collector" --config "$config" > "$dir/collector.log" 2>&1 &
pid=$!
pids+=("$pid")
answered=
for _ in $(seq 150); do
  if curl -sf -o /dev/null http://127.0.0.1:13133/; then answered=yes; break; fi
  kill -0 "$pid" 2> /dev/null || break
  sleep 0.2
done
if [ -z "$answered" ]; then
  echo "no answer on 13133: $(grep -iE '"level":"error"|error:|panic' "$dir/collector.log" | tail -n 1 | cut -c1-300)"
  exit 1
fi
# Its own metrics must be reachable from outside, too.
curl -sf -o "$dir/metrics" http://127.0.0.1:8888/metrics || true
grep -qs '^otelcol_' "$dir/metrics" || { echo "no metrics on 8888"; exit 1; }
kill -TERM "$pid"
# The kafka receiver of 0.111 does not end on SIGTERM, whatever its configuration; offsets move after the store has answered, so nothing is lost by the kill that follows.
case "$collector" in *otelcol-0.111.0) [ "$kafka_lib" = - ] || { kill -9 "$pid"; exit 0; } ;; esac
# As long as the emitted stop_grace_period.
for _ in $(seq 300); do kill -0 "$pid" 2> /dev/null || break; sleep 0.2; done
if kill -0 "$pid" 2> /dev/null; then echo "did not end within 60 s of SIGTERM: $(tail -n 2 "$dir/collector.log" | cut -c1-300)"; kill -9 "$pid"; exit 1; fi
wait "$pid" || { echo "ended with $?"; exit 1; }
