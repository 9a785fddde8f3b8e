// The layer table, the doors of dependencies, no cycles, and the size of files: read from the project's own imports.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Node, Project, type SourceFile } from "ts-morph";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const project = new Project({ tsConfigFilePath: join(root, "tsconfig.json"), skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths([join(root, "src/**/*.ts"), join(root, "targets/**/*.ts")]);
const sources = project.getSourceFiles();

/** Layer of a file: its folder below src/, `targets/<name>`, or the file itself at the top of src/. */
function layerOf(path: string): string {
  const parts = relative(root, path).split("/");
  if (parts[0] === "targets") return parts.length > 2 ? `targets/${parts[1]}` : "targets";
  return parts.length > 2 ? (parts[1] ?? "") : (parts[1] ?? "").replace(/\.ts$/, "");
}

/** Who may import whom; a layer may always import itself. */
const may: Readonly<Record<string, readonly string[]>> = {
  diagnostics: ["package"],
  stack: ["components", "diagnostics", "promql"],
  components: ["stack", "diagnostics", "package"],
  ottl: ["diagnostics"],
  promql: ["ottl"],
  model: ["diagnostics", "stack"],
  package: [],
  load: ["diagnostics", "stack"],
  validate: ["diagnostics", "stack", "components", "ottl", "collector"],
  lower: ["diagnostics", "stack", "model", "backends", "collector", "components", "operations"],
  operations: ["backends", "collector", "graph", "diagnostics", "emit", "model", "stack", "workload"],
  backends: ["diagnostics", "emit", "model", "operations", "stack", "workload", "collector"],
  workload: ["backends", "collector", "diagnostics", "emit", "model", "stack"],
  collector: ["diagnostics", "model", "stack", "workload"],
  emit: ["diagnostics", "model", "package"],
  lint: ["collector", "components", "diagnostics", "emit", "model", "stack", "workload"],
  check: ["diagnostics", "emit", "package"],
  write: ["diagnostics", "emit", "package"],
  targets: ["targets/compose", "targets/kubernetes", "targets/kubernetes-strimzi", "emit"],
  "targets/compose": ["backends", "collector", "diagnostics", "emit", "model", "operations", "workload"],
  "targets/kubernetes": ["backends", "collector", "diagnostics", "emit", "model", "operations", "workload"],
  "targets/kubernetes-strimzi": ["backends", "collector", "diagnostics", "emit", "model", "workload", "targets/kubernetes"],
  index: ["stack", "components"],
  compile: ["check", "diagnostics", "emit", "lint", "lower", "model", "targets", "validate"],
  testing: ["collector", "compile", "stack", "workload"],
  start: ["cli", "load"],
  graph: ["model", "stack"],
  semantic: ["collector", "lint", "stack"],
  cli: ["graph", "semantic", "start", "check", "compile", "components", "diagnostics", "emit", "index", "lint", "load", "model", "operations", "testing", "write", "collector", "stack", "validate", "package"],
};

/** The one door of each dependency. */
const doors: readonly { readonly package: RegExp; readonly only: RegExp }[] = [
  { package: /^zod/, only: /^src\/(stack|components|validate)\// },
  { package: /^yaml$/, only: /^src\/(emit\/yaml|write\/read-yaml)\.ts$/ },
  { package: /^esbuild$/, only: /^src\/load\/(?:esbuild|incremental)\.ts$/ },
  { package: /^ts-morph$/, only: /^src\/(load|lint\/fix|cli)\// },
  { package: /^ajv/, only: /^src\/check\// },
  { package: /^@dagrejs/, only: /^src\/graph\/layout\.ts$/ },
  { package: /^diff$/, only: /^src\/write\/diff\.ts$/ },
  { package: /^node:fs/, only: /^src\/(start|load|check|write|cli|components|package)\// },
];

function importsOf(source: SourceFile): readonly string[] {
  const specifiers = [...source.getImportDeclarations(), ...source.getExportDeclarations()].flatMap((declaration) => declaration.getModuleSpecifierValue() ?? []);
  const dynamic = source.getDescendants().flatMap((node) => (Node.isCallExpression(node) && node.getExpression().getText() === "import" ? [node.getArguments()[0]] : []));
  return [...specifiers, ...dynamic.flatMap((argument) => (Node.isStringLiteral(argument) ? [argument.getLiteralValue()] : []))];
}

const pathOf = (source: SourceFile): string => relative(root, source.getFilePath());
const isGenerated = (path: string): boolean => path.includes("/generated/");

describe("architecture", () => {
  test("every import goes down the layer table", () => {
    const wrong = sources.flatMap((source) => importsOf(source).filter((specifier) => specifier.startsWith(".")).flatMap((specifier) => {
      const from = layerOf(source.getFilePath());
      const to = layerOf(resolve(dirname(source.getFilePath()), specifier.replace(/\.js$/, ".ts")));
      return from === to || (may[from] ?? []).includes(to) ? [] : [`${pathOf(source)} imports ${to}`];
    }));
    expect(wrong).toEqual([]);
  });

  test("every layer stands in the table", () => {
    expect([...new Set(sources.map((source) => layerOf(source.getFilePath())))].filter((layer) => !(layer in may))).toEqual([]);
  });

  test("each dependency has one door", () => {
    const wrong = sources.flatMap((source) => importsOf(source).flatMap((specifier) => {
      const door = doors.find((candidate) => candidate.package.test(specifier));
      return door === undefined || door.only.test(pathOf(source)) ? [] : [`${pathOf(source)} imports ${specifier}`];
    }));
    expect(wrong).toEqual([]);
  });

  test("only the command line touches process and console, and the writer its own process id", () => {
    const wrong = sources.filter((source) => !/^src\/(start|cli|load|package)\/|^src\/write\/(guard|keeper|write)\.ts/.test(pathOf(source))).filter((source) => /\b(?:process|console)\.(?!env\b.*comment)/.test(source.getFullText().replaceAll(/\/\/.*|\/\*[\s\S]*?\*\/|`[^`]*`|"[^"]*"/g, "")));
    expect(wrong.map(pathOf)).toEqual([]);
  });

  test("targets import neither stack, lower, lint nor node", () => {
    const wrong = sources.filter((source) => pathOf(source).startsWith("targets/")).flatMap((source) => importsOf(source).filter((specifier) => /^node:|\/(?:stack|lower|lint)\//.test(specifier)).map((specifier) => `${pathOf(source)} imports ${specifier}`));
    expect(wrong).toEqual([]);
  });

  test("no file written by hand is longer than 250 lines", () => {
    const long = sources.filter((source) => !isGenerated(pathOf(source)) && source.getEndLineNumber() > 250);
    expect(long.map((source) => `${pathOf(source)} ${source.getEndLineNumber()}`)).toEqual([]);
  });

  test("the source contains no escape from the type system", () => {
    const wrong = sources.filter((source) => /\bas any\b|: any\b|<any>|@ts-ignore|@ts-expect-error/.test(source.getFullText()));
    expect(wrong.map(pathOf)).toEqual([]);
  });

  test("every function and interface of the public DSL has a doc comment", () => {
    const index = project.getSourceFileOrThrow(join(root, "src/index.ts"));
    const bare = [...index.getExportedDeclarations()].flatMap(([name, declarations]) => declarations.filter((declaration) => {
      if (isGenerated(relative(root, declaration.getSourceFile().getFilePath()))) return false;
      if (Node.isFunctionDeclaration(declaration)) return declaration.getJsDocs().length === 0;
      return false;
    }).map(() => name));
    expect(bare).toEqual([]);
  });

  test("no file is a drawer", () => {
    const drawers = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) => /(?:^|\/)(?:utils?|helpers?|common|types|misc)\.ts$/.test(path));
    expect(drawers).toEqual([]);
    expect(readFileSync(join(root, "package.json"), "utf8")).toContain('"name": "otelc"');
  });
});
