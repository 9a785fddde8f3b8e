// The only serialiser: artifacts become text, byte-identical for equal data. A printer of our own, because a general one costs more than the whole build.
import type { Artifact } from "./artifact.js";

/** First line of every file that has comments. */
export const banner = "# Made by otelc from stack.config.ts. Do not edit: change the stack and build again.";

/** The text of a file. */
export function print(artifact: Pick<Artifact, "path" | "documents">): string {
  if (typeof artifact.documents === "string") return printText(artifact.documents);
  if (artifact.path.endsWith(".json")) return `${JSON.stringify(artifact.documents[0], null, 2)}\n`;
  return `${banner}\n${artifact.documents.map((document) => toYaml(document)).join("---\n")}`;
}

/** A script's first line is the kernel's to read, so the banner comes second. Other texts know how a comment begins in their language, and bring it along. */
function printText(text: string): string {
  if (!text.startsWith("#!") || text.includes(banner)) return text;
  const end = text.indexOf("\n");
  return end === -1 ? `${text}\n${banner}\n` : `${text.slice(0, end + 1)}${banner}\n${text.slice(end + 1)}`;
}

/** One document in block style, two spaces deep; safe for parsers of YAML 1.1 and 1.2. */
export function toYaml(document: unknown): string {
  if (!isCollection(document)) return `${scalar(document, 0)}\n`;
  if (isEmpty(document)) return Array.isArray(document) ? "[]\n" : "{}\n";
  const lines: string[] = [];
  printBlock(document, "", 0, lines);
  return `${lines.join("\n")}\n`;
}

type Collection = readonly unknown[] | Readonly<Record<string, unknown>>;

function isCollection(value: unknown): value is Collection {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: Collection): boolean {
  return isList(value) ? value.length === 0 : Object.keys(value).every((key) => value[key] === undefined);
}

/** @param lead What stands before the first line: the indentation, or the dash of the item that it is. */
function printBlock(value: Collection, lead: string, depth: number, lines: string[]): void {
  const indent = " ".repeat(depth);
  let before = lead;
  if (isList(value)) {
    for (const item of value) {
      if (!isCollection(item)) lines.push(`${before}- ${scalar(item, depth + 2)}`);
      else if (isEmpty(item)) lines.push(`${before}- ${isList(item) ? "[]" : "{}"}`);
      else printBlock(item, `${before}- `, depth + 2, lines);
      before = indent;
    }
    return;
  }
  for (const key of Object.keys(value)) {
    const child = value[key];
    if (child === undefined) continue;
    const name = `${before}${keyText(key, indent)}:`;
    if (!isCollection(child)) lines.push(`${name} ${scalar(child, depth + 2)}`);
    else if (isEmpty(child)) lines.push(`${name} ${isList(child) ? "[]" : "{}"}`);
    else {
      lines.push(name);
      printBlock(child, `${indent}  `, depth + 2, lines);
    }
    before = indent;
  }
}

/** A parser looks for the colon of a simple key within 1,024 characters only. */
function keyText(key: string, indent: string): string {
  const name = isPlain(key) ? key : quoted(key);
  return name.length > 1000 ? `? ${name}\n${indent}` : name;
}

function isList(value: Collection): value is readonly unknown[] {
  return Array.isArray(value);
}

function scalar(value: unknown, depth: number): string {
  if (typeof value === "string") return text(value, depth);
  if (typeof value === "number") return Number.isFinite(value) ? plainNumber(value) : unbounded(value);
  return value === null || value === undefined ? "null" : String(value);
}

/** An exponent without a point before it is a text to parsers of YAML 1.1. */
function plainNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
  return String(value).replace(/^(-?\d+)e/, "$1.0e");
}

function unbounded(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  return value > 0 ? ".inf" : "-.inf";
}

function text(value: string, depth: number): string {
  if (depth > 0 && value.includes("\n") && isBlockSafe(value)) return block(value, depth);
  return isPlain(value) ? value : quoted(value);
}

/** A literal block keeps scripts and queries readable in reviews. */
function block(value: string, depth: number): string {
  // A parser takes the indentation from the first line, so one that itself begins with a space needs the indentation said.
  const indicator = /^\n* /.test(value) ? "2" : "";
  const chomping = chompingOf(value);
  const lines = (value.endsWith("\n") ? value.slice(0, -1) : value).split("\n");
  const indent = " ".repeat(depth);
  return [`|${indicator}${chomping}`, ...lines.map((line) => (line === "" ? "" : `${indent}${line}`))].join("\n");
}

function chompingOf(value: string): string {
  if (!value.endsWith("\n")) return "-";
  return value.endsWith("\n\n") ? "+" : "";
}

/** Not with characters that a literal cannot hold, nor with blanks at the end of a line, which editors strip, nor with tabs at the start, which parsers refuse. */
function isBlockSafe(value: string): boolean {
  return !/[^\n\t\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]|[ \t](?:\n|$)|(?:^|\n) *\t/.test(value) && /[^\n]/.test(value);
}

/** JSON's string is YAML's double-quoted scalar, but for the line separators that YAML 1.1 breaks at. */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Words that some parser reads as something other than a text. */
const reserved = /^(?:~|null|true|false|yes|no|on|off|y|n|\.nan|[-+]?\.inf|=|<<)$/i;

/** Numbers in any notation of YAML 1.1: decimal, octal, hexadecimal, binary, with underscores, base 60, and dates. */
const numeric = /^[-+]?(?:[0-9][0-9_,]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|\d{4}-\d{1,2}-\d{1,2}.*)$/i;

/** Keys and labels come again and again, and the patterns are what printing costs. */
const known = new Map<string, boolean>();

function isPlain(value: string): boolean {
  if (value.length > 64) return standsPlain(value);
  const found = known.get(value) ?? standsPlain(value);
  if (known.size < 20_000) known.set(value, found);
  return found;
}

function standsPlain(value: string): boolean {
  return /^[A-Za-z0-9_./$(+\\][\x21-\x7e ]*$/.test(value) && !/: |:$| #|[\x00-\x1f]| $/.test(value) && !reserved.test(value) && !numeric.test(value) && !/^(?:---|\.\.\.)/.test(value);
}
