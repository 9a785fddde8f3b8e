import type { ClientTls } from "../shared/configtls.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `redis_storage` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension */
export interface RedisStorageOptions {
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension */
    db?: number;
    /** Address: host and port, or a URL. @default "localhost:6379" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension */
    endpoint?: string;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension */
    expiration?: GoDuration;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension */
    password?: Secret;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension */
    prefix?: string;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension */
    tls?: ClientTls;
}
/**
 * The `redis_storage` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/redisstorageextension
 */
export interface RedisStorage extends Component<"extension", "redis_storage", RedisStorageOptions>, Storage {
}
