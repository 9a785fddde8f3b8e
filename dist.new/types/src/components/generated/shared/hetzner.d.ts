import type { ConfigAuthorization, ConfigBasicAuth, ConfigOAuth2, ConfigTLS } from "../shared/config.js";
import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** A block that several components share: hetzner.SDConfig. */
export interface HetznerSD {
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
    http_headers?: Readonly<Record<string, HetznerSDHttpHeaders>>;
    /** A text. */
    label_selector?: string;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** One of these. */
    role?: "hcloud" | "robot";
    /** A block. */
    tls_config?: ConfigTLS;
}
export interface HetznerSDHttpHeaders {
    /** A list. */
    files?: readonly string[];
    /** A list. */
    secrets?: readonly Secret[];
    /** A list. */
    values?: readonly string[];
}
