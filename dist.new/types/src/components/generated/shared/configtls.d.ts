import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** A block that several components share: configtls.ClientConfig. */
export interface ClientTls {
    /** Certificate authority that the other side is verified with. */
    ca_file?: MountedFile;
    /** A secret. */
    ca_pem?: Secret;
    /** Certificate to show. */
    cert_file?: MountedFile;
    /** A secret. */
    cert_pem?: Secret;
    /** Cipher suites that are allowed. */
    cipher_suites?: readonly string[];
    /** A list. */
    curve_preferences?: readonly string[];
    /** True or false. */
    include_insecure_cipher_suites?: boolean;
    /** True or false. */
    include_system_ca_certs_pool?: boolean;
    /** Plaintext. */
    insecure?: boolean;
    /** TLS without verifying the server. */
    insecure_skip_verify?: boolean;
    /** Key of the certificate. */
    key_file?: MountedFile;
    /** A secret. */
    key_pem?: Secret;
    /** Newest TLS version that is accepted. */
    max_version?: string;
    /** Oldest TLS version that is accepted. */
    min_version?: string;
    /** A duration. */
    reload_interval?: GoDuration;
    /** Name that the server's certificate is checked against. */
    server_name_override?: string;
    /** A block. */
    tpm?: TlsTPM;
}
/** A block that several components share: configtls.ServerConfig. */
export interface ServerTls {
    /** On or off. */
    enabled?: boolean;
    /** Certificate authority that the other side is verified with. */
    ca_file?: MountedFile;
    /** A secret. */
    ca_pem?: Secret;
    /** Certificate to show. */
    cert_file?: MountedFile;
    /** A secret. */
    cert_pem?: Secret;
    /** Cipher suites that are allowed. */
    cipher_suites?: readonly string[];
    /** Certificate authority of clients: set, it asks them for a certificate. */
    client_ca_file?: MountedFile;
    /** True or false. */
    client_ca_file_reload?: boolean;
    /** A list. */
    curve_preferences?: readonly string[];
    /** True or false. */
    include_insecure_cipher_suites?: boolean;
    /** True or false. */
    include_system_ca_certs_pool?: boolean;
    /** Key of the certificate. */
    key_file?: MountedFile;
    /** A secret. */
    key_pem?: Secret;
    /** Newest TLS version that is accepted. */
    max_version?: string;
    /** Oldest TLS version that is accepted. */
    min_version?: string;
    /** How often files are read again. @default never */
    reload_interval?: GoDuration;
    /** A block. */
    tpm?: TlsTPM;
}
/** A block that several components share: configtls.TPMConfig. */
export interface TlsTPM {
    /** A text. */
    auth?: string;
    /** On or off. */
    enabled?: boolean;
    /** A text. */
    owner_auth?: string;
    /** Path. */
    path?: string;
}
