import type { Definition } from "./definition.js";
export declare const tempo: Definition;
