import type { ServiceNode } from "../model/model.js";
import type { IngestTopic } from "./ingest.js";
import { type Definition } from "./definition.js";
export declare const kafkaPorts: {
    readonly client: 9092;
    readonly controller: 9093;
    readonly local: 19092;
};
export declare const kafka: Definition;
/** One broker or controller of the cluster. */
export interface Broker {
    readonly id: number;
    readonly host: string;
}
export type Roles = "broker,controller" | "broker" | "controller";
/** Setting any KAFKA_* discards the image's own server.properties, so everything that matters stands here. */
export declare function brokerSettings(service: ServiceNode, broker: Broker, controllers: readonly Broker[], stack: string, roles?: Roles): Readonly<Record<string, string>>;
/** Creates what is missing and sets what may have changed; run again it changes nothing. */
export declare function topicsScript(service: ServiceNode, bootstrap: string, ingests?: readonly IngestTopic[]): string;
/** The same for the same stack, always: a broker refuses a volume of another cluster. 22 characters of base64url. */
export declare function clusterId(seed: string): string;
