import { isSecret } from "./brands.js";
import { mark } from "./site.js";

/** A reference to a secret value; otelc never sees the value itself. */
export interface Secret { readonly [isSecret]: true; readonly key: string }

/** A secret that a Kubernetes Secret of the user's already holds. */
export interface ExistingSecret { readonly name: string; readonly key: string }

/** Text with secrets in it, as `interpolate` makes it. */
export interface InterpolatedText extends Secret { readonly parts: readonly (string | Secret | EnvironmentVariable)[] }

/** An environment variable that the container already has. */
export interface EnvironmentVariable { readonly env: string }

/** Plain text, or a secret where a credential belongs. */
export type Text = string | Secret;

/** A secret or a project file, mounted; where it stands, the collector gets its path in the container. */
export interface MountedFile { readonly mount: Secret | string }

/** One secret as the model needs it. */
export interface PlainSecret extends Secret { readonly existing?: ExistingSecret }

/**
 * Names a secret. Compose reads it from `.env` or a Compose secret, Kubernetes from a Secret.
 * @param key An environment-variable name: letters, digits and underscores.
 * @param existing The Kubernetes Secret that already holds it; else the target refers to a Secret of its own, which the user creates.
 * @example pagerDuty({ key: secret("PAGERDUTY_KEY") })
 */
export function secret(key: string, existing?: ExistingSecret): Secret {
  const value: PlainSecret = existing === undefined ? { [isSecret]: true, key } : { [isSecret]: true, key, existing };
  return mark(value, secret, (path) => (path[0] === "key" ? [0] : path[0] === "existing" ? [1, ...path.slice(1)] : []));
}

/**
 * Joins text around secrets and environment variables.
 * @example interpolate`Bearer ${secret("TOKEN")}`
 */
export function interpolate(texts: TemplateStringsArray, ...values: readonly (Secret | EnvironmentVariable | string | number)[]): Secret {
  const parts: (string | Secret | EnvironmentVariable)[] = [];
  // Called as a function, it gets its pieces as they come.
  if (!Array.isArray(texts)) return interpolated([texts as unknown as string, ...values].map((piece) => (typeof piece === "number" ? String(piece) : piece)));
  texts.forEach((text, index) => {
    if (text !== "") parts.push(text);
    if (index >= values.length) return;
    const value = values[index];
    parts.push(typeof value === "number" ? String(value) : (value as string | Secret | EnvironmentVariable));
  });
  return interpolated(parts);
}

function interpolated(parts: InterpolatedText["parts"]): Secret {
  const joined: InterpolatedText = { [isSecret]: true, key: "", parts };
  return mark(joined, interpolate, () => []);
}

/**
 * Mounts a secret or a file of the project into the container; an option that wants a path takes it.
 * @param content A secret, or a path relative to the folder of `stack.config.ts`.
 * @example { cert_file: file(secret("INGEST_CERT")) }
 */
export function file(content: Secret | string): MountedFile {
  const mounted: MountedFile = { mount: content };
  return mark(mounted, file, (path) => (path[0] === "mount" ? [0, ...path.slice(1)] : []));
}
