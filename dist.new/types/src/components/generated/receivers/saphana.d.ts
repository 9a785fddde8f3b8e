import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls } from "../shared/configtls.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `saphana` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
export interface SapHanaOptions {
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    collection_interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:33015" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    metrics?: SapHanaMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    password?: Secret;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    resource_attributes?: SapHanaResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    tls?: ClientTls;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver */
    username?: Text;
}
/**
 * The `saphana` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/saphanareceiver
 */
export interface SapHana extends Component<"receiver", "saphana", SapHanaOptions>, MetricsSource {
}
export interface SapHanaSaphanaAlertCount {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SapHanaMetrics {
    /** A block. */
    "saphana.alert.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.backup.latest"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.column.memory.used"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.component.memory.used"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.connection.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.cpu.used"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.disk.size.current"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.host.memory.current"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.host.swap.current"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.instance.code_size"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.instance.memory.current"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.instance.memory.shared.allocated"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.instance.memory.used.peak"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.license.expiration.time"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.license.limit"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.license.peak"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.network.request.average_time"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.network.request.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.network.request.finished.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.replication.average_time"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.replication.backlog.size"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.replication.backlog.time"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.row_store.memory.used"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.schema.memory.used.current"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.schema.memory.used.max"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.schema.operation.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.schema.record.compressed.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.schema.record.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.code_size"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.memory.compactors.allocated"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.memory.compactors.freeable"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.memory.effective_limit"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.memory.heap.current"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.memory.limit"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.memory.shared.current"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.memory.used"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.stack_size"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.service.thread.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.transaction.blocked"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.transaction.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.uptime"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.volume.operation.count"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.volume.operation.size"?: SapHanaSaphanaAlertCount;
    /** A block. */
    "saphana.volume.operation.time"?: SapHanaSaphanaAlertCount;
}
export interface SapHanaDbSystem {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SapHanaResourceAttributes {
    /** A block. */
    "db.system"?: SapHanaDbSystem;
    /** A block. */
    "saphana.host"?: SapHanaDbSystem;
}
