// How something outside the stack is spoken to by TLS: the collector's own keys.
import type { ClientTls } from "../components/index.js";
import { expecting, lazily, secretValue, z, type Schema } from "./schema.js";

const mounted = lazily(() => expecting<object>('file(secret("NAME")) or file("path")', (value) => typeof value === "object" && value !== null && "mount" in value));
const texts = lazily(() => z.array(z.string()));

/** @internal */
export const clientTls = lazily(() => z.strictObject({
  ca_file: z.optional(mounted()), ca_pem: z.optional(secretValue()), cert_file: z.optional(mounted()), cert_pem: z.optional(secretValue()), key_file: z.optional(mounted()), key_pem: z.optional(secretValue()),
  cipher_suites: z.optional(texts()), curve_preferences: z.optional(texts()), include_insecure_cipher_suites: z.optional(z.boolean()), include_system_ca_certs_pool: z.optional(z.boolean()),
  insecure: z.optional(z.boolean()), insecure_skip_verify: z.optional(z.boolean()), max_version: z.optional(z.string()), min_version: z.optional(z.string()), reload_interval: z.optional(z.string()),
  server_name_override: z.optional(z.string()), tpm: z.optional(z.record(z.string(), z.unknown())),
} satisfies Record<keyof ClientTls, Schema>));
