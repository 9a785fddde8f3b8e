import type { Site } from "./definition.js";
import type { Entrance } from "./gateway.js";
export declare const lokiPort: 3100;
export declare const lokiEntrances: readonly Entrance[];
export declare function lokiParts(site: Site): Readonly<Record<string, unknown>>;
export declare function lokiCommon({ service, view }: Site): Readonly<Record<string, unknown>>;
