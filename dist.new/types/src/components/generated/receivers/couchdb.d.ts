import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `couchdb` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
export interface CouchDbOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @default "60s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @default "http://localhost:5984" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    metrics?: CouchDbMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    password?: Secret;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    resource_attributes?: CouchDbResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    tls?: ClientTls;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    username?: Text;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver */
    write_buffer_size?: number;
}
/**
 * The `couchdb` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/couchdbreceiver
 */
export interface CouchDb extends Component<"receiver", "couchdb", CouchDbOptions>, MetricsSource {
}
export interface CouchDbCouchdbAverageRequestTime {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface CouchDbMetrics {
    /** A block. */
    "couchdb.average_request_time"?: CouchDbCouchdbAverageRequestTime;
    /** A block. */
    "couchdb.database.open"?: CouchDbCouchdbAverageRequestTime;
    /** A block. */
    "couchdb.database.operations"?: CouchDbCouchdbAverageRequestTime;
    /** A block. */
    "couchdb.file_descriptor.open"?: CouchDbCouchdbAverageRequestTime;
    /** A block. */
    "couchdb.httpd.bulk_requests"?: CouchDbCouchdbAverageRequestTime;
    /** A block. */
    "couchdb.httpd.requests"?: CouchDbCouchdbAverageRequestTime;
    /** A block. */
    "couchdb.httpd.responses"?: CouchDbCouchdbAverageRequestTime;
    /** A block. */
    "couchdb.httpd.views"?: CouchDbCouchdbAverageRequestTime;
}
export interface CouchDbCouchdbNodeName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface CouchDbResourceAttributes {
    /** A block. */
    "couchdb.node.name"?: CouchDbCouchdbNodeName;
}
