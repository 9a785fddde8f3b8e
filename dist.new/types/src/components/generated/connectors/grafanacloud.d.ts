import type { MetricsSource, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `grafanacloud` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/grafanacloudconnector */
export interface GrafanaCloudOptions {
    /** A list. @default ["host.id"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/grafanacloudconnector */
    host_identifiers?: readonly string[];
    /** How often metrics are sent on. @default "60s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/grafanacloudconnector */
    metrics_flush_interval?: GoDuration;
}
/**
 * The `grafanacloud` connector: traces to metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/grafanacloudconnector
 */
export interface GrafanaCloud extends Component<"connector", "grafanacloud", GrafanaCloudOptions>, TracesDestination, MetricsSource {
}
