import type { GrpcClient, GrpcServer } from "../shared/configgrpc.js";
import type { HttpServer } from "../shared/confighttp.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `jaegerremotesampling` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/jaegerremotesampling */
export interface JaegerRemoteSamplingOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/jaegerremotesampling */
    grpc?: GrpcServer;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/jaegerremotesampling */
    http?: HttpServer;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/jaegerremotesampling */
    source?: JaegerRemoteSamplingSource;
}
/**
 * The `jaegerremotesampling` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/jaegerremotesampling
 */
export interface JaegerRemoteSampling extends Component<"extension", "jaegerremotesampling", JaegerRemoteSamplingOptions>, Extension {
}
export interface JaegerRemoteSamplingSource {
    /** A text. */
    file?: string;
    /** A duration. */
    reload_interval?: GoDuration;
    /** A block. */
    remote?: GrpcClient;
}
