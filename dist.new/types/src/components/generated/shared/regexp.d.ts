/** A block that several components share: regexp.Config. */
export interface RegexpConfig {
    /** True or false. */
    cacheenabled?: boolean;
    /** A whole number. */
    cachemaxnumentries?: number;
}
