import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import { optionPath } from "../arithmetic/options.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { composeServices } from "../documents/compose.js";
import { containersOf, objectsOf, workloadsIn } from "../documents/kubernetes.js";
import { inside, listOf, textOf, type Fields } from "../documents/record.js";
import type { DocumentRule } from "../rule.js";

const host = (detectors: string, scrapers: string, target = "compose()"): string => [
  "const metrics = prometheus();", "", `targets: [${target}],`,
  `collectors: { node: agent({ from: { metrics: [receivers.hostMetrics({ root_path: "/hostfs", scrapers: { ${scrapers} } })] }, through: [memoryLimiter(), processors.resourceDetection({ detectors: [${detectors}] })], to: metrics, mounts: [hostPath("/")], sendingQueue: { volume: "5Gi" } }) },`,
].join("\n");
const named = 'compose({ patches: [patch({ kind: "service", name: "node" }, { hostname: "shop-1" })] })';

export const noContainerAsHost: DocumentRule = {
  name: "no-container-as-host",
  summary: "what is meant to tell of the host, and tells of the collector's container",
  severity: "warning",
  why: "A container has a name and a network of its own, whatever it mounts: the name is another one after each rollout, and the figures are those of the collector.",
  good: [{ config: host('"env"', "cpu: {}") }, { config: host('"env", "system"', "cpu: {}", named) }, { config: host('"ec2", "system"', "cpu: {}", 'kubernetes({ namespace: "otel" })') }],
  bad: [
    { config: host('"env", "system"', "cpu: {}"), finds: ['Processor "resource_detection" of collector "node" takes the name of its container for the host\'s.'] },
    { config: host('"env"', "cpu: {}, network: {}", 'kubernetes({ namespace: "otel" })'), finds: ['Receiver "host_metrics" of collector "node" measures the network of its container.'] },
  ],
  sees: "documents",
  check(artifacts, target, model, report) {
    const services = composeServices(artifacts, target, model);
    const workloads = workloadsIn(objectsOf(artifacts, target, model));
    for (const collector of model.collectors) {
      const service = services.find(({ name }) => name === collector.name || name === `${collector.name}-1`);
      const workload = workloads.find(({ name }) => name === collector.name);
      const runs = service === undefined ? podOf(workload) : serviceOf(service.fields, service.name);
      if (runs === undefined || runs.hasHostNetwork) continue;
      for (const processor of componentsOf(collector, "processor", "resource_detection").filter((each) => isNamedByContainer(each, runs))) {
        report({ at: optionPath(processor, "detectors"), message: `Processor "${processor.id}" of collector "${collector.name}" takes the name of its container for the host's.`, fix: runs.nameFix });
      }
      for (const receiver of componentsOf(collector, "receiver", "host_metrics").filter((each) => !each.isRaw && optionAt(each, "scrapers", "network") !== undefined)) {
        report({ at: optionPath(receiver, "scrapers", "network"), message: `Receiver "${receiver.id}" of collector "${collector.name}" measures the network of its container.`, fix: runs.networkFix });
      }
    }
  },
};

interface Runs { readonly hasHostNetwork: boolean; readonly hasName: boolean; readonly attributes: string; readonly nameFix: string; readonly networkFix: string }

function serviceOf(fields: Fields, name: string): Runs {
  return {
    hasHostNetwork: fields["network_mode"] === "host", hasName: fields["hostname"] !== undefined || fields["uts"] === "host", attributes: textOf(inside(fields, "environment", attributesVariable)) ?? "",
    nameFix: `Say the host's name: patch({ kind: "service", name: "${name}" }, { hostname: "..." }).`, networkFix: "Leave the scraper out, and measure the host's network by a collector that runs on the host itself.",
  };
}

function podOf(workload: ReturnType<typeof workloadsIn>[number] | undefined): Runs | undefined {
  if (workload === undefined) return undefined;
  const variables = containersOf(workload).flatMap(({ fields }) => listOf(fields["env"])).filter((each) => inside(each, "name") === attributesVariable);
  return {
    hasHostNetwork: workload.pod["hostNetwork"] === true, hasName: false, attributes: variables.map((each) => textOf(inside(each, "value")) ?? "").join(","),
    nameFix: 'Take "system" out, and name the node: processors.resource({ attributes: [{ key: "host.name", value: "${env:K8S_NODE_NAME}", action: "upsert" }] }).', networkFix: "Leave the scraper out: receivers.kubeletStats() tells of the network of nodes and pods.",
  };
}

const attributesVariable = "OTEL_RESOURCE_ATTRIBUTES";

/** Detectors that ask a cloud, or the engine, for the name of the machine; of several the first one is believed. */
const knowing: ReadonlySet<unknown> = new Set(["ec2", "gcp", "azure", "docker", "consul", "digitalocean", "hetzner", "vultr", "akamai", "scaleway", "upcloud", "oraclecloud", "openstack_nova", "alibaba_ecs", "tencent_cvm"]);

function isNamedByContainer(processor: ComponentNode, { hasName, attributes }: Runs): boolean {
  const detectors = listOf(optionAt(processor, "detectors"));
  const before = detectors.slice(0, detectors.indexOf("system"));
  if (processor.isRaw || hasName || !detectors.includes("system")) return false;
  if (optionAt(processor, "system", "resource_attributes", "host.name", "enabled") === false) return false;
  return !before.some((detector) => knowing.has(detector) || (detector === "env" && attributes.includes("host.name=")));
}
