import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `docker_observer` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
export interface DockerObserverOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
    api_version?: string;
    /** A duration. @default "60m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
    cache_sync_interval?: GoDuration;
    /** Address: host and port, or a URL. @default "unix:///var/run/docker.sock" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
    endpoint?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
    excluded_images?: readonly string[];
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
    ignore_non_host_bindings?: boolean;
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
    timeout?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
    use_host_bindings?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver */
    use_hostname_if_present?: boolean;
}
/**
 * The `docker_observer` extension: beta.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/dockerobserver
 */
export interface DockerObserver extends Component<"extension", "docker_observer", DockerObserverOptions>, Extension {
}
