import type { Option } from "../../components/catalog.js";
import { type Checking, type Steps } from "./place.js";
/** Whether a header or option of this name carries a credential. */
export declare function isCredential(key: string): boolean;
/** An opaque option with text in it; placeholders of the collector's own are no literals. */
export declare function checkLiteral(option: Option, value: unknown, path: Steps, checking: Checking): void;
