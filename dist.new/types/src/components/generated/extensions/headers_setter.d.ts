import type { ClientAuth, Component, ServerAuth } from "../../../stack/component.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** Options of the `headers_setter` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/headerssetterextension */
export interface HeadersSetterOptions {
    /** A component. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/headerssetterextension */
    additional_auth?: ServerAuth;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/headerssetterextension */
    headers?: readonly HeadersSetterHeaders[];
}
/** The `headers_setter` extension: alpha. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/headerssetterextension */
export interface HeadersSetter extends Component<"extension", "headers_setter", HeadersSetterOptions>, ClientAuth {
}
export interface HeadersSetterHeaders {
    /** One of these. */
    action?: "delete" | "insert" | "update" | "upsert";
    /** A secret. */
    default_value?: Secret;
    /** A text. */
    from_attribute?: string;
    /** A text. */
    from_context?: string;
    /** A text. */
    key?: string;
    /** A text. */
    value?: string;
    /** A text. */
    value_file?: string | MountedFile;
}
