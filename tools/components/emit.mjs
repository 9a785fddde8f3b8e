// The texts of generated files: a component's interfaces, a package's shared blocks, and the table of a kind.
import { alsoNamed, optionsNames, needsOptions, roles, special } from "./corrections.mjs";
import { createFile, header } from "./file.mjs";
import { blockFile, blockName, capitalised, factoryName, interfaceName } from "./names.mjs";
import { correction, members, sideOf } from "./option-type.mjs";
import { comment, componentLines } from "./text.mjs";

const brands = { receiver: "Source", processor: "Processor", exporter: "Destination" };
const signals = ["traces", "metrics", "logs"];

/** Only what was compiled at the very release says what must be there. */
function isExact({ grade, isNear }) {
  return grade === "factory" && !isNear;
}

/** What a component's generated file is called inside, and whether its options can be left out. */
export function namesOf(entry) {
  const own = `${entry.kind}/${entry.type}`;
  const required = Object.entries(entry.options ?? {}).some(([key, option]) => correction({ owner: own, path: [key] })?.required ?? (option.required === true && isExact(entry)));
  return { factory: factoryName(entry.type), component: interfaceName(entry.type), options: optionsNames[own] ?? `${interfaceName(entry.type)}Options`, needsOptions: required || needsOptions.has(own) };
}

/** generated/<kind>s/<type>.ts */
export function componentFile(entry, context) {
  const file = createFile(entry.type, 2);
  const names = namesOf(entry);
  file.names.add(names.component).add(names.options);
  const own = `${entry.kind}/${entry.type}`;
  const place = {
    file, owner: own, path: [], prefix: names.component, definitions: context.definitions, fallback: entry.defaults, blockDefaults: entry.blockDefaults, link: entry.link, isExact: isExact(entry), isNear: entry.isNear,
    side: entry.kind === "exporter" ? "client" : "server", since: context.since(own),
  };
  const hasOptions = Object.keys(entry.options ?? {}).length > 0;
  const body = hasOptions ? [`export interface ${names.options} {`, ...members({ keys: entry.options, open: entry.open }, place), "}"] : [`export interface ${names.options} {${entry.isBare ? "\n  [option: string]: unknown;\n" : ""}}`];
  file.use("stack/component", "Component");
  const marks = marksOf(entry, context);
  for (const mark of marks) file.use(["Extension", "ServerAuth", "ClientAuth", "Storage"].includes(mark) ? "stack/component" : "stack/brands", mark);
  const parents = [`Component<"${entry.kind}", "${entry.type}", ${names.options}>`, ...marks].join(", ");
  return file.text([comment([`Options of the \`${entry.type}\` ${entry.kind}.`, `@see ${entry.link}`]), ...body, "", comment(componentLines(entry)), `export interface ${names.component} extends ${parents} {}`]);
}

/** Signals that a component is ready for. What is only in development works, but is not offered by the types. */
function ready(levels, of) {
  if (Object.keys(levels).length === 0) return { typed: signals, works: signals };
  const all = [...new Set(Object.entries(levels).filter(([, level]) => !/undefined/i.test(level)).map(([signal, level]) => [of(signal), level]).filter(([signal]) => signals.includes(signal)).map(([signal, level]) => `${signal} ${level}`))].map((pair) => pair.split(" "));
  const best = all.filter(([, level]) => !/development/i.test(level));
  const chosen = (best.length > 0 ? best : all).map(([signal]) => signal);
  return { typed: signals.filter((signal) => chosen.includes(signal)), works: signals.filter((signal) => all.some(([each]) => each === signal)) };
}

function marksOf(entry) {
  if (entry.kind === "extension") {
    const given = rolesOf(entry).map((role) => ({ s: "ServerAuth", c: "ClientAuth", k: "Storage" })[role]);
    return given.length > 0 ? given : ["Extension"];
  }
  if (entry.kind === "connector") return [...branded(ready(entry.stability, from).typed, "Destination"), ...branded(ready(entry.stability, to).typed, "Source")];
  return branded(ready(entry.stability, (signal) => signal).typed, brands[entry.kind]);
}

const from = (pair) => pair.split("->")[0].trim();
const to = (pair) => (pair.split("->")[1] ?? "").trim();

function branded(typed, suffix) {
  return typed.length === 3 ? [`Any${suffix}`] : typed.map((signal) => `${capitalised(signal)}${suffix}`);
}

function rolesOf(entry) {
  const told = (entry.extras?.implements ?? []).map((role) => ({ server_auth: "s", client_auth: "c", storage: "k" })[role]).filter(Boolean);
  return told.length > 0 ? told : [...(roles[entry.type] ?? "")];
}

/** Extensions are known by their roles alone, so that a message names the role that is missing. */
function returned(entry, component) {
  const given = entry.kind === "extension" ? rolesOf(entry) : [];
  return given.length === 0 ? component : marksOf(entry).join(" & ");
}

/** One row of a table: the type, then what it takes and gives by first letters. */
function row(entry) {
  if (entry.kind === "extension") return `${entry.type} ${rolesOf(entry).join("")}`.trim();
  const letters = (of) => ready(entry.stability, of).works.map((signal) => signal[0]).join("");
  return `${entry.type} ${entry.kind === "connector" ? `${letters(from)}>${letters(to)}` : letters((signal) => signal)}`;
}

/** generated/<kind>s.ts */
export function kindFile(kind, entries) {
  const group = capitalised(`${kind}s`);
  const own = special[kind];
  const named = entries.map((entry) => ({ entry, ...namesOf(entry) }));
  const made = named.filter(({ entry }) => own[entry.type] === undefined);
  const hasSpecial = Object.keys(own).length > 0;
  const lines = [
    header,
    `import type { ${kind === "extension" ? "ClientAuth, Naming, ServerAuth, Storage" : "Naming"} } from "../../stack/component.js";`,
    'import { factories } from "../make.js";',
    ...(hasSpecial ? [`import { special${group}, type Special${group} } from "../special/${kind}s.js";`] : []),
    ...made.map(({ entry, factory }) => `import type * as ${factory}Types from "./${kind}s/${entry.type}.js";`),
    "",
    comment([`Every ${kind} of the catalog, by the name that the DSL gives it.`]),
    `export interface ${group}${hasSpecial ? ` extends Special${group}` : ""} {`,
    ...made.flatMap(({ entry, factory, component, options, needsOptions: needs }) => [comment(componentLines(entry), "  "), `  ${factory}(options${needs ? "" : "?"}: ${factory}Types.${options}, naming?: Naming): ${returned(entry, `${factory}Types.${component}`)};`]),
    "}",
    "",
    "// By factory: the type, and the first letters of the signals that it takes, processes or gives; for an extension its roles.",
    "const table = {",
    ...made.map(({ entry, factory }) => `  ${factory}: "${row(entry)}",`),
    "};",
    "",
    `/** Every ${kind}, with the collector's own options. */`,
    `export const ${kind}s: ${group} = ${hasSpecial ? `{ ...factories<Omit<${group}, keyof Special${group}>>("${kind}", table), ...special${group} }` : `factories<${group}>("${kind}", table)`};`,
    "",
    comment([`The types of ${kind}s and of their options, by name.`]),
    `export declare namespace ${kind}s {`,
    ...made.flatMap(({ factory, component, options }) => [`  export type ${component} = ${factory}Types.${component};`, `  export type ${options} = ${factory}Types.${options};`]),
    ...Object.entries(alsoNamed[kind] ?? {}).map(([name, type]) => `  export type ${name} = ${type};`),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

/** generated/shared/<package>.ts for every package that has blocks. */
export function sharedFiles(definitions, context) {
  const files = new Map();
  for (const name of Object.keys(definitions).sort()) {
    const definition = definitions[name];
    if (/(?:^|\.)(?:configauth\.Config|confighttp\.AuthConfig)$/.test(name)) continue;
    if (definition.type !== "object" || Object.keys(definition.keys ?? {}).length === 0) continue;
    const own = blockFile(name);
    if (!files.has(own)) files.set(own, { file: createFile(own, 2), body: [] });
    const { file, body } = files.get(own);
    const block = blockName(name);
    file.names.add(block);
    const withSwitch = context.switched.has(name) ? { ...definition, keys: { enabled: { type: "bool" }, ...definition.keys } } : definition;
    const place = { file, owner: block, path: [], prefix: block, definitions, fallback: context.agreed[name], isExact: true, side: sideOf(name, "client"), since: context.since("any/*") };
    body.push("", comment([`A block that several components share: ${name}.`]), `export interface ${block} {`, ...members(withSwitch, place), "}");
  }
  return new Map([...files].map(([own, { file, body }]) => [own, file.text(body.slice(1))]));
}
