import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** A block that several components share: ovhcloud.SDConfig. */
export interface OvhcloudSD {
    /** A text. */
    application_key?: string;
    /** A secret. */
    application_secret?: Secret;
    /** A secret. */
    consumer_key?: Secret;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** A text. */
    service?: string;
}
