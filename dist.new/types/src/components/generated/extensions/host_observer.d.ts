import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `host_observer` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/hostobserver */
export interface HostObserverOptions {
    /** A duration. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/hostobserver */
    refresh_interval?: GoDuration;
}
/**
 * The `host_observer` extension: beta.
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/hostobserver
 */
export interface HostObserver extends Component<"extension", "host_observer", HostObserverOptions>, Extension {
}
