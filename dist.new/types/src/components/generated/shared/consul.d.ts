import type { ConfigAuthorization, ConfigBasicAuth, ConfigOAuth2, ConfigTLS } from "../shared/config.js";
import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** A block that several components share: consul.SDConfig. */
export interface ConsulSD {
    /** True or false. */
    allow_stale?: boolean;
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A text. */
    datacenter?: string;
    /** True or false. */
    enable_http2?: boolean;
    /** A text. */
    filter?: string;
    /** True or false. */
    follow_redirects?: boolean;
    /** A text. */
    health_filter?: string;
    /** By name. */
    http_headers?: Readonly<Record<string, ConsulSDHttpHeaders>>;
    /** Prefix of names, or namespace. */
    namespace?: string;
    /** A text. */
    no_proxy?: string;
    /** By name. */
    node_meta?: Readonly<Record<string, string>>;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A text. */
    partition?: string;
    /** Password to sign in with. */
    password?: Secret;
    /** A text. */
    path_prefix?: string;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** A text. */
    scheme?: string;
    /** A text. */
    server?: string;
    /** A list. */
    services?: readonly string[];
    /** A text. */
    tag_separator?: string;
    /** A list. */
    tags?: readonly string[];
    /** A block. */
    tls_config?: ConfigTLS;
    /** Token to sign in with. */
    token?: Secret;
    /** Name to sign in with. */
    username?: Text;
}
export interface ConsulSDHttpHeaders {
    /** A list. */
    files?: readonly string[];
    /** A list. */
    secrets?: readonly Secret[];
    /** A list. */
    values?: readonly string[];
}
