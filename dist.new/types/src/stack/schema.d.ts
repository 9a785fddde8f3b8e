import * as z from "zod/mini";
import { type StackNode } from "./brands.js";
/** A schema built on first use: a build pays only for the nodes it has. */
export declare function lazily<T>(make: () => T): () => T;
/** A check with a message that says what was expected. */
export declare function expecting<T>(what: string, test: (value: unknown) => boolean): z.ZodMiniType<T>;
export declare const duration: () => z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
export declare const size: () => z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
export declare const rate: () => z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
export declare const cpu: () => z.ZodMiniType<string | number, unknown, z.core.$ZodTypeInternals<string | number, unknown>>;
export declare const secretValue: () => z.ZodMiniType<object, unknown, z.core.$ZodTypeInternals<object, unknown>>;
export declare const node: () => z.ZodMiniType<StackNode, unknown, z.core.$ZodTypeInternals<StackNode, unknown>>;
export declare const positive: () => z.ZodMiniType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>;
export declare const count: () => z.ZodMiniType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>;
export declare const percentage: () => z.ZodMiniType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>;
export declare const text: () => z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
/** The name of an object that the cluster has: a Secret, a storage class, a priority class. */
export declare const objectName: () => z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
export declare const volume: () => z.ZodMiniUnion<readonly [z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>, z.ZodMiniObject<{
    size: z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    storageClass: z.ZodMiniOptional<z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
}, z.core.$strict>]>;
export declare const resources: () => z.ZodMiniObject<{
    cpu: z.ZodMiniType<string | number, unknown, z.core.$ZodTypeInternals<string | number, unknown>>;
    memory: z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    cpuLimit: z.ZodMiniOptional<z.ZodMiniType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
}, z.core.$strict>;
/** What a name may be everywhere: in Compose, in Kubernetes, in file names. */
export declare const name: () => z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
export declare const image: () => z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
/** The options of everything that runs. */
export declare const running: () => {
    name: z.ZodMiniOptional<z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    image: z.ZodMiniOptional<z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    resources: z.ZodMiniOptional<z.ZodMiniObject<{
        cpu: z.ZodMiniType<string | number, unknown, z.core.$ZodTypeInternals<string | number, unknown>>;
        memory: z.ZodMiniType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        cpuLimit: z.ZodMiniOptional<z.ZodMiniType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
    }, z.core.$strict>>;
    replicas: z.ZodMiniOptional<z.ZodMiniType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
};
/** A reference by value, told by its marker. */
export declare function reference<T>(what: string, brand: symbol): z.ZodMiniType<T>;
export declare function isDnsLabel(text: string): boolean;
/** DNS labels with dots between them. */
export declare function isSubdomain(value: unknown): boolean;
export { z };
