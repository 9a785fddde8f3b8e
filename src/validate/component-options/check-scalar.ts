// One value that is not a block: does the collector's decoder take it for this type?
import type { Option } from "../../components/catalog.js";
import { offer } from "../../diagnostics/nearest.js";
import { advice, byValue } from "../advice.js";
import { shown } from "../shown.js";
import { type Checking, noun, sayError, sayWarning, spelled, type Steps } from "./place.js";
import { isByteSize, isGoDuration, isPrometheusDuration, meantDuration } from "./scalars.js";
import { hasRole, roleFor, symbolic } from "./symbols.js";

export function checkScalar(option: Option, value: unknown, path: Steps, checking: Checking): void {
  const symbol = symbolic(value);
  if (symbol?.is === "secret" || symbol?.is === "variable") return;
  if (symbol?.is === "component" || option.type === "id") checkReference(option, value, path, checking);
  else if (symbol?.is === "file") checkFile(option, value, path, checking);
  else scalars[option.type ?? "any"]?.(option, value, path, checking);
}

type Check = (option: Option, value: unknown, path: Steps, checking: Checking) => void;

const scalars: Readonly<Record<string, Check>> = {
  string: (_, value, path, checking) => isText(value, path, checking) || wrong(value, "a text", path, checking),
  secret: (_, value, path, checking) => isText(value, path, checking) || wrong(value, 'a secret, for instance secret("TOKEN")', path, checking, quoted(value)),
  ottl: (_, value, path, checking) => typeof value === "string" || wrong(value, "an OTTL text", path, checking),
  bool: (_, value, path, checking) => typeof value === "boolean" || wrong(value, "true or false", path, checking),
  int: (option, value, path, checking) => checkNumber(option, value, "a whole number", path, checking),
  uint: (option, value, path, checking) => checkNumber({ min: 0, ...option }, value, "a whole number, 0 or more", path, checking),
  float: (option, value, path, checking) => checkNumber(option, value, "a number", path, checking),
  duration: checkDuration,
  size: (_, value, path, checking) => (Number.isFinite(value) && Number(value) >= 0) || (typeof value === "string" && isByteSize(value)) || wrong(value, 'a number of bytes, or a text such as "1MiB"', path, checking),
  enum: checkEnum,
};

/** What JavaScript makes of an object in a text; said here, so nothing else is said of it. */
function isText(value: unknown, path: Steps, checking: Checking): boolean {
  if (typeof value !== "string") return false;
  if (value.includes("[object ")) sayError(checking, "validate/wrong-value", path, { on: "use", message: `${noun(checking)} has ${shown(value)} for "${spelled(path)}".`, why: "A secret, or another value of the stack, stands in a text that knows only texts.", fix: 'Join them by interpolate: interpolate`Bearer ${secret("TOKEN")}`.' });
  return true;
}

function wrong(value: unknown, expected: string, path: Steps, checking: Checking, fix = advice(value, expected)): void {
  sayError(checking, "validate/wrong-value", path, { on: "use", message: `${noun(checking)} has ${shown(value)} for "${spelled(path)}".`, why: `Expected ${expected}.`, fix });
}

function quoted(value: unknown): string | undefined {
  return typeof value === "number" || typeof value === "boolean" ? `Write "${value}".` : undefined;
}

function checkNumber({ min, max, type }: Option, value: unknown, expected: string, path: Steps, checking: Checking): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    wrong(value, expected, path, checking);
  } else if (min !== undefined && value < min) wrong(value, min === 0 && type === "uint" ? expected : `at least ${min}`, path, checking);
  else if (max !== undefined && value > max) wrong(value, `at most ${max}`, path, checking);
  // The decoder cuts the fraction off without a word.
  else if (type !== "float" && !Number.isInteger(value)) sayWarning(checking, "validate/wrong-value", path, { on: "use", message: `${noun(checking)} has ${value} for "${spelled(path)}".`, why: `The collector takes whole numbers there and would use ${Math.trunc(value)}.`, fix: `Write ${Math.trunc(value)}.` });
}

function checkDuration(option: Option, value: unknown, path: Steps, checking: Checking): void {
  if (typeof value === "string") {
    if (isGoDuration(value) || (option.alsoString === true && isPrometheusDuration(value))) return;
    const meant = meantDuration(value);
    wrong(value, 'a duration such as "200ms", "30s" or "1h30m"', path, checking, meant === undefined ? undefined : `Write "${meant}".`);
  } else if (typeof value !== "number" || !Number.isFinite(value)) wrong(value, 'a duration such as "30s"', path, checking);
  else if (value !== 0) sayWarning(checking, "validate/wrong-value", path, { on: "use", message: `${noun(checking)} has ${value} for "${spelled(path)}".`, why: `Without a unit the collector counts nanoseconds: ${value} ns.`, fix: value > 0 ? `Write "${value}s" if seconds were meant.` : 'Write it with its unit, such as "30s".' });
}

function checkEnum({ values = [] }: Option, value: unknown, path: Steps, checking: Checking): void {
  const known = values.map(String);
  if (typeof value !== "object" && known.includes(String(value))) return;
  const sameLetters = typeof value === "string" ? known.find((candidate) => candidate.toLowerCase() === value.toLowerCase()) : undefined;
  if (sameLetters !== undefined) return;
  wrong(value, `one of: ${known.filter((each) => each !== "").join(", ")}`, path, checking, typeof value === "string" ? offer(value, known.filter((each) => each !== "")) : undefined);
}

function checkFile(option: Option, value: unknown, path: Steps, checking: Checking): void {
  if (option.type !== "string" && option.type !== "enum") wrong(value, "a value, not the path of a file", path, checking);
}

/** Where the collector wants an id, a stack gives the component itself. */
function checkReference(option: Option, value: unknown, path: Steps, checking: Checking): void {
  const key = String([...path].reverse().find((step) => typeof step === "string") ?? "");
  const role = roleFor(key, isServerSide(path, checking));
  const symbol = symbolic(value);
  if (symbol?.is !== "component") {
    if (checking.references === "ids" && typeof value === "string") checkId(value, path, checking);
    else wrong(value, role.name, path, checking, typeof value === "string" ? byValue : undefined);
    return;
  }
  const takes = option.type === "id" || option.type === "string" || option.type === "enum";
  if (!takes || symbol.component.kind !== "extension") wrong(value, option.type === "id" ? role.name : "another kind of value", path, checking);
  else if (option.type === "id" && !hasRole(symbol.component, role.mark)) wrong(value, role.name, path, checking);
}

function checkId(value: string, path: Steps, checking: Checking): void {
  if (!/^[A-Za-z][0-9A-Za-z_]{0,62}(?:\/.+)?$/.test(value)) wrong(value, 'a component\'s id, such as "file_storage" or "file_storage/queue"', path, checking);
}

function isServerSide(path: Steps, { entry }: Checking): boolean {
  if (entry.kind === "exporter") return false;
  return entry.kind === "receiver" ? !path.some((step) => step === "client" || step === "http_client") : path.includes("protocols") || path.includes("http_server");
}
