import type { ConfigTLS } from "../shared/config.js";
import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** A block that several components share: openstack.SDConfig. */
export interface OpenstackSD {
    /** True or false. */
    all_tenants?: boolean;
    /** A text. */
    application_credential_id?: string;
    /** A text. */
    application_credential_name?: string;
    /** A secret. */
    application_credential_secret?: Secret;
    /** A text. */
    availability?: string;
    /** A text. */
    domain_id?: string;
    /** A text. */
    domain_name?: string;
    /** A text. */
    identity_endpoint?: string;
    /** Password to sign in with. */
    password?: Secret;
    /** A whole number. */
    port?: number;
    /** A text. */
    project_id?: string;
    /** A text. */
    project_name?: string;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** Region of the cloud. */
    region?: string;
    /** One of these. */
    role?: "hypervisor" | "instance" | "loadbalancer";
    /** A block. */
    tls_config?: ConfigTLS;
    /** A text. */
    userid?: string;
    /** Name to sign in with. */
    username?: Text;
}
