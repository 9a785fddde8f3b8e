import { type AnyDestination, type AnySource, gives, type MetricsSource, signals, type TracesDestination } from "../stack/brands.js";
import type { Component, Naming } from "../stack/component.js";
import { spanMetrics } from "./favourites.js";
import { connects, every, makeComponent } from "./make.js";

export interface Forward extends Component<"connector", "forward", object>, AnyDestination, AnySource {}
/** Where the collector names pipelines, otelc has outlets: `from: [byTenant.routes.acme]`. */
export interface Routing<Route extends string> extends Component<"connector", "routing", object>, AnyDestination { readonly routes: { readonly [R in Route]: AnySource } }
export interface ServiceGraph extends Component<"connector", "service_graph", object>, TracesDestination, MetricsSource {}
export interface Count extends Component<"connector", "count", object>, AnyDestination, MetricsSource {}

/** One route: what goes there. */
export interface RouteOptions { condition: string; context?: "resource" | "span" | "metric" | "log" | "request" }

/** Options of the `routing` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/routingconnector */
export interface RoutingOptions<Route extends string> {
  /** Routes by name; "default" takes what no condition wants. */
  table: { readonly [R in Route]: RouteOptions | "default" };
  /** @default "ignore" */
  error_mode?: "ignore" | "propagate";
}

/** Every connector, with the collector's own options. */
export const connectors = {
  spanMetrics,
  forward(naming?: Naming): Forward {
    return makeComponent(connectors.forward, "connector", "forward", connects(every, every), {}, naming, (path) => (path[0] === "name" ? [0, "name"] : []));
  },
  routing<const Route extends string>(options: RoutingOptions<Route>, naming?: Naming): Routing<Route> {
    const routing = makeComponent<Routing<Route>>(connectors.routing, "connector", "routing", { takes: every }, options, naming);
    const outlets = Object.fromEntries(Object.keys(options?.table ?? {}).map((route) => [route, outlet(routing, route)]));
    // Not enumerable: an outlet names its connector, and walking the data must not go in circles.
    Object.defineProperty(routing, "routes", { value: outlets });
    return routing;
  },
  serviceGraph(options?: object, naming?: Naming): ServiceGraph {
    return makeComponent(connectors.serviceGraph, "connector", "service_graph", connects(["traces"], ["metrics"]), options, naming);
  },
  count(options?: object, naming?: Naming): Count {
    return makeComponent(connectors.count, "connector", "count", connects(every, ["metrics"]), options, naming);
  },
};

function outlet(of: object, route: string): object {
  const marks = Object.fromEntries(signals.map((signal) => [gives[signal], true]));
  return { kind: "outlet", of, route, ...marks };
}
