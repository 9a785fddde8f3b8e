// Asks otelc and the real collector which OTTL statements are well formed: many valid ones, and each with a character or a word changed. `node test/conformance/components/agree-ottl.mjs [count]`
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { argumentOf } from "./config.mjs";
import { ottlExplained } from "./explained.mjs";
import { loaded, root } from "./loaded.mjs";

const version = "0.158.0";
const binary = join(process.env.OTELC_JUDGES ?? join(homedir(), ".cache/otelc-judges"), "bin", `otelcol-${version}`);
const wanted = Number(process.argv[2] ?? 600);

const seeds = [
  'set(log.attributes["a"], "b")', 'set(log.body, Concat([log.attributes["a"], "b"], ":")) where log.severity_number >= SEVERITY_NUMBER_WARN', 'delete_key(resource.attributes, "a")', 'keep_keys(log.attributes, ["a", "b"])',
  'merge_maps(log.attributes, ParseJSON(log.body), "upsert") where IsMatch(log.body, "^\\\\{") and not IsString(log.attributes["x"])', 'set(log.attributes["n"], 1 + 2 * (3 - log.attributes["m"]))', 'replace_pattern(log.body, "a(b)", "$$1")',
  'set(log.severity_number, SEVERITY_NUMBER_INFO) where log.severity_text == "info" or (log.severity_text == nil and true)', 'set(log.attributes["t"], UnixMilli(log.time))', 'truncate_all(log.attributes, 100)', 'limit(log.attributes, 10, ["a"])',
  'set(log.attributes["m"], {"a": 1, "b": [1, 2.5, "c"]})', 'set(log.attributes["i"], log.attributes["list"][0]["key"])', 'replace_all_matches(log.attributes, "a*", "b")', 'set(log.trace_id, TraceID(0x00000000000000000000000000000001))', 'set(log.attributes["d"], Duration("1h")) where log.attributes["x"] != false',
  'set(log.attributes["x"], -1) where log.attributes["y"] < -2.5', 'delete_matching_keys(log.attributes, "(?i).*secret.*")', 'set(log.attributes["s"], Substring(log.body, 0, 3))', 'append(log.attributes["tags"], "x")', 'set(log.attributes["h"], SHA256(log.body)) where Len(log.attributes) > 3',
  'replace_all_patterns(log.attributes, "value", "x", "y", SHA256)', 'set(log.attributes["u"], ToLowerCase(log.attributes["u"]))', 'flatten(log.attributes, "p", 2)', 'set(log.cache["a"], Split(log.body, ","))', 'set(log.attributes["v"], ParseKeyValue(log.body, "=", " "))', 'set(log.attributes["v"], ParseKeyValue(target=log.body, delimiter="="))',
];

/** The same sequence at every run. */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const tokens = ["(", ")", "[", "]", "{", "}", ",", ".", "=", "==", "!=", "<", "where", "and", "or", "not", "nil", "true", '"', '"x"', "1", "1.5", "-", "+", "*", "/", "0x0a", "Concat", "set", "log.body", "body", "IsMatch(log.body, \"a\")", " ", "_", "=>", "'", "SEVERITY_NUMBER_INFO", "A", "log"];

function mutated(text, random) {
  const at = random(text.length + 1);
  const kind = random(4);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + tokens[random(tokens.length)] + text.slice(at);
  if (kind === 2) return text.slice(0, at) + tokens[random(tokens.length)] + text.slice(at + 1 + random(4));
  const words = text.split(/(?<=[ ,()])/);
  words.splice(random(words.length), 1);
  return words.join("");
}

const random = randomFrom(158);
const statements = [...new Set([...seeds, ...Array.from({ length: wanted }, (_, index) => mutated(seeds[index % seeds.length], random))])].filter((text) => text.trim() !== "" && !/\$\{/.test(text));

if (!existsSync(binary)) {
  console.log(`skip otelcol-${version}: not built`);
  console.log("0 passed, 0 failed, 1 skipped");
} else {
  const { openCatalog, checkOptions, createDiagnostics } = await loaded();
  const catalog = openCatalog(join(root, "schemas/catalog"));
  const { entry } = catalog.findComponent(version, "processor", "transform");
  const said = (statement) => {
    const log = createDiagnostics();
    checkOptions({ entry, at: [], log, version, references: "ids", ottl: () => catalog.ottl(version) }, optionsOf([statement]));
    return log.all.filter(({ severity }) => severity === "error").map(({ message }) => message).join(" ");
  };
  const accepted = statements.filter((statement) => said(statement) === "");
  const refused = statements.filter((statement) => said(statement) !== "");
  const all = [...(await wronglyAccepted(accepted)), ...(await wronglyRefused(refused))];
  const failures = all.filter(({ statement }) => ottlExplained[statement] === undefined);
  for (const { statement, otelcol } of failures) console.log(`fail ${statement}\n     otelc: ${said(statement) || "accepts"}\n     otelcol: ${otelcol}`);
  console.log(`${statements.length - all.length} passed, ${failures.length} failed, ${all.length - failures.length} explained (${accepted.length} accepted, ${refused.length} refused)`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** What otelc accepts is asked about together, and halved where the collector objects. */
async function wronglyAccepted(list) {
  if (list.length === 0) return [];
  const refusal = await refusalOf(list);
  if (refusal === undefined) return [];
  if (list.length === 1) return [{ statement: list[0], otelcol: refusal }];
  const half = Math.ceil(list.length / 2);
  return [...(await wronglyAccepted(list.slice(0, half))), ...(await wronglyAccepted(list.slice(half)))];
}

async function wronglyRefused(list) {
  const waiting = [...list];
  const found = [];
  await Promise.all([0, 1].map(async () => {
    for (let statement = waiting.shift(); statement !== undefined; statement = waiting.shift()) if ((await refusalOf([statement])) === undefined) found.push({ statement, otelcol: "accepts" });
  }));
  return found;
}

function optionsOf(list) {
  return { log_statements: list.map((statement) => ({ context: "log", statements: [statement] })) };
}

/** What the collector says of these statements; $ is doubled, because it expands variables first. */
function refusalOf(list) {
  const config = { receivers: { otlp: { protocols: { grpc: {} } } }, exporters: { nop: {} }, processors: { transform: optionsOf(list.map((text) => text.replaceAll("$$", "$").replaceAll("$", "$$$$"))) }, service: { pipelines: { logs: { receivers: ["otlp"], processors: ["transform"], exporters: ["nop"] } } } };
  return new Promise((done) => {
    const child = spawn(binary, ["validate", "--config", argumentOf(config)], { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => { text += chunk; });
    child.on("close", (status) => done(status === 0 ? undefined : text.replaceAll(/\s+/g, " ").trim().slice(-300)));
  });
}
