// What single functions refuse in what is written out for them, or never can do with it. https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/pkg/ottl/ottlfuncs
import { objectionToEncoding } from "./encodings.js";
import type { FunctionArgument } from "./facts.js";
import type { OttlProblem } from "./lexer.js";
import type { Objection } from "./objection.js";
import type { Argument, Call, Literal } from "./syntax.js";
import { objectionToFormat, objectionToZone } from "./time-formats.js";

interface Refused extends Objection { readonly argument: string; readonly at: Literal }

export function refusalsOf(call: Call, expected: readonly FunctionArgument[]): readonly OttlProblem[] {
  const given = new Map(call.arguments.map((argument, index) => [argument.name ?? expected[index]?.name ?? "", argument]));
  return (checks[call.name] ?? []).flatMap((check) => check(given)).map(({ argument, at, what, fix, isLate = false }) => ({
    kind: "argument", message: `The argument "${argument}" of "${call.name}" ${what}.`, fix, offset: at.offset, length: at.length, isLate,
  }));
}

type Given = ReadonlyMap<string, Argument>;
type Check = (given: Given) => readonly Refused[];

/** Of a text that is written out. */
function text(argument: string, objection: (says: string) => Objection | undefined): Check {
  return (given) => {
    const at = given.get(argument);
    const found = at?.is === "text" ? objection(at.says) : undefined;
    return at === undefined || found === undefined ? [] : [{ argument, at, ...found }];
  };
}

/** Of a number that is written out, with its sign. */
function number(argument: string, objection: (value: number, given: Given) => Objection | undefined): Check {
  return (given) => {
    const at = given.get(argument);
    const found = at !== undefined && /^-?\d+$/.test(at.says) && at.is !== "text" ? objection(Number(at.says), given) : undefined;
    return at === undefined || found === undefined ? [] : [{ argument, at, ...found }];
  };
}

/** Of each text in a list. */
function entries(argument: string, objection: (says: string) => Objection | undefined): Check {
  return (given) => (given.get(argument)?.items ?? []).flatMap((at) => {
    const found = at.is === "text" ? objection(at.says) : undefined;
    return found === undefined ? [] : [{ argument, at, ...found }];
  });
}

const notEmpty = (says: string): Objection | undefined => (says === "" ? { what: "is empty", fix: "Write at least one character." } : undefined);
const oneCharacter = (says: string): Objection | undefined => ([...says.replace(/^\\(.)$/, "$1")].length === 1 ? undefined : { what: `is ${JSON.stringify(says)}, not one character`, fix: 'Write one, such as ",".' });
const within = (least: number, most = Infinity) => (value: number): Objection | undefined => (value >= least && value <= most ? undefined : { what: `is ${value}`, fix: most === Infinity ? `Write ${least} or more.` : `Write a whole number from ${least} to ${most}.` });
const isRange = /^(?:\d{1,3}(?:\.\d{1,3}){3}\/(?:3[0-2]|[12]?\d)|[0-9a-f:.]*:[0-9a-f:.]*\/(?:12[0-8]|1[01]\d|\d{1,2}))$/i;

/** What parts a key from its value, and one pair from the next. */
const delimiters: readonly Check[] = [text("delimiter", notEmpty), text("pair_delimiter", notEmpty), (given) => {
  const [delimiter, pair] = [given.get("delimiter"), given.get("pair_delimiter")];
  const at = pair ?? delimiter;
  const areSame = says(delimiter, "=") === says(pair, " ") && says(delimiter, "=") !== "";
  return at !== undefined && areSame ? [{ argument: pair === undefined ? "delimiter" : "pair_delimiter", at, what: `is ${JSON.stringify(at.says)}, as what parts ${pair === undefined ? "the pairs" : "key and value"} is`, fix: "Write two that differ." }] : [];
}];

function says(argument: Argument | undefined, otherwise: string): string {
  return argument === undefined ? otherwise : argument.is === "text" ? argument.says : "";
}

/** An id in hexadecimal digits, as a text or as bytes. */
function id(bytes: number): Check {
  return (given) => {
    const at = given.get("target");
    const isBytes = at !== undefined && /^0x[0-9a-f]*$/i.test(at.says) && at.is === "other";
    if (at === undefined || (at.is !== "text" && !isBytes)) return [];
    const length = isBytes ? (at.says.length - 2) / 2 : at.says.length;
    if (length === bytes || (length === bytes * 2 && (isBytes || /^[0-9a-f]+$/i.test(at.says)))) return [];
    if (length === bytes * 2) return [{ argument: "target", at, what: `is ${JSON.stringify(at.says)}, which is not hexadecimal`, fix: "Write digits from 0 to f." }];
    return [{ argument: "target", at, what: `has ${length} ${isBytes ? "bytes" : "characters"}, not ${isBytes ? bytes : bytes * 2}`, fix: `Write ${bytes * 2} hexadecimal digits${isBytes ? " behind 0x" : ""}.` }];
  };
}

const namesGroup = (says: string): Objection | undefined => (/\(\?P?</.test(says) ? undefined : { what: `is ${JSON.stringify(says)}, which names no group`, fix: "Name what is to be kept: (?P<name>...)." });

/** The collector looks at it only when it runs. */
const late = <T extends readonly unknown[]>(objection: (...given: T) => Objection | undefined) => (...given: T): Objection | undefined => {
  const found = objection(...given);
  return found === undefined ? undefined : { ...found, isLate: true };
};

/** The pattern of a file's name. */
function closesClasses(says: string): Objection | undefined {
  return /\[/.test(says.replaceAll(/\\.|\[[^\]]*\]/gs, "")) ? { what: `is ${JSON.stringify(says)}, in which a [ is not closed`, fix: "Close it with ]." } : undefined;
}

/** Where only named captures count, there is one; a definition may hold it. */
const keepsNamed: Check = (given) => (given.get("named_captures_only")?.says !== "true" || given.has("pattern_definitions") ? [] : text("pattern", (says) => (/%\{\w+:/.test(says) ? undefined : namesGroup(says)))(given));

const checks: Readonly<Record<string, readonly Check[]>> = {
  Time: [text("format", objectionToFormat), text("location", objectionToZone)],
  FormatTime: [text("format", objectionToFormat)],
  Decode: [text("encoding", objectionToEncoding)],
  Duration: [text("duration", late((says: string) => (/^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(says) ? undefined : { what: `is ${JSON.stringify(says)}, which is no duration`, fix: 'Write it as Go does: "90s", "5m", "1h30m".' })))],
  limit: [number("limit", (value, given) => {
    const keys = given.get("priority_keys")?.items.length ?? 0;
    return value < keys ? { what: `is ${value}, and ${keys} keys are to be kept in any case (${value} < ${keys})`, fix: "Raise it, or name fewer priority_keys." } : undefined;
  })],
  truncate_all: [number("limit", (value, given) => {
    const marker = given.get("truncation_marker");
    const bytes = marker?.is === "text" ? Buffer.byteLength(marker.says) : 0;
    return bytes > value ? { what: `is ${value}, and the truncation_marker alone has ${bytes} bytes (${value} < ${bytes})`, fix: "Raise it, or shorten the marker." } : undefined;
  })],
  flatten: [number("depth", within(1))],
  Substring: [number("start", late(within(0))), number("length", late(within(1)))],
  ParseInt: [number("base", late((value: number) => (value === 0 ? undefined : within(2, 36)(value))))],
  ParseKeyValue: delimiters,
  ToKeyValueString: delimiters,
  ParseCSV: [text("delimiter", oneCharacter), text("header_delimiter", oneCharacter)],
  IsInCIDR: [entries("networks", (says) => (isRange.test(says) ? undefined : { what: `has ${JSON.stringify(says)}, which is no range`, fix: /^\d{1,3}(?:\.\d{1,3}){3}$/.test(says) ? `Write "${says}/32".` : 'Write it in CIDR form, such as "10.0.0.0/8".' }))],
  ExtractPatterns: [text("pattern", late(namesGroup))],
  ExtractGrokPatterns: [keepsNamed, entries("pattern_definitions", (says) => (/^[^=:]+=/.test(says) ? undefined : { what: `has ${JSON.stringify(says)}, which defines nothing`, fix: 'Write NAME=pattern, such as "LEVEL=(?:INFO|WARN)".' }))],
  append: [(given) => {
    const at = given.get("target");
    return at === undefined || given.has("value") || given.has("values") ? [] : [{ argument: "target", at, what: "gets nothing", fix: "Write a value behind it." }];
  }],
  replace_match: [text("pattern", closesClasses)],
  replace_all_matches: [text("pattern", closesClasses)],
  Coalesce: [(given) => {
    const at = given.get("values");
    return at?.is === "list" && at.items.length === 0 ? [{ argument: "values", at, what: "is an empty list", fix: "Name at least one value." }] : [];
  }],
  TraceID: [id(16)],
  ProfileID: [id(16)],
  SpanID: [id(8)],
};
