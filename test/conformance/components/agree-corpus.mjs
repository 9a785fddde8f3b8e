// Upstream's own test configurations: each component's testdata/*.yaml, as its module carries them. The real collector says which are valid; otelc must agree. `node test/conformance/components/agree-corpus.mjs [component]`
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { argumentOf, configOf } from "./config.mjs";
import { corpusExplained } from "./explained.mjs";
import { loaded, root } from "./loaded.mjs";

const version = "0.158.0";
const binary = join(process.env.OTELC_JUDGES ?? join(homedir(), ".cache/otelc-judges"), "bin", `otelcol-${version}`);
const modules = spawnSync("go", ["env", "GOMODCACHE"], { encoding: "utf8" }).stdout?.trim() ?? "";
const only = process.argv[2];
const counts = { passed: 0, failed: 0, explained: 0, accepted: 0, refused: 0 };

if (!existsSync(binary) || modules === "" || !existsSync(modules)) {
  console.log(`skip upstream's test configurations: ${existsSync(binary) ? "no Go module cache" : `otelcol-${version} is not built`}`);
  console.log("0 passed, 0 failed, 1 skipped");
} else {
  const { openCatalog, checkOptions, createDiagnostics } = await loaded();
  const catalog = openCatalog(join(root, "schemas/catalog"));
  const compiled = new Set(spawnSync(binary, ["components"], { encoding: "utf8" }).stdout.match(/(?<=- name: )\S+/g));
  const waiting = catalog.summaries(version).filter(({ type, kind, grade }) => grade === "factory" && compiled.has(type) && (only === undefined || `${kind}/${type}`.includes(only))).flatMap(questions);
  await Promise.all([0, 1].map(async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await judge(item);
  }));
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.explained} explained (the collector accepts ${counts.accepted}, refuses ${counts.refused})`);
  process.exitCode = counts.failed > 0 ? 1 : 0;

  function questions(summary) {
    const found = catalog.findComponent(version, summary.kind, summary.type);
    if (found.found !== "component" || found.entry.isNear) return [];
    const { entry } = found;
    const folder = join(modules, `${entry.module.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)}@${entry.moduleVersion}`, "testdata");
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.ya?ml$/.test(file)).sort().flatMap((file) => optionsIn(join(folder, file), entry).map(([id, options]) => ({ name: `${entry.kind}/${entry.type} ${file} ${id}`, entry, options })));
  }

  async function judge({ name, entry, options }) {
    const log = createDiagnostics();
    checkOptions({ entry, at: [], log, version, references: "ids", ottl: () => catalog.ottl(version) }, options);
    const errors = log.all.filter(({ severity }) => severity === "error").map(({ message }) => message);
    const refusal = await refusalOf(configOf(entry.kind, entry.type, entry, options));
    // A feature gate, a missing file or another component of the test is not what the options say.
    counts[refusal === undefined ? "accepted" : "refused"]++;
    if ((errors.length > 0) === (refusal !== undefined)) counts.passed++;
    else if (corpusExplained.some(({ says }) => refusal !== undefined && says.test(refusal))) counts.explained++;
    else {
      counts.failed++;
      console.log(`fail ${name}\n     otelc: ${errors.join(" ") || "accepts"}\n     otelcol: ${refusal ?? "accepts"}`);
    }
  }
}

/** A file maps ids to options, or is a whole configuration. */
function optionsIn(file, { kind, type, aliases }) {
  let document;
  try {
    document = parse(readFileSync(file, "utf8"), { logLevel: "silent" });
  } catch {
    return [];
  }
  if (typeof document !== "object" || document === null) return [];
  const section = document[`${kind}s`] ?? document;
  return Object.entries(section).filter(([id, options]) => [type, ...aliases].includes(id.split("/")[0]) && (options === null || (typeof options === "object" && !Array.isArray(options)))).map(([id, options]) => [id, options ?? {}]);
}

function refusalOf(config) {
  return new Promise((done) => {
    const child = spawn(binary, ["validate", "--config", argumentOf(config)], { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => { text += chunk; });
    child.on("close", (status) => done(status === 0 ? undefined : text.replaceAll(/\s+/g, " ").trim().slice(-330) || `exit ${status}`));
  });
}
