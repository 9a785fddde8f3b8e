// Doc comments, written from facts alone: what the option is, its unit, its default, and what became of it.
import { common, notes } from "./notes.mjs";

const units = [[/_mib$/, "MiB"], [/_(?:kib)$/, "KiB"], [/_bytes$/, "Bytes"], [/_ms$/, "Milliseconds"], [/_(?:seconds|sec)$/, "Seconds"], [/(?:_|^)percent(?:age)?$/, "Percent"], [/_per_sec(?:ond)?$/, "A second"]];

const kinds = {
  bool: "True or false.", int: "A whole number.", uint: "A whole number, 0 or more.", float: "A number.", duration: "A duration.", size: "Bytes, or a text with a unit.", secret: "A secret.",
  id: "A component.", string: "A text.", enum: "One of these.", list: "A list.", map: "By name.", object: "A block.", any: "Any value.", ottl: "OTTL.",
};

/** What an option takes says more than what the collector reads. */
const written = { Secret: "A secret.", Text: "A text, or a secret." };

/** The comment of one option: facts first, then its tags. */
export function optionComment(option, { owner, path, type, fallback, link, since, indent, isNear }) {
  const note = notes[owner]?.[path.join(".")];
  const lines = [note?.text ?? described(option, path, type)];
  const tags = [];
  const shown = note?.fallback ?? (isToggle(option) && fallback !== undefined && fallback !== null ? (fallback.enabled ? "on" : "off") : shownDefault(fallback));
  if (shown !== undefined) tags.push(`@default ${shown}`);
  if (since !== undefined) tags.push(`@since ${since}`);
  if (option.deprecated && !isNear) tags.push(`@deprecated ${option.deprecated === true || option.deprecated === "deprecated" ? "upstream" : oneLine(option.deprecated).replace(/^deprecated; /, "")}`);
  if (link !== undefined) tags.push(`@see ${link}`);
  return comment([...lines, ...tags], indent);
}

function described(option, path, type) {
  const key = path.at(-1) ?? "";
  if (isToggle(option)) return `On or off: \`${key}\`.`;
  if (common[key] !== undefined && (common[key].only === undefined || common[key].only === option.type)) return common[key].text;
  const unit = units.find(([pattern]) => pattern.test(key))?.[1];
  const isNumber = ["int", "uint", "float"].includes(option.type);
  const what = unit !== undefined && isNumber ? `${unit}.` : (written[type] ?? kinds[option.type] ?? "A block.");
  const bounds = [option.min !== undefined ? `at least ${option.min}` : undefined, option.max !== undefined ? `at most ${option.max}` : undefined].filter(Boolean);
  return bounds.length === 0 ? what : `${what.slice(0, -1)}, ${bounds.join(" and ")}.`;
}

function isToggle({ keys = {}, open }) {
  return keys.enabled?.type === "bool" && !open && Object.keys(keys).every((key) => ["enabled", "aggregation_strategy", "attributes"].includes(key));
}

/** Defaults as the collector's configuration writes them; big ones are left to `otelc explain`. */
export function shownDefault(fallback) {
  if (fallback === undefined || fallback === null || fallback === "") return undefined;
  if (typeof fallback === "object" && Object.keys(fallback).length === 0) return undefined;
  if (typeof fallback === "object" && !Array.isArray(fallback)) return undefined;
  const text = oneLine(JSON.stringify(fallback));
  return text.length > 120 ? undefined : text;
}

export function comment(lines, indent = "") {
  if (lines.length === 1 || lines.join(" ").length < 200) return `${indent}/** ${lines.join(" ")} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");
}

export function oneLine(text) {
  return String(text).replaceAll(/\s+/g, " ").replaceAll("*/", "* /").trim();
}

/** "Takes traces (beta), metrics (beta) and logs (alpha). Distributions: core, contrib." */
export function componentLines(entry) {
  const grade = entry.grade === "published" ? ["Options as upstream publishes them: a finding about them is a warning."] : [];
  const near = entry.isNear ? [`Options as of ${entry.moduleVersion.slice(1)}: a finding about them is a warning.`] : [];
  const aliases = (entry.aliases ?? []).length === 0 ? [] : [`Formerly \`${entry.aliases.join("`, `")}\`.`];
  return [`The \`${entry.type}\` ${entry.kind}: ${stability(entry)}.`, `Distributions: ${listed(entry.distributions)}.`, ...aliases, ...grade, ...near, `@see ${entry.link}`];
}

function stability({ stability: levels = {}, kind }) {
  const entries = Object.entries(levels);
  if (kind === "extension") return String(entries[0]?.[1] ?? "unmaintained");
  return listed(entries.map(([signal, level]) => `${signal.replace("->", " to ")} (${level})`));
}

function listed(words = []) {
  return words.length === 0 ? "none" : words.join(", ");
}
