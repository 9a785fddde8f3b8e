import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `batch` processor. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
export interface BatchOptions {
    /** Combinations of metadata values that are kept apart at most. @default 1000 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
    metadata_cardinality_limit?: number;
    /** Metadata keys that batches are kept apart by. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
    metadata_keys?: readonly string[];
    /** Items that a batch never exceeds; 0 is no limit. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
    send_batch_max_size?: number;
    /** Items that make a batch. @default 8192 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
    send_batch_size?: number;
    /** How long to wait before sending a partial batch. @default "200ms" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
    timeout?: GoDuration;
}
/** The `batch` processor: logs (beta), metrics (beta), traces (beta). Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
export interface Batch extends Component<"processor", "batch", BatchOptions>, AnyProcessor {
}
