import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `gitlab` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/gitlabreceiver */
export interface GitlabOptions {
    /** What is measured. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/gitlabreceiver */
    scrapers?: object;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/gitlabreceiver */
    webhook?: GitlabWebhook;
}
/** The `gitlab` receiver: traces (development). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/gitlabreceiver */
export interface Gitlab extends Component<"receiver", "gitlab", GitlabOptions>, TracesSource {
}
export interface GitlabWebhook {
    /** By name. */
    Customizable?: Readonly<Record<string, string>>;
    /** By name. */
    Fixed?: Readonly<Record<string, string>>;
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
    /** A text. @default "/health" */
    health_path?: string;
    /** A duration. @default "0s" */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** True or false. @default false */
    include_user_attributes?: boolean;
    /** True or false. */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Path. @default "/events" */
    path?: string;
    /** A duration. @default "0s" */
    read_header_timeout?: GoDuration;
    /** A duration. @default "500ms" */
    read_timeout?: GoDuration;
    /** By name. */
    required_headers?: Readonly<Record<string, Text>>;
    /** A block. */
    response_headers?: Readonly<Record<string, Text>>;
    /** A text. */
    secret?: Secret;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @default "500ms" */
    write_timeout?: GoDuration;
}
