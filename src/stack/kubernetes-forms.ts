// What Kubernetes lets names, labels and annotations be, so that a slip is told at the option that has it.
import { expecting, isSubdomain, lazily, type Schema, z } from "./schema.js";

const label = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** @internal */
export const labelKey = lazily(() => expecting<string>(keyForm("label"), isQualified));

/** @internal */
export const labelValue = lazily(() => expecting<string>(valueForm, isLabelValue));

/** @internal Labels, and what selects by them. */
export const labels = lazily(() => recordOf("label", (value) => (isLabelValue(value) ? undefined : valueForm)));

/** @internal */
export const annotations = lazily(() => recordOf("annotation", () => undefined));

/** @internal Labels of pods: those by which the stack finds its pods are its own. */
export const podLabels = lazily(() => recordOf("label", (value, key) => {
  if (ownLabels.has(key)) return "expected another label: the stack sets this one, and selects by it";
  return isLabelValue(value) ? undefined : valueForm;
}));

const ownLabels = new Set(["name", "instance", "component", "part-of", "managed-by", "version"].map((name) => `app.kubernetes.io/${name}`));
const valueForm = "expected a label value: at most 63 letters, digits, hyphens, underscores and dots, a letter or digit at both ends";

function keyForm(noun: string): string {
  return `the key of ${noun === "annotation" ? "an" : "a"} ${noun}: at most 63 letters, digits, hyphens, underscores and dots, after a DNS name and a slash where there is one`;
}

function recordOf(noun: string, objection: (value: string, key: string) => string | undefined): Schema<Readonly<Record<string, string>>> {
  return z.record(z.string(), z.string()).check((payload) => {
    for (const [key, value] of Object.entries(payload.value)) {
      const message = isQualified(key) ? objection(value, key) : `expected ${keyForm(noun)}`;
      if (message !== undefined) payload.issues.push({ code: "custom", input: value, path: [key], message });
    }
  });
}

function isQualified(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const [first = "", second, ...more] = value.split("/");
  if (more.length > 0) return false;
  return second === undefined ? label.test(first) : isSubdomain(first.toLowerCase()) && label.test(second);
}

function isLabelValue(value: unknown): boolean {
  return typeof value === "string" && (value === "" || label.test(value));
}
