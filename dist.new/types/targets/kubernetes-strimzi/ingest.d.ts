import { type IngestTopic } from "../../src/backends/ingest.js";
import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
export declare const ingestPort = 9092;
/** Key of the password: brokers and the store's pods read the same Secret. */
export declare function ingestPassword(store: string): string;
export declare function ingestListeners(queue: ServiceNode, cluster: Cluster): readonly object[];
/** The listener's setting names the variable, so no password stands in the resource. */
export declare function ingestEnvironment(queue: ServiceNode, cluster: Cluster): readonly object[];
/** Distributors write; live stores, builders and generators read, in groups called after their pods or their roles. */
export declare function ingestAccess({ topic, store }: IngestTopic): readonly object[];
