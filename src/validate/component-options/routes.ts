// The routing connector's options as the DSL has them: routes by name, each with a condition, or "default".
import { offer } from "../../diagnostics/nearest.js";
import { shown } from "../shown.js";
import { checkOttl } from "./ottl.js";
import { type Checking, noun, sayCertain, type Steps } from "./place.js";

const contexts = ["resource", "span", "metric", "datapoint", "log", "request"];

export function checkRoutes(checking: Checking, options: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(options)) {
    if (key !== "table" && key !== "error_mode") sayCertain(checking, "validate/unknown-key", [key], { on: "key", message: `${noun(checking)} has no option "${key}".`, fix: offer(key, ["table", "error_mode"]) });
  }
  const { table, error_mode: mode } = options;
  if (mode !== undefined && mode !== "ignore" && mode !== "propagate") sayCertain(checking, "validate/wrong-value", ["error_mode"], { on: "use", message: `${noun(checking)} has ${shown(mode)} for "error_mode".`, why: "Expected one of: ignore, propagate.", fix: offer(String(mode), ["ignore", "propagate"]) });
  if (typeof table !== "object" || table === null || Array.isArray(table) || Object.keys(table).length === 0) {
    sayCertain(checking, "validate/missing-option", table === undefined ? [] : ["table"], { message: `${noun(checking)} needs the option "table" with a route.`, why: "Without a route nothing leaves the connector.", fix: 'Add one: table: { acme: { condition: \'attributes["tenant"] == "acme"\' } }.' });
    return;
  }
  for (const [name, route] of Object.entries(table)) checkRoute(route, ["table", name], checking);
}

function checkRoute(route: unknown, path: Steps, checking: Checking): void {
  if (route === "default") return;
  const { condition, context, ...rest } = typeof route === "object" && route !== null ? (route as Readonly<Record<string, unknown>>) : {};
  if (typeof condition !== "string") {
    sayCertain(checking, "validate/wrong-value", path, { on: "use", message: `${noun(checking)} has ${shown(route)} for the route "${String(path.at(-1))}".`, why: 'Expected { condition, context }, or "default".', fix: "Give it a condition in OTTL." });
    return;
  }
  for (const key of Object.keys(rest)) sayCertain(checking, "validate/unknown-key", [...path, key], { on: "key", message: `A route of the connector "routing" has no option "${key}".`, fix: offer(key, ["condition", "context"]) });
  if (context !== undefined && !contexts.includes(String(context))) sayCertain(checking, "validate/wrong-value", [...path, "context"], { on: "use", message: `${noun(checking)} has ${shown(context)} for "context".`, why: `Expected one of: ${contexts.join(", ")}.`, fix: offer(String(context), contexts) });
  else if (context !== "request") checkOttl(condition, [...path, "condition"], checking, typeof context === "string" ? context : undefined);
}
