import type { ClientAuth, Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `asapclient` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/asapauthextension */
export interface AsapClientOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/asapauthextension */
    audience?: readonly string[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/asapauthextension */
    issuer?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/asapauthextension */
    key_id?: string;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/asapauthextension */
    private_key?: Secret;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/asapauthextension */
    ttl?: GoDuration;
}
/**
 * The `asapclient` extension: beta.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/asapauthextension
 */
export interface AsapClient extends Component<"extension", "asapclient", AsapClientOptions>, ClientAuth {
}
