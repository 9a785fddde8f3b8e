import type { AnySource } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `receiver_creator` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/receivercreator */
export interface ReceiverCreatorOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/receivercreator */
    discovery?: ReceiverCreatorDiscovery;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/receivercreator */
    receivers?: Readonly<Record<string, ReceiverCreatorReceivers>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/receivercreator */
    resource_attributes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/receivercreator */
    watch_observers?: readonly Extension[];
}
/**
 * The `receiver_creator` receiver: logs (alpha), metrics (beta), traces (alpha).
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/receivercreator
 */
export interface ReceiverCreator extends Component<"receiver", "receiver_creator", ReceiverCreatorOptions>, AnySource {
}
export interface ReceiverCreatorDiscovery {
    /** By name. */
    default_annotations?: Readonly<Record<string, string>>;
    /** By name. */
    default_file_log_config?: Readonly<Record<string, unknown>>;
    /** On or off. */
    enabled?: boolean;
    /** A list. */
    ignore_receivers?: readonly string[];
}
export interface ReceiverCreatorReceivers {
    /** By name. */
    config?: Readonly<Record<string, unknown>>;
    /** By name. */
    resource_attributes?: Readonly<Record<string, string>>;
    /** A text. */
    rule?: string;
}
