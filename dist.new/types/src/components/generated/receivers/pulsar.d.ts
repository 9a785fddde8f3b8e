import type { AnySource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** Options of the `pulsar` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
export interface PulsarOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
    auth?: PulsarAuth;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
    consumer_name?: string;
    /** How payloads are encoded. @default "otlp_proto" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
    encoding?: string;
    /** Address: host and port, or a URL. @default "pulsar://localhost:6650" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
    endpoint?: string;
    /** A text. @default "otlp_subscription" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
    subscription?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
    tls_allow_insecure_connection?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
    tls_trust_certs_file_path?: string;
    /** Kafka topic. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver */
    topic?: string;
}
/**
 * The `pulsar` receiver: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pulsarreceiver
 */
export interface Pulsar extends Component<"receiver", "pulsar", PulsarOptions>, AnySource {
}
export interface PulsarAthenz {
    /** A text. */
    key_id?: string;
    /** A text. */
    principal_header?: string;
    /** A secret. */
    private_key?: Secret;
    /** A text. */
    provider_domain?: string;
    /** A text. */
    tenant_domain?: string;
    /** A text. */
    tenant_service?: string;
    /** A text. */
    zts_url?: string;
}
export interface PulsarOauth2 {
    /** A text. */
    audience?: string;
    /** Client id. */
    client_id?: string;
    /** A text. */
    issuer_url?: string;
    /** A text. */
    private_key?: Secret;
    /** A text. */
    scope?: string;
}
export interface PulsarTls {
    /** Certificate to show. */
    cert_file?: string | MountedFile;
    /** Key of the certificate. */
    key_file?: string | MountedFile;
}
export interface PulsarToken {
    /** Token to sign in with. */
    token?: Secret;
}
export interface PulsarAuth {
    /** A block. */
    athenz?: PulsarAthenz;
    /** A block. */
    oauth2?: PulsarOauth2;
    /** TLS. */
    tls?: PulsarTls;
    /** Token to sign in with. */
    token?: PulsarToken;
}
