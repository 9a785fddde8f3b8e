import type { ConfigAuthorization, ConfigBasicAuth, ConfigOAuth2, ConfigTLS } from "../shared/config.js";
import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** A block that several components share: scaleway.SDConfig. */
export interface ScalewaySD {
    /** A text. */
    access_key?: Secret;
    /** A text. */
    api_url?: string;
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** True or false. */
    enable_http2?: boolean;
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, ScalewaySDHttpHeaders>>;
    /** A text. */
    name_filter?: string;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A text. */
    project_id?: string;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** One of these. */
    role?: "baremetal" | "instance";
    /** A secret. */
    secret_key?: Secret;
    /** A text. */
    secret_key_file?: string | MountedFile;
    /** A list. */
    tags_filter?: readonly string[];
    /** A block. */
    tls_config?: ConfigTLS;
    /** A text. */
    zone?: string;
}
export interface ScalewaySDHttpHeaders {
    /** A list. */
    files?: readonly string[];
    /** A list. */
    secrets?: readonly Secret[];
    /** A list. */
    values?: readonly string[];
}
