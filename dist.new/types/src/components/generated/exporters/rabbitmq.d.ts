import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `rabbitmq` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/rabbitmqexporter */
export interface RabbitmqOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/rabbitmqexporter */
    connection?: RabbitmqConnection;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/rabbitmqexporter */
    durable?: boolean;
    /** A component. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/rabbitmqexporter */
    encoding_extension?: Extension;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/rabbitmqexporter */
    retry_on_failure?: Retry;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/rabbitmqexporter */
    routing?: RabbitmqRouting;
}
/**
 * The `rabbitmq` exporter: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/rabbitmqexporter
 */
export interface Rabbitmq extends Component<"exporter", "rabbitmq", RabbitmqOptions>, AnyDestination {
}
export interface RabbitmqPlain {
    /** Password to sign in with. */
    password?: Secret;
    /** Name to sign in with. */
    username?: Text;
}
export interface RabbitmqAuth {
    /** A block. */
    plain?: RabbitmqPlain;
}
export interface RabbitmqConnection {
    /** Authentication, by an extension. */
    auth?: RabbitmqAuth;
    /** A duration. @default "10s" */
    connection_timeout?: GoDuration;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A duration. @default "5s" */
    heartbeat?: GoDuration;
    /** A text. */
    name?: string;
    /** A duration. @default "5s" */
    publish_confirmation_timeout?: GoDuration;
    /** TLS. */
    tls?: ClientTls;
    /** A text. */
    vhost?: string;
}
export interface RabbitmqRouting {
    /** A text. */
    exchange?: string;
    /** A text. */
    routing_key?: string;
}
