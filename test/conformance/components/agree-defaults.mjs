// The catalog's defaults against those that the real collector holds: what it prints of a component beside what its configuration says. `node test/conformance/components/agree-defaults.mjs [component]`
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { cases } from "./cases.mjs";
import { argumentOf, configOf } from "./config.mjs";
import { loaded, root } from "./loaded.mjs";

const version = "0.158.0";
const binary = join(process.env.OTELC_JUDGES ?? join(homedir(), ".cache/otelc-judges"), "bin", `otelcol-${version}`);
const only = process.argv[2] ?? "";
const counts = { passed: 0, failed: 0, explained: 0, values: 0 };
/** Values that the collector does not print as it holds them, or that follow from what a case writes. */
const explained = [
  { path: /(?:^|\.)sending_queue\.sizer$/, held: "{}", why: "the type of a sizer has nothing that is printed" },
  { component: "exporter/coralogix", path: /^(?:logs|metrics|traces)\.endpoint$/, held: '"ingress.coralogix.com:443"', why: "made from the domain, which its case has to write" },
];

if (!existsSync(binary)) {
  console.log(`skip defaults: otelcol-${version} is not built`);
} else {
  const catalog = (await loaded()).openCatalog(join(root, "schemas/catalog"));
  for (const [name, { valid }] of Object.entries(cases).filter(([each]) => each.includes(only))) judge(name, valid[0] ?? {}, catalog);
}
console.log(`${counts.values} defaults compared`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.explained} explained`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function judge(name, written, catalog) {
  const [kind, type] = name.split("/");
  const { entry } = catalog.findComponent(version, kind, type);
  // A component that is there in another release has the defaults of that one.
  if (entry.isNear) return;
  const { stdout, stderr, status } = spawnSync(binary, ["print-config", "--mode=unredacted", "--config", argumentOf(configOf(kind, type, entry, written))], { encoding: "utf8" });
  const held = status === 0 ? parse(stdout)?.[`${kind}s`]?.[type] : undefined;
  const differing = status === 0 ? differences(entry.defaults ?? {}, held ?? {}, written, { component: name, path: "" }) : [stderr.trim().slice(-200)];
  if (differing.length === 0) counts.passed++;
  else {
    counts.failed++;
    console.log(`fail ${name}: ${differing.join("; ")}`);
  }
}

/** By leaf, where nothing is written; a block that is off holds nothing. */
function differences(expected, held, written, { component, path }) {
  return Object.entries(expected).flatMap(([key, value]) => {
    const [at, given, real] = [path === "" ? key : `${path}.${key}`, written?.[key], held?.[key]];
    if (isBlock(value) && (given === undefined || given === null || isBlock(given))) return differences(value, real, given, { component, path: at });
    if (given !== undefined) return [];
    counts.values++;
    if (same(value, real)) return [];
    if (explained.some((each) => (each.component ?? component) === component && each.path.test(at) && JSON.stringify(real) === each.held)) {
      counts.explained++;
      return [];
    }
    return [`${at} is ${JSON.stringify(value)} in the catalog and ${JSON.stringify(real)} in the collector`];
  });
}

function same(one, other) {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** Go prints 1m as 1m0s; nothing, none and empty are one. */
function plain(value) {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0) || (isBlock(value) && Object.keys(value).length === 0)) return undefined;
  return typeof value === "string" ? value.replace(/(?<=[hm])0s$/, "").replace(/(?<=h)0m$/, "") : value;
}

function isBlock(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
