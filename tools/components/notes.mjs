// What the types alone do not say about the options that almost every stack uses, and where otelc's own default differs from the collector's.
const limiter = {
  check_interval: { text: "How often memory is looked at.", fallback: '"1s"' },
  limit_mib: { text: "Hard limit in MiB.", fallback: "the smaller of 80% of the container's memory and the memory less 50 MiB" },
  spike_limit_mib: { text: "MiB below the hard limit at which data is refused.", fallback: "20% of the limit" },
  limit_percentage: { text: "Hard limit in percent of the container's memory." },
  spike_limit_percentage: { text: "Percent of memory below the hard limit at which data is refused." },
};

export const notes = {
  "processor/memory_limiter": limiter,
  "processor/batch": {
    timeout: { text: "How long to wait before sending a partial batch." },
    send_batch_size: { text: "Items that make a batch." },
    send_batch_max_size: { text: "Items that a batch never exceeds; 0 is no limit." },
    metadata_keys: { text: "Metadata keys that batches are kept apart by." },
    metadata_cardinality_limit: { text: "Combinations of metadata values that are kept apart at most." },
  },
  "receiver/otlp": {
    protocols: { text: "What to listen for.", fallback: "both" },
    "protocols.grpc": { text: "OTLP by gRPC, on 4317." },
    "protocols.http": { text: "OTLP by HTTP, on 4318." },
  },
  "receiver/file_log": { storage: { text: "Where offsets are kept, so that a restart neither skips nor repeats.", fallback: "in memory" } },
  "receiver/host_metrics": { root_path: { text: "Where the host's root is mounted." } },
  ServerTls: { client_ca_file: { text: "Certificate authority of clients: set, it asks them for a certificate." }, reload_interval: { text: "How often files are read again.", fallback: "never" } },
  ClientTls: { insecure: { text: "Plaintext." }, insecure_skip_verify: { text: "TLS without verifying the server." } },
  GrpcServer: { endpoint: { text: "Address and port.", fallback: '"0.0.0.0:4317" for OTLP' }, include_metadata: { text: "Hands the request's metadata on to processors and exporters." }, max_recv_msg_size_mib: { text: "MiB.", fallback: "16 for OTLP" } },
  HttpServer: { endpoint: { text: "Address and port.", fallback: '"0.0.0.0:4318" for OTLP' }, include_metadata: { text: "Hands the request's metadata on to processors and exporters." } },
  Queue: {
    num_consumers: { text: "Senders at work at once." }, queue_size: { text: "In units of `sizer`." }, block_on_overflow: { text: "Wait instead of refusing when the queue is full." },
    wait_for_result: { text: "Answer only when the request has been sent." }, storage: { text: "Where the queue is kept.", fallback: "in memory" }, batch: { text: "Batching inside the queue.", fallback: "no batching" },
  },
  QueueBatch: { min_size: { text: "Least size of a batch, in units of `sizer`." }, max_size: { text: "Largest size of a batch; 0 is no limit." } },
  Retry: { max_elapsed_time: { text: "After this long data is dropped; 0 is never." } },
};
