import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath, secondsAt } from "../arithmetic/options.js";
import { hasSeveral, replicasShown, runsOnKubernetes } from "../arithmetic/replicas.js";
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const aged = (age: string, target = 'kubernetes({ namespace: "observability" })'): string => [
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "",
  `targets: [${target}],`,
  `collectors: { gateway: gateway({ replicas: 3, from: [otlp({ protocols: { grpc: { keepalive: { server_parameters: { max_connection_age: "${age}" } } } } })], to: queue }) },`,
].join("\n");

export const grpcNeedsRequestBalancing: ModelRule = {
  name: "grpc-needs-request-balancing",
  summary: "gRPC connections that never end, behind a balancer of connections",
  severity: "warning",
  why: "A client keeps its one connection, and with it one replica: new replicas get nothing, and the busiest client overloads one of them.",
  good: [{ config: aged("5m") }, { config: aged("0s", "compose()") }],
  bad: [{ config: aged("0s"), finds: ['Clients of collector "gateway" stay on one of its 3 replicas'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors.filter((each) => each.mode === "deployment" && hasSeveral(each))) {
      for (const receiver of componentsOf(collector, "receiver", "otlp")) {
        if (optionAt(receiver, "protocols", "grpc") === undefined || !isBalancedByConnection(model, collector, receiver)) continue;
        if ((secondsAt(receiver, "protocols", "grpc", "keepalive", "server_parameters", "max_connection_age") ?? 0) > 0) continue;
        report({
          at: optionPath(receiver, "protocols", "grpc", "keepalive", "server_parameters", "max_connection_age"),
          message: `Clients of collector "${collector.name}" stay on one of its ${replicasShown(collector)}: its gRPC connections have no max_connection_age.`,
          fix: 'Leave keepalive out: connections then end after "5m", and clients connect anew.',
        });
      }
    }
  },
};

/** A Service of Kubernetes balances connections; HAProxy on Compose balances requests, unless the receiver's own TLS hides them. */
function isBalancedByConnection(model: Model, collector: CollectorNode, receiver: ComponentNode): boolean {
  return runsOnKubernetes(model) || (collector.expose?.type === "load-balancer" && optionAt(receiver, "protocols", "grpc", "tls") !== undefined);
}
