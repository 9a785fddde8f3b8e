import type { Model, ServiceNode } from "../model/model.js";
import type { Value } from "../model/value.js";
import type { SecretFile } from "../workload/workload.js";
/** What a store asks of a client. */
export type SignInTo = {
    readonly by: "password";
    readonly username: string;
    readonly secret: string;
} | {
    readonly by: "token";
    readonly scheme: string;
    readonly secret: string;
} | {
    readonly by: "client";
    readonly id: string;
    readonly secret: string;
    readonly url: string;
    readonly scopes: readonly string[];
    readonly parameters: Value | undefined;
} | {
    readonly by: "aws";
    readonly region: string | undefined;
    readonly role: string | undefined;
} | {
    readonly by: "unknown";
    readonly type: string;
};
export declare function signInTo(store: ServiceNode): SignInTo | null;
/** Settings of a remote write of Prometheus; secrets are files, which it reads again when they change. */
export declare function remoteWriteAuth(store: ServiceNode, file: (key: string) => string): Readonly<Record<string, unknown>>;
/** Secrets that a remote write reads as files. */
export declare function remoteWriteFiles(store: ServiceNode): readonly SecretFile[];
/** The store outside the stack that a Prometheus sends on to. */
export declare function remoteStore(service: ServiceNode, model: Model): ServiceNode | undefined;
