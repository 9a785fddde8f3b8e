// Exporters whose options name other nodes of the stack.
import type { AnyDestination } from "../../stack/brands.js";
import type { Collector } from "../../stack/collector.js";
import type { Component, Naming } from "../../stack/component.js";
import type { GoDuration } from "../../stack/literals.js";
import type { OtlpGrpcOptions } from "../generated/exporters/otlp_grpc.js";
import type { Queue } from "../generated/shared/queuebatch.js";
import type { Retry } from "../generated/shared/configretry.js";
import { every, makeComponent } from "../make.js";

/** Sends to one of several collectors, chosen by a key. */
export interface LoadBalancing extends Component<"exporter", "load_balancing", LoadBalancingOptions>, AnyDestination {}

/** Options of the `load_balancing` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter */
export interface LoadBalancingOptions {
  /** A collector of this stack, by value: its headless service is the resolver. */
  to: Collector;
  /** What goes to the same collector. @default "traceID", and "service" for metrics */
  routing_key?: "traceID" | "service" | "resource" | "metric" | "streamID" | "attributes";
  /** Attributes that make the key, with `routing_key: "attributes"`. */
  routing_attributes?: readonly string[];
  /** How each collector is spoken to. @default plaintext inside the stack */
  protocol?: { otlp?: Omit<OtlpGrpcOptions, "endpoint"> };
  /** A duration. */
  timeout?: GoDuration;
  /** @default off */
  sending_queue?: Queue;
  /** @default off */
  retry_on_failure?: Retry;
}

/** Exporters that are written by hand. */
export interface SpecialExporters {
  /** Sends to one of several collectors of this stack, chosen by a key. @example exporters.loadBalancing({ to: sampling, routing_key: "traceID" }) */
  loadBalancing(options: LoadBalancingOptions, naming?: Naming): LoadBalancing;
}

export const specialExporters: SpecialExporters = {
  loadBalancing(options, naming) {
    return makeComponent(specialExporters.loadBalancing, "exporter", "load_balancing", { takes: every }, options, naming);
  },
};
