import type { ConfigAuthorization, ConfigBasicAuth, ConfigOAuth2, ConfigTLS } from "../shared/config.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** A block that several components share: kubernetes.SDConfig. */
export interface KubernetesSD {
    /** A text. */
    api_server?: string;
    /** A block. */
    attach_metadata?: KubernetesSDAttachMetadata;
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
    http_headers?: Readonly<Record<string, KubernetesSDHttpHeaders>>;
    /** A text. */
    kubeconfig_file?: string | MountedFile;
    /** A block. */
    namespaces?: KubernetesSDNamespaces;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** One of these. */
    role?: "endpoints" | "endpointslice" | "ingress" | "node" | "pod" | "service";
    /** A list. */
    selectors?: readonly KubernetesSDSelectors[];
    /** A block. */
    tls_config?: ConfigTLS;
}
export interface KubernetesSDAttachMetadata {
    /** True or false. */
    cronjob?: boolean;
    /** True or false. */
    deployment?: boolean;
    /** True or false. */
    job?: boolean;
    /** True or false. */
    namespace?: boolean;
    /** True or false. */
    node?: boolean;
}
export interface KubernetesSDHttpHeaders {
    /** A list. */
    files?: readonly string[];
    /** A list. */
    secrets?: readonly Secret[];
    /** A list. */
    values?: readonly string[];
}
export interface KubernetesSDNamespaces {
    /** A list. */
    names?: readonly string[];
    /** True or false. */
    own_namespace?: boolean;
}
export interface KubernetesSDSelectors {
    /** A text. */
    field?: string;
    /** A text. */
    label?: string;
    /** One of these. */
    role?: "endpoints" | "endpointslice" | "ingress" | "node" | "pod" | "service";
}
