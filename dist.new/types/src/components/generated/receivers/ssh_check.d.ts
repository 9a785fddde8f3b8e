import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `ssh_check` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
export interface SshCheckOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    check_sftp?: boolean;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    collection_interval?: GoDuration;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    endpoint?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    ignore_host_key?: boolean;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    initial_delay?: GoDuration;
    /** Key of the certificate. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    key_file?: string | MountedFile;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    known_hosts?: string;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    metrics?: SshCheckMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    password?: Secret;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    resource_attributes?: SshCheckResourceAttributes;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    timeout?: GoDuration;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver */
    username?: Text;
}
/**
 * The `ssh_check` receiver: metrics (beta).
 * Distributions: contrib.
 * Formerly `sshcheck`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sshcheckreceiver
 */
export interface SshCheck extends Component<"receiver", "ssh_check", SshCheckOptions>, MetricsSource {
}
export interface SshCheckSshcheckDuration {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SshCheckSshcheckSftpDuration {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SshCheckMetrics {
    /** A block. */
    "sshcheck.duration"?: SshCheckSshcheckDuration;
    /** A block. */
    "sshcheck.error"?: SshCheckSshcheckDuration;
    /** A block. */
    "sshcheck.sftp_duration"?: SshCheckSshcheckSftpDuration;
    /** A block. */
    "sshcheck.sftp_error"?: SshCheckSshcheckSftpDuration;
    /** A block. */
    "sshcheck.sftp_status"?: SshCheckSshcheckSftpDuration;
    /** A block. */
    "sshcheck.status"?: SshCheckSshcheckDuration;
}
export interface SshCheckSshEndpoint {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SshCheckResourceAttributes {
    /** A block. */
    "ssh.endpoint"?: SshCheckSshEndpoint;
}
