import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** A block that several components share: config.APIConfig. */
export interface ConfigAPI {
    /** True or false. @default false */
    fail_on_invalid_key?: boolean;
    /** A secret. */
    key?: Secret;
    /** A text. @default "datadoghq.com" */
    site?: string;
}
/** A block that several components share: config.Attribute. */
export interface ConfigAttribute {
    /** Any value. */
    default_value?: unknown;
    /** A text. */
    key?: string;
    /** A text. */
    keys_expression?: string;
    /** True or false. */
    optional?: boolean;
}
/** A block that several components share: config.Authorization. */
export interface ConfigAuthorization {
    /** A secret. */
    credentials?: Secret;
    /** A text. */
    credentials_file?: string | MountedFile;
    /** A text. */
    credentials_ref?: string;
    /** A text. */
    type?: string;
}
/** A block that several components share: config.BasicAuth. */
export interface ConfigBasicAuth {
    /** Password to sign in with. */
    password?: Secret;
    /** A text. */
    password_file?: string | MountedFile;
    /** A text. */
    password_ref?: string;
    /** Name to sign in with. */
    username?: Text;
    /** A text. */
    username_file?: string | MountedFile;
    /** A text. */
    username_ref?: string;
}
/** A block that several components share: config.MetricInfo. */
export interface ConfigMetricInfo {
    /** A list. */
    attributes?: readonly ConfigAttribute[];
    /** A list. */
    conditions?: readonly string[];
    /** A text. */
    description?: string;
    /** A block. */
    exponential_histogram?: ConfigMetricInfoExponentialHistogram;
    /** A block. */
    gauge?: ConfigMetricInfoGauge;
    /** A block. */
    histogram?: ConfigMetricInfoHistogram;
    /** A list. */
    include_resource_attributes?: readonly ConfigAttribute[];
    /** A text. */
    name?: string;
    /** A block. */
    sum?: ConfigMetricInfoSum;
    /** A text. */
    unit?: string;
}
/** A block that several components share: config.OAuth2. */
export interface ConfigOAuth2 {
    /** A text. */
    audience?: string;
    /** By name. */
    claims?: Readonly<Record<string, unknown>>;
    /** A secret. */
    client_certificate_key?: Secret;
    /** A text. */
    client_certificate_key_file?: string | MountedFile;
    /** A text. */
    client_certificate_key_id?: string;
    /** A text. */
    client_certificate_key_ref?: string;
    /** Client id. */
    client_id?: string;
    /** A secret. */
    client_secret?: Secret;
    /** A text. */
    client_secret_file?: string | MountedFile;
    /** A text. */
    client_secret_ref?: string;
    /** By name. */
    endpoint_params?: Readonly<Record<string, string>>;
    /** A text. */
    grant_type?: string;
    /** A text. */
    iss?: string;
    /** A text. */
    no_proxy?: string;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A list. */
    scopes?: readonly string[];
    /** A text. */
    signature_algorithm?: string;
    /** A block. */
    tls_config?: ConfigTLS;
    /** A text. */
    token_url?: string;
}
/** A block that several components share: config.TLSConfig. */
export interface ConfigTLS {
    /** A text. */
    ca?: string;
    /** Certificate authority that the other side is verified with. */
    ca_file?: string | MountedFile;
    /** A text. */
    ca_ref?: string;
    /** A text. */
    cert?: string;
    /** Certificate to show. */
    cert_file?: string | MountedFile;
    /** A text. */
    cert_ref?: string;
    /** TLS without verifying the server. */
    insecure_skip_verify?: boolean;
    /** A secret. */
    key?: Secret;
    /** Key of the certificate. */
    key_file?: string | MountedFile;
    /** A text. */
    key_ref?: string;
    /** Newest TLS version that is accepted. */
    max_version?: string;
    /** Oldest TLS version that is accepted. */
    min_version?: string;
    /** A text. */
    server_name?: string;
}
export interface ConfigMetricInfoExponentialHistogram {
    /** OTTL. */
    count?: string;
    /** On or off. */
    enabled?: boolean;
    /** A whole number. */
    max_size?: number;
    /** OTTL. */
    value?: string;
}
export interface ConfigMetricInfoGauge {
    /** On or off. */
    enabled?: boolean;
    /** OTTL. */
    value?: string;
}
export interface ConfigMetricInfoHistogram {
    /** A list. */
    buckets?: readonly number[];
    /** OTTL. */
    count?: string;
    /** On or off. */
    enabled?: boolean;
    /** OTTL. */
    value?: string;
}
export interface ConfigMetricInfoSum {
    /** On or off. */
    enabled?: boolean;
    /** True or false. */
    monotonic?: boolean;
    /** OTTL. */
    value?: string;
}
