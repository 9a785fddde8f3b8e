import type { NetDialer } from "../shared/confignet.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { MountedFile } from "../../../stack/secret.js";
/** Options of the `pprof` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/pprofextension */
export interface PprofOptions {
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/pprofextension */
    block_profile_fraction?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/pprofextension */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:1777" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/pprofextension */
    endpoint?: string;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/pprofextension */
    mutex_profile_fraction?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/pprofextension */
    save_to_file?: string | MountedFile;
}
/**
 * The `pprof` extension: beta.
 * Distributions: core, contrib, k8s.
 * Options as of 0.159.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/pprofextension
 */
export interface Pprof extends Component<"extension", "pprof", PprofOptions>, Extension {
}
