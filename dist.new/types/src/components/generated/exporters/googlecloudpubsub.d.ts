import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `googlecloudpubsub` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
export interface GoogleCloudPubSubOptions {
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    compression?: "" | "gzip";
    /** On or off. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    enabled?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    endpoint?: string;
    /** Wait before the first retry. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    initial_interval?: GoDuration;
    /** Plaintext. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    insecure?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    logs?: GoogleCloudPubSubLogs;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    max_elapsed_time?: GoDuration;
    /** Longest wait between retries. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    max_interval?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    metrics?: GoogleCloudPubSubLogs;
    /** Growth of the wait from retry to retry. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    multiplier?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    ordering?: GoogleCloudPubSubOrdering;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    project?: string;
    /** Share by which waits vary. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    randomization_factor?: number;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "12s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    timeout?: GoDuration;
    /** Kafka topic. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    topic?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    traces?: GoogleCloudPubSubLogs;
    /** A text. @default "opentelemetry-collector-contrib {{version}}" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    user_agent?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter */
    watermark?: GoogleCloudPubSubWatermark;
}
/**
 * The `googlecloudpubsub` exporter: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudpubsubexporter
 */
export interface GoogleCloudPubSub extends Component<"exporter", "googlecloudpubsub", GoogleCloudPubSubOptions>, AnyDestination {
}
export interface GoogleCloudPubSubLogs {
    /** By name. */
    attributes?: Readonly<Record<string, string>>;
    /** How payloads are encoded. */
    encoding?: Extension;
}
export interface GoogleCloudPubSubOrdering {
    /** On or off. */
    enabled?: boolean;
    /** A text. */
    from_resource_attribute?: string;
    /** True or false. */
    remove_resource_attribute?: boolean;
}
export interface GoogleCloudPubSubWatermark {
    /** A duration. @default "0s" */
    allowed_drift?: GoDuration;
    /** A text. @default "current" */
    behavior?: string;
}
