import type { Definition } from "./definition.js";
export declare const loki: Definition;
