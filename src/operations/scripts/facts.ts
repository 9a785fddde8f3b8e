// What the scripts are told of the stack, as bash.
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import { keepsTenantsApart } from "../../model/tenants.js";
import { isSymbolic, type Value } from "../../model/value.js";
import { parseGoDuration } from "../../stack/literals.js";
import { consumersOf } from "../queues.js";

/** What the target knows: names of what runs and of what is kept. */
export interface ComposeSite {
  readonly project: string;
  /** An image with a shell and the usual small programs. */
  readonly tools: string;
  readonly services: readonly ComposeService[];
  readonly volumes: readonly { readonly volume: string; readonly service: string }[];
  readonly ready: readonly { readonly name: string; readonly url: string }[];
}

export interface ComposeService { readonly name: string; readonly component: string; readonly image: string; readonly keepsRunning: boolean }

/** Writers come before what they write to. */
const order: readonly (readonly string[])[] = [["agent", "collector", "gateway", "consumer"], ["kafka"], ["grafana"], ["alertmanager"], ["jaeger", "loki", "mimir", "prometheus", "tempo"], ["object-store"], ["postgres"]];

export function factsOf(model: Model, site: ComposeSite): string {
  const component = (service: string): string => site.services.find(({ name }) => name === service)?.component ?? "files";
  const collectors = site.services.filter((service) => order[0]?.includes(service.component));
  const stops = order.flatMap((components) => site.services.filter((service) => components.includes(service.component) && site.volumes.some((volume) => volume.service === service.name))).map(({ name }) => name);
  const { url, missing } = entryOf(model);
  return [
    "# What this stack is called, runs and keeps.",
    `stack=${quote(model.name)}`, `project=${quote(site.project)}`, `tools=${quote(site.tools)}`, `asking=${quote(`${model.collectors[0]?.name ?? ""}-probe`)}`,
    array("stop_order", stops), array("services", site.services.filter(({ keepsRunning }) => keepsRunning).map(({ name }) => name)), array("collectors", collectors.map(({ name }) => name)),
    array("certificates", certificatesOf(model)), array("images", [...new Set(site.services.map(({ image }) => image))].sort()),
    `otlp=${quote(url)}`, `otlp_missing=${quote(missing)}`, `arrival=${arrivalSeconds(model)}`, `may_sample=${maySample(model) ? "yes" : ""}`, "",
    rows("volumes", "volume, service, kind", site.volumes.map(({ volume, service }) => `${volume} ${service} ${component(service)}`)),
    rows("readiness", "name, address", site.ready.map(({ name, url: address }) => `${name} ${address}`)),
    rows("queues", "broker, consumer groups", model.services.filter(({ role, isExternal }) => role === "queue" && !isExternal).map((queue) => [`${queue.name}-1`, ...consumersOf(queue, model).map(({ group }) => group)].join(" "))),
    rows("finds", "signal, where it is found again", findsOf(model)),
  ].join("\n");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function array(name: string, values: readonly string[]): string {
  return `${name}=(${values.map(quote).join(" ")})`;
}

function rows(name: string, meaning: string, lines: readonly string[]): string {
  return [`# ${meaning}`, `${name}() {`, ...(lines.length === 0 ? ["  :"] : ["  cat << 'ROWS'", ...lines, "ROWS"]), "}", ""].join("\n");
}

/** Certificates that the stack itself shows to clients. */
function certificatesOf({ collectors, services }: Model): readonly string[] {
  const shown = [...collectors, ...services].flatMap(({ expose }) => (typeof expose?.tls === "object" && expose.tls !== null ? [expose.tls.cert] : []));
  const own = collectors.flatMap(({ components }) => components.filter(({ kind }) => kind === "receiver").flatMap((component) => certificateFiles(component.options)));
  return [...new Set([...shown, ...own])].sort();
}

function certificateFiles(value: Value): readonly string[] {
  if (typeof value !== "object" || value === null || isSymbolic(value)) return [];
  return Object.entries(value).flatMap(([key, child]: [string, Value]) => {
    const isFile = typeof child === "object" && child !== null && isSymbolic(child) && child.$ === "file" && child.secret !== null;
    return key === "cert_file" && isFile ? [child.secret ?? ""] : certificateFiles(child);
  });
}

/** Where a check can send without a certificate or a password. */
function entryOf({ collectors }: Model): { readonly url: string; readonly missing: string } {
  const receivers = collectors.flatMap((collector) => collector.components.filter(({ kind, type }) => kind === "receiver" && type === "otlp").map((receiver) => ({ collector, receiver })));
  for (const { collector, receiver } of receivers) {
    const endpoint = optionAt(receiver, "protocols", "http", "endpoint");
    if (typeof endpoint === "string" && isOpen(receiver)) return { url: `http://${collector.name}:${endpoint.split(":").at(-1) ?? "4318"}`, missing: "" };
  }
  return { url: "", missing: receivers.length === 0 ? "no collector takes OTLP over HTTP" : "the receiver of OTLP over HTTP asks for TLS or a sign-in" };
}

function isOpen(receiver: ComponentNode): boolean {
  return optionAt(receiver, "protocols", "http", "tls") === undefined && optionAt(receiver, "protocols", "http", "auth") === undefined;
}

function samplersOf({ collectors }: Model): readonly ComponentNode[] {
  return collectors.flatMap(({ components }: CollectorNode) => components.filter(({ type }) => type === "tail_sampling" || type === "probabilistic_sampler"));
}

function arrivalSeconds(model: Model): number {
  const waits = samplersOf(model).map((sampler) => parseGoDuration(String(sampler.options["decision_wait"] ?? "0s")) ?? 0);
  return 60 + Math.ceil(Math.max(0, ...waits));
}

/** The check's span is an error, which most samplings keep. */
function maySample(model: Model): boolean {
  return samplersOf(model).some(({ options: { policies } }) => !(Array.isArray(policies) && policies.some((policy: Value) => JSON.stringify(policy).includes('"ERROR"'))));
}

const finders: Readonly<Record<string, string>> = {
  "traces jaeger": ":16686/api/traces/ID", "traces tempo": ":3200/api/traces/ID",
  "metrics prometheus": ":9090/api/v1/query?query=otelc_health_check%7Brun%3D%22ID%22%7D", "metrics mimir": ":8080/prometheus/api/v1/query?query=otelc_health_check%7Brun%3D%22ID%22%7D",
  "logs loki": ":3100/loki/api/v1/query_range?query=%7Bservice_name%3D%22otelc-health-check%22%7D%20%7C%3D%20%22ID%22&limit=1",
};

/** In the first store of the stack that is sent the signal. */
function findsOf({ edges, services }: Model): readonly string[] {
  return (["traces", "metrics", "logs"] as const).flatMap((signal) => {
    const sent = services.filter((store) => !keepsTenantsApart(store) && edges.some((edge) => edge.purpose === "telemetry" && edge.to === store.name && edge.signals.includes(signal)));
    const found = sent.flatMap(({ name, type }) => (finders[`${signal} ${type}`] === undefined ? [] : [`${signal} http://${name}${finders[`${signal} ${type}`] ?? ""}`]));
    return found.slice(0, 1);
  });
}
