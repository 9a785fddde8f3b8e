// A component's options against the catalog: every key and every value, all findings in one pass.
import type { Option } from "../../components/catalog.js";
import { resolved } from "../../components/catalog.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { nearest, offer, respelled } from "../../diagnostics/nearest.js";
import { advice } from "../advice.js";
import { homeOf } from "../home.js";
import { isEmptyInstance, shown } from "../shown.js";
import { checkConstraints } from "./check-constraints.js";
import { checkScalar } from "./check-scalar.js";
import { checkLiteral, isCredential } from "./literal-secret.js";
import { checkOttl } from "./ottl.js";
import { type Checking, noun, sayError, sayWarning, spelled, type Steps } from "./place.js";
import { removalOf } from "./removed-keys.js";
import { replacementOf } from "./replacements.js";
import { symbolic } from "./symbols.js";

/** Checks an options object against its entry in the catalog. */
export function checkOptions(given: Checking, options: unknown): void {
  if (options === undefined || options === null) return;
  const checking = { ...given, root: options };
  checkObject({ type: "object", keys: checking.entry.options, open: checking.entry.open ?? false }, options, [], checking);
  if (isBlock(options)) checkConstraints(`${checking.entry.kind}/${checking.entry.type}`, options, [], checking);
}

export function checkValue(option: Option, value: unknown, path: Steps, checking: Checking): void {
  const wanted = resolved(option, checking.entry);
  if (value === undefined || value === null || wanted.type === "any") return;
  if (wanted.anyOf !== undefined) checkAnyOf(wanted, wanted.anyOf, value, path, checking);
  else if (!isAlso(wanted, value)) checkTyped(wanted, value, path, checking);
  if (option.$ref !== undefined && isBlock(value)) checkConstraints(option.$ref, value, path, checking);
}

function isAlso(option: Option, value: unknown): boolean {
  if (option.alsoInt === true && Number.isInteger(value)) return true;
  return option.alsoString === true && typeof value === "string" && option.type !== "duration" && option.of?.type !== "ottl";
}

function checkTyped(option: Option, value: unknown, path: Steps, checking: Checking): void {
  if (option.alsoList === true && Array.isArray(value)) checkEach({ ...option, alsoList: false }, value, path, checking);
  else if (option.type === "object") checkObject(option, value, path, checking);
  else if (option.type === "list") checkList(option, value, path, checking);
  else if (option.type === "map") checkMap(option, value, path, checking);
  else {
    checkScalar(option, value, path, checking);
    checkLiteral(option, value, path, checking);
    if (option.type === "ottl") checkOttl(value, path, checking);
  }
}

/** One of several forms: silent where one fits; else it speaks about the form that was meant. */
function checkAnyOf(option: Option, forms: readonly Option[], value: unknown, path: Steps, checking: Checking): void {
  const tried = forms.map((form) => tryForm({ ...form, ...(option.optional === undefined ? {} : { optional: option.optional }) }, value, path, checking));
  if (tried.some((findings) => !findings.some((finding) => finding.severity === "error"))) {
    for (const finding of tried.find((findings) => !findings.some((each) => each.severity === "error")) ?? []) checking.log.add(finding);
    return;
  }
  const best = tried.map((findings, index) => ({ findings, isMeant: isSameKind(forms[index] ?? {}, value, checking) }))
    .sort((left, right) => Number(right.isMeant) - Number(left.isMeant) || depthOf(right.findings) - depthOf(left.findings) || mismatches(left.findings) - mismatches(right.findings) || left.findings.length - right.findings.length)[0];
  for (const finding of best?.findings ?? []) checking.log.add(finding);
}

function isSameKind(form: Option, value: unknown, checking: Checking): boolean {
  const { type } = resolved(form, checking.entry);
  if (Array.isArray(value)) return type === "list";
  const isBlockType = type === "object" || type === "map";
  return typeof value === "object" ? isBlockType : !isBlockType && type !== "list";
}

/** How far a form fitted before the first finding: the deeper, the likelier it was meant. */
function depthOf(findings: readonly Diagnostic[]): number {
  return Math.min(...findings.map(({ at }) => (Array.isArray(at) ? at.length : 0)));
}

function mismatches(findings: readonly Diagnostic[]): number {
  return findings.filter(({ code }) => code === "validate/wrong-value").length;
}

function tryForm(form: Option, value: unknown, path: Steps, checking: Checking): readonly Diagnostic[] {
  const all: Diagnostic[] = [];
  const log: Checking["log"] = {
    all, get hasErrors() { return all.some((finding) => finding.severity === "error"); },
    add: (finding) => void all.push(finding), error: (code, at, text) => void all.push({ code, severity: "error", at, ...text }),
  };
  checkValue(form, value, path, { ...checking, log });
  return all;
}

function checkObject(option: Option, value: unknown, path: Steps, checking: Checking): void {
  if (!isBlock(value)) {
    if (symbolic(value)?.is !== "variable") sayWrong(value, "an object", path, checking);
    return;
  }
  const keys = option.keys ?? {};
  const unknown = Object.keys(value).filter((key) => keys[key] === undefined);
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    const known = keys[key] && headerValue(keys[key], key, value, path);
    if (known !== undefined) checkKnown(known, child, [...path, key], checking);
    else if (option.open !== true && (path.length === 0 || Object.keys(keys).length > 0)) sayUnknown(key, Object.keys(keys), path, checking);
  }
  for (const [key, child] of Object.entries(keys)) {
    const isFilled = path.length === 0 && (checking.derived ?? []).includes(key);
    // What is written under another name is not missing besides.
    const isMisspelt = unknown.some((each) => nearest(each, Object.keys(keys)) === key || keysAt([...path, key], checking).includes(each));
    if (child.required === true && !isFilled && !(key in value) && !isMisspelt) sayMissing(key, path, checking);
  }
}

/** A header that is written as a block: its name says whether its value is a credential. */
function headerValue(option: Option, key: string, block: Readonly<Record<string, unknown>>, path: Steps): Option {
  const isValue = (option.type === "secret" || option.type === "string") && /(?:^|_)value$/.test(key) && /headers$/.test(String(path.at(-2) ?? ""));
  return isValue ? { ...option, type: isCredential(String(block["name"] ?? block["key"] ?? "")) ? "secret" : "string" } : option;
}

function checkKnown(option: Option, value: unknown, path: Steps, checking: Checking): void {
  const removal = removalOf(checking, path);
  if (removal !== undefined) {
    sayError(checking, "lint/key-removed", path, { on: "key", message: `${noun(checking)} has no option "${spelled(path)}" since ${removal.removed}.`, why: "A collector of that version refuses to start with it.", fix: removal.instead === undefined ? "Remove it." : `Use ${removal.instead}.` });
    return;
  }
  if (isDeprecated(option, checking) && value !== null) {
    const replacement = replacementOf(checking, path);
    sayWarning(checking, "lint/key-deprecated", path, { on: "key", edit: replacement?.edit, message: `The option "${spelled(path)}" of the ${checking.entry.kind} "${checking.entry.type}" is deprecated.`, why: typeof option.deprecated === "string" && option.deprecated !== "deprecated" ? `Upstream: ${option.deprecated.replace(/^deprecated; /, "")}.` : "Upstream removes such options after some releases.", fix: replacement === undefined ? "Replace it before it is removed." : `Write it as "${replacement.now}".` });
  }
  checkValue(option, value, path, checking);
}

/** A release nearby may have deprecated what this one has not yet. */
function isDeprecated({ deprecated }: Option, { entry }: Checking): boolean {
  return deprecated !== undefined && deprecated !== false && entry.isNear !== true;
}

function sayUnknown(key: string, known: readonly string[], path: Steps, checking: Checking): void {
  const at = [...path, key];
  const removal = removalOf(checking, at);
  if (removal !== undefined) {
    sayError(checking, "lint/key-removed", at, { on: "key", message: `${noun(checking)} has no option "${spelled(at)}" since ${removal.removed}.`, why: "A collector of that version refuses to start with it.", fix: removal.instead === undefined ? "Remove it." : `Use ${removal.instead}.` });
    return;
  }
  const text = { on: "key", message: `${noun(checking)} has no option "${spelled(at)}".`, fix: homeOf(key, path, (steps) => keysAt(steps, checking)) ?? offer(key, known), edit: respelled(key, known) } as const;
  if (isLenient(checking.entry, path)) sayWarning(checking, "validate/unknown-key", at, { ...text, why: "The collector ignores it in silence." });
  else sayError(checking, "validate/unknown-key", at, { ...text, why: nearest(key, known) === undefined ? "The collector refuses to start with an option that it does not know." : undefined });
}

/** The keys of the block at a path; of one of several forms nobody can tell. */
function keysAt(path: Steps, { entry }: Checking): readonly string[] {
  let here: Option = { type: "object", keys: entry.options };
  for (const step of path) {
    const next = typeof step === "number" ? here.of : (here.keys?.[step] ?? (here.type === "map" ? here.of : undefined));
    if (next === undefined) return [];
    here = resolved(next, entry);
  }
  return here.type === "object" ? Object.keys(here.keys ?? {}) : [];
}

/** Components that read their options themselves, and ignore what they do not know: only otelc can say so. */
const lenient: Readonly<Record<string, "top" | "everywhere">> = { "receiver/host_metrics": "top", "receiver/github": "top", "receiver/gitlab": "top", "connector/count": "everywhere" };

function isLenient({ kind, type }: Checking["entry"], path: Steps): boolean {
  const depth = lenient[`${kind}/${type}`];
  return depth === "everywhere" || (depth === "top" && path.length === 0);
}

function sayMissing(key: string, path: Steps, checking: Checking): void {
  sayError(checking, "validate/missing-option", path, { message: `${noun(checking)} needs the option "${spelled([...path, key])}".`, why: "The collector refuses to start without it.", fix: `Add "${key}".` });
}

function sayWrong(value: unknown, expected: string, path: Steps, checking: Checking): void {
  const name = spelled(path);
  sayError(checking, "validate/wrong-value", path, { on: "use", message: name === "" ? `${noun(checking)} is given ${shown(value)}.` : `${noun(checking)} has ${shown(value)} for "${name}".`, why: `Expected ${expected}.`, fix: advice(value, expected) });
}

function checkList(option: Option, value: unknown, path: Steps, checking: Checking): void {
  const element = option.of ?? { type: "any" };
  if (Array.isArray(value)) {
    checkEach(element, value, path, checking);
    return;
  }
  const { type, keys } = resolved(element, checking.entry);
  // The collector splits a text at its commas where it wants a list, but for one of objects, and Prometheus, which reads its own part of the file, splits none.
  const isSplit = (type !== "object" || keys === undefined || option.alsoString === true) && !isOfPrometheus(path, checking);
  if (typeof value === "string" && type === "ottl") checkOttl(value, path, checking);
  else if ((typeof value !== "string" || !isSplit) && symbolic(value)?.is !== "secret" && symbolic(value)?.is !== "variable") sayWrong(value, "a list", path, checking);
}

function isOfPrometheus([first]: Steps, { entry }: Checking): boolean {
  return entry.kind === "receiver" && entry.type === "prometheus" && first === "config";
}

function checkEach(element: Option, values: readonly unknown[], path: Steps, checking: Checking): void {
  [...values].forEach((value, index) => {
    const isOttl = element.type === "ottl";
    if (isOttl && (value === null || value === "")) sayWrong(value, "a condition or statement", [...path, index], checking);
    else if (value === undefined) sayWrong(value, "an entry of the list", [...path, index], checking);
    else checkValue(element, value, [...path, index], checking);
  });
}

function checkMap(option: Option, value: unknown, path: Steps, checking: Checking): void {
  if (!isBlock(value)) {
    if (symbolic(value)?.is !== "variable") sayWrong(value, "an object of names and values", path, checking);
    return;
  }
  const element = resolved(option.of ?? { type: "any" }, checking.entry);
  for (const [key, child] of Object.entries(value)) {
    const isHarmless = element.type === "secret" && !isCredential(key);
    checkValue(isHarmless ? { ...element, type: "string" } : element, child, [...path, key], checking);
  }
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && symbolic(value) === undefined && !isEmptyInstance(value);
}
