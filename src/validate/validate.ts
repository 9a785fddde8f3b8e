// From whatever the config exports to stacks that lowering may trust. Every mistake is reported, then the pipeline stops.
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { offer } from "../diagnostics/nearest.js";
import { has, isStack } from "../stack/brands.js";
import { isCollector } from "../stack/collector.js";
import { isComponent } from "../stack/component.js";
import { givenTo } from "../stack/given.js";
import { isTuned } from "../stack/kafka.js";
import { builderOf, isPlainNode, type PlainNode, typeName } from "../stack/node.js";
import { type PlainStack, stackSchema } from "../stack/stack.js";
import { renaming } from "../stack/schema.js";
import { isOverride, isPatch, overrideSchema, patchSchema } from "../stack/targets.js";
import { advice } from "./advice.js";
import { checkCollector } from "./collector.js";
import { checkComponent } from "./component.js";
import { checkSchema } from "./issues.js";
import { misgiven } from "./misgiven.js";
import { checkHole, checkPlain, type Owner } from "./plain-data.js";
import { checkSecret } from "./secret.js";
import { schemaOf } from "./schemas.js";
import { isInstance, shown } from "./shown.js";
import { checkTuned } from "./tuned.js";

/** One stack, its environment, and where it stands in what the config exports. */
export interface Validated { readonly environment: string | null; readonly stack: PlainStack; readonly at: Path }

export interface ValidateOptions {
  /** Which environment to build. @default all of them */
  readonly environment?: string | undefined;
  /** Builds for another collector than the stack says. */
  readonly collectorVersion?: string | undefined;
}

export function validate(exported: unknown, options: ValidateOptions, log: Diagnostics): readonly Validated[] {
  const stacks = stacksOf(exported, options, log).map((each) => (options.collectorVersion === undefined ? each : { ...each, stack: { ...each.stack, collectorVersion: options.collectorVersion as `0.${number}.${number}` } }));
  for (const each of stacks) checkStack(each, log);
  return stacks;
}

function stacksOf(exported: unknown, { environment }: ValidateOptions, log: Diagnostics): readonly Validated[] {
  if (has(exported, isStack)) {
    if (environment !== undefined) {
      log.error("validate/no-environments", [], { message: `There is no environment "${environment}".`, why: "The config exports one stack, without environments.", fix: "Leave --env out, or export defineEnvironments({ ... })." });
      return [];
    }
    return [{ environment: null, stack: exported as unknown as PlainStack, at: [] }];
  }
  if (isEnvironments(exported) && !isPlainEnvironments(exported)) {
    log.error("validate/wrong-value", ["stacks"], misgiven("defineEnvironments()", exported.stacks, "defineEnvironments({ staging: defineStack({ ... }), production: defineStack({ ... }) })"));
    return [];
  }
  if (isPlainEnvironments(exported)) return environmentsOf(exported.stacks, environment, log);
  log.error("validate/no-stack", [], {
    message: `The config exports ${shown(exported)} by default, not a stack.`,
    why: "otelc builds what defineStack() or defineEnvironments() returns.",
    fix: isStacks(exported) ? "Write: export default defineEnvironments({ ... })." : "Write: export default defineStack({ name, targets, collectors }).",
  });
  return [];
}

function environmentsOf(stacks: Readonly<Record<string, unknown>>, wanted: string | undefined, log: Diagnostics): readonly Validated[] {
  const names = Object.keys(stacks);
  if (Array.isArray(stacks)) log.error("validate/wrong-value", ["stacks"], { message: "defineEnvironments() has a list.", why: "An environment is built and chosen by its name.", fix: "Name each: { staging: defineStack({ ... }), production: defineStack({ ... }) }." });
  if (names.length === 0) log.error("validate/no-environments", ["stacks"], { message: "defineEnvironments() has no environment.", fix: "Give it at least one: { production: defineStack({ ... }) }." });
  if (wanted !== undefined && !names.includes(wanted)) {
    log.error("validate/no-environments", ["stacks"], { message: `There is no environment "${wanted}".`, fix: offer(wanted, names) });
    return [];
  }
  const found: Validated[] = [];
  for (const [name, stack] of Object.entries(stacks)) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) log.error("validate/wrong-name", ["stacks", name], { on: "key", message: `The environment "${name}" cannot be a folder's name.`, why: "Environments become folders of the output: lower-case letters, digits and hyphens.", fix: renaming(name) });
    if (wanted !== undefined && name !== wanted) continue;
    if (has(stack, isStack)) found.push({ environment: name, stack: stack as unknown as PlainStack, at: ["stacks", name] });
    else log.error("validate/no-stack", ["stacks", name], { message: `The environment "${name}" is ${shown(stack)}, not a stack.`, why: "An environment is built from what defineStack() returns.", fix: advice(stack, "what defineStack() returns") });
  }
  return found;
}

/** Stacks by name, as defineEnvironments() takes them. */
function isStacks(value: unknown): boolean {
  const stacks = typeof value === "object" && value !== null ? Object.values(value) : [];
  return stacks.length > 0 && stacks.every((stack) => has(stack, isStack));
}

function isPlainEnvironments(value: unknown): value is { readonly stacks: Readonly<Record<string, unknown>> } {
  return isEnvironments(value) && typeof value.stacks === "object" && value.stacks !== null;
}

function isEnvironments(value: unknown): value is { readonly stacks: unknown } {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "environments" && "stacks" in value;
}

function checkStack({ stack, at }: Validated, log: Diagnostics): void {
  const given = givenTo(stack);
  if (given?.areOptions === false) {
    log.error("validate/wrong-value", [...at, "options"], misgiven("defineStack()", given.options, "defineStack({ name, targets, collectors })"));
    return;
  }
  const { [isStack]: _, ...plain } = stack as PlainStack & { [isStack]?: true };
  checkSchema(stackSchema(), plain, { noun: "defineStack()", at }, log);
  checkNotEmpty(stack, at, log);
  checkListedOnce(stack.collectors, at, log);
  const context: Context = { seen: new Set(), stack, log };
  visit({ ...plain }, at, { noun: "defineStack()", at }, [], context);
}

function checkNotEmpty(stack: PlainStack, at: Path, log: Diagnostics): void {
  if (Array.isArray(stack.targets) && stack.targets.length === 0) log.error("validate/no-target", [...at, "targets"], { message: `The stack "${stack.name}" has no target.`, why: "Nothing would be written.", fix: "Add one: targets: [compose()]." });
  const collectors: unknown = stack.collectors;
  if (typeof collectors === "object" && collectors !== null && !isInstance(collectors) && Object.keys(collectors).length === 0) log.error("validate/no-collector", [...at, "collectors"], { message: `The stack "${stack.name}" has no collector.`, why: "Without one, nothing carries telemetry.", fix: "Add one: collectors: { \"otel-collector\": collector({ ... }) }." });
}

/** A collector runs under one name: the first. */
function checkListedOnce(collectors: unknown, at: Path, log: Diagnostics): void {
  const listed = Object.entries(typeof collectors === "object" && collectors !== null ? collectors : {}).filter(([, collector]) => isCollector(collector));
  listed.forEach(([name, collector], index) => {
    const first = listed.slice(0, index).find(([, earlier]) => earlier === collector)?.[0];
    if (first === undefined) return;
    log.error("validate/collector-listed-twice", [...at, "collectors", name], {
      on: "key", message: `"${first}" and "${name}" are one collector.`, why: `It is run once, as "${first}": nothing would be there under the other name.`, fix: "Make one for each, by calling the function twice, or take one of them out.",
      notes: [{ message: "The other one is here.", at: [...at, "collectors", first] }],
    });
  });
}

export interface Context { readonly seen: Set<object>; readonly stack: PlainStack; readonly log: Diagnostics }

/** Walks everything reachable, each object once, by the first path that leads to it. */
function visit(value: unknown, at: Path, within: Owner, above: readonly object[], context: Context): void {
  checkHole(value, at, within, context.log);
  const isKnown = typeof value === "object" && value !== null && context.seen.has(value);
  if (isKnown && !above.includes(value)) return;
  if (!isKnown && typeof value === "object" && value !== null) context.seen.add(value);
  if (!checkPlain(value, at, within, above, context.log) || typeof value !== "object" || value === null || isKnown) return;
  checkValue(value, at, context);
  const own = ownerOf(value, at);
  const children = isTuned(value) ? Object.entries({ to: value.to, options: value.options }) : Object.entries(value);
  for (const [key, child] of children) visit(child, [...at, Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key], own ?? within, own === undefined ? [...above, value] : [], context);
}

/** A node or a component, which speaks for what is in it. One collector may well lead back to another: that is told as a circle of telemetry. */
function ownerOf(value: object, at: Path): Owner | undefined {
  if (isTuned(value)) return { noun: `${String(value.direction)}()`, at: [...at, "options"] };
  if (isCollector(value)) return { noun: "A collector", at };
  if (isComponent(value)) return { noun: `The ${String(value.kind)} "${typeName(value.type)}"`, at: [...at, "options"] };
  return isPlainNode(value) ? { noun: `${builderOf(typeName(value.type))}()`, at: [...at, "options"] } : undefined;
}

function checkValue(value: object, at: Path, context: Context): void {
  if (isTuned(value)) checkTuned(value, at, context);
  else if (isCollector(value)) checkCollector(value, at, context);
  else if (isOverride(value)) checkSchema(overrideSchema(), value, { noun: "override()", at }, context.log);
  else if (isPatch(value)) checkSchema(patchSchema(), value, { noun: "patch()", at, written: ([head, ...rest]) => (head === "match" ? rest : [String(head), ...rest]) }, context.log);
  else if (isComponent(value)) checkComponent(value, at, context);
  else if (isPlainNode(value)) {
    const schema = typeof value.kind === "string" && typeof value.type === "string" ? schemaOf(value.kind, value.type) : undefined;
    if (schema === undefined && made.has(value.kind)) reportUnmade(value, at, context.log);
    else if (schema !== undefined) checkSchema(schema, value.options, { noun: `${builderOf(value.type)}()`, at: [...at, "options"] }, context.log);
  } else checkSecret(value, at, context.log);
}

/** Kinds of which every type has a function of its own. */
const made: ReadonlySet<unknown> = new Set(["backend", "channel", "dashboards", "database", "exposure", "object-store", "queue", "secret-store", "target"]);

function reportUnmade({ kind, type }: PlainNode, at: Path, log: Diagnostics): void {
  log.error("validate/wrong-value", at, { message: `A node of kind "${kind}" has the type ${shown(type)}, which no function of otelc makes.`, why: "What it is decides what is run for it.", fix: "Use what the function returns as it is: compose(), kafka({ ... }), loki()." });
}
