import type { ConfigAuthorization, ConfigBasicAuth, ConfigOAuth2, ConfigTLS } from "../shared/config.js";
import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** A block that several components share: stackit.SDConfig. */
export interface StackitSD {
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A text. */
    credentials_file_path?: string;
    /** True or false. */
    enable_http2?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, StackitSDHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A secret. */
    private_key?: Secret;
    /** A text. */
    private_key_path?: string;
    /** A text. */
    project?: string;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** Region of the cloud. */
    region?: string;
    /** A secret. */
    service_account_key?: Secret;
    /** A text. */
    service_account_key_path?: string;
    /** A block. */
    tls_config?: ConfigTLS;
}
export interface StackitSDHttpHeaders {
    /** A list. */
    files?: readonly string[];
    /** A list. */
    secrets?: readonly Secret[];
    /** A list. */
    values?: readonly string[];
}
