import type { Component, ServerAuth } from "../../../stack/component.js";
import type { MountedFile } from "../../../stack/secret.js";
/** Options of the `oidc` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
export interface OidcOptions {
    /** A text. @default "authorization" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
    attribute?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
    audience?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
    groups_claim?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
    ignore_audience?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
    issuer_ca_path?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
    issuer_url?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
    providers?: readonly OidcProviders[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
    username_claim?: string;
}
/**
 * The `oidc` extension: beta.
 * Distributions: contrib, k8s.
 * Options as of 0.159.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension
 */
export interface Oidc extends Component<"extension", "oidc", OidcOptions>, ServerAuth {
}
export interface OidcProviders {
    /** A text. */
    audience?: string;
    /** A text. */
    groups_claim?: string;
    /** True or false. */
    ignore_audience?: boolean;
    /** True or false. */
    ignore_issuer?: boolean;
    /** A text. */
    issuer_ca_path?: string;
    /** A text. */
    issuer_url?: string;
    /** A text. */
    public_keys_file?: string | MountedFile;
    /** A text. */
    username_claim?: string;
}
