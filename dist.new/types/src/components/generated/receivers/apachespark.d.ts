import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `apachespark` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
export interface ApacheSparkOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    application_names?: readonly string[];
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    metrics?: ApacheSparkMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver */
    write_buffer_size?: number;
}
/**
 * The `apachespark` receiver: metrics (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachesparkreceiver
 */
export interface ApacheSpark extends Component<"receiver", "apachespark", ApacheSparkOptions>, MetricsSource {
}
export interface ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ApacheSparkMetrics {
    /** A block. */
    "spark.driver.block_manager.disk.diskSpaceUsed"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.block_manager.memory.remaining"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.block_manager.memory.used"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.code_generator.compilation.average_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.code_generator.compilation.count"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.code_generator.generated_class.average_size"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.code_generator.generated_class.count"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.code_generator.generated_method.average_size"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.code_generator.generated_method.count"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.code_generator.source_code.average_size"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.code_generator.source_code.count"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.dag_scheduler.job.active_jobs"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.dag_scheduler.job.all_jobs"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.dag_scheduler.stage.failed_stages"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.dag_scheduler.stage.running_stages"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.dag_scheduler.stage.waiting_stages"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.executor_metrics.execution_memory"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.executor_metrics.gc_count"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.executor_metrics.gc_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.executor_metrics.jvm_memory"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.executor_metrics.pool_memory"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.executor_metrics.storage_memory"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.hive_external_catalog.file_cache_hits"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.hive_external_catalog.files_discovered"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.hive_external_catalog.hive_client_calls"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.hive_external_catalog.parallel_listing_jobs"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.hive_external_catalog.partitions_fetched"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.jvm_cpu_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.live_listener_bus.events_dropped"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.live_listener_bus.events_posted"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.live_listener_bus.listener_processing_time.average"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.driver.live_listener_bus.queue_size"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.active_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.completed_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.disk_used"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.duration"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.failed_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.gc_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.input_bytes"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.max_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.memory_used"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.shuffle_read_bytes"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.shuffle_write_bytes"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.total_storage_memory"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.executor.used_storage_memory"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.job.active_stages"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.job.active_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.job.completed_stages"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.job.completed_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.job.failed_stages"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.job.failed_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.job.skipped_stages"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.job.skipped_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.active_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.complete_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.disk_space_spilled"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.executor_cpu_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.executor_run_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.failed_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.input_bytes"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.input_records"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.jvm_gc_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.killed_tasks"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.memory_spilled"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.output_bytes"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.output_records"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.peak_execution_memory"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.result_size"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.blocks_fetched"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.bytes_read"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.fetch_wait_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.read_bytes"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.read_records"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.remote_bytes_read_to_disk"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.write_bytes"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.write_records"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
    /** A block. */
    "spark.stage.shuffle.write_time"?: ApacheSparkSparkDriverBlockManagerDiskDiskSpaceUsed;
}
