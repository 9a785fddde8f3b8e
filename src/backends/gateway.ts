// The gateway of a store in microservices mode: clients know one address, and each path goes to the role that serves it.
import { banner } from "../emit/yaml.js";
import type { Port } from "../model/model.js";
import type { Site } from "./definition.js";

export const gatewayPorts = { metrics: 8404 } as const;

/** A port of the store, and what is behind it. */
export interface Entrance {
  readonly port: Port;
  /** In order: the first that matches decides; a route without paths takes the rest. */
  readonly routes: readonly { readonly to: string; readonly port: number; readonly paths?: readonly string[] }[];
}

export function gatewayConfig(entrances: readonly Entrance[], site: Site): string {
  const proxies = entrances.flatMap((entrance) => [...frontend(entrance), ...entrance.routes.flatMap((route) => backend(entrance, route, site))]);
  return `${[banner, ...general, ...proxies].join("\n").trimEnd()}\n`;
}

const general = [
  "global", "    maxconn 4000", "    log stdout format raw local0 notice", "    hard-stop-after 25s", "",
  // A query may take its time, and tailing of logs has no end.
  "defaults", "    mode http", "    log global", "    option httplog", "    option dontlog-normal", "    timeout connect 2s", "    timeout client 5m", "    timeout server 5m", "    timeout http-request 30s",
  "    timeout tunnel 1h", "    retries 3", "    option redispatch", "    retry-on conn-failure empty-response",
  // Behind a Service's one address stand many pods: each request is given to another.
  "    option http-server-close", "",
  "frontend stats", `    bind :${gatewayPorts.metrics}`, "    monitor-uri /healthz", "    http-request use-service prometheus-exporter if { path /metrics }", "",
];

function frontend({ port, routes }: Entrance): readonly string[] {
  const listens = port.application === "grpc" ? " proto h2" : "";
  const rest = routes.find((route) => route.paths === undefined);
  const by = routes.flatMap((route) => (route.paths === undefined ? [] : [`    use_backend ${port.name}-${route.to} if { path_beg ${route.paths.join(" ")} }`]));
  return [`frontend ${port.name}`, `    bind :${port.number}${listens}`, ...(rest === undefined ? [`    http-request return status 404 unless { path_beg ${routes.flatMap((route) => route.paths ?? []).join(" ")} }`] : []), ...by, ...(rest === undefined ? [] : [`    default_backend ${port.name}-${rest.to}`]), ""];
}

/** The address of a Service does not change, so it is looked up once. */
function backend({ port }: Entrance, route: Entrance["routes"][number], { service, view }: Site): readonly string[] {
  const protocol = port.application === "grpc" ? " proto h2" : "";
  return [`backend ${port.name}-${route.to}`, `    server ${route.to} ${view.host(`${service.name}-${route.to}`)}:${route.port}${protocol} init-addr libc`, ""];
}
