import type { Model, ServiceNode } from "../model/model.js";
import type { SignIn } from "../workload/view.js";
import type { Site } from "./definition.js";
export interface IngestTopic {
    readonly topic: string;
    readonly partitions: number;
    readonly maxMessageBytes: number;
    readonly store: string;
}
export declare function ingestTopic(service: ServiceNode): IngestTopic;
export declare function ingestTopics(queue: ServiceNode, model: Model): readonly IngestTopic[];
/** How Tempo reaches the cluster: a listener without TLS, by a password at most. */
export declare function ingestAccess({ service, model, view }: Site): {
    readonly address: string;
    readonly signIn: SignIn | null;
};
