import type { ClientTls } from "../shared/configtls.js";
import type { TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `solace` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver */
export interface SolaceOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver */
    auth?: SolaceAuth;
    /** A list. @default ["localhost:5671"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver */
    broker?: readonly string[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver */
    flow_control?: SolaceFlowControl;
    /** A whole number. @default 1000 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver */
    max_unacknowledged?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver */
    queue?: string;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver */
    tls?: ClientTls;
}
/**
 * The `solace` receiver: traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/solacereceiver
 */
export interface Solace extends Component<"receiver", "solace", SolaceOptions>, TracesSource {
}
export interface SolaceSaslPlain {
    /** Password to sign in with. */
    password?: Secret;
    /** Name to sign in with. */
    username?: Text;
}
export interface SolaceSaslXauth2 {
    /** A text. */
    bearer?: string;
    /** Name to sign in with. */
    username?: Text;
}
export interface SolaceAuth {
    /** A block. */
    sasl_external?: Readonly<Record<string, unknown>>;
    /** A block. */
    sasl_plain?: SolaceSaslPlain;
    /** A block. */
    sasl_xauth2?: SolaceSaslXauth2;
}
export interface SolaceDelayedRetry {
    /** A duration. @default "10ms" */
    delay?: GoDuration;
}
export interface SolaceFlowControl {
    /** A block. */
    delayed_retry?: SolaceDelayedRetry;
}
