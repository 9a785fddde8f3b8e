import { type StackNode, isObjectStore } from "./brands.js";
import type { Running, Volume } from "./running.js";
import type { Secret } from "./secret.js";
/** Somewhere that stores keep blocks, chunks and traces: S3 or what speaks it. */
export interface ObjectStore {
    readonly [isObjectStore]: true;
}
export interface ObjectStoreOptions extends Omit<Running, "replicas"> {
    /** Volume of the object store. */
    volume: Volume;
}
export interface S3Options {
    /** Needed where a stack uses two. @default "s3" */
    name?: string;
    /** Host and port without a scheme. @default the provider's own endpoint of the region */
    endpoint?: string;
    region: string;
    /** What every bucket name begins with. @default the stack's name */
    bucketPrefix?: string;
    /** Keys, or the identity that the platform gives to the workload. @default "workload-identity" */
    credentials?: {
        accessKey: Secret;
        secretKey: Secret;
    } | "workload-identity";
}
/** A Postgres database. */
export interface Database {
    readonly engine: "postgres";
}
export interface PostgresOptions extends Omit<Running, "replicas"> {
    /** Volume of the database. */
    volume: Volume;
}
export interface ExternalPostgresOptions {
    /** Host, with `:port` where it is not 5432. */
    host: string;
    database: string;
    user: string;
    password: Secret;
}
/**
 * Runs an S3-compatible object store in the stack; buckets are created before the stores start.
 * @example objectStore({ volume: "500Gi" })
 */
export declare function objectStore(options: ObjectStoreOptions): ObjectStore & StackNode;
/**
 * Uses S3, or anything that speaks it, outside the stack.
 * @example s3({ region: "eu-west-1", bucketPrefix: "acme", credentials: "workload-identity" })
 */
export declare function s3(options: S3Options): ObjectStore;
/**
 * Runs Postgres in the stack, for what needs a shared database.
 * @example grafana({ replicas: 2, database: postgres({ volume: "10Gi" }), sources: [traces] })
 */
export declare function postgres(options: PostgresOptions): Database & StackNode;
/**
 * Uses a Postgres that already exists.
 * @example externalPostgres({ host: "db.example.com", database: "grafana", user: "grafana", password: secret("GRAFANA_DB_PASSWORD") })
 */
export declare function externalPostgres(options: ExternalPostgresOptions): Database;
