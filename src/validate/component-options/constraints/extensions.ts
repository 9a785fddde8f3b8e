import type { Block } from "../block.js";
import { above, atLeast, eachOf, inside, needs, needsOneOf, onlyOneOf, when, type Constraint, type Constraints } from "../constraint.js";

const permissions: Constraint = (block) => {
  const text = block.text("directory_permissions");
  return text === undefined || text === "" || (/^[0-7]+$/.test(text) && Number.parseInt(text, 8) <= 0o777) ? undefined : { key: "directory_permissions", message: `has ${JSON.stringify(text)} for "directory_permissions"`, fix: 'Write octal permissions, such as "0750".' };
};

const threshold = (key: string): Constraint => (block) => {
  const [size, mib] = [block.number("max_size"), block.inner("compaction")?.number(key)];
  return size !== undefined && mib !== undefined && size > 0 && block.inner("compaction")?.isTrue("on_rebound") === true && mib * 2 ** 20 > size ? { key: "max_size", message: `has a max_size of ${size} bytes below "compaction.${key}" (${mib} MiB)`, fix: "Raise max_size, or lower the threshold." } : undefined;
};

/** One who issues tokens, by whom they are verified. */
const issuer: readonly Constraint[] = [
  needs("issuer_url"), when((block) => !block.isTrue("ignore_audience"), needs("audience")),
  (block) => (/^(?:$|https?:\/\/)/.test(block.text("issuer_url") ?? "") ? undefined : { key: "issuer_url", message: `has ${JSON.stringify(block.text("issuer_url"))} for "issuer_url", which has no scheme`, fix: `Write "https://${block.text("issuer_url")}".` }),
];

/** Which of the keys of an issuer stand beside the list of them. */
const isBesideProviders = (block: Block): boolean => ["issuer_url", "audience", "ignore_audience", "issuer_ca_path", "username_claim", "groups_claim"].some((key) => block.isSet(key));

const hasIssuer: Constraint = (block) => (block.count("providers") === 0 && !isBesideProviders(block) ? { message: "names no issuer", why: "The collector starts, and refuses every request.", fix: "Give it one: providers: [{ issuer_url, audience }]." } : undefined);

const issuersDiffer: Constraint = (block) => {
  const all = [block, ...block.each("providers")].flatMap((each) => (each.text("issuer_url") === undefined ? [] : [{ block: each, url: each.text("issuer_url") }]));
  return all.filter(({ url }, index) => url !== "" && all.slice(0, index).some((earlier) => earlier.url === url)).map((each) => ({ key: "issuer_url", block: each.block, message: `has the issuer "${each.url}" twice`, fix: "Remove one." }));
};

export const extensionConstraints: Constraints = {
  "extension/file_storage": [
    atLeast(0, "max_size"), inside("compaction", atLeast(0, "max_transaction_size"), when((block) => block.isTrue("on_rebound"), above(0, "check_interval"))),
    when((block) => block.isTrue("create_directory"), permissions), threshold("rebound_needed_threshold_mib"), threshold("rebound_trigger_threshold_mib"),
  ],
  "extension/basicauth": [onlyOneOf(["htpasswd", "client_auth"]), needsOneOf(["htpasswd", "client_auth"], "htpasswd for a server, or client_auth for a client")],
  "extension/bearertokenauth": [needsOneOf(["token", "tokens", "filename"], "a token"), onlyOneOf(["token", "tokens"])],
  "extension/headers_setter": [
    needs("headers"), eachOf("headers", needs("key"), when((block) => block.text("action") !== "delete", needsOneOf(["from_context", "from_attribute", "value", "value_file"], "a source: value, from_context or from_attribute"), onlyOneOf(["from_context", "from_attribute", "value", "value_file"]))),
  ],
  "extension/oauth2client": [
    needsOneOf(["client_id", "client_id_file"], "a client_id"), needs("token_url"),
    when((block) => block.text("grant_type") === "urn:ietf:params:oauth:grant-type:jwt-bearer", needsOneOf(["client_certificate_key", "client_certificate_key_file"], "a client_certificate_key")),
    when((block) => (block.text("grant_type") ?? "") !== "urn:ietf:params:oauth:grant-type:jwt-bearer", needsOneOf(["client_secret", "client_secret_file"], "a client_secret")),
  ],
  "extension/oidc": [hasIssuer, when(isBesideProviders, ...issuer), eachOf("providers", ...issuer), issuersDiffer],
  "extension/opamp": [inside("server", needsOneOf(["ws", "http"], "ws or http"), onlyOneOf(["ws", "http"]), inside("ws", needs("endpoint")), inside("http", needs("endpoint"), atLeast(0, "polling_interval")))],
  "extension/health_check": [needs("endpoint"), (block) => (block.text("path")?.startsWith("/") === false ? { key: "path", message: `has the path ${JSON.stringify(block.text("path"))}`, fix: 'Begin it with "/".' } : undefined), (block) => (["http", "grpc"].some((key) => block.wrote(key)) ? { message: "has http or grpc blocks, which a feature gate holds back", fix: 'Use "endpoint" and "path".' } : undefined)],
};
