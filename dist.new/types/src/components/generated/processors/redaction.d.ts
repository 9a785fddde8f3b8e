import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `redaction` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
export interface RedactionOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    allow_all_keys?: boolean;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    allowed_keys?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    allowed_values?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    blocked_key_patterns?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    blocked_values?: readonly string[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    db_sanitizer?: RedactionDbSanitizer;
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    hash_function?: "" | "hmac-sha256" | "hmac-sha512" | "md5" | "sha1" | "sha3";
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    hmac_key?: Secret;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    ignored_key_patterns?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    ignored_keys?: readonly string[];
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    redact_all_types?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    summary?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor */
    url_sanitizer?: RedactionUrlSanitizer;
}
/**
 * The `redaction` processor: logs (alpha), metrics (alpha), traces (beta).
 * Distributions: contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor
 */
export interface Redaction extends Component<"processor", "redaction", RedactionOptions>, AnyProcessor {
}
export interface RedactionEs {
    /** A list. */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface RedactionDbSanitizer {
    /** On or off: `es`. @default off */
    es?: RedactionEs;
    /** On or off: `memcached`. @default off */
    memcached?: RedactionEs;
    /** On or off: `mongo`. @default off */
    mongo?: RedactionEs;
    /** On or off: `opensearch`. @default off */
    opensearch?: RedactionEs;
    /** On or off: `redis`. @default off */
    redis?: RedactionEs;
    /** True or false. */
    sanitize_span_name?: boolean;
    /** On or off: `sql`. @default off */
    sql?: RedactionEs;
    /** On or off: `valkey`. @default off */
    valkey?: RedactionEs;
}
export interface RedactionUrlSanitizer {
    /** A list. */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
    /** True or false. */
    sanitize_span_name?: boolean;
}
