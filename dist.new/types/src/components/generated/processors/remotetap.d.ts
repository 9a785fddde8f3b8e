import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `remotetap` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
export interface RemoteTapOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    auth?: HttpServerAuthentication;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    cors?: HttpCORS;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    endpoint?: string;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    include_metadata?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    keep_alives_enabled?: boolean;
    /** A number. @default 1 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    limit?: number;
    /** Largest request in bytes; 0 is no limit. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    max_request_body_size?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    read_header_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    read_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    tls?: ServerTls;
    /** Network that is listened on. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor */
    write_timeout?: GoDuration;
}
/**
 * The `remotetap` processor: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor
 */
export interface RemoteTap extends Component<"processor", "remotetap", RemoteTapOptions>, AnyProcessor {
}
