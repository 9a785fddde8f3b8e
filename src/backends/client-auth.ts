// How Prometheus and Grafana sign in to a store outside the stack: as the collectors do, in their own words.
import type { Model, ServiceNode } from "../model/model.js";
import { type Block, isBlock, type Value } from "../model/value.js";
import type { SecretFile } from "../workload/workload.js";

/** What a store asks of a client. */
export type SignInTo =
  | { readonly by: "password"; readonly username: string; readonly secret: string }
  | { readonly by: "token"; readonly scheme: string; readonly secret: string }
  | { readonly by: "client"; readonly id: string; readonly secret: string; readonly url: string; readonly scopes: readonly string[]; readonly parameters: Value | undefined }
  | { readonly by: "aws"; readonly region: string | undefined; readonly role: string | undefined }
  | { readonly by: "unknown"; readonly type: string };

export function signInTo(store: ServiceNode): SignInTo | null {
  const auth = block(store.options["auth"]);
  if (auth === undefined) return null;
  const type = String(auth["type"]);
  return readers[type]?.(block(auth["options"]) ?? {}) ?? { by: "unknown", type };
}

const readers: Readonly<Record<string, (options: Block) => SignInTo | undefined>> = {
  basicauth: (options) => {
    const { username, password } = block(options["client_auth"]) ?? {};
    return typeof username === "string" && isSecret(password) ? { by: "password", username, secret: password.key } : undefined;
  },
  bearertokenauth: ({ token, scheme, header }) => (isSecret(token) && header === undefined ? { by: "token", scheme: typeof scheme === "string" ? scheme : "Bearer", secret: token.key } : undefined),
  oauth2client: ({ client_id: id, client_secret: secret, token_url: url, scopes, endpoint_params: parameters }) => (
    typeof id === "string" && isSecret(secret) && typeof url === "string" ? { by: "client", id, secret: secret.key, url, scopes: Array.isArray(scopes) ? scopes.map(String) : [], parameters } : undefined),
  sigv4auth: ({ region, assume_role: role }) => ({ by: "aws", region: text(region), role: text(block(role)?.["arn"]) }),
};

/** Settings of a remote write of Prometheus; secrets are files, which it reads again when they change. */
export function remoteWriteAuth(store: ServiceNode, file: (key: string) => string): Readonly<Record<string, unknown>> {
  const signIn = signInTo(store);
  const tls = remoteWriteTls(block(store.options["tls"]), file);
  if (signIn === null) return tls;
  switch (signIn.by) {
    case "password": return { basic_auth: { username: signIn.username, password_file: file(signIn.secret) }, ...tls };
    case "token": return { authorization: { type: signIn.scheme, credentials_file: file(signIn.secret) }, ...tls };
    case "client": return { oauth2: { client_id: signIn.id, client_secret_file: file(signIn.secret), token_url: signIn.url, scopes: signIn.scopes.length === 0 ? undefined : signIn.scopes, endpoint_params: parametersOf(signIn.parameters) }, ...tls };
    case "aws": return { sigv4: { region: signIn.region, role_arn: signIn.role }, ...tls };
    case "unknown": return tls;
    default: return signIn satisfies never;
  }
}

/** The collector takes lists, Prometheus one value for each. */
function parametersOf(parameters: Value | undefined): unknown {
  const entries = Object.entries(block(parameters) ?? {}).map(([name, value]) => [name, Array.isArray(value) ? String(value[0]) : String(value)]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function remoteWriteTls(tls: Block | undefined, file: (key: string) => string): Readonly<Record<string, unknown>> {
  if (tls === undefined) return {};
  const path = (value: Value | undefined): string | undefined => (isFile(value) ? file(value.secret) : text(value));
  const settings = {
    ca_file: path(tls["ca_file"]), cert_file: path(tls["cert_file"]), key_file: path(tls["key_file"]), server_name: text(tls["server_name_override"]),
    ...(tls["insecure_skip_verify"] === true ? { insecure_skip_verify: true } : {}),
  };
  return Object.values(settings).some((setting) => setting !== undefined) ? { tls_config: settings } : {};
}

/** Secrets that a remote write reads as files. */
export function remoteWriteFiles(store: ServiceNode): readonly SecretFile[] {
  const signIn = signInTo(store);
  const tls = Object.values(block(store.options["tls"]) ?? {}).flatMap((value) => (isFile(value) ? [{ key: value.secret }] : []));
  return [...(signIn !== null && "secret" in signIn ? [{ key: signIn.secret }] : []), ...tls];
}

/** The store outside the stack that a Prometheus sends on to. */
export function remoteStore(service: ServiceNode, model: Model): ServiceNode | undefined {
  return model.services.find((candidate) => candidate.isExternal && candidate.name === service.options["remoteWrite"]);
}

function block(value: Value | undefined): Block | undefined {
  return isBlock(value) ? value : undefined;
}

function isSecret(value: Value | undefined): value is { readonly $: "secret"; readonly key: string } {
  return typeof value === "object" && value !== null && "$" in value && value.$ === "secret";
}

function isFile(value: Value | undefined): value is { readonly $: "file"; readonly secret: string; readonly path: null } {
  return typeof value === "object" && value !== null && "$" in value && value.$ === "file" && typeof value.secret === "string";
}

function text(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
