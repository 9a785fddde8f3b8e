import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls, ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication, ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `datadog` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
export interface DatadogOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    api?: DatadogApi;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    auth?: ServerAuthentication;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    cookies?: Toggle;
    /** One of these. @default "unknown" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    deployment_type?: "gateway" | "daemonset" | "unknown";
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    headers?: Readonly<Record<string, Text>>;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    hostname?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    http?: DatadogHttp;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    idle_conn_timeout?: GoDuration;
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    installation_method?: "" | "kubernetes" | "bare-metal" | "docker" | "ecs-fargate" | "eks-fargate";
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    read_buffer_size?: number;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension */
    write_buffer_size?: number;
}
/**
 * The `datadog` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/datadogextension
 */
export interface Datadog extends Component<"extension", "datadog", DatadogOptions>, Extension {
}
export interface DatadogApi {
    /** True or false. @default true */
    fail_on_invalid_key?: boolean;
    /** A secret. */
    key?: Secret;
    /** A text. @default "datadoghq.com" */
    site?: string;
}
export interface DatadogHttp {
    /** On or off: `auth`. */
    auth?: HttpServerAuthentication;
    /** A list. */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. */
    cors?: HttpCORS;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A duration. @default "0s" */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** True or false. @default false */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Path. @default "/metadata" */
    path?: string;
    /** A duration. @default "0s" */
    read_header_timeout?: GoDuration;
    /** A duration. */
    read_timeout?: GoDuration;
    /** A block. */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" */
    transport?: string;
    /** A duration. @default "0s" */
    write_timeout?: GoDuration;
}
