import type { Block } from "./block.js";
/** A constraint that a block breaks. */
export interface Broken {
    /** The key that it is said at; the block itself where there is none. */
    readonly key?: string;
    /** Of a block inside the one that is checked. */
    readonly block?: Block;
    /** What is the case: ends the sentence `The processor "batch" ...`. */
    readonly message: string;
    readonly fix: string;
}
export type Constraint = (block: Block) => Broken | readonly Broken[] | undefined;
/** By component (`processor/batch`), or by the name of a shared block (`queuebatch.Config`). */
export type Constraints = Readonly<Record<string, readonly Constraint[]>>;
export declare function needs(key: string): Constraint;
/** At least one of several options is there. */
export declare function needsOneOf(keys: readonly string[], what: string): Constraint;
export declare function onlyOneOf(keys: readonly string[]): Constraint;
export declare function above(least: number, ...keys: readonly string[]): Constraint;
export declare function atLeast(least: number, ...keys: readonly string[]): Constraint;
export declare function atMost(most: number, ...keys: readonly string[]): Constraint;
/** A number, or a duration, that another may not exceed; 0 in the first is no bound where that is said. */
export declare function notAbove(key: string, bound: string, options?: {
    readonly unlessZero?: boolean;
    readonly strictly?: boolean;
}): Constraint;
export declare function oneOf(key: string, values: readonly string[], options?: {
    readonly anyCase?: boolean;
}): Constraint;
/** No entry of a list of texts stands there twice, in whatever case. */
export declare function distinct(key: string): Constraint;
export declare function regularExpression(key: string): Constraint;
/** A constraint that holds only where another fact does. */
export declare function when(applies: (block: Block) => boolean, ...constraints: readonly Constraint[]): Constraint;
/** Constraints of each block in a list or map. */
export declare function eachOf(key: string, ...constraints: readonly Constraint[]): Constraint;
/** Constraints of one block inside. */
export declare function inside(key: string, ...constraints: readonly Constraint[]): Constraint;
export declare function asList(broken: ReturnType<Constraint>): readonly Broken[];
