import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile } from "../../../stack/secret.js";
/** Options of the `ecs_observer` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
export interface EcsObserverOptions {
    /** A text. @default "default" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
    cluster_name?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
    cluster_region?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
    docker_labels?: readonly EcsObserverDockerLabels[];
    /** A text. @default "prometheus_job" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
    job_label_name?: string;
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
    refresh_interval?: GoDuration;
    /** A text. @default "/etc/ecs_sd_targets.yaml" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
    result_file?: string | MountedFile;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
    services?: readonly EcsObserverServices[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver */
    task_definitions?: readonly EcsObserverTaskDefinitions[];
}
/**
 * The `ecs_observer` extension: beta.
 * Distributions: contrib.
 * Options as of 0.161.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/ecsobserver
 */
export interface EcsObserver extends Component<"extension", "ecs_observer", EcsObserverOptions>, Extension {
}
export interface EcsObserverDockerLabels {
    /** A text. */
    job_name?: string;
    /** A text. */
    job_name_label?: string;
    /** A text. */
    metrics_path?: string;
    /** A text. */
    metrics_path_label?: string;
    /** A list. */
    metrics_ports?: readonly number[];
    /** A text. */
    port_label?: string;
}
export interface EcsObserverServices {
    /** A text. */
    container_name_pattern?: string;
    /** A text. */
    job_name?: string;
    /** A text. */
    metrics_path?: string;
    /** A list. */
    metrics_ports?: readonly number[];
    /** A text. */
    name_pattern?: string;
}
export interface EcsObserverTaskDefinitions {
    /** A text. */
    arn_pattern?: string;
    /** A text. */
    container_name_pattern?: string;
    /** A text. */
    job_name?: string;
    /** A text. */
    metrics_path?: string;
    /** A list. */
    metrics_ports?: readonly number[];
}
