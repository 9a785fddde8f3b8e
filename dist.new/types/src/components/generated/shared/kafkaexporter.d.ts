/** A block that several components share: kafkaexporter.SignalConfig. */
export interface KafkaexporterSignal {
    /** How payloads are encoded. @default "otlp_proto" */
    encoding?: string;
    /** A text. */
    message_key_from_metadata_key?: string;
    /** Kafka topic. */
    topic?: string;
    /** A text. */
    topic_from_metadata_key?: string;
}
