import type { Duration, GoDuration } from "../../../stack/literals.js";
/** A block that several components share: zookeeper.NerveSDConfig. */
export interface ZookeeperNerveSD {
    /** A list. */
    paths?: readonly string[];
    /** A list. */
    servers?: readonly string[];
    /** How long one attempt may take. */
    timeout?: Duration | GoDuration;
}
/** A block that several components share: zookeeper.ServersetSDConfig. */
export interface ZookeeperServersetSD {
    /** A list. */
    paths?: readonly string[];
    /** A list. */
    servers?: readonly string[];
    /** How long one attempt may take. */
    timeout?: Duration | GoDuration;
}
