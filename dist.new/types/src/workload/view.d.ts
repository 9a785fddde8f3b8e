import type { ServiceNode } from "../model/model.js";
/** A user by name, and the key of its password. */
export interface SignIn {
    readonly username: string;
    readonly secret: string;
}
export interface View {
    /** Host name of a node's service, as its peers in the stack see it. */
    host(workload: string): string;
    /** Host name that resolves to every replica's own address. */
    everyHost(workload: string): string;
    /** Path in the container of a mounted secret. */
    secretFile(key: string): string;
    /** Path in the container of a mounted file of the project. */
    projectFile(path: string): string;
    /** Where a store that ingests through a queue of the stack reaches it: a listener of its own, without TLS. */
    ingest(queue: ServiceNode, store: ServiceNode): {
        readonly address: string;
        readonly signIn: SignIn | null;
    };
    /** What the target adds that has metrics of its own. */
    readonly extraScrapes: readonly {
        readonly name: string;
        readonly host: string;
        readonly port: number;
    }[];
    readonly target: "compose" | "kubernetes";
}
