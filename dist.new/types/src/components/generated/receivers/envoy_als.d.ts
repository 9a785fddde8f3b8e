import type { GrpcKeepaliveServer } from "../shared/configgrpc.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `envoy_als` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
export interface EnvoyAlsOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    auth?: ServerAuthentication;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default ":19001" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    endpoint?: string;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    include_metadata?: boolean;
    /** On or off: `keepalive`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    keepalive?: GrpcKeepaliveServer;
    /** A whole number, 0 or more. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    max_concurrent_streams?: number;
    /** Largest message in MiB. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    max_recv_msg_size_mib?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    read_buffer_size?: number;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    transport?: string;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver */
    write_buffer_size?: number;
}
/**
 * The `envoy_als` receiver: logs (alpha).
 * Distributions: contrib.
 * Formerly `envoyals`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/envoyalsreceiver
 */
export interface EnvoyAls extends Component<"receiver", "envoy_als", EnvoyAlsOptions>, LogsSource {
}
