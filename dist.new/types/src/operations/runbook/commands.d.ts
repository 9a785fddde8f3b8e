import type { Model } from "../../model/model.js";
export interface Commands {
    /** Where the commands are run. */
    readonly place: string;
    readonly status: string;
    readonly apply: string;
    logs(node: string): string;
    restart(node: string): string;
    /** Asks a node of the stack over HTTP. */
    ask(node: string, port: number, path: string): string;
    /** One of Kafka's own programs, at a broker; undefined where clients need credentials. */
    kafka(queue: string, program: string, args: string): string | undefined;
    readonly usage: string;
    readonly disk: string;
    readonly backup: string;
    readonly restore: string;
    readonly health: string;
    upgrade(node: string): string;
}
/** Every collector has a small service beside it that can ask others. */
export declare function composeCommands({ collectors }: Model): Commands;
export interface KubernetesSite {
    namespaceOf(node: string): string;
    /** Whether Kafka is run by Strimzi, whose listeners ask for credentials. */
    readonly isStrimzi: boolean;
}
export declare function kubernetesCommands({ collectors, services }: Model, { namespaceOf, isStrimzi }: KubernetesSite): Commands;
