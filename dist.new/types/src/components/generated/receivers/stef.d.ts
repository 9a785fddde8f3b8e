import type { GrpcKeepaliveServer } from "../shared/configgrpc.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `stef` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
export interface StefOptions {
    /** A duration. @default "10ms" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    ack_interval?: GoDuration;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    auth?: ServerAuthentication;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:4320" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    endpoint?: string;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    include_metadata?: boolean;
    /** On or off: `keepalive`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    keepalive?: GrpcKeepaliveServer;
    /** A whole number, 0 or more. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    max_concurrent_streams?: number;
    /** Largest message in MiB. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    max_recv_msg_size_mib?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. @default 524288 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    read_buffer_size?: number;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    transport?: string;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver */
    write_buffer_size?: number;
}
/**
 * The `stef` receiver: metrics (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/stefreceiver
 */
export interface Stef extends Component<"receiver", "stef", StefOptions>, MetricsSource {
}
