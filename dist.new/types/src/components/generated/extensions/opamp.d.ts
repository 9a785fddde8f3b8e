import type { ClientTls } from "../shared/configtls.js";
import type { Component, Extension, ServerAuth } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `opamp` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
export interface OpampOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
    agent_description?: OpampAgentDescription;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
    capabilities?: OpampCapabilities;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
    instance_uid?: string;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
    ppid?: number;
    /** A duration. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
    ppid_poll_interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
    server?: OpampServer;
}
/** The `opamp` extension: alpha. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/opampextension */
export interface Opamp extends Component<"extension", "opamp", OpampOptions>, Extension {
}
export interface OpampAgentDescription {
    /** True or false. @default false */
    include_resource_attributes?: boolean;
    /** By name. */
    non_identifying_attributes?: Readonly<Record<string, string>>;
}
export interface OpampCapabilities {
    /** True or false. @default false */
    accepts_restart_command?: boolean;
    /** True or false. @default true */
    reports_available_components?: boolean;
    /** True or false. @default true */
    reports_effective_config?: boolean;
    /** True or false. @default true */
    reports_health?: boolean;
}
export interface OpampHttp {
    /** A component. */
    auth?: ServerAuth;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. */
    polling_interval?: GoDuration;
    /** TLS. */
    tls?: ClientTls;
}
export interface OpampWs {
    /** A component. */
    auth?: ServerAuth;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** TLS. */
    tls?: ClientTls;
}
export interface OpampServer {
    /** A block. */
    http?: OpampHttp;
    /** A block. */
    ws?: OpampWs;
}
