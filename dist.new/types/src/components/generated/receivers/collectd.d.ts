import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `collectd` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
export interface CollectdOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    attributes_prefix?: string;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    auth?: HttpServerAuthentication;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    cors?: HttpCORS;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    dialer?: NetDialer;
    /** How payloads are encoded. @default "json" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    encoding?: string;
    /** Address: host and port, or a URL. @default "localhost:8081" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    endpoint?: string;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    include_metadata?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    keep_alives_enabled?: boolean;
    /** Probes and ages of connections. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    keepalive?: CollectdKeepalive;
    /** Largest request in bytes; 0 is no limit. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    max_request_body_size?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    read_header_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    read_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    response_headers?: Readonly<Record<string, Text>>;
    /** How long one attempt may take. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    timeout?: GoDuration;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver */
    write_timeout?: GoDuration;
}
/**
 * The `collectd` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as of 0.161.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/collectdreceiver
 */
export interface Collectd extends Component<"receiver", "collectd", CollectdOptions>, MetricsSource {
}
export interface CollectdKeepalive {
    /** On or off. */
    enabled?: boolean;
    /** A duration. */
    idle_timeout?: GoDuration;
}
