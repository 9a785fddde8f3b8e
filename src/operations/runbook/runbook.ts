// RUNBOOK.md: what runs and why, how data flows, every alert, troubles and tasks, in this stack's own names.
import { graphOf } from "../../graph/graph.js";
import { mermaid } from "../../graph/mermaid.js";
import { leastReplicas } from "../../model/flow.js";
import type { CollectorNode, Model, ServiceNode } from "../../model/model.js";
import type { View } from "../../workload/view.js";
import type { AlertRule } from "../alerts/rule.js";
import { loadsRules, ruleSet } from "../alerts/rules.js";
import type { Commands } from "./commands.js";
import { remedyOf } from "./remedies.js";
import { commandBlock, sectionText } from "./section.js";
import { tasks } from "./tasks.js";
import { troubles } from "./troubles.js";

/** @param operated Alerts that an operator's Prometheus is given. */
export function runbook(model: Model, commands: Commands, target: View["target"], operated: readonly AlertRule[] = []): string {
  const parts = [
    `<!-- Made by otelc from stack.config.ts. Do not edit: change the stack and build again. -->\n\n# Runbook of ${model.name}${model.environment === null ? "" : ` (${model.environment})`}`,
    `Commands are run ${commands.place}.`, commandBlock([commands.status, commands.health]),
    "## What runs", table(model), "## How data flows", ["```mermaid", mermaid(graphOf(model)).trimEnd(), "```"].join("\n"),
    "## Alerts", ...alerts(model, commands, target, operated),
    "## Troubleshooting", ...troubles(model, commands).map((each) => sectionText(each)),
    "## Tasks", ...tasks(model, commands).map((each) => sectionText(each)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function table(model: Model): string {
  const rows = [...model.collectors.map((collector) => row(collector.name, `${collector.preset}, ${replicas(leastReplicas(collector.scaling))}`, collector.image, whyCollector(collector))), ...model.services.map((service) => row(service.name, service.isExternal ? "outside" : `${service.type}, ${replicas(service.replicas)}`, service.image ?? "", whyService(service)))];
  return ["| name | kind | image | why |", "|---|---|---|---|", ...rows].join("\n");
}

function replicas(count: number): string {
  return count === 1 ? "1 replica" : `${count} replicas`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function whyCollector({ pipelines, components, isPersistent }: CollectorNode): string {
  const to = [...new Set(components.filter(({ kind }) => kind === "exporter").map(({ peer, id }) => peer ?? id))];
  return `${[...new Set(pipelines.map(({ signal }) => signal))].join(", ")} to ${to.join(", ")}${isPersistent ? "; its queue is on a volume" : ""}`;
}

const roles: Readonly<Record<ServiceNode["role"], string>> = { store: "keeps", queue: "decouples gateways from stores", "object-store": "holds the stores' objects", database: "holds Grafana's state", dashboards: "shows everything", alerting: "tells people of alerts" };

function whyService({ role, signals, volume, options }: ServiceNode): string {
  const retention = typeof options["retention"] === "string" ? ` for ${options["retention"]}` : "";
  return `${roles[role]}${role === "store" ? ` ${signals.join(", ")}` : ""}${retention}${volume === null ? "" : `; volume of ${volume.size}`}`;
}

function alerts(model: Model, commands: Commands, target: View["target"], operated: readonly AlertRule[]): readonly string[] {
  const all = [...operated, ...model.services.flatMap(({ name }) => ruleSet(model, name, target).alerts)];
  if (all.length === 0) return ["None: nothing scrapes the stack. Name a store in `selfMonitoring`."];
  const outside = model.services.filter((service) => !loadsRules(service) && ruleSet(model, service.name, target).alerts.length > 0);
  const given = outside.map(({ name }) => `The rules of \`${name}\` are given to it by hand, after each build: \`mimirtool rules load ${target === "compose" ? "config" : "tests"}/${name}/rules.yml --address=ADDRESS --id=TENANT\`.`);
  const others = operated.length === 0 ? [] : [`The Prometheus of the operator evaluates what the PrometheusRule \`${model.name}\` says, and its Alertmanager tells whom it is told to.${seenByMonitor(model)}`];
  return [...others, ...given, ...[...new Set(all.map(({ name }) => name))].map((name) => alertText(all.filter((rule) => rule.name === name), model, commands))];
}

/** What nobody but the stack's own monitor sees. */
function seenByMonitor({ services, edges }: Model): string {
  const unseen = [...(services.some(({ role }) => role === "queue") ? ["Kafka and the lag of its consumers"] : []), ...(edges.some(({ purpose }) => purpose === "certificate") ? ["certificates"] : [])];
  return unseen.length === 0 ? "" : ` Nobody watches ${unseen.join(", nor ")}: that takes a store in \`selfMonitoring\`.`;
}

function alertText(rules: readonly AlertRule[], model: Model, commands: Commands): string {
  const [first] = rules;
  if (first === undefined) return "";
  const remedy = remedyOf(first.name, first.node, model, commands);
  const thresholds = [...new Set(rules.map(({ node, labels, severity, because }) => `- \`${[node, ...Object.values(labels ?? {})].join(" ")}\` (${severity}): ${because}`))];
  return [
    `### ${first.name}`, remedy?.means ?? first.summary, thresholds.join("\n"),
    ...(remedy === undefined || remedy.look.length === 0 ? [] : [rules.some(({ node }) => node !== first.node) ? `Look, shown for \`${first.node}\`:` : "Look:", commandBlock(remedy.look)]),
    ...(remedy === undefined ? [] : ["Do:", remedy.fix.map((step, index) => (isCommand(step) ? commandBlock([step]) : `${index + 1}. ${step}`)).join("\n")]),
  ].join("\n\n");
}

function isCommand(step: string): boolean {
  return /^(?:docker|kubectl) /.test(step);
}
