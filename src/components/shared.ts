// Blocks of options that many components share, with the collector's own keys.
import type { ClientAuth, ServerAuth, Storage } from "../stack/component.js";
import type { GoDuration } from "../stack/literals.js";
import type { MountedFile, Secret, Text } from "../stack/secret.js";

/** TLS of a server. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configtls */
export interface ServerTls {
  cert_file?: MountedFile;
  key_file?: MountedFile;
  cert_pem?: Secret;
  key_pem?: Secret;
  /** Certificate authority of clients: set, it asks them for a certificate. */
  client_ca_file?: MountedFile;
  /** @default "1.2" */
  min_version?: "1.2" | "1.3";
  /** How often files are read again. @default never */
  reload_interval?: GoDuration;
}

/** TLS of a client. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configtls */
export interface ClientTls {
  /** Plaintext. @default false */
  insecure?: boolean;
  /** TLS without verifying the server. @default false */
  insecure_skip_verify?: boolean;
  ca_file?: MountedFile;
  cert_file?: MountedFile;
  key_file?: MountedFile;
  server_name_override?: string;
}

/** A sending queue. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/exporterhelper */
export interface Queue {
  /** @default true */
  enabled?: boolean;
  /** Senders at work at once. @default 10 */
  num_consumers?: number;
  /** In units of `sizer`. @default 1000 */
  queue_size?: number;
  /** @default "requests" */
  sizer?: "requests" | "items" | "bytes";
  /** Wait instead of refusing when the queue is full. @default false */
  block_on_overflow?: boolean;
  /** Answer only when the request has been sent. @default false */
  wait_for_result?: boolean;
  /** Where the queue is kept. @default in memory */
  storage?: Storage;
  /** @default no batching */
  batch?: QueueBatch;
}

/** Batching inside a sending queue. */
export interface QueueBatch {
  /** @default "200ms" */
  flush_timeout?: GoDuration;
  /** Least size of a batch, in units of `sizer`. @default 8192 */
  min_size?: number;
  /** Largest size of a batch; 0 is no limit. @default 0 */
  max_size?: number;
  /** @default "items" */
  sizer?: "items" | "bytes";
}

/** Retries of an exporter. */
export interface Retry {
  /** @default true */
  enabled?: boolean;
  /** @default "5s" */
  initial_interval?: GoDuration;
  /** @default "30s" */
  max_interval?: GoDuration;
  /** After this long data is dropped; 0 is never. @default "5m" */
  max_elapsed_time?: GoDuration | 0;
}

/** A gRPC server. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configgrpc */
export interface GrpcServer {
  /** @default "0.0.0.0:4317" */
  endpoint?: string;
  tls?: ServerTls;
  auth?: { authenticator: ServerAuth };
  /** Hands the request's metadata on to processors and exporters. @default false */
  include_metadata?: boolean;
  /** MiB. @default 16 */
  max_recv_msg_size_mib?: number;
  keepalive?: { server_parameters?: { max_connection_age?: GoDuration; max_connection_age_grace?: GoDuration; max_connection_idle?: GoDuration } };
}

/** An HTTP server. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/confighttp */
export interface HttpServer {
  /** @default "0.0.0.0:4318" */
  endpoint?: string;
  tls?: ServerTls;
  auth?: { authenticator: ServerAuth };
  /** @default false */
  include_metadata?: boolean;
  cors?: { allowed_origins?: readonly string[] };
}

/** Options of the `otlp_http` exporter. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
export interface OtlpHttpOptions {
  endpoint: string;
  headers?: Readonly<Record<string, Text>>;
  tls?: ClientTls;
  auth?: { authenticator: ClientAuth };
  /** @default "30s" */
  timeout?: GoDuration;
  /** @default "gzip" */
  compression?: "gzip" | "zstd" | "none";
  sending_queue?: Queue;
  retry_on_failure?: Retry;
}

/** Options of the `otlp_grpc` exporter. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
export interface OtlpGrpcOptions extends OtlpHttpOptions {
  /** @default "round_robin" */
  balancer_name?: "round_robin" | "pick_first";
}

/** A receiver that works at intervals. */
export interface ControllerOptions {
  /** @default "1m" */
  collection_interval?: GoDuration;
  /** @default "1s" */
  initial_delay?: GoDuration;
}
