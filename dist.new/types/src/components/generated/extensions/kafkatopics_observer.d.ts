import type { KafkaAuthentication } from "../shared/configkafka.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `kafkatopics_observer` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver */
export interface KafkaTopicsObserverOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver */
    auth?: KafkaAuthentication;
    /** Addresses of the Kafka brokers. @default ["localhost:9092"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver */
    brokers?: readonly string[];
    /** Kafka protocol version. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver */
    protocol_version?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver */
    resolve_canonical_bootstrap_servers_only?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver */
    topic_regex?: string;
    /** A duration. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver */
    topics_sync_interval?: GoDuration;
}
/**
 * The `kafkatopics_observer` extension: development.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/kafkatopicsobserver
 */
export interface KafkaTopicsObserver extends Component<"extension", "kafkatopics_observer", KafkaTopicsObserverOptions>, Extension {
}
