import { isSecret } from "./brands.js";
/** A reference to a secret value; otelc never sees the value itself. */
export interface Secret {
    readonly [isSecret]: true;
    readonly key: string;
}
/** A secret that a Kubernetes Secret of the user's already holds. */
export interface ExistingSecret {
    readonly name: string;
    readonly key: string;
}
/** Text with secrets in it, as `interpolate` makes it. */
export interface InterpolatedText extends Secret {
    readonly parts: readonly (string | Secret | EnvironmentVariable)[];
}
/** An environment variable that the container already has. */
export interface EnvironmentVariable {
    readonly env: string;
}
/** Plain text, or a secret where a credential belongs. */
export type Text = string | Secret;
/** A secret or a project file, mounted; where it stands, the collector gets its path in the container. */
export interface MountedFile {
    readonly mount: Secret | string;
}
/** One secret as the model needs it. */
export interface PlainSecret extends Secret {
    readonly existing?: ExistingSecret;
}
/**
 * Names a secret. Compose reads it from `.env` or a Compose secret, Kubernetes from a Secret.
 * @param key An environment-variable name: letters, digits and underscores.
 * @param existing The Kubernetes Secret that already holds it; else the target refers to a Secret of its own, which the user creates.
 * @example pagerDuty({ key: secret("PAGERDUTY_KEY") })
 */
export declare function secret(key: string, existing?: ExistingSecret): Secret;
/**
 * Joins text around secrets and environment variables.
 * @example interpolate`Bearer ${secret("TOKEN")}`
 */
export declare function interpolate(texts: TemplateStringsArray, ...values: readonly (Secret | EnvironmentVariable | string | number)[]): Secret;
/**
 * Mounts a secret or a file of the project into the container; an option that wants a path takes it.
 * @param content A secret, or a path relative to the folder of `stack.config.ts`.
 * @example { cert_file: file(secret("INGEST_CERT")) }
 */
export declare function file(content: Secret | string): MountedFile;
