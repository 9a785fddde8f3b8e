import { type Site } from "./definition.js";
import type { Entrance } from "./gateway.js";
export declare const mimirPort: 8080;
export declare const mimirEntrances: readonly Entrance[];
export declare function mimirParts(site: Site): Readonly<Record<string, unknown>>;
export declare function mimirBucketCaches(site: Site): Readonly<Record<string, unknown>>;
/** Rules ask through the query frontend, so that they are split and cached as other queries are. */
export declare function mimirRuler({ service, view }: Site): Readonly<Record<string, unknown>>;
