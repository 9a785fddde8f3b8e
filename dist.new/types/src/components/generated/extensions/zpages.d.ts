import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `zpages` extension. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
export interface ZpagesOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    auth?: HttpServerAuthentication;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    cors?: HttpCORS;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:55679" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    endpoint?: string;
    /** On or off: `expvar`. @default off @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    expvar?: Toggle;
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    include_metadata?: boolean;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    max_request_body_size?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    read_header_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    read_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
    write_timeout?: GoDuration;
}
/** The `zpages` extension: beta. Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/extension/zpagesextension */
export interface Zpages extends Component<"extension", "zpages", ZpagesOptions>, Extension {
}
