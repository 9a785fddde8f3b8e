import { type Value } from "../model/value.js";
type Options = Readonly<Record<string, Value>>;
/** The user's options over the derived ones, block by block. */
export declare function merged(derived: Options, own: Options): Options;
export declare function isBlock(value: Value | undefined): value is Options;
export {};
