// Writes schemas/README.md from the catalog's index files: `node tools/catalog/readme.mjs`. A test holds that it says what the catalog has.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const schemas = resolve(import.meta.dirname, "../../schemas");
const kinds = ["receiver", "processor", "exporter", "connector", "extension"];

export function readme(folder = schemas) {
  const releases = readdirSync(join(folder, "catalog")).filter((name) => /^\d/.test(name)).sort().reverse();
  return `<!-- Written by tools/catalog/readme.mjs -->
# Schemas

Facts about what otelc writes for: keys, types, defaults, enums. No descriptions. Each folder's \`provenance.json\` names source, version and licence of every file, with its sha256.

| folder | what it holds | made by |
|---|---|---|
| \`catalog/\` | the collector's components by release, with their options and OTTL | \`tools/catalog/generate.sh all\` |
| \`kubernetes/\`, \`custom/\` | Kubernetes kinds; Strimzi, KEDA, Gateway API, Prometheus operator and External Secrets kinds | \`tools/schemas/generate.sh\` |
| \`compose/\` | the Compose specification | \`tools/schemas/generate.sh\` |
| \`model/\` | otelc's intermediate model | \`tools/model\` |

## The component catalog

Grades: *factory* is reflected from the compiled component, and what contradicts it is an error. *published* is transcribed from what upstream publishes in machine-readable form, and what rests on it alone is a warning. *near* is reflected from another release of the component, because its own does not compile from what is published; that is a warning too. *name only*: signals, stability and distributions are known, options are not.

${releases.map((release) => section(folder, release)).join("\n")}
How far the published grade can be trusted: upstream's published keys and types were compared with the reflected ones wherever a component of 0.158.0 has both (\`node tools/catalog/compare-grades.mjs\`). Of 871 published keys of 66 components 99.0 % exist, all of 787 published types are right, and 19 reflected keys are not published; most of the difference is the Prometheus receiver's service discovery, which depends on what is compiled in. Upstream publishes next to no defaults in that form, so defaults of the published grade are read from the factories by hand and no finding rests on them.
`;
}

function section(folder, release) {
  const { components } = JSON.parse(readFileSync(join(folder, "catalog", release, "index.json"), "utf8"));
  const grades = components.map((each) => ({ ...each, shown: grade(each, release) }));
  const count = (kind, shown) => grades.filter((each) => (kind === undefined || each.kind === kind) && (shown === undefined || each.shown === shown)).length;
  const columns = ["factory", "near", "published", "name only"];
  const row = (name, kind) => `| ${name} | ${columns.map((shown) => count(kind, shown)).join(" | ")} | ${count(kind)} |`;
  const near = grades.filter((each) => each.shown === "near").map((each) => `${each.type} (${each.kind}, ${each.moduleVersion.replace(/^v/, "")})`);
  const missing = grades.filter((each) => each.shown === "name only").map((each) => `${each.type} (${each.kind})`);
  return [
    `### ${release}`, "", `| kind | ${columns.join(" | ")} | all |`, "|---|---|---|---|---|---|", ...kinds.map((kind) => row(`${kind}s`, kind)), row("all", undefined), "",
    near.length === 0 ? "Every compiled component is of this very release." : `Near: ${near.join(", ")}.`, "",
    missing.length === 0 ? "Options are known of every component." : `Without options: ${missing.join(", ")}.`, "",
  ].join("\n");
}

function grade({ grade: given, optionsKnown, moduleVersion }, release) {
  if (optionsKnown !== true) return "name only";
  if (given === "published") return "published";
  return moduleVersion?.startsWith("v0.") && moduleVersion !== `v${release}` ? "near" : "factory";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(schemas, "README.md"), readme());
