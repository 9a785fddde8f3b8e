import { array, boolean, custom, discriminatedUnion, enum as oneOf, literal, minLength, optional, record, strictObject, string, union, unknown } from "zod/mini";
import type { core, ZodMiniType } from "zod/mini";
import { type StackNode } from "./brands.js";
/** Picked by name, so that the rest of zod is left out of the bundle. */
export declare const z: {
    array: typeof array;
    boolean: typeof boolean;
    custom: typeof custom;
    discriminatedUnion: typeof discriminatedUnion;
    enum: typeof oneOf;
    literal: typeof literal;
    minLength: typeof minLength;
    optional: typeof optional;
    record: typeof record;
    strictObject: typeof strictObject;
    string: typeof string;
    union: typeof union;
    unknown: typeof unknown;
};
export type Schema<T = unknown> = ZodMiniType<T>;
export type SchemaIssue = core.$ZodIssue;
export type AnySchema = core.$ZodType;
/** A schema built on first use: a build pays only for the nodes it has. */
export declare function lazily<T>(make: () => T): () => T;
/** A check with a message that says what was expected. */
export declare function expecting<T>(what: string, test: (value: unknown) => boolean): Schema<T>;
export declare const duration: () => Schema<string>;
export declare const size: () => Schema<string>;
export declare const rate: () => Schema<string>;
export declare const cpu: () => Schema<string | number>;
export declare const secretValue: () => Schema<object>;
export declare const node: () => Schema<StackNode>;
export declare const positive: () => Schema<number>;
export declare const count: () => Schema<number>;
export declare const percentage: () => Schema<number>;
export declare const text: () => Schema<string>;
/** The name of an object that the cluster has: a Secret, a storage class, a priority class. */
export declare const objectName: () => Schema<string>;
export declare const volume: () => import("zod/mini").ZodMiniUnion<readonly [Schema<string>, import("zod/mini").ZodMiniObject<{
    size: Schema<string>;
    storageClass: import("zod/mini").ZodMiniOptional<Schema<string>>;
}, core.$strict>]>;
export declare const resources: () => import("zod/mini").ZodMiniObject<{
    cpu: Schema<string | number>;
    memory: Schema<string>;
    cpuLimit: import("zod/mini").ZodMiniOptional<Schema<number>>;
}, core.$strict>;
/** What a name may be everywhere: in Compose, in Kubernetes, in file names. */
export declare const name: () => Schema<string>;
export declare const image: () => Schema<string>;
/** The options of everything that runs. */
export declare const running: () => {
    name: import("zod/mini").ZodMiniOptional<Schema<string>>;
    image: import("zod/mini").ZodMiniOptional<Schema<string>>;
    resources: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
        cpu: Schema<string | number>;
        memory: Schema<string>;
        cpuLimit: import("zod/mini").ZodMiniOptional<Schema<number>>;
    }, core.$strict>>;
    replicas: import("zod/mini").ZodMiniOptional<Schema<number>>;
};
/** A reference by value, told by its marker. */
export declare function reference<T>(what: string, brand: symbol): Schema<T>;
export declare function isDnsLabel(text: string): boolean;
/** DNS labels with dots between them. */
export declare function isSubdomain(value: unknown): boolean;
