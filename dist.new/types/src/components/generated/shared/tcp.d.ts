import type { ServerTls } from "../shared/configtls.js";
import type { SplitConfig } from "../shared/split.js";
import type { GoDuration } from "../../../stack/literals.js";
/** A block that several components share: tcp.BaseConfig. */
export interface TcpBase {
    /** True or false. */
    add_attributes?: boolean;
    /** A duration. */
    connection_idle_timeout?: GoDuration;
    /** How payloads are encoded. @default "utf-8" */
    encoding?: string;
    /** A text. */
    listen_address?: string;
    /** A whole number. */
    max_connections?: number;
    /** Bytes, or a text with a unit. */
    max_log_size?: number | string;
    /** A block. */
    multiline?: SplitConfig;
    /** True or false. */
    one_log_per_packet?: boolean;
    /** True or false. */
    preserve_leading_whitespaces?: boolean;
    /** True or false. */
    preserve_trailing_whitespaces?: boolean;
    /** TLS. */
    tls?: ServerTls;
}
