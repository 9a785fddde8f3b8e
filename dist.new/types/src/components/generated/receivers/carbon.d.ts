import type { NetDialer } from "../shared/confignet.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `carbon` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/carbonreceiver */
export interface CarbonOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/carbonreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:2003" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/carbonreceiver */
    endpoint?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/carbonreceiver */
    parser?: CarbonParser;
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/carbonreceiver */
    tcp_idle_timeout?: GoDuration;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/carbonreceiver */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
}
/** The `carbon` receiver: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/carbonreceiver */
export interface Carbon extends Component<"receiver", "carbon", CarbonOptions>, MetricsSource {
}
export interface CarbonRules {
    /** By name. */
    labels?: Readonly<Record<string, string>>;
    /** A text. */
    name_prefix?: string;
    /** A text. */
    regexp?: string;
    /** A text. */
    type?: string;
}
export interface CarbonConfig {
    /** A text. */
    name_separator?: string;
    /** A list. */
    rules?: readonly CarbonRules[];
}
export interface CarbonParser {
    /** A block. */
    config?: CarbonConfig;
    /** One of these. @default "plaintext" */
    type?: "plaintext" | "regex";
}
