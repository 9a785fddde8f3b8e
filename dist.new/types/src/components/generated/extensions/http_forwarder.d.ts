import type { HttpClient, HttpServer } from "../shared/confighttp.js";
import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `http_forwarder` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/httpforwarderextension */
export interface HttpForwarderOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/httpforwarderextension */
    egress?: HttpClient;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/httpforwarderextension */
    ingress?: HttpServer;
}
/**
 * The `http_forwarder` extension: beta.
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/httpforwarderextension
 */
export interface HttpForwarder extends Component<"extension", "http_forwarder", HttpForwarderOptions>, Extension {
}
