import type { Secret } from "../../../stack/secret.js";
/** A block that several components share: sigv4.SigV4Config. */
export interface Sigv4SigV4 {
    /** A text. */
    access_key?: Secret;
    /** A text. */
    external_id?: string;
    /** A text. */
    profile?: string;
    /** Region of the cloud. */
    region?: string;
    /** A text. */
    role_arn?: string;
    /** A secret. */
    secret_key?: Secret;
    /** A text. */
    service_name?: string;
    /** True or false. */
    use_fips_sts_endpoint?: boolean;
}
