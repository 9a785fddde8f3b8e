import type { GoDuration } from "../../../stack/literals.js";
/** A block that several components share: confignet.DialerConfig. */
export interface NetDialer {
    /** How long one attempt may take. */
    timeout?: GoDuration;
}
/** A block that several components share: confignet.TCPAddrConfig. */
export interface NetTCPAddr {
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. */
    endpoint?: string;
}
