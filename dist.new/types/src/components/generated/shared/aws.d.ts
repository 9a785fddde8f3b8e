import type { ConfigAuthorization, ConfigBasicAuth, ConfigOAuth2, ConfigTLS } from "../shared/config.js";
import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** A block that several components share: aws.EC2SDConfig. */
export interface AwsEC2SD {
    /** A text. */
    access_key?: Secret;
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
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    external_id?: string;
    /** A list. */
    filters?: readonly AwsFilter[];
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, AwsEC2SDHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A text. */
    profile?: string;
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
    /** A text. */
    role_arn?: string;
    /** A secret. */
    secret_key?: Secret;
    /** A block. */
    tls_config?: ConfigTLS;
}
/** A block that several components share: aws.ECSSDConfig. */
export interface AwsECSSD {
    /** A text. */
    access_key?: Secret;
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A list. */
    clusters?: readonly string[];
    /** True or false. */
    enable_http2?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    external_id?: string;
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, AwsEC2SDHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A text. */
    profile?: string;
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
    /** A whole number. */
    request_concurrency?: number;
    /** A text. */
    role_arn?: string;
    /** A secret. */
    secret_key?: Secret;
    /** A block. */
    tls_config?: ConfigTLS;
}
/** A block that several components share: aws.ElasticacheSDConfig. */
export interface AwsElasticacheSD {
    /** A text. */
    access_key?: Secret;
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A list. */
    clusters?: readonly string[];
    /** True or false. */
    enable_http2?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    external_id?: string;
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, AwsEC2SDHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A text. */
    profile?: string;
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
    /** A whole number. */
    request_concurrency?: number;
    /** A text. */
    role_arn?: string;
    /** A secret. */
    secret_key?: Secret;
    /** A block. */
    tls_config?: ConfigTLS;
}
/** A block that several components share: aws.Filter. */
export interface AwsFilter {
    /** A text. */
    name?: string;
    /** A list. */
    values?: readonly string[];
}
/** A block that several components share: aws.LightsailSDConfig. */
export interface AwsLightsailSD {
    /** A text. */
    access_key?: Secret;
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
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    external_id?: string;
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, AwsEC2SDHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A text. */
    profile?: string;
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
    /** A text. */
    role_arn?: string;
    /** A secret. */
    secret_key?: Secret;
    /** A block. */
    tls_config?: ConfigTLS;
}
/** A block that several components share: aws.MSKSDConfig. */
export interface AwsMSKSD {
    /** A text. */
    access_key?: Secret;
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A list. */
    clusters?: readonly string[];
    /** True or false. */
    enable_http2?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    external_id?: string;
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, AwsEC2SDHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A text. */
    profile?: string;
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
    /** A whole number. */
    request_concurrency?: number;
    /** A text. */
    role_arn?: string;
    /** A secret. */
    secret_key?: Secret;
    /** A block. */
    tls_config?: ConfigTLS;
}
/** A block that several components share: aws.RDSSDConfig. */
export interface AwsRDSSD {
    /** A text. */
    access_key?: Secret;
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A list. */
    clusters?: readonly string[];
    /** True or false. */
    enable_http2?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    external_id?: string;
    /** A list. */
    filters?: readonly AwsFilter[];
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, AwsEC2SDHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A text. */
    profile?: string;
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
    /** A whole number. */
    request_concurrency?: number;
    /** A text. */
    role_arn?: string;
    /** A secret. */
    secret_key?: Secret;
    /** A block. */
    tls_config?: ConfigTLS;
}
/** A block that several components share: aws.SDConfig. */
export interface AwsSD {
    /** A text. */
    access_key?: Secret;
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A list. */
    clusters?: readonly string[];
    /** True or false. */
    enable_http2?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    external_id?: string;
    /** A list. */
    filters?: readonly AwsFilter[];
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, AwsEC2SDHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A whole number. */
    port?: number;
    /** A text. */
    profile?: string;
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
    /** One of these. */
    role?: "ec2" | "ecs" | "elasticache" | "lightsail" | "msk" | "rds";
    /** A text. */
    role_arn?: string;
    /** A secret. */
    secret_key?: Secret;
    /** A block. */
    tls_config?: ConfigTLS;
}
export interface AwsEC2SDHttpHeaders {
    /** A list. */
    files?: readonly string[];
    /** A list. */
    secrets?: readonly Secret[];
    /** A list. */
    values?: readonly string[];
}
