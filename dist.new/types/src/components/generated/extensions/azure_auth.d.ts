import type { ClientAuth, Component, ServerAuth } from "../../../stack/component.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `azure_auth` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension */
export interface AzureAuthOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension */
    managed_identity?: AzureAuthManagedIdentity;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension */
    scopes?: readonly string[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension */
    server?: AzureAuthServer;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension */
    service_principal?: AzureAuthServicePrincipal;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension */
    use_default?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension */
    workload_identity?: AzureAuthWorkloadIdentity;
}
/**
 * The `azure_auth` extension: alpha.
 * Distributions: contrib.
 * Formerly `azureauth`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/azureauthextension
 */
export interface AzureAuth extends Component<"extension", "azure_auth", AzureAuthOptions>, ServerAuth, ClientAuth {
}
export interface AzureAuthManagedIdentity {
    /** Client id. */
    client_id?: string;
}
export interface AzureAuthServer {
    /** A text. */
    audience?: string;
    /** A text. */
    issuer_url?: string;
}
export interface AzureAuthServicePrincipal {
    /** A text. */
    client_certificate_path?: string;
    /** Client id. */
    client_id?: string;
    /** A text. */
    client_secret?: Secret;
    /** A text. */
    tenant_id?: Text;
}
export interface AzureAuthWorkloadIdentity {
    /** Client id. */
    client_id?: string;
    /** A text. */
    federated_token_file?: string | MountedFile;
    /** A text. */
    tenant_id?: Text;
}
