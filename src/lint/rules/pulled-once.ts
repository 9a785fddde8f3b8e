import { optionAt } from "../../model/flow.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import { symbolsIn, type Value } from "../../model/value.js";
import { blocksIn, isList } from "../arithmetic/options.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { hasSeveral, replicasShown } from "../arithmetic/replicas.js";
import type { ModelRule } from "../rule.js";

const scraping = (replicas: number, target: string): string => `const metrics = prometheus();\n
collectors: { edge: collector({ replicas: ${replicas}, sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [receivers.prometheus({ config: { scrape_configs: [{ job_name: "db", static_configs: [{ targets: ["${target}"] }] }] } })], through: [memoryLimiter()], to: [metrics] } } }) },`;

export const pulledOnce: ModelRule = {
  name: "pulled-once",
  summary: "a receiver that fetches the same from every replica",
  severity: "warning",
  why: "Each replica asks for itself: what is asked has the work several times, and the store gets everything as often, under the same names.",
  good: [{ config: scraping(1, "db:9187") }, { config: scraping(2, "localhost:9187") }],
  bad: [{ config: scraping(2, "db:9187"), finds: ['Receiver "prometheus" of collector "edge" fetches the same on 2 replicas.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors.filter(hasSeveral)) {
      for (const receiver of componentsOf(collector, "receiver").filter((each) => fetches(each, collector))) {
        report({
          at: receiver.origin, message: `Receiver "${receiver.id}" of collector "${collector.name}" fetches the same on ${replicasShown(collector)}.`,
          fix: "Put it into a collector of its own, of one replica.", notes: [{ message: "The collector is here.", at: collector.origin }],
        });
      }
    }
  },
};

/** Receivers that ask one server, with the option that names it. */
const servers: Readonly<Record<string, string>> = {
  apache: "endpoint", couchdb: "endpoint", elasticsearch: "endpoint", haproxy: "endpoint", http_check: "targets", kafka_metrics: "brokers", memcached: "endpoint", mongodb: "hosts", mysql: "endpoint", nginx: "endpoint",
  oracledb: "endpoint", postgresql: "endpoint", rabbitmq: "endpoint", redis: "endpoint", snmp: "endpoint", sqlquery: "datasource", sqlserver: "server", tcp_check: "targets", vcenter: "endpoint", zookeeper: "endpoint",
};

/** Receivers that ask about a whole cluster. */
const clusterWide: ReadonlySet<string> = new Set(["k8s_cluster", "k8s_events", "k8s_objects"]);

function fetches(receiver: ComponentNode, collector: CollectorNode): boolean {
  if (receiver.isRaw || receiver.options["k8s_leader_elector"] !== undefined) return false;
  if (clusterWide.has(receiver.type)) return true;
  if (receiver.type === "prometheus") return scrapes(receiver, collector);
  const option = servers[receiver.type];
  const server = option === undefined ? undefined : receiver.options[option];
  return server !== undefined && !isOwn(server);
}

/** On an agent, otelc lets a job find the pods of its own node only; a job may also select by the node itself. */
function scrapes(receiver: ComponentNode, { mode }: CollectorNode): boolean {
  if (receiver.options["target_allocator"] !== undefined) return false;
  return blocksIn(optionAt(receiver, "config", "scrape_configs")).some((job) => {
    const fixed = blocksIn(job["static_configs"]).flatMap(({ targets }) => (isList(targets) ? targets : []));
    const discovered = Object.keys(job).filter((key) => /_sd_configs$/.test(key)).flatMap((key) => blocksIn(job[key]));
    const isByNode = mode === "daemonset" && discovered.every(({ role, selectors }) => role === "pod" || selectors !== undefined);
    return fixed.some((target) => !isOwn(target)) || (discovered.length > 0 && !isByNode && !/NODE_NAME|spec\.nodeName/.test(JSON.stringify(job)));
  });
}

/** The replica itself, its node, or what a variable says, which is another for each. */
function isOwn(server: Value): boolean {
  return /localhost|127\.0\.0\.1|\[::1\]|unix:|\$\{env:/.test(JSON.stringify(server)) || [...symbolsIn(server)].some((symbol) => symbol.$ === "variable");
}
