import type { ServerTls } from "../shared/configtls.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `cloudflare` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudflarereceiver */
export interface CloudflareOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudflarereceiver */
    logs?: CloudflareLogs;
}
/**
 * The `cloudflare` receiver: logs (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudflarereceiver
 */
export interface Cloudflare extends Component<"receiver", "cloudflare", CloudflareOptions>, LogsSource {
}
export interface CloudflareLogs {
    /** By name. */
    attributes?: Readonly<Record<string, string>>;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** A text. */
    secret?: Secret;
    /** A text. */
    separator?: string;
    /** A text. @default "EdgeStartTimestamp" */
    timestamp_field?: string;
    /** A text. */
    timestamp_format?: string;
    /** TLS. */
    tls?: ServerTls;
}
