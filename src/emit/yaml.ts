// The only serialiser: artifacts become text, byte-identical for equal data. A printer of our own, because a general one costs more than the whole build.
import type { Artifact } from "./artifact.js";

/** First line of every file that has comments. */
export const banner = "# Made by otelc from stack.config.ts. Do not edit: change the stack and build again.";

/** The text of a file. */
export function print(artifact: Pick<Artifact, "path" | "documents">): string {
  if (typeof artifact.documents === "string") return artifact.documents;
  if (artifact.path.endsWith(".json")) return `${JSON.stringify(artifact.documents[0], null, 2)}\n`;
  return `${banner}\n${artifact.documents.map((document) => toYaml(document)).join("---\n")}`;
}

/** One document in block style, two spaces deep; safe for parsers of YAML 1.1 and 1.2. */
export function toYaml(document: unknown): string {
  if (!isCollection(document)) return `${scalar(document, 0)}\n`;
  if (isEmpty(document)) return Array.isArray(document) ? "[]\n" : "{}\n";
  const lines: string[] = [];
  printBlock(document, 0, lines);
  return `${lines.join("\n")}\n`;
}

type Collection = readonly unknown[] | Readonly<Record<string, unknown>>;

function isCollection(value: unknown): value is Collection {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: Collection): boolean {
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every((child) => child === undefined);
}

function printBlock(value: Collection, depth: number, lines: string[]): void {
  const indent = " ".repeat(depth);
  if (isList(value)) {
    for (const item of value) printItem(item, depth, lines);
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    const name = `${indent}${isPlain(key) ? key : JSON.stringify(key)}:`;
    if (!isCollection(child)) lines.push(`${name} ${scalar(child, depth + 2)}`);
    else if (isEmpty(child)) lines.push(`${name} ${isList(child) ? "[]" : "{}"}`);
    else {
      lines.push(name);
      printBlock(child, depth + 2, lines);
    }
  }
}

/** The first line of an item stands behind its dash. */
function printItem(item: unknown, depth: number, lines: string[]): void {
  const dash = `${" ".repeat(depth)}- `;
  if (!isCollection(item)) lines.push(`${dash}${scalar(item, depth + 2)}`);
  else if (isEmpty(item)) lines.push(`${dash}${isList(item) ? "[]" : "{}"}`);
  else {
    const inner: string[] = [];
    printBlock(item, depth + 2, inner);
    lines.push(`${dash}${(inner[0] ?? "").slice(depth + 2)}`, ...inner.slice(1));
  }
}

function isList(value: Collection): value is readonly unknown[] {
  return Array.isArray(value);
}

function scalar(value: unknown, depth: number): string {
  if (typeof value === "string") return text(value, depth);
  if (typeof value === "number") return Number.isFinite(value) ? plainNumber(value) : JSON.stringify(String(value));
  return value === null || value === undefined ? "null" : String(value);
}

/** 1e+21 is a text to some parsers and a number to others. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
}

function text(value: string, depth: number): string {
  if (value.includes("\n") && isBlockSafe(value)) return block(value, depth);
  return isPlain(value) ? value : quoted(value);
}

/** A literal block keeps scripts and queries readable in reviews. */
function block(value: string, depth: number): string {
  const chomping = value.endsWith("\n") ? (value.endsWith("\n\n") ? "+" : "") : "-";
  const lines = (value.endsWith("\n") ? value.slice(0, -1) : value).split("\n");
  const indent = " ".repeat(depth);
  return [`|${chomping}`, ...lines.map((line) => (line === "" ? "" : `${indent}${line}`))].join("\n");
}

function isBlockSafe(value: string): boolean {
  return !/^[\s]/.test(value) && !/[^\n\t\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(value) && !/[ \t](?:\n|$)/.test(value) && !value.includes("\t") && value.trim() !== "";
}

/** JSON's string is YAML's double-quoted scalar, but for the line separators that YAML 1.1 breaks at. */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Words that some parser reads as something other than a text. */
const reserved = /^(?:~|null|true|false|yes|no|on|off|y|n|\.nan|[-+]?\.inf|=|<<)$/i;

/** Numbers in any notation of YAML 1.1: decimal, octal, hexadecimal, binary, with underscores, base 60, and dates. */
const numeric = /^[-+]?(?:[0-9][0-9_,]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|\d{4}-\d{1,2}-\d{1,2}.*)$/i;

function isPlain(value: string): boolean {
  return /^[A-Za-z0-9_./$(+\\][\x21-\x7e ]*$/.test(value) && !/: |:$| #|[\x00-\x1f]| $/.test(value) && !reserved.test(value) && !numeric.test(value) && !/^(?:---|\.\.\.)/.test(value);
}
