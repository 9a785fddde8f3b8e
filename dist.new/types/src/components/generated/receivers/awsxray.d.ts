import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls } from "../shared/configtls.js";
import type { TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `awsxray` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsxrayreceiver */
export interface AwsXRayOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsxrayreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:2000" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsxrayreceiver */
    endpoint?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsxrayreceiver */
    proxy_server?: AwsXRayProxyServer;
    /** Network that is listened on. @default "udp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsxrayreceiver */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
}
/** The `awsxray` receiver: traces (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsxrayreceiver */
export interface AwsXRay extends Component<"receiver", "awsxray", AwsXRayOptions>, TracesSource {
}
export interface AwsXRayProxyServer {
    /** A text. */
    aws_endpoint?: string;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:2000" */
    endpoint?: string;
    /** True or false. @default false */
    local_mode?: boolean;
    /** A text. */
    proxy_address?: string;
    /** Region of the cloud. */
    region?: string;
    /** A text. */
    role_arn?: string;
    /** A text. @default "xray" */
    service_name?: string;
    /** TLS. */
    tls?: ClientTls;
}
