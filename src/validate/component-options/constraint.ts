// The vocabulary of constraints: what the collector's own Validate methods refuse, said before it starts.
import { objectionTo } from "../../ottl/regular-expression.js";
import { shown } from "../shown.js";
import type { Block } from "./block.js";

/** A constraint that a block breaks. */
export interface Broken {
  /** The key that it is said at; the block itself where there is none. */
  readonly key?: string;
  /** The entry of a list that stands at the key. */
  readonly index?: number;
  /** Of a block inside the one that is checked. */
  readonly block?: Block;
  /** What is the case: ends the sentence `The processor "batch" ...`. */
  readonly message: string;
  /** @default that the collector refuses it */
  readonly why?: string;
  readonly fix: string;
}

export type Constraint = (block: Block) => Broken | readonly Broken[] | undefined;

/** By component (`processor/batch`), or by the name of a shared block (`queuebatch.Config`). */
export type Constraints = Readonly<Record<string, readonly Constraint[]>>;

export function needs(key: string): Constraint {
  return (block) => {
    if (block.count(key) !== 0) return undefined;
    const isEmpty = block.wrote(key);
    return { key, message: isEmpty ? `has ${shown(block.value(key))} for "${key}"` : `needs the option "${key}"`, fix: !isEmpty ? `Add "${key}".` : block.text(key) === "" ? "Write a text that is not empty." : "Give it at least one entry." };
  };
}

/** At least one of several options is there. */
export function needsOneOf(keys: readonly string[], what: string): Constraint {
  return (block) => (keys.some((key) => block.isSet(key)) ? undefined : { message: `has none of ${listed(keys)}`, fix: `Give it ${what}.` });
}

export function onlyOneOf(keys: readonly string[]): Constraint {
  return (block) => {
    // A default gives way to what is written.
    const set = keys.filter((key) => block.wrote(key) && block.isSet(key));
    return set.length > 1 ? { key: set[1] ?? "", message: `has ${listed(set)}, which exclude each other`, fix: "Keep one of them." } : undefined;
  };
}

export function above(least: number, ...keys: readonly string[]): Constraint {
  return (block) => keys.flatMap((key) => {
    const value = numeric(block, key);
    return value !== undefined && value <= least ? [{ key, message: `has ${JSON.stringify(block.value(key))} for "${key}", which must be above ${least}`, fix: "Raise it." }] : [];
  });
}

export function atLeast(least: number, ...keys: readonly string[]): Constraint {
  return (block) => keys.flatMap((key) => {
    const value = numeric(block, key);
    return value !== undefined && value < least ? [{ key, message: `has ${JSON.stringify(block.value(key))} for "${key}", which must be at least ${least}`, fix: "Raise it." }] : [];
  });
}

export function atMost(most: number, ...keys: readonly string[]): Constraint {
  return (block) => keys.flatMap((key) => {
    const value = numeric(block, key);
    return value !== undefined && value > most ? [{ key, message: `has ${JSON.stringify(block.value(key))} for "${key}", which must be at most ${most}`, fix: "Lower it." }] : [];
  });
}

/** A number, or a duration, that another may not exceed; 0 in the first is no bound where that is said. */
export function notAbove(key: string, bound: string, options: { readonly unlessZero?: boolean; readonly strictly?: boolean } = {}): Constraint {
  return (block) => {
    const [value, limit] = [numeric(block, key), numeric(block, bound)];
    if (value === undefined || limit === undefined || (options.unlessZero === true && limit === 0)) return undefined;
    const isBroken = options.strictly === true ? value >= limit : value > limit;
    const sign = options.strictly === true ? ">=" : ">";
    return isBroken ? { key: block.wrote(key) ? key : bound, message: `has ${JSON.stringify(block.value(key))} for "${key}" and ${JSON.stringify(block.value(bound))} for "${bound}" (${JSON.stringify(block.value(key))} ${sign} ${JSON.stringify(block.value(bound))})`, fix: `Lower "${key}" or raise "${bound}".` } : undefined;
  };
}

export function oneOf(key: string, values: readonly string[], options: { readonly anyCase?: boolean } = {}): Constraint {
  return (block) => {
    const value = block.text(key);
    if (value === undefined || (value === "" && !block.wrote(key))) return undefined;
    const isKnown = values.some((each) => each === value || (options.anyCase === true && each.toLowerCase() === value.toLowerCase()));
    return isKnown ? undefined : { key, message: `has ${JSON.stringify(value)} for "${key}"`, fix: `Use one of: ${values.filter((each) => each !== "").join(", ")}.` };
  };
}

/** No entry of a list of texts stands there twice, in whatever case. */
export function distinct(key: string): Constraint {
  return (block) => {
    const value = block.value(key);
    const texts = Array.isArray(value) ? value.filter((each) => typeof each === "string").map((each) => each.toLowerCase()) : [];
    const twice = texts.find((each, index) => texts.indexOf(each) !== index);
    return twice === undefined ? undefined : { key, message: `has "${twice}" twice in "${key}"`, fix: "Remove one." };
  };
}

/** Of a text, or of each of a list. */
export function regularExpression(key: string): Constraint {
  return (block) => {
    const value = block.value(key);
    return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((text, index) => {
      const objection = typeof text === "string" ? objectionTo(text) : undefined;
      return objection === undefined ? [] : [{ key, ...(Array.isArray(value) ? { index } : {}), message: `has a regular expression in "${key}" that ${objection.what}`, fix: objection.fix }];
    });
  };
}

/** A constraint that holds only where another fact does. */
export function when(applies: (block: Block) => boolean, ...constraints: readonly Constraint[]): Constraint {
  return (block) => (applies(block) ? constraints.flatMap((constraint) => asList(constraint(block))) : undefined);
}

/** Constraints of each block in a list or map. */
export function eachOf(key: string, ...constraints: readonly Constraint[]): Constraint {
  return (block) => block.each(key).flatMap((child) => constraints.flatMap((constraint) => asList(constraint(child)).map((broken) => ({ block: child, ...broken }))));
}

/** Constraints of one block inside. */
export function inside(key: string, ...constraints: readonly Constraint[]): Constraint {
  return (block) => {
    const child = block.inner(key);
    return child === undefined ? undefined : constraints.flatMap((constraint) => asList(constraint(child)).map((broken) => ({ block: child, ...broken })));
  };
}

export function asList(broken: ReturnType<Constraint>): readonly Broken[] {
  if (broken === undefined) return [];
  return Array.isArray(broken) ? broken : [broken as Broken];
}

function numeric(block: Block, key: string): number | undefined {
  return block.number(key) ?? block.seconds(key);
}

function listed(keys: readonly string[]): string {
  const quoted = keys.map((key) => `"${key}"`);
  return quoted.length < 2 ? (quoted[0] ?? "") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
