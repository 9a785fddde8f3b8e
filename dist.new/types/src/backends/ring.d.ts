import type { Site } from "./definition.js";
export declare function memberlist({ service, model, view }: Site): Readonly<Record<string, unknown>>;
export declare function inRing(): Readonly<Record<string, unknown>>;
