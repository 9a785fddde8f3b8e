import type { GrpcServer } from "../shared/configgrpc.js";
import type { HttpServer } from "../shared/confighttp.js";
import type { TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `skywalking` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/skywalkingreceiver */
export interface SkywalkingOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/skywalkingreceiver */
    protocols?: SkywalkingProtocols;
}
/**
 * The `skywalking` receiver: metrics (development), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/skywalkingreceiver
 */
export interface Skywalking extends Component<"receiver", "skywalking", SkywalkingOptions>, TracesSource {
}
export interface SkywalkingProtocols {
    /** A block. */
    grpc?: GrpcServer;
    /** A block. */
    http?: HttpServer;
}
