import type { ClientAuth, Component, ServerAuth } from "../../../stack/component.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** Options of the `bearertokenauth` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
export interface BearerTokenAuthOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
    filename?: string | MountedFile;
    /** A text. @default "Authorization" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
    header?: string;
    /** A text. @default "Bearer" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
    scheme?: string;
    /** Token to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
    token?: Secret;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
    tokens?: readonly Secret[];
}
/** The `bearertokenauth` extension: beta. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
export interface BearerTokenAuth extends Component<"extension", "bearertokenauth", BearerTokenAuthOptions>, ClientAuth, ServerAuth {
}
