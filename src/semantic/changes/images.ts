// Versions: of the collector with what they remove, of everything else with the direction.
import { isBefore } from "../../collector/version.js";
import { removals } from "../../collector/versions.js";
import { fieldsOf } from "../../lint/documents/record.js";
import { type Change, changesOf, listed, same } from "../change.js";
import type { Pair } from "../compare.js";
import { collectorOf } from "./collector.js";

export function imageChanges({ before, after }: Pair): readonly Change[] {
  if (same(before.images, after.images)) return [];
  const say = changesOf(after.name);
  const added = after.images.filter((image) => !before.images.includes(image));
  const removed = before.images.filter((image) => !after.images.includes(image));
  return added.map((image) => {
    const from = removed.find((old) => nameOf(old) === nameOf(image));
    const mirrored = removed.find((old) => repositoryOf(old) === repositoryOf(image) && versionOf(old) === versionOf(image));
    if (mirrored !== undefined) return say("version", `image ${image}`, `The same as ${mirrored}, from another registry: it is pulled from there, and must be there.`);
    if (from === undefined) return say("version", `image ${image}`, removed.length === 0 ? "It runs beside the others." : `Instead of ${listed(removed)}: another program reads the same volumes and configuration.`, removed.length > 0);
    const [old, now] = [versionOf(from), versionOf(image)];
    const isOlder = isNumbered(old) && isNumbered(now) && isLess(now, old);
    return say("version", `${nameOf(image)} ${old} → ${now}`, isOlder ? "An older version may not read what the newer one has written: check before you apply." : said(old, now, collectorOf(after) !== undefined && isNumbered(now), fieldsOf(collectorOf(before))), isOlder || isMajor(old, now));
  });
}

function said(from: string, to: string, isCollector: boolean, config: Readonly<Record<string, unknown>>): string {
  if (!isCollector) return isMajor(from, to) ? "A new major version: read its notes on upgrading; going back may not be possible." : "Going back is possible as long as its notes say so.";
  const gone = removals.filter(({ last }) => !isBefore(last, from) && isBefore(last, to));
  const used = gone.filter(({ kind, type }) => Object.keys(fieldsOf(config[`${kind}s`])).some((id) => id.split("/")[0] === type));
  if (gone.length === 0) return "No component that otelc knows of goes away in between.";
  return `In between go away: ${listed(gone.map(({ kind, type }) => `${kind} ${type}`))}${used.length > 0 ? `; in use here: ${listed(used.map(({ type }) => type))}` : "; none is in use here"}.`;
}

function nameOf(image: string): string {
  return image.replace(/(?:@sha256:.*|:[^/:]*| [^ ]*)$/, "");
}

/** Without the registry, and what a mirror puts in front: the last two steps, or the one that there is. */
function repositoryOf(image: string): string {
  const steps = nameOf(image).split("/");
  const [first = ""] = steps;
  const isHost = steps.length > 1 && (/[.:]/.test(first) || first === "localhost");
  return (isHost ? steps.slice(1) : steps).slice(-2).join("/").replace(/^library\//, "");
}

function versionOf(image: string): string {
  return image.slice(nameOf(image).length + 1);
}

function isNumbered(version: string): boolean {
  return /^v?\d+\.\d+/.test(version);
}

function numbersOf(version: string): readonly number[] {
  return version.replace(/^v/, "").split(/[.-]/).slice(0, 3).map((part) => Number.parseInt(part, 10) || 0);
}

function isLess(left: string, right: string): boolean {
  const against = numbersOf(right);
  const index = numbersOf(left).findIndex((number, at) => number !== against[at]);
  return index >= 0 && (numbersOf(left)[index] ?? 0) < (against[index] ?? 0);
}

function isMajor(from: string, to: string): boolean {
  return isNumbered(from) && isNumbered(to) && numbersOf(from)[0] !== numbersOf(to)[0];
}
