/** How the fields of a built value lead back to the arguments of the call that built it. */
export type Route = (path: readonly (string | number)[]) => readonly (string | number)[];
/** A raw V8 call site: file, line and column in the bundle. */
export interface CallSite {
    getFileName(): string | null | undefined;
    getLineNumber(): number | null;
    getColumnNumber(): number | null;
}
export interface Site {
    readonly call: CallSite | undefined;
    /** Turns a path into the value into a path into the call's arguments (first step: the argument's index). */
    readonly route: Route;
}
/** Remembers the call of `builder` that made `value`. */
export declare function mark<T extends object>(value: T, builder: (...args: never[]) => unknown, route: Route): T;
export declare function siteOf(value: unknown): Site | undefined;
/** Fields of the value are fields of the first argument. */
export declare const firstArgument: Route;
/** `options` is the first argument; a name stands in the naming argument behind it. */
export declare const optionsThenNaming: Route;
/** Backends: `options` is the first argument and their name stands among the options. */
export declare const optionsOnly: Route;
