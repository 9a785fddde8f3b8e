import type { Model, ServiceNode } from "../model/model.js";
import type { View } from "../workload/view.js";
import type { EnvironmentEntry } from "../workload/workload.js";
import { type Definition } from "./definition.js";
export declare const objectStorePort = 9000;
/** Root user of the object store in the stack; only what makes buckets and users is given it. */
export declare const objectStoreSecrets: {
    readonly accessKey: "OBJECT_STORE_ACCESS_KEY";
    readonly secretKey: "OBJECT_STORE_SECRET_KEY";
};
export declare const objectStore: Definition;
/** How one store reaches its buckets. */
export interface StoreAccess {
    readonly region: string;
    readonly isPlaintext: boolean;
    readonly isPathStyle: boolean;
    readonly environment: readonly EnvironmentEntry[];
    endpoint(view: View): string;
    bucket(purpose: string): string;
    /** The store's own names for the two keys; empty where the platform gives the workload an identity. */
    keys(access: string, secret: string): Readonly<Record<string, string>>;
}
export declare function s3For(service: ServiceNode, model: Model): StoreAccess | undefined;
