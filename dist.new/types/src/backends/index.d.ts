import type { Definition } from "./definition.js";
/** Undefined for what runs outside the stack. */
export declare function definitionOf(type: string): Definition | undefined;
