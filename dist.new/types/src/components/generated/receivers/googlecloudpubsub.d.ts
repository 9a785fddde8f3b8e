import type { AnySource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `googlecloudpubsub` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
export interface GoogleCloudPubSubOptions {
    /** Client id. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    client_id?: string;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    compression?: string;
    /** How payloads are encoded. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    encoding?: string;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    endpoint?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    flow_control?: GoogleCloudPubSubFlowControl;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    ignore_encoding_error?: boolean;
    /** Plaintext. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    insecure?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    project?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    subscription?: string;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    timeout?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    universe_domain?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver */
    user_agent?: string;
}
/**
 * The `googlecloudpubsub` receiver: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudpubsubreceiver
 */
export interface GoogleCloudPubSub extends Component<"receiver", "googlecloudpubsub", GoogleCloudPubSubOptions>, AnySource {
}
export interface GoogleCloudPubSubFlowControl {
    /** Bytes. */
    max_outstanding_bytes?: number;
    /** A whole number. */
    max_outstanding_messages?: number;
    /** A duration. */
    stream_ack_deadline?: GoDuration;
    /** A duration. */
    trigger_ack_batch_duration?: GoDuration;
}
