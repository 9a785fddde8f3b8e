import type { GrpcServer } from "../shared/configgrpc.js";
import type { HttpServer } from "../shared/confighttp.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `loki` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/lokireceiver */
export interface LokiOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/lokireceiver */
    protocols?: LokiProtocols;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/lokireceiver */
    use_incoming_timestamp?: boolean;
}
/**
 * The `loki` receiver: logs (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/lokireceiver
 */
export interface Loki extends Component<"receiver", "loki", LokiOptions>, LogsSource {
}
export interface LokiProtocols {
    /** A block. */
    grpc?: GrpcServer;
    /** A block. */
    http?: HttpServer;
}
