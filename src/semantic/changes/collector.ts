// Inside a collector's configuration: queues and groups that are told by name, signals that come and go, and what else is set differently.
import { fieldsOf, inside, isRecord, listOf, textOf, type Fields } from "../../lint/documents/record.js";
import { type Change, changesOf, listed, type Make, same } from "../change.js";
import type { Pair } from "../compare.js";
import type { Part } from "../part.js";
import { groupChanges } from "./groups.js";
import { storedChanges } from "./stored.js";

/** The collector's configuration that a part reads. */
export function collectorOf({ configs }: Part): Fields | undefined {
  return [...configs.values()].filter(isRecord).find((config) => isRecord(inside(config, "service", "pipelines")));
}

export function collectorChanges({ before, after }: Pair): readonly Change[] {
  const [was, now] = [collectorOf(before), collectorOf(after)];
  if (was === undefined || now === undefined || same(was, now)) return [];
  const say = changesOf(after.name);
  return [...storedChanges(was, now, say), ...groupChanges(was, now, say), ...pipelineChanges(was, now, say), ...optionChanges(was, now, say)];
}

function pipelineChanges(was: Fields, now: Fields, say: Make): readonly Change[] {
  const [old, current] = [was, now].map((config) => fieldsOf(inside(config, "service", "pipelines")));
  const ids = [...new Set([...Object.keys(old ?? {}), ...Object.keys(current ?? {})])];
  return ids.flatMap((id): readonly Change[] => {
    const [from, to] = [old?.[id], current?.[id]];
    if (from === undefined) return [say("behaviour", `new pipeline ${id}`, `${id} now go to ${listed(listOf(inside(to, "exporters")).map(String))}.`)];
    if (to === undefined) return [say("data", `no pipeline ${id} any more`, `${id} that still arrive are refused or ignored.`)];
    return (["receivers", "exporters", "processors"] as const).flatMap((section) => wiring(id, section, names(from, section), names(to, section), say));
  });
}

function names(pipeline: unknown, section: string): readonly string[] {
  return listOf(inside(pipeline, section)).map(String);
}

const verbs = { receivers: ["now come from", "no longer come from"], exporters: ["now go to", "no longer go to"], processors: ["now pass through", "no longer pass through"] } as const;

function wiring(id: string, section: keyof typeof verbs, from: readonly string[], to: readonly string[], say: Make): readonly Change[] {
  const [added, removed] = [to.filter((name) => !from.includes(name)), from.filter((name) => !to.includes(name))];
  if (added.length === 0 && removed.length === 0) return same(from, to) ? [] : [say("behaviour", `${section} of ${id} in another order`, `${listed(to)}.`)];
  const words = [added.length > 0 ? `${verbs[section][0]} ${listed(added)}` : "", removed.length > 0 ? `${verbs[section][1]} ${listed(removed)}` : ""].filter((each) => each !== "");
  return [say("behaviour", `${section} of pipeline ${id}`, `${id} ${words.join(" and ")}.`, section === "exporters" && removed.length > 0 && added.length === 0)];
}

/** Options that nothing above has spoken of. */
function optionChanges(was: Fields, now: Fields, say: Make): readonly Change[] {
  return ["receivers", "processors", "exporters", "connectors", "extensions"].flatMap((section) => {
    const [old, current] = [fieldsOf(was[section]), fieldsOf(now[section])];
    return Object.keys(current).filter((id) => id in old && !same(old[id], current[id])).flatMap((id) => {
      const paths = differences(old[id], current[id]).filter(({ path }) => !/^(?:group_id|initial_offset|sending_queue\.storage|storage|directory|(?:traces|metrics|logs)\.topics?)(?:\.|$)|(?:^|\.)(?:tls|auth)(?:\.|$)/.test(path));
      return paths.length === 0 ? [] : [say("behaviour", `${section.slice(0, -1)} ${id}`, `${listed(paths.slice(0, 6).map(({ path, from, to }) => `${path} ${short(from)} → ${short(to)}`))}${paths.length > 6 ? `, and ${paths.length - 6} more` : ""}.`)];
    });
  });
}

interface Difference { readonly path: string; readonly from: unknown; readonly to: unknown }

function differences(from: unknown, to: unknown, path = ""): readonly Difference[] {
  if (same(from, to)) return [];
  const [old, now] = [fieldsIn(from), fieldsIn(to)];
  if (old === undefined || now === undefined) return [{ path: path === "" ? "options" : path, from, to }];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => differences(old[key], now[key], path === "" ? key : `${path}.${key}`));
}

/** An object, or a list of objects with names of their own, such as policies. */
function fieldsIn(value: unknown): Fields | undefined {
  if (isRecord(value)) return value;
  const named = Array.isArray(value) ? value.flatMap((item: unknown) => (isRecord(item) && typeof item["name"] === "string" ? [[item["name"], item] as const] : [])) : [];
  return named.length === 0 || new Set(named.map(([name]) => name)).size !== listOf(value).length ? undefined : Object.fromEntries(named);
}

function short(value: unknown): string {
  if (value === undefined) return "unset";
  const text = textOf(value) ?? JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
