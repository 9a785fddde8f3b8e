// What running on a node of a cluster decides for components: whom a kubelet client asks, that one agent does not do every other's work, and that none reads what it writes itself.
import { ownLogsRead } from "../../src/collector/own-logs.js";
import { optionAt } from "../../src/model/flow.js";
import type { CollectorNode, ComponentNode, Model } from "../../src/model/model.js";
import { isBlock, type Value } from "../../src/model/value.js";
import { type Change, derivedWhereUnset, mapComponents } from "./change-options.js";

export function adaptedModel(model: Model, namespaceOf: (collector: CollectorNode) => string): Model {
  return mapComponents(model, (component, collector) => derivedWhereUnset(adapted(component, collector), changesFor(component, collector, namespaceOf(collector)), collector.origin));
}

function changesFor(component: ComponentNode, collector: CollectorNode, namespace: string): readonly Change[] {
  if (component.type === "file_log" && !component.isRaw) {
    const own = ownLogsRead(textsAt(component, "include"), [], collector, namespace);
    return own.length === 0 ? [] : [{ path: ["exclude"], value: own, because: "what the collector logs of its own troubles would come back to it, and be logged again" }];
  }
  if (component.type === "kubelet_stats") {
    return [{ path: ["endpoint"], value: { $: "text", parts: ["https://", { $: "variable", name: "K8S_NODE_NAME" }, ":10250"] }, because: "a pod's host name is not its node's, whose kubelet is meant" }];
  }
  if (collector.mode !== "daemonset") return [];
  if (component.type === "k8s_attributes") return [{ path: ["filter", "node_from_env_var"], value: "K8S_NODE_NAME", because: "an agent watches the pods of its own node only" }];
  return [];
}

function textsAt(component: ComponentNode, option: string): readonly string[] {
  const said = component.options[option];
  return Array.isArray(said) ? said.filter((each) => typeof each === "string") : [];
}

/** Every agent finds the pods of the whole cluster: without a selector each would be scraped once a node. */
function adapted(component: ComponentNode, collector: CollectorNode): ComponentNode {
  if (component.type !== "prometheus" || component.kind !== "receiver" || collector.mode !== "daemonset") return component;
  const jobs = optionAt(component, "config", "scrape_configs");
  const { config } = component.options;
  if (!Array.isArray(jobs) || !isBlock(config)) return component;
  const because = "an agent scrapes the pods of its own node only";
  return {
    ...component,
    options: { ...component.options, config: { ...config, scrape_configs: jobs.map(onOwnNode) } },
    derived: [...component.derived, { option: ["config", "scrape_configs"], because, origin: collector.origin }],
  };
}

function onOwnNode(job: Value): Value {
  if (!isBlock(job)) return job;
  const discoveries = job["kubernetes_sd_configs"];
  if (!Array.isArray(discoveries)) return job;
  const selector: Value = { role: "pod", field: { $: "text", parts: ["spec.nodeName=", { $: "variable", name: "K8S_NODE_NAME" }] } };
  return { ...job, kubernetes_sd_configs: discoveries.map((discovery: Value): Value => (isBlock(discovery) && discovery["role"] === "pod" && discovery["selectors"] === undefined ? { ...discovery, selectors: [selector] } : discovery)) };
}

/** Facts of the pod that configurations may name as environment variables. */
export const podFacts: Readonly<Record<string, string>> = {
  K8S_NODE_NAME: "spec.nodeName", K8S_NODE_IP: "status.hostIP", K8S_POD_NAME: "metadata.name", K8S_POD_IP: "status.podIP", K8S_POD_UID: "metadata.uid", K8S_NAMESPACE_NAME: "metadata.namespace",
};

