import type { Model } from "./model.js";
export interface Facts {
    /** Per queue of the stack, its topics by name. */
    readonly topics: Readonly<Record<string, Readonly<Record<string, TopicFacts>>>>;
    /** What is exposed to the outside, and whether it asks for TLS. */
    readonly exposed: Readonly<Record<string, {
        readonly by: string;
        readonly tls: boolean;
    }>>;
}
export interface TopicFacts {
    readonly partitions: number;
    readonly replicationFactor: number;
    readonly retentionMs: number;
}
export declare function factsOf({ services, collectors }: Model): Facts;
