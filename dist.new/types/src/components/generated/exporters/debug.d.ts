import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `debug` exporter. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter */
export interface DebugOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter */
    output_paths?: readonly string[];
    /** A whole number. @default 2 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter */
    sampling_initial?: number;
    /** A whole number. @default 1 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter */
    sampling_thereafter?: number;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter */
    sending_queue?: Queue;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter */
    use_internal_logger?: boolean;
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter */
    verbosity?: "basic" | "normal" | "detailed";
}
/**
 * The `debug` exporter: logs (alpha), metrics (alpha), profiles (alpha), traces (alpha).
 * Distributions: core, contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter
 */
export interface Debug extends Component<"exporter", "debug", DebugOptions>, AnyDestination {
}
