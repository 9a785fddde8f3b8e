import type { ClientAuth, Component, ServerAuth } from "../../../stack/component.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `basicauth` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/basicauthextension */
export interface BasicAuthOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/basicauthextension */
    client_auth?: BasicAuthClientAuth;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/basicauthextension */
    htpasswd?: BasicAuthHtpasswd;
}
/** The `basicauth` extension: beta. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/basicauthextension */
export interface BasicAuth extends Component<"extension", "basicauth", BasicAuthOptions>, ClientAuth, ServerAuth {
}
export interface BasicAuthClientAuth {
    /** Password to sign in with. */
    password?: Secret;
    /** A text. */
    password_file?: string | MountedFile;
    /** Name to sign in with. */
    username?: Text;
    /** A text. */
    username_file?: string | MountedFile;
}
export interface BasicAuthHtpasswd {
    /** A text. */
    file?: string;
    /** A text. */
    inline?: string;
}
