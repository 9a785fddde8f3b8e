#!/usr/bin/env bash
# A broker with the listener that Tempo ingests through, its settings, topic and access as they are emitted for Strimzi; a client that writes and reads as Tempo does, and one that should not.
# usage: unshare --net --pid --fork --kill-child ingest.sh CLASSPATH WORK   with WORK/{listener.properties,variables,user,topic,acls} written by the judge
set -euo pipefail
classpath=$1 work=$2
user=$(cat "$work/user") topic=$(cat "$work/topic")
ip link set lo up
java_of() { java -Xmx160m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classpath" "$@"; }
fail() { echo "$*"; exit 1; }
set -a
# shellcheck disable=SC1091
. "$work/variables"
set +a
password=only-for-conformance

# As the operator writes them: its own listener among brokers, the emitted one, and a provider that reads variables.
cat > "$work/server.properties" <<P
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:9090
listeners=REPLICATION-9091://127.0.0.1:9091,INGEST-9092://127.0.0.1:9092,CONTROLLER://127.0.0.1:9090
advertised.listeners=REPLICATION-9091://127.0.0.1:9091,INGEST-9092://127.0.0.1:9092
listener.security.protocol.map=REPLICATION-9091:PLAINTEXT,INGEST-9092:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=REPLICATION-9091
controller.listener.names=CONTROLLER
config.providers=strimzienv
config.providers.strimzienv.class=org.apache.kafka.common.config.provider.EnvVarConfigProvider
config.providers.strimzienv.param.allowlist.pattern=.*
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:ANONYMOUS
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
log.dirs=$work/data
$(cat "$work/listener.properties")
P
java_of kafka.tools.StorageTool format -t "$(java_of kafka.tools.StorageTool random-uuid)" -c "$work/server.properties" > /dev/null
java -Xmx320m -XX:+UseSerialGC -Dlog.level=INFO -cp "$classpath" kafka.Kafka "$work/server.properties" > "$work/log" 2>&1 &
broker=$!
for _ in $(seq 300); do
  grep -qs "Kafka Server started" "$work/log" && break
  kill -0 "$broker" 2> /dev/null || fail "the broker ended: $(tail -n 2 "$work/log")"
  sleep 0.2
done
own=(--bootstrap-server 127.0.0.1:9091)
while read -r name size partitions; do java_of org.apache.kafka.tools.TopicCommand "${own[@]}" --create --topic "$name" --partitions "$partitions" --config "max.message.bytes=$size" > /dev/null; done < "$work/topics"
while read -r -a words; do java_of org.apache.kafka.tools.AclCommand "${own[@]}" --add --allow-principal "User:$user" "${words[@]}" > /dev/null; done < "$work/acls"

signed_in() {
  printf 'security.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\nsasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="%s" password="%s";\nmax.request.size=16000000\n' "$user" "$1"
}
signed_in "$password" > "$work/client.properties"
signed_in wrong > "$work/wrong.properties"
write() { timeout 40 java -Xmx256m -cp "$classpath" org.apache.kafka.tools.ConsoleProducer --bootstrap-server 127.0.0.1:9092 --topic "$1" --command-config "$work/$2.properties" 2>&1 || true; }

{ head -c 5000000 /dev/zero | tr '\0' a; echo; } > "$work/record"
said=$(write "$topic" client < "$work/record")
[ -z "$said" ] || fail "$user cannot write five megabytes to $topic: ${said:0:300}"
read_back=$(java_of org.apache.kafka.tools.consumer.ConsoleConsumer --bootstrap-server 127.0.0.1:9092 --topic "$topic" --group "$user-live-store-zone-a-0" --command-config "$work/client.properties" --from-beginning --max-messages 1 --timeout-ms 20000 2> "$work/consumer" | wc -c)
[ "$read_back" -ge 5000000 ] || fail "$user cannot read $topic back: $(tail -c 300 "$work/consumer")"
other=$(awk -v own="$topic" '$1 != own { print $1; exit }' "$work/topics")
write "$other" client <<< x | grep -q TOPIC_AUTHORIZATION_FAILED || fail "$user may write to $other"
write "$topic" wrong <<< x | grep -q "Authentication failed" || fail "another password is as good"
echo "$user writes and reads five megabytes, and is refused $other and another password"
