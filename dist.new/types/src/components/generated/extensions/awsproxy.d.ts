import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `awsproxy` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
export interface AwsProxyOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    aws_endpoint?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "0.0.0.0:2000" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    local_mode?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    proxy_address?: string;
    /** Region of the cloud. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    region?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    role_arn?: string;
    /** A text. @default "xray" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    service_name?: string;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy */
    tls?: ClientTls;
}
/**
 * The `awsproxy` extension: beta.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/awsproxy
 */
export interface AwsProxy extends Component<"extension", "awsproxy", AwsProxyOptions>, Extension {
}
