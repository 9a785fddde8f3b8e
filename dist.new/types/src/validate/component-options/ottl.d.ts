import { type Checking, type Steps } from "./place.js";
/** @param context The context that stands beside the text, where its group names one. */
export declare function checkOttl(value: unknown, path: Steps, checking: Checking, context?: string): void;
