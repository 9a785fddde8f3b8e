import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { LogsSource, TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `faro` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
export interface FaroOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    auth?: HttpServerAuthentication;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    cors?: HttpCORS;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:8080" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    endpoint?: string;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    include_metadata?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    max_request_body_size?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    read_header_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    read_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    tls?: ServerTls;
    /** Network that is listened on. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver */
    write_timeout?: GoDuration;
}
/**
 * The `faro` receiver: logs (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/faroreceiver
 */
export interface Faro extends Component<"receiver", "faro", FaroOptions>, TracesSource, LogsSource {
}
