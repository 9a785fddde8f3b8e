import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `awscontainerinsightreceiver` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscontainerinsightreceiver */
export interface AwsContainerInsightOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscontainerinsightreceiver */
    add_full_pod_name_metric_label?: boolean;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscontainerinsightreceiver */
    add_service_as_attribute?: boolean;
    /** How often it measures. @default "60s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscontainerinsightreceiver */
    collection_interval?: GoDuration;
    /** One of these. @default "eks" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscontainerinsightreceiver */
    container_orchestrator?: "eks" | "ecs";
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscontainerinsightreceiver */
    prefer_full_pod_name?: boolean;
}
/**
 * The `awscontainerinsightreceiver` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscontainerinsightreceiver
 */
export interface AwsContainerInsight extends Component<"receiver", "awscontainerinsightreceiver", AwsContainerInsightOptions>, MetricsSource {
}
