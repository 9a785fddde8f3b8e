import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { LogsSource, TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `libhoney` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/libhoneyreceiver */
export interface LibhoneyOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/libhoneyreceiver */
    auth_api?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/libhoneyreceiver */
    fields?: LibhoneyFields;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/libhoneyreceiver */
    http?: LibhoneyHttp;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/libhoneyreceiver */
    wrapper?: string;
}
/**
 * The `libhoney` receiver: logs (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/libhoneyreceiver
 */
export interface Libhoney extends Component<"receiver", "libhoney", LibhoneyOptions>, TracesSource, LogsSource {
}
export interface LibhoneyAttributes {
    /** A list. @default ["duration_ms"] */
    durationFields?: readonly string[];
    /** A text. @default "error" */
    error?: string;
    /** A text. @default "name" */
    name?: string;
    /** A text. @default "trace.parent_id" */
    parent_id?: string;
    /** A text. @default "trace.span_id" */
    span_id?: string;
    /** A text. @default "span.kind" */
    spankind?: string;
    /** A text. @default "trace.trace_id" */
    trace_id?: string;
}
export interface LibhoneyResources {
    /** A text. @default "service.name" */
    service_name?: string;
}
export interface LibhoneyScopes {
    /** A text. @default "library.name" */
    library_name?: string;
    /** A text. @default "library.version" */
    library_version?: string;
}
export interface LibhoneyFields {
    /** A block. */
    attributes?: LibhoneyAttributes;
    /** A block. */
    resources?: LibhoneyResources;
    /** A block. */
    scopes?: LibhoneyScopes;
}
export interface LibhoneyHttp {
    /** On or off: `auth`. */
    auth?: HttpServerAuthentication;
    /** A list. */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. */
    cors?: HttpCORS;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:8080" */
    endpoint?: string;
    /** A duration. */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** True or false. */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. */
    read_header_timeout?: GoDuration;
    /** A duration. */
    read_timeout?: GoDuration;
    /** A block. */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** A list. @default ["/events","/event","/batch"] */
    traces_url_paths?: readonly string[];
    /** Network that is listened on. */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. */
    write_timeout?: GoDuration;
}
