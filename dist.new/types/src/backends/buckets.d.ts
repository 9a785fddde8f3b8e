import type { Model, ServiceNode } from "../model/model.js";
export declare function bucketNames(service: ServiceNode, model: Model): Readonly<Record<string, string>>;
export declare function usersOf(store: ServiceNode, model: Model): readonly ServiceNode[];
/** Key of the password of a store's user of the object store in the stack. */
export declare function bucketSecret(service: Pick<ServiceNode, "name">): string;
/** Name of that user; the shortest that object stores allow has three characters. */
export declare function bucketUser(service: Pick<ServiceNode, "name">, model: Pick<Model, "name">): string;
/** Makes buckets, and for each store a user that can use its own and nothing else; run again it changes nothing. */
export declare function bucketsScript(store: ServiceNode, model: Model): readonly string[];
