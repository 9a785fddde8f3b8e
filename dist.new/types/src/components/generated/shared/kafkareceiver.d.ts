/** A block that several components share: kafkareceiver.TopicEncodingConfig. */
export interface KafkareceiverTopicEncoding {
    /** How payloads are encoded. @default "otlp_proto" */
    encoding?: string;
    /** A list. */
    exclude_topics?: readonly string[];
    /** Kafka topics. */
    topics?: readonly string[];
}
