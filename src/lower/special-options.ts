// Components whose options name other nodes of the stack, or a volume: what the collector is given instead.
import type { ComponentNode } from "../model/model.js";
import type { Value } from "../model/value.js";
import type { AnyComponent } from "../stack/component.js";
import type { Building } from "./build-pipelines.js";
import { merged } from "./merged.js";
import { clientTls, otlpPort } from "./otlp-server.js";

type Options = ComponentNode["options"];
type Special = (options: Options, component: AnyComponent, building: Building) => Options;

const specials: Readonly<Record<string, Special>> = {
  "exporter/load_balancing": toCollector,
  "extension/file_storage": onVolume,
  "receiver/otlp": onEveryAddress,
};

export function specialOptions(component: AnyComponent, options: Options, building: Building): Options {
  return specials[`${component.kind}/${component.type}`]?.(options, component, building) ?? options;
}

/** Name of the node of the stack that a component's options say it sends to. */
export function peerOf({ kind, type }: AnyComponent, { to }: Options): string | null {
  return kind === "exporter" && type === "load_balancing" && typeof to === "string" ? to : null;
}

/** The headless service of the collector is the resolver; TLS follows the receiving side unless told otherwise. Which key it picks by is left to the exporter, which has another for metrics. */
function toCollector({ to, ...options }: Options, component: AnyComponent): Options {
  if (typeof to !== "string") return options;
  const hostname: Value = { $: "address", of: to, port: 0, scheme: "dns", path: "", each: true };
  const { to: server } = component.options as { readonly to?: unknown };
  return merged({ protocol: { otlp: clientTls(server) }, resolver: { dns: { hostname, port: String(otlpPort(server) ?? 4317) } } }, options);
}

/** A volume becomes a directory; the claim is made by the pass that places volumes. */
function onVolume(options: Options, component: AnyComponent): Options {
  const { volume: _, ...rest } = options;
  const name = component.name ?? "storage";
  return merged({ directory: { $: "directory", volume: name }, create_directory: true }, rest);
}

const grpcKeepalive: Options = { max_connection_age: "5m", max_connection_age_grace: "30s" };

/** In a container localhost reaches nobody; and a long-lived gRPC connection pins a client to one replica unless it ages. */
function onEveryAddress(options: Options): Options {
  const protocols = options["protocols"];
  const own = typeof protocols === "object" && protocols !== null && !Array.isArray(protocols) ? (protocols as Options) : { grpc: {}, http: {} };
  const safe: Readonly<Record<string, Value>> = {
    grpc: { endpoint: "0.0.0.0:4317", max_recv_msg_size_mib: 16, keepalive: { server_parameters: grpcKeepalive } },
    http: { endpoint: "0.0.0.0:4318" },
  };
  const chosen = Object.fromEntries(Object.entries(safe).filter(([protocol]) => protocol in own));
  return { ...options, protocols: merged(chosen, own) };
}
