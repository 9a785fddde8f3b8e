import type { CatalogEntry } from "../../components/catalog.js";
import type { Steps } from "./place.js";
export interface Block {
    readonly path: Steps;
    /** Whether the user wrote it. */
    wrote(key: string): boolean;
    /** Whether the key stands there, be it with nothing behind it: that switches some blocks on. */
    has(key: string): boolean;
    /** The keys that the user wrote. */
    readonly keys: readonly string[];
    /** The value, or its default. */
    value(key: string): unknown;
    number(key: string): number | undefined;
    /** Seconds of a duration. */
    seconds(key: string): number | undefined;
    text(key: string): string | undefined;
    /** How many entries a list or map has; what is not there has none. */
    count(key: string): number | undefined;
    /** Whether something stands there that is neither empty nor off. */
    isSet(key: string): boolean;
    isTrue(key: string): boolean;
    inner(key: string): Block | undefined;
    /** The blocks of a list or map. */
    each(key: string): readonly Block[];
}
export declare function blockOf(entry: CatalogEntry, written: Readonly<Record<string, unknown>>, path: Steps): Block;
