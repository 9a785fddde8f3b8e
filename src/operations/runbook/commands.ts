// How an operator does things on a target: every command works as it is pasted.
import { kafkaPorts } from "../../backends/kafka.js";
import type { Model } from "../../model/model.js";

export interface Commands {
  /** Where the commands are run. */
  readonly place: string;
  readonly status: string;
  readonly apply: string;
  logs(node: string): string;
  restart(node: string): string;
  /** Restarts what shows a published node's certificate. */
  restartCertificate(node: string): string;
  /** Asks a node of the stack over HTTP. */
  ask(node: string, port: number, path: string): string;
  /** Asks whoever scrapes the stack by PromQL; none where nobody does. */
  query(promql: string): readonly string[];
  /** One of Kafka's own programs, at a broker; undefined where clients need credentials. */
  kafka(queue: string, program: string, args: string): string | undefined;
  readonly usage: string;
  readonly disk: string;
  readonly backup: string;
  readonly restore: string;
  readonly health: string;
  upgrade(node: string): string;
  /** Shows the volumes of a node beside its replicas, where an autoscaler takes replicas away and leaves volumes. */
  claims(node: string): string | undefined;
  /** Lets a Grafana that the stack does not run read the stores by the names that its data sources have: said, and done. */
  readonly letIn: { readonly says: string; readonly does: readonly string[] };
}

/** Every collector has a small service beside it that can ask others. */
export function composeCommands({ collectors, selfMonitoring }: Model, project: string): Commands {
  const asking = `${collectors[0]?.name ?? ""}-probe`;
  const restart = (node: string): string => `docker compose ps --services | grep -E '^${node}(-[0-9]+)?$' | xargs docker compose restart`;
  const ask = (node: string, port: number, path: string): string => `docker compose exec -T ${asking} wget -qO- '${`http://${node}:${port}${path}`}'`;
  const isBalanced = (node: string): boolean => collectors.some(({ name, expose }) => name === node && expose?.type === "load-balancer" && typeof expose.tls === "object" && expose.tls !== null);
  return {
    place: "in the folder of compose.yaml",
    status: "docker compose ps --all", apply: "docker compose up -d --remove-orphans", usage: "docker compose stats --no-stream", disk: "docker system df -v",
    backup: "scripts/backup.sh", restore: "scripts/restore.sh backups/NAME", health: "scripts/health-check.sh",
    logs: (node) => `docker compose ps --all --services | grep -E '^${node}(-[0-9]+)?$' | xargs docker compose logs --since 30m --tail 200`,
    restart, restartCertificate: (node) => restart(isBalanced(node) ? `${node}-lb` : node),
    ask, query: (promql) => (selfMonitoring === null ? [] : [ask(selfMonitoring, 9090, queryPath(promql))]),
    kafka: (queue, program, args) => `docker compose exec -T -e KAFKA_HEAP_OPTS=-Xmx256m ${queue}-1 /opt/kafka/bin/${program}.sh --bootstrap-server localhost:${kafkaPorts.local} ${args}`,
    upgrade: (node) => `docker compose ps --services | grep -E '^${node}(-[0-9]+)?$' | while read -r each; do docker compose up -d --no-deps --wait "$each" < /dev/null; done`,
    claims: () => undefined,
    letIn: { says: "No store is published: names such as those of its data sources are known on the project's network only, which its container has to join. Data sources and dashboards are the files below `config/`.", does: [`docker network connect ${project}_default GRAFANA`] },
  };
}

export interface KubernetesSite {
  namespaceOf(node: string): string;
  /** Whether Kafka is run by Strimzi, whose listeners ask for credentials. */
  readonly isStrimzi: boolean;
  /** Namespace of the operator's Prometheus, where that scrapes the stack. */
  readonly operatorNamespace: string | null;
}

export function queryPath(query: string): string {
  return `/api/v1/query?query=${encodeURIComponent(query).replaceAll("'", "%27")}`;
}

export function kubernetesCommands({ collectors, services, selfMonitoring }: Model, { namespaceOf, isStrimzi, operatorNamespace }: KubernetesSite): Commands {
  const namespaces = [...new Set([...collectors, ...services].map(({ name }) => namespaceOf(name)))];
  const [main = "default"] = namespaces;
  const select = (node: string): string => `-n ${namespaceOf(node)} -l app.kubernetes.io/name=${node}`;
  const each = (verb: string): string => namespaces.map((namespace) => `kubectl -n ${namespace} ${verb}`).join("\n");
  const asking = (namespace: string, service: string, port: number, path: string): string => `kubectl -n ${namespace} port-forward svc/${service} ${port}:${port} > /dev/null & sleep 3; curl -sg 'http://localhost:${port}${path}'; kill %%`;
  const kinds = "deployment,statefulset,daemonset";
  const restart = (node: string): string => `kubectl rollout restart ${kinds} ${select(node)}`;
  return {
    place: "anywhere, with kubectl and rights in the namespaces",
    status: each("get pods,pvc,hpa -o wide"), apply: "kubectl apply -k .", usage: each("top pods --containers"), disk: each("get pvc"),
    backup: `kubectl -n ${main} get cronjobs,volumesnapshots`, restore: `kubectl -n ${main} get volumesnapshots`, health: each("get pods --field-selector=status.phase!=Running"),
    logs: (node) => `kubectl logs ${select(node)} --all-containers --prefix --since 30m --tail 200`,
    restart, restartCertificate: restart,
    ask: (node, port, path) => asking(namespaceOf(node), node, port, path),
    query(promql) {
      if (selfMonitoring !== null) return [asking(namespaceOf(selfMonitoring), selfMonitoring, 9090, queryPath(promql))];
      // The Service that the operator makes for every Prometheus of its own.
      return operatorNamespace === null ? [] : [asking(operatorNamespace, "prometheus-operated", 9090, queryPath(promql))];
    },
    kafka: (queue, program, args) => (isStrimzi ? undefined : `kubectl -n ${namespaceOf(queue)} exec ${queue}-1 -- env KAFKA_HEAP_OPTS=-Xmx256m /opt/kafka/bin/${program}.sh --bootstrap-server localhost:${kafkaPorts.local} ${args}`),
    upgrade: (node) => `kubectl rollout status ${kinds} ${select(node)} --timeout 15m`,
    claims: (node) => `kubectl get pods,pvc ${select(node)}`,
    letIn: { says: `It reads the stores by the names of their Services, which every namespace of this cluster knows and none outside; policies let in pods with the label \`app.kubernetes.io/name: grafana\`. A sidecar sees ConfigMaps of its own namespace only, unless it is told to watch \`${main}\` as well; files stand below \`files/\`.`, does: [`kubectl -n ${main} get configmaps -l app.kubernetes.io/component=dashboards`] },
  };
}
