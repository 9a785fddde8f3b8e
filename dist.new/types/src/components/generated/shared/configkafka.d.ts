import type { ClientTls } from "../shared/configtls.js";
import type { ClientAuth } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** A block that several components share: configkafka.AuthenticationConfig. */
export interface KafkaAuthentication {
    /** A block. */
    kerberos?: KafkaAuthenticationKerberos;
    /** A block. @deprecated since 0.123; use sasl */
    plain_text?: KafkaAuthenticationPlainText;
    /** A block. */
    sasl?: KafkaAuthenticationSasl;
    /** TLS. @deprecated since 0.124 */
    tls?: ClientTls;
}
/** A block that several components share: configkafka.MetadataConfig. */
export interface KafkaMetadata {
    /** True or false. @default true */
    full?: boolean;
    /** A duration. @default "10m" */
    refresh_interval?: GoDuration;
    /** A block. */
    retry?: KafkaMetadataRetry;
}
export interface KafkaAuthenticationKerberos {
    /** A text. */
    config_file?: string | MountedFile;
    /** True or false. */
    disable_fast_negotiation?: boolean;
    /** A text. */
    keytab_file?: string | MountedFile;
    /** Password to sign in with. */
    password?: Secret;
    /** A text. */
    realm?: string;
    /** A text. */
    service_name?: string;
    /** True or false. */
    use_keytab?: boolean;
    /** Name to sign in with. */
    username?: Text;
}
export interface KafkaAuthenticationPlainText {
    /** Password to sign in with. */
    password?: Secret;
    /** Name to sign in with. */
    username?: Text;
}
export interface KafkaAuthenticationAwsMsk {
    /** Region of the cloud. */
    region?: string;
}
export interface KafkaAuthenticationSasl {
    /** A block. */
    aws_msk?: KafkaAuthenticationAwsMsk;
    /** One of these. */
    mechanism?: "PLAIN" | "SCRAM-SHA-256" | "SCRAM-SHA-512" | "AWS_MSK_IAM_OAUTHBEARER" | "OAUTHBEARER";
    /** A component. */
    oauthbearer_token_source?: ClientAuth;
    /** Password to sign in with. */
    password?: Secret;
    /** Name to sign in with. */
    username?: Text;
    /** A whole number. @deprecated since 0.153 */
    version?: number;
}
export interface KafkaMetadataRetry {
    /** A duration. @default "250ms" */
    backoff?: GoDuration;
    /** A whole number. @default 3 */
    max?: number;
}
