import type { Definition } from "./definition.js";
export declare const jaeger: Definition;
