// A baseline lets a repository adopt otelc with findings that it will mend later: what stands in the file is not said again, what is new is.
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fingerprints } from "../diagnostics/fingerprint.js";
import type { Located } from "../diagnostics/located.js";
import { readText } from "../load/source-text.js";
import { type Option, type Parsed, Usage } from "./command.js";
import { writeOwn } from "./own-file.js";

export const baselineOption: Option = { name: "baseline", value: "FILE", help: "says nothing of findings that stand in this file (otelc lint --update-baseline writes it)" };

/** Where a baseline stands that nobody names. */
export const defaultBaseline = "otelc.baseline.json";

/** Version of the file's form. */
const form = 1;

export interface Baseline { readonly fingerprints: ReadonlySet<string> }

/** The baseline that the command line names; undefined where it names none. */
export function readBaseline(parsed: Parsed, cwd: string): Baseline | undefined {
  const name = parsed.value("baseline");
  if (name === undefined || parsed.flag("update-baseline")) return undefined;
  const path = resolve(cwd, name);
  if (!existsSync(path)) throw new Usage(`there is no baseline "${name}". Write it: otelc lint --update-baseline --baseline ${name}`);
  const known = fingerprintsIn(readText(path) ?? "");
  if (known === undefined) throw new Usage(`"${name}" is no baseline that this otelc can read. Write it again: otelc lint --update-baseline --baseline ${name}`);
  return { fingerprints: new Set(known) };
}

/** Findings that are not in the baseline. */
export function withoutKnown(findings: readonly Located[], baseline: Baseline | undefined): readonly Located[] {
  if (baseline === undefined) return findings;
  const own = fingerprints(findings);
  return findings.filter((finding, index) => !canWait(finding) || !baseline.fingerprints.has(own[index] ?? ""));
}

/** How many findings of the baseline are there no more. */
export function mendedOf(findings: readonly Located[], baseline: Baseline | undefined): number {
  const own = new Set(fingerprints(findings));
  return [...(baseline?.fingerprints ?? [])].filter((known) => !own.has(known)).length;
}

/** Writes the findings that can wait, and tells how many they are. */
export function writeBaseline(findings: readonly Located[], name: string, cwd: string): number {
  const own = fingerprints(findings);
  const entries = findings.flatMap((finding, index) => (canWait(finding) ? [{ fingerprint: own[index], code: finding.code, file: finding.place?.file ?? null, message: finding.message }] : []));
  writeOwn(name, () => writeFileSync(resolve(cwd, name), `${JSON.stringify({ form, findings: entries }, null, 2)}\n`));
  return entries.length;
}

/** Only what lint says can be put off; the rest is wrong today. */
export function canWait({ code }: Located): boolean {
  return code.startsWith("lint/");
}

function fingerprintsIn(text: string): readonly string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || !("form" in parsed) || parsed.form !== form || !("findings" in parsed) || !Array.isArray(parsed.findings)) return undefined;
    return parsed.findings.map((finding: unknown) => (typeof finding === "object" && finding !== null && "fingerprint" in finding ? String(finding.fingerprint) : ""));
  } catch {
    return undefined;
  }
}
