import type { Option } from "../../components/catalog.js";
import { type Checking, type Steps } from "./place.js";
/** Checks an options object against its entry in the catalog. */
export declare function checkOptions(given: Checking, options: unknown): void;
export declare function checkValue(option: Option, value: unknown, path: Steps, checking: Checking): void;
