import type { AnyDestination } from "../stack/brands.js";
import type { Collector } from "../stack/collector.js";
import type { Component, Naming } from "../stack/component.js";
import { every, makeComponent } from "./make.js";
import type { OtlpGrpcOptions, OtlpHttpOptions, Queue, Retry } from "./shared.js";

export interface OtlpHttp extends Component<"exporter", "otlp_http", OtlpHttpOptions>, AnyDestination {}
export interface OtlpGrpc extends Component<"exporter", "otlp_grpc", OtlpGrpcOptions>, AnyDestination {}
export interface Debug extends Component<"exporter", "debug", object>, AnyDestination {}
export interface LoadBalancing extends Component<"exporter", "load_balancing", object>, AnyDestination {}

/** Options of the `load_balancing` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter */
export interface LoadBalancingOptions {
  /** A collector of this stack, by value: its headless service is the resolver. */
  to: Collector;
  /** @default "traceID" */
  routing_key?: "traceID" | "service" | "resource" | "metric" | "streamID" | "attributes";
  routing_attributes?: readonly string[];
  protocol?: { otlp?: Omit<OtlpGrpcOptions, "endpoint"> };
  sending_queue?: Queue;
  retry_on_failure?: Retry;
}

/** Every exporter, with the collector's own options. */
export const exporters = {
  otlpHttp(options: OtlpHttpOptions, naming?: Naming): OtlpHttp {
    return makeComponent(exporters.otlpHttp, "exporter", "otlp_http", { takes: every }, options, naming);
  },
  otlpGrpc(options: OtlpGrpcOptions, naming?: Naming): OtlpGrpc {
    return makeComponent(exporters.otlpGrpc, "exporter", "otlp_grpc", { takes: every }, options, naming);
  },
  loadBalancing(options: LoadBalancingOptions, naming?: Naming): LoadBalancing {
    return makeComponent(exporters.loadBalancing, "exporter", "load_balancing", { takes: every }, options, naming);
  },
  debug(options?: { verbosity?: "basic" | "normal" | "detailed" }, naming?: Naming): Debug {
    return makeComponent(exporters.debug, "exporter", "debug", { takes: every }, options, naming);
  },
};
