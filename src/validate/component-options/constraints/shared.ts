// Constraints of the blocks that many components share.
import type { Constraints } from "../constraint.js";
import { above, atLeast, atMost, distinct, inside, notAbove, oneOf, onlyOneOf, regularExpression, when } from "../constraint.js";
import type { Constraint } from "../constraint.js";

const tlsPair: Constraint = (block) => {
  const hasCertificate = block.isSet("cert_file") || block.isSet("cert_pem");
  const hasKey = block.isSet("key_file") || block.isSet("key_pem");
  if (hasCertificate === hasKey) return undefined;
  const missing = hasCertificate ? "key_file" : "cert_file";
  return { message: `has TLS with ${hasCertificate ? "a certificate but no key" : "a key but no certificate"}`, fix: `Add "${missing}".` };
};

const serverPair: Constraint = (block) => {
  const isAny = ["cert_file", "cert_pem", "key_file", "key_pem"].some((key) => block.isSet(key));
  return isAny ? undefined : { message: "has TLS without a certificate and a key", fix: 'Add "cert_file" and "key_file".' };
};

const prometheusPair: Constraint = (block) => {
  const [hasCertificate, hasKey] = [block.isSet("cert") || block.isSet("cert_file"), block.isSet("key") || block.isSet("key_file")];
  return hasCertificate === hasKey ? undefined : { message: `has TLS with ${hasCertificate ? "a certificate but no key" : "a key but no certificate"}`, fix: `Add "${hasCertificate ? "key_file" : "cert_file"}".` };
};

const versions = ["", "1.0", "1.1", "1.2", "1.3"];
const tls: readonly Constraint[] = [
  onlyOneOf(["ca_file", "ca_pem"]), onlyOneOf(["cert_file", "cert_pem"]), onlyOneOf(["key_file", "key_pem"]), tlsPair,
  oneOf("min_version", versions), oneOf("max_version", versions),
  (block) => {
    const [least, most] = [block.text("min_version") ?? "", block.text("max_version") ?? ""];
    return least !== "" && most !== "" && versions.indexOf(least) > versions.indexOf(most) ? { key: "min_version", message: `accepts TLS from ${least} down to ${most}`, fix: "Swap them." } : undefined;
  },
];

const batch: readonly Constraint[] = [
  above(0, "flush_timeout"), atLeast(0, "min_size", "max_size"), notAbove("min_size", "max_size", { unlessZero: true }), oneOf("sizer", ["items", "bytes"]),
  inside("partition", distinct("metadata_keys")),
];

const queue: readonly Constraint[] = [
  (block) => (block.value("enabled") === false ? undefined : [above(0, "num_consumers", "queue_size"), ...waits, inside("batch", ...batch)].flatMap((constraint) => [constraint(block) ?? []].flat())),
];

const waits: readonly Constraint[] = [
  (block) => (block.isTrue("wait_for_result") && block.isSet("storage") ? { key: "wait_for_result", message: 'has a queue with "wait_for_result" and "storage"', fix: "A persistent queue answers at once: remove one of them." } : undefined),
  (block) => {
    const inner = block.inner("batch");
    const [least, size] = [inner?.number("min_size"), block.number("queue_size")];
    if (inner === undefined || !block.wrote("batch") || inner.value("enabled") === false || least === undefined || size === undefined || inner.value("sizer") !== block.value("sizer")) return undefined;
    return least > size ? { key: "queue_size", message: `has a queue of ${size} with batches of at least ${least} (${least} > ${size})`, fix: 'Raise "queue_size" or lower "batch.min_size".' } : undefined;
  },
];

const retry: readonly Constraint[] = [
  atLeast(0, "initial_interval", "max_interval", "max_elapsed_time", "multiplier", "randomization_factor"), atMost(1, "randomization_factor"),
  notAbove("initial_interval", "max_elapsed_time", { unlessZero: true }), notAbove("max_interval", "max_elapsed_time", { unlessZero: true }),
];

/** Lists whose entries are regular expressions where match_type says so. */
const matching: Readonly<Record<string, readonly string[]>> = {
  "cumulativetodeltaprocessor.MatchMetrics": ["metrics"], "diskscraper.MatchConfig": ["devices"], "filesystemscraper.DeviceMatchConfig": ["devices"], "filesystemscraper.FSTypeMatchConfig": ["fs_types"],
  "filesystemscraper.MountPointMatchConfig": ["mount_points"], "filterconfig.MatchProperties": ["services", "span_names", "span_kinds", "log_bodies", "log_severity_texts"],
  "networkscraper.MatchConfig": ["interfaces"], "processscraper.MatchConfig": ["names"],
};

export const sharedConstraints: Constraints = {
  "configtls.ClientConfig": tls,
  "configtls.ServerConfig": [...tls, serverPair],
  "queuebatch.Config": queue,
  "configretry.BackOffConfig": retry,
  "split.Config": [onlyOneOf(["line_start_pattern", "line_end_pattern"]), regularExpression("line_start_pattern"), regularExpression("line_end_pattern")],
  "fileconsumer.HeaderConfig": [regularExpression("pattern")],
  "matcher.OrderingCriteria": [regularExpression("regex")],
  "tailsamplingprocessor.StringAttributeCfg": [when((block) => block.isTrue("enabled_regex_matching"), regularExpression("values"))],
  ...Object.fromEntries(Object.entries(matching).map(([name, keys]) => [name, [when((block) => block.text("match_type") === "regexp", ...keys.map(regularExpression))]])),
  // Prometheus's own.
  "relabel.Config": [regularExpression("regex")],
  "config.TLSConfig": [onlyOneOf(["ca", "ca_file"]), onlyOneOf(["cert", "cert_file"]), onlyOneOf(["key", "key_file"]), prometheusPair],
};
