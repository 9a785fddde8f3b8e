// Mutates every condition of every lint rule, one at a time, and runs the rule's examples and cases against it: what nothing notices is printed.
// Run by hand: node tools/mutate-rules.mjs [rule...] [--shared]. With --shared the files that rules have in common are mutated too.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { Node, Project, SyntaxKind } from "ts-morph";

const root = resolve(import.meta.dirname, "..");
// Inside the package, so that what is bundled still finds the package's own files.
const cache = join(root, "node_modules/.cache/mutate-rules");
const folder = join(root, "src/lint/rules");

const settings = { bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "silent", packages: "external", absWorkingDir: root };
let built = 0;

/** Bundles TypeScript and imports it; `replaced` stands in for the text of one file. */
async function load(contents, replaced) {
  const outfile = join(cache, `${built++}.mjs`);
  const plugin = { name: "mutant", setup(api) { api.onLoad({ filter: /\.ts$/ }, ({ path }) => (path === replaced?.path ? { contents: replaced.text, loader: "ts" } : undefined)); } };
  await build({ ...settings, stdin: { contents, resolveDir: root, loader: "ts" }, outfile, plugins: [plugin] });
  return import(pathToFileURL(outfile).href);
}

const flipped = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" };
const swapped = { "&&": "||", "||": "&&", "===": "!==", "!==": "===" };

/** Every way in which one condition of a file can be wrong: [start, end, text, what]. */
function mutationsOf(path) {
  const source = new Project({ skipAddingFilesFromTsConfig: true }).addSourceFileAtPath(path);
  const found = [];
  const add = (node, text) => found.push({ start: node.getStart(), end: node.getEnd(), text, was: node.getText(), line: node.getStartLineNumber() });
  for (const node of source.getDescendants()) {
    if (Node.isIfStatement(node)) for (const text of ["true", "false"]) add(node.getExpression(), text);
    if (Node.isConditionalExpression(node)) for (const text of ["true", "false"]) add(node.getCondition(), text);
    if (!Node.isBinaryExpression(node)) continue;
    const operator = node.getOperatorToken().getText();
    const other = flipped[operator] ?? swapped[operator];
    if (other !== undefined) add(node.getOperatorToken(), other);
  }
  // Text of examples is not the rule, and a check for undefined that only narrows a type cannot be wrong and compile.
  return found.filter((mutation) => !isExample(source, mutation.start) && !isNarrowing(source, mutation));
}

function isExample(source, position) {
  let node = source.getDescendantAtPos(position);
  while (node !== undefined && !Node.isSourceFile(node)) {
    const parent = node.getParent();
    if (Node.isVariableStatement(node) && Node.isSourceFile(parent) && /=> string|string =>|: string =>/.test(node.getText()) && !/\bcheck\(/.test(node.getText())) return /\b(?:direct|queued|join)\(|collectors: \{/.test(node.getText());
    if (Node.isPropertyAssignment(node) && ["good", "bad", "fix", "why", "notes"].includes(node.getName())) return true;
    node = parent;
  }
  return false;
}

/** Without such a check the type is not narrowed, and the mutant does not compile. */
function isNarrowing(source, { start, end, was, text }) {
  const nothing = /(?:===|!==) (?:undefined|null)$/;
  if (text === "false" && /^typeof [\w.]+ !== "\w+"$/.test(was)) return true;
  if (text === "false" && was.split(" || ").some((part) => nothing.test(part))) return true;
  if (text === "true" && /^(?:typeof [\w.]+ === "\w+"|\w+\.\$ === "\w+"|Array\.isArray\([\w.[\]"]+\)|!?isRecord\(\w+\))$/.test(was)) return true;
  if (text === "true" && was.split(" && ").some((part) => /!== (?:undefined|null)$/.test(part)) && !was.includes("||")) return true;
  if (!["&&", "||", "===", "!=="].includes(was)) return false;
  const binary = source.getDescendantAtPos(start)?.getFirstAncestor((node) => Node.isBinaryExpression(node) && node.getOperatorToken().getStart() === start && node.getOperatorToken().getEnd() === end);
  if (binary === undefined || !Node.isBinaryExpression(binary)) return false;
  if (was === "===" || was === "!==") return nothing.test(binary.getText());
  const sides = [binary.getLeft().getText().split(/ (?:&&|\|\|) /).at(-1) ?? "", binary.getRight().getText().split(/ (?:&&|\|\|) /)[0] ?? ""];
  return sides.some((side) => nothing.test(side));
}

const isExpected = ({ finds, at, isMended, severity, fix }, found, support) => found.length === finds.length && finds.every((part, index) => found[index].message.includes(part)) && (at === undefined || support.placeOf(found[0]) === at) && (fix === undefined || found[0]?.fix?.includes(fix) === true) && (severity === undefined || found[0]?.severity === severity) && (isMended === undefined || (found[0]?.edit !== undefined) === isMended);

function isNoticed(rule, inputs, support) {
  return inputs.some(({ input, adds, ...expected }) => {
    try {
      return !isExpected(expected, support.findingsOf(rule, input, adds), support);
    } catch {
      return true;
    }
  });
}

async function main() {
  const args = process.argv.slice(2);
  const wanted = args.filter((arg) => !arg.startsWith("--"));
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const support = await load(`
    export { inputOf, findingsOf, placeOf } from "./test/rules/support/inputs.ts";
    export { cases } from "./test/rules/cases/index.ts";
    export { rules } from "./src/lint/rules/index.ts";`);
  const inputs = new Map(support.rules.filter((rule) => "check" in rule && rule.sees !== "change").map((rule) => [rule.name, inputsOf(rule, support)]));
  const totals = { mutants: 0, survivors: 0 };
  for (const name of [...inputs.keys()].filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const path = join(folder, `${name}.ts`);
    await mutate(path, `export * from "./${relative(root, path)}";`, (module) => isNoticed(Object.values(module).find((each) => each.name === name), inputs.get(name), support), totals);
  }
  if (args.includes("--shared")) {
    for (const path of ["arithmetic", "documents"].flatMap((each) => readdirSync(join(root, "src/lint", each)).map((file) => join(root, "src/lint", each, file)))) {
      await mutate(path, 'export { rules } from "./src/lint/rules/index.ts";', ({ rules }) => rules.some((rule) => inputs.has(rule.name) && isNoticed(rule, inputs.get(rule.name), support)), totals);
    }
  }
  console.log(`${totals.mutants} mutants, ${totals.mutants - totals.survivors} noticed, ${totals.survivors} survived`);
  rmSync(cache, { recursive: true, force: true });
  process.exitCode = totals.survivors > 0 ? 1 : 0;
}

function inputsOf(rule, support) {
  // The examples of an optional rule are quiet because nobody asked for it.
  const examples = [...(rule.isOptional ? [] : [...rule.good, ...rule.bad]), ...(support.cases[rule.name] ?? [])];
  return examples.map(({ config, finds = [], ...expected }) => ({ input: support.inputOf(config), finds, ...expected }));
}

async function mutate(path, contents, notices, totals) {
  const text = readFileSync(path, "utf8");
  // What is noticed without a mutation says nothing about one.
  if (notices(await load(contents))) throw new Error(`${basename(path)} does not pass its own examples and cases`);
  for (const { start, end, text: put, was, line } of mutationsOf(path)) {
    totals.mutants += 1;
    const module = await load(contents, { path, text: text.slice(0, start) + put + text.slice(end) });
    if (notices(module)) continue;
    totals.survivors += 1;
    console.log(`survived: ${basename(path)}:${line}: ${was.replaceAll(/\s+/g, " ").slice(0, 110)} -> ${put}`);
  }
}

await main();
