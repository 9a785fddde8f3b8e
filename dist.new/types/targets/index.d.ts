import type { Target } from "../src/emit/target.js";
/** Every target, by the type that the DSL names. */
export declare const targets: Readonly<Record<string, Target>>;
