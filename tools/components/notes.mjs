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

const block = (text) => ({ text, only: "object" });

/** What an option of this name is, wherever it stands. */
export const common = {
  endpoint: { text: "Address: host and port, or a URL." }, timeout: { text: "How long one attempt may take." }, headers: { text: "Sent with every request, by name." }, tls: block("TLS."),
  auth: block("Authentication, by an extension."), compression: { text: "Compression of what is sent." }, sending_queue: block("The queue in front of the sender."), retry_on_failure: block("Retries when sending fails."),
  collection_interval: { text: "How often it measures." }, initial_delay: { text: "How long to wait before the first time." }, storage: { text: "Storage extension that state is kept in." },
  metrics: block("Metrics that are written, by name."), resource_attributes: block("Resource attributes that are written, by name."), events: block("Events that are written, by name."),
  include_metadata: { text: "Hands the request's metadata on to processors and exporters." }, max_recv_msg_size_mib: { text: "Largest message in MiB." }, max_request_body_size: { text: "Largest request in bytes; 0 is no limit." },
  cors: block("Requests from browsers of other origins."), allowed_origins: { text: "Origins that may send." }, allowed_headers: { text: "Request headers that are allowed." }, keepalive: block("Probes and ages of connections."),
  middlewares: { text: "Extensions that see every request." }, read_buffer_size: { text: "Bytes of the buffer for reading." }, write_buffer_size: { text: "Bytes of the buffer for writing." }, proxy_url: { text: "Proxy that requests go through." },
  username: { text: "Name to sign in with." }, password: { text: "Password to sign in with." }, token: { text: "Token to sign in with." }, database: { text: "Name of the database." }, region: { text: "Region of the cloud." },
  error_mode: { text: "What happens when a statement fails." }, include: { text: "What is taken.", only: "list" }, exclude: { text: "What is left out.", only: "list" }, start_at: { text: "Where reading begins." },
  operators: { text: "Steps that parse and move, in this order." }, encoding: { text: "How payloads are encoded." }, dimensions: { text: "Attributes that become labels." }, scrapers: block("What is measured."),
  insecure: { text: "Plaintext." }, insecure_skip_verify: { text: "TLS without verifying the server." }, ca_file: { text: "Certificate authority that the other side is verified with." }, cert_file: { text: "Certificate to show." }, key_file: { text: "Key of the certificate." },
  min_version: { text: "Oldest TLS version that is accepted." }, max_version: { text: "Newest TLS version that is accepted." }, server_name_override: { text: "Name that the server's certificate is checked against." }, cipher_suites: { text: "Cipher suites that are allowed." },
  num_consumers: { text: "Senders at work at once." }, initial_interval: { text: "Wait before the first retry." }, max_interval: { text: "Longest wait between retries." }, randomization_factor: { text: "Share by which waits vary." }, multiplier: { text: "Growth of the wait from retry to retry." },
  transport: { text: "Network that is listened on." }, max_idle_conns: { text: "Idle connections that are kept." }, brokers: { text: "Addresses of the Kafka brokers." }, topic: { text: "Kafka topic." }, topics: { text: "Kafka topics." }, group_id: { text: "Kafka consumer group." },
  client_id: { text: "Client id." }, protocol_version: { text: "Kafka protocol version." }, flush_interval: { text: "How often what is collected is sent on." }, metrics_flush_interval: { text: "How often metrics are sent on." },
  namespace: { text: "Prefix of names, or namespace.", only: "string" }, const_labels: { text: "Labels on every series." }, resource_to_telemetry_conversion: block("Resource attributes as labels."), path: { text: "Path.", only: "string" },
  balancer_name: { text: "How requests are spread over addresses." }, wait_for_ready: { text: "Wait for the connection instead of failing." }, authority: { text: "Value of the :authority header." }, enabled: { text: "On or off." },
};
