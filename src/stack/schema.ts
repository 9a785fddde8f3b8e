// The small vocabulary that the schemas of the DSL's options are written in.
import { array, boolean, config, custom, discriminatedUnion, enum as oneOf, literal, minLength, optional, record, strictObject, string, union, unknown } from "zod/mini";
import type { core, ZodMiniType } from "zod/mini";
import { parseDuration, parseRate, parseSize } from "./literals.js";
import { has, isSecret, type StackNode, isNode } from "./brands.js";

// Written code for each object pays where one schema checks thousands of values; here each checks a few.
config({ jitless: true });

/** Picked by name, so that the rest of zod is left out of the bundle. */
export const z = { array, boolean, custom, discriminatedUnion, enum: oneOf, literal, minLength, optional, record, strictObject, string, union, unknown };
export type Schema<T = unknown> = ZodMiniType<T>;
export type SchemaIssue = core.$ZodIssue;
export type AnySchema = core.$ZodType;

/** A schema built on first use: a build pays only for the nodes it has. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A check with a message that says what was expected. */
export function expecting<T>(what: string, test: (value: unknown) => boolean): Schema<T> {
  return z.custom<T>(test, { error: `expected ${what}` });
}

export const duration = lazily(() => expecting<string>('a duration such as "30m" or "15d"', (value) => (parseDuration(value) ?? 0) > 0));
export const size = lazily(() => expecting<string>('a size in binary units such as "512Mi" or "10Gi"', (value) => (parseSize(value) ?? 0) > 0));
export const rate = lazily(() => expecting<string>('a rate such as "500/s" or "20k/s"', (value) => parseRate(value) !== undefined));
export const cpu = lazily(() => expecting<number | string>('CPU cores such as 2, or millicores such as "500m"', isCpu));
export const secretValue = lazily(() => expecting<object>('secret("NAME")', (value) => has(value, isSecret)));
export const node = lazily(() => expecting<StackNode>("something of this stack that runs: a store, a queue or a collector, by value", (value) => has(value, isNode)));
export const positive = lazily(() => expecting<number>("a whole number above 0", (value) => Number.isInteger(value) && Number(value) > 0));
/** More than any stack has: on Compose each is a service of its own, with volumes and lines of its own. */
export const replicas = lazily(() => expecting<number>("a whole number from 1 to 1,000", (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 1000));
export const count = lazily(() => expecting<number>("a whole number, 0 or more", (value) => Number.isInteger(value) && Number(value) >= 0));
export const percentage = lazily(() => expecting<number>("a whole number from 1 to 100", (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100));
export const text = lazily(() => expecting<string>("a text that is not empty", (value) => typeof value === "string" && value !== ""));

/** The name of an object that the cluster has: a Secret, a storage class, a priority class. */
export const objectName = lazily(() => expecting<string>("the name of a Kubernetes object: lower-case letters, digits, hyphens and dots, at most 253 characters (DNS-1123)", isSubdomain));

export const volume = lazily(() => z.union([size(), z.strictObject({ size: size(), storageClass: z.optional(objectName()) })], {
  error: 'expected a size such as "10Gi", or { size, storageClass }',
}));

export const resources = lazily(() => z.strictObject({ cpu: cpu(), memory: size(), cpuLimit: z.optional(expecting<number>("cores above 0", (value) => typeof value === "number" && value > 0)) }).check((payload) => {
  const { cpu: requested, cpuLimit } = payload.value;
  const cores = typeof requested === "string" ? Number.parseInt(requested, 10) / 1000 : requested;
  if (cpuLimit === undefined || cpuLimit >= cores) return;
  payload.issues.push({ code: "custom", input: cpuLimit, path: ["cpuLimit"], message: `expected at least the request: ${cpuLimit} < ${cores} (cpu), which Kubernetes refuses` });
}));

/** What a name may be everywhere: in Compose, in Kubernetes, in file names. */
export const name = lazily(() => expecting<string>(
  "a DNS label: lower-case letters, digits and hyphens, at most 63 characters, a letter or digit at both ends",
  (value) => typeof value === "string" && isDnsLabel(value),
));

export const image = lazily(() => expecting<string>('an image reference such as "grafana/loki:3.7.6"', (value) => typeof value === "string" && /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/.test(value)));

/** The options of everything that runs. */
export const running = lazily(() => ({ name: z.optional(name()), image: z.optional(image()), resources: z.optional(resources()), replicas: z.optional(replicas()) }));

/** A reference by value, told by its marker. */
export function reference<T>(what: string, brand: symbol): Schema<T> {
  return expecting<T>(what, (value) => has(value, brand));
}

export function isDnsLabel(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
}

/** The nearest name that DNS takes; undefined where nothing of it can stand. */
export function labelOf(text: string): string | undefined {
  if (text.length > 63) return undefined;
  const label = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return label === "" ? undefined : label;
}

/** What to do about a name that DNS does not take. */
export function renaming(name: string): string {
  const label = labelOf(name);
  return label === undefined ? "Rename it." : `Call it "${label}".`;
}

/** DNS labels with dots between them. */
export function isSubdomain(value: unknown): boolean {
  return typeof value === "string" && value.length <= 253 && value.split(".").every(isDnsLabel);
}

function isCpu(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && value > 0;
  return typeof value === "string" && /^[1-9]\d*m$/.test(value);
}
