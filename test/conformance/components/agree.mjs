// Asks otelc and the real collector about the same options: they must agree on what is refused. `node test/conformance/components/agree.mjs [component]`
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { cases } from "./cases.mjs";
import { argumentOf, configOf } from "./config.mjs";
import { explained } from "./explained.mjs";
import { loaded, root } from "./loaded.mjs";
import { mutations } from "./mutate.mjs";

const version = "0.158.0";
const binary = join(process.env.OTELC_JUDGES ?? join(homedir(), ".cache/otelc-judges"), "bin", `otelcol-${version}`);
const catalogFolder = join(root, "schemas/catalog");
const only = process.argv[2];
const counts = { passed: 0, failed: 0, explained: 0 };

const { openCatalog, checkOptions, createDiagnostics } = await loaded();
const catalog = openCatalog(catalogFolder);
if (!existsSync(binary)) {
  console.log(`skip otelcol-${version}: not built`);
  console.log("0 passed, 0 failed, 1 skipped");
} else {
  const all = Object.entries(cases).filter(([name]) => only === undefined || name.includes(only)).flatMap(([name, { valid, broken }]) => questions(name, valid, broken));
  await inTurns(all, 2, judge);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.explained} explained`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

function questions(name, valid, broken) {
  const [kind, type] = name.split("/");
  const found = catalog.findComponent(version, kind, type);
  if (found.found !== "component") {
    console.log(`fail ${name}: not in the catalog`);
    counts.failed++;
    return [];
  }
  const { entry } = found;
  const ask = (title, options) => ({ name: `${name}: ${title}`, kind, type, entry, options });
  return [
    ...valid.map((options, index) => ask(`valid ${index + 1}`, options)),
    ...Object.entries(broken).map(([title, options]) => ask(title, options)),
    ...mutations(entry, entry.definitions, valid[0], 9).map(([title, options]) => ask(title, options)),
  ];
}

async function judge({ name, kind, type, entry, options }) {
  const log = createDiagnostics();
  checkOptions({ entry, at: [], log, version, references: "ids", ottl: () => catalog.ottl(version) }, options);
  const errors = log.all.filter((finding) => finding.severity === "error");
  const refusal = await refusalOf(configOf(kind, type, entry, options));
  const agree = (errors.length > 0) === (refusal !== undefined);
  if (agree) counts.passed++;
  else if (explained[name] !== undefined) counts.explained++;
  else {
    counts.failed++;
    console.log(`fail ${name}\n     otelc: ${errors.map((finding) => finding.message).join(" ") || "accepts"}\n     otelcol: ${refusal ?? "accepts"}`);
  }
}

/** What the collector says when it refuses; undefined where it does not. */
function refusalOf(config) {
  return new Promise((done) => {
    const env = { ...process.env, OTELC_AGREE_NUMBER: "16", OTELC_AGREE_TEXT: "text", GOMAXPROCS: "2" };
    const child = spawn(binary, ["validate", "--config", argumentOf(config)], { env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => { said += chunk; });
    child.on("close", (status) => done(status === 0 ? undefined : said.replaceAll(/\s+/g, " ").trim().slice(-400) || `exit ${status}`));
  });
}

async function inTurns(items, width, work) {
  const waiting = [...items];
  await Promise.all(Array.from({ length: width }, async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  }));
}
