import type { ConfigTLS } from "../shared/config.js";
import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** A block that several components share: triton.SDConfig. */
export interface TritonSD {
    /** A text. */
    account?: Text;
    /** A text. */
    dns_suffix?: string;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A list. */
    groups?: readonly string[];
    /** A whole number. */
    port?: number;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** A text. */
    role?: string;
    /** A block. */
    tls_config?: ConfigTLS;
    /** A whole number. */
    version?: number;
}
