import type { LogsDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `tencentcloud_logservice` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tencentcloudlogserviceexporter */
export interface TencentcloudLogserviceOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tencentcloudlogserviceexporter */
    logset?: string;
    /** Region of the cloud. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tencentcloudlogserviceexporter */
    region?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tencentcloudlogserviceexporter */
    secret_id?: string;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tencentcloudlogserviceexporter */
    secret_key?: Secret;
    /** Kafka topic. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tencentcloudlogserviceexporter */
    topic?: string;
}
/**
 * The `tencentcloud_logservice` exporter: logs (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tencentcloudlogserviceexporter
 */
export interface TencentcloudLogservice extends Component<"exporter", "tencentcloud_logservice", TencentcloudLogserviceOptions>, LogsDestination {
}
