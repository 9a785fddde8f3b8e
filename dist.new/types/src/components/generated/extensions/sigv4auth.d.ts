import type { ClientAuth, Component } from "../../../stack/component.js";
import type { MountedFile } from "../../../stack/secret.js";
/** Options of the `sigv4auth` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sigv4authextension */
export interface Sigv4AuthOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sigv4authextension */
    assume_role?: Sigv4AuthAssumeRole;
    /** Region of the cloud. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sigv4authextension */
    region?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sigv4authextension */
    service?: string;
}
/**
 * The `sigv4auth` extension: beta.
 * Distributions: contrib.
 * Options as of 0.155.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sigv4authextension
 */
export interface Sigv4Auth extends Component<"extension", "sigv4auth", Sigv4AuthOptions>, ClientAuth {
}
export interface Sigv4AuthAssumeRole {
    /** A text. */
    arn?: string;
    /** A text. */
    external_id?: string;
    /** A text. */
    session_name?: string;
    /** A text. */
    sts_region?: string;
    /** A text. */
    web_identity_token_file?: string | MountedFile;
}
