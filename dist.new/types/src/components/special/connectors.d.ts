import { type AnyDestination, type AnySource } from "../../stack/brands.js";
import type { Component, Naming } from "../../stack/component.js";
/** Hands on what it gets. */
export interface Forward extends Component<"connector", "forward", object>, AnyDestination, AnySource {
}
/** Where the collector names pipelines, otelc has outlets: `from: [byTenant.routes.acme]`. */
export interface Routing<Route extends string> extends Component<"connector", "routing", object>, AnyDestination {
    readonly routes: {
        readonly [R in Route]: AnySource;
    };
}
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
    table: {
        readonly [R in Route]: RouteOptions | "default";
    };
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
export declare const specialConnectors: SpecialConnectors;
