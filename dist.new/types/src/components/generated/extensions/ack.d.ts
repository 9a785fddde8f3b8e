import type { Component, Extension, Storage } from "../../../stack/component.js";
/** Options of the `ack` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/ackextension */
export interface AckOptions {
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/ackextension */
    max_number_of_partition?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/ackextension */
    max_number_of_pending_acks_per_partition?: number;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/ackextension */
    storage?: Storage;
}
/**
 * The `ack` extension: alpha.
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/ackextension
 */
export interface Ack extends Component<"extension", "ack", AckOptions>, Extension {
}
