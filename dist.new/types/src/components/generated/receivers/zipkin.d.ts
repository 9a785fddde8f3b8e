import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `zipkin` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
export interface ZipkinOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    auth?: HttpServerAuthentication;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    cors?: HttpCORS;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:9411" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    endpoint?: string;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    include_metadata?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    max_request_body_size?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    parse_string_tags?: boolean;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    read_header_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    read_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
    write_timeout?: GoDuration;
}
/** The `zipkin` receiver: traces (beta). Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
export interface Zipkin extends Component<"receiver", "zipkin", ZipkinOptions>, TracesSource {
}
