// Connectors whose shape in the DSL differs from the collector's: where it names pipelines, otelc has outlets.
import { type AnyDestination, type AnySource, gives, signals } from "../../stack/brands.js";
import type { AnyComponent, Component, Naming } from "../../stack/component.js";
import { connects, every, makeComponent } from "../make.js";

/** Hands on what it gets. */
export interface Forward extends Component<"connector", "forward", object>, AnyDestination, AnySource {}

/** Where the collector names pipelines, otelc has outlets: `from: [byTenant.routes.acme]`. */
export interface Routing<Route extends string> extends Component<"connector", "routing", object>, AnyDestination { readonly routes: { readonly [R in Route]: AnySource } }

/** One route: what goes there. */
export interface RouteOptions {
  /** An OTTL condition. */
  condition: string;
  /** What the paths of the condition belong to. @default "resource" */
  context?: "resource" | "span" | "metric" | "datapoint" | "log" | "request";
}

/** Options of the `routing` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/routingconnector */
export interface RoutingOptions<Route extends string> {
  /** Routes by name; "default" takes what no condition wants. */
  table: { readonly [R in Route]: RouteOptions | "default" };
  /** @default "ignore" */
  error_mode?: "ignore" | "propagate";
}

/** Connectors that are written by hand. */
export interface SpecialConnectors {
  /** Hands on what it gets, from one pipeline to others of the same signal. @example connectors.forward({ name: "kept" }) */
  forward(naming?: Naming): Forward;
  /** Sends each item where its condition says. @example connectors.routing({ table: { acme: { condition: 'attributes["tenant"] == "acme"' }, others: "default" } }) */
  routing<const Route extends string>(options: RoutingOptions<Route>, naming?: Naming): Routing<Route>;
}

export const specialConnectors: SpecialConnectors = {
  forward(naming) {
    return makeComponent(specialConnectors.forward, "connector", "forward", connects(every, every), {}, naming, (path) => (path[0] === "name" ? [0, "name"] : []));
  },
  routing<const Route extends string>(options: RoutingOptions<Route>, naming?: Naming): Routing<Route> {
    const routing = makeComponent<Routing<Route>>(specialConnectors.routing, "connector", "routing", { takes: every }, options, naming);
    const outlets = Object.fromEntries(Object.keys(options?.table ?? {}).map((route) => [route, outlet(routing, route)]));
    // Not enumerable: an outlet names its connector, and walking the data must not go in circles.
    Object.defineProperty(routing, "routes", { value: outlets });
    return routing;
  },
};

function outlet(of: object, route: string): object {
  const marks = Object.fromEntries(signals.map((signal) => [gives[signal], true]));
  return { kind: "outlet", of, route, ...marks };
}

/** @internal `byTenant.routes.acme`: a source that is one route of a routing connector. */
export interface Outlet { readonly kind: "outlet"; readonly of: AnyComponent; readonly route: string }

/** @internal */
export function isOutlet(value: unknown): value is Outlet {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "outlet";
}
