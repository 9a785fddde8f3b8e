import type { GrpcServer } from "../shared/configgrpc.js";
import type { AnySource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `otelarrow` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/otelarrowreceiver */
export interface OtelArrowOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/otelarrowreceiver */
    admission?: OtelArrowAdmission;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/otelarrowreceiver */
    protocols?: OtelArrowProtocols;
}
/**
 * The `otelarrow` receiver: logs (development), metrics (development), traces (development).
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/otelarrowreceiver
 */
export interface OtelArrow extends Component<"receiver", "otelarrow", OtelArrowOptions>, AnySource {
}
export interface OtelArrowAdmission {
    /** MiB. */
    request_limit_mib?: number;
    /** MiB. */
    waiting_limit_mib?: number;
}
export interface OtelArrowArrow {
    /** MiB. @deprecated upstream */
    admission_limit_mib?: number;
    /** MiB. @default 128 */
    memory_limit_mib?: number;
    /** A whole number. @deprecated upstream */
    waiter_limit?: number;
    /** A block. */
    zstd?: Readonly<Record<string, unknown>>;
}
export interface OtelArrowProtocols {
    /** A block. */
    arrow?: OtelArrowArrow;
    /** A block. */
    grpc?: GrpcServer;
}
