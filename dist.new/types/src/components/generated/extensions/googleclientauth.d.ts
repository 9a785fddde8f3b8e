import type { ClientAuth, Component } from "../../../stack/component.js";
/** Options of the `googleclientauth` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/googleclientauthextension */
export interface GoogleClientAuthOptions {
}
/**
 * The `googleclientauth` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/googleclientauthextension
 */
export interface GoogleClientAuth extends Component<"extension", "googleclientauth", GoogleClientAuthOptions>, ClientAuth {
}
