import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `schema` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
export interface SchemaOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    auth?: ServerAuthentication;
    /** A duration. @default "5m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    cache_cooldown?: GoDuration;
    /** A whole number. @default 5 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    cache_retry_limit?: number;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    endpoint?: string;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @default "1m30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    idle_conn_timeout?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    middlewares?: readonly MiddlewareConfig[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    migration?: readonly SchemaMigration[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    prefetch?: readonly string[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    read_buffer_size?: number;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    storage?: Storage;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    targets?: readonly string[];
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor */
    write_buffer_size?: number;
}
/**
 * The `schema` processor: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor
 */
export interface Schema extends Component<"processor", "schema", SchemaOptions>, AnyProcessor {
}
export interface SchemaMigration {
    /** A text. */
    from?: string;
    /** A text. */
    target?: string;
}
