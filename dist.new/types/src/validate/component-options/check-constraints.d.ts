import { type Checking, type Steps } from "./place.js";
/** @param name `processor/batch` for a component's options, `queuebatch.Config` for a shared block. */
export declare function checkConstraints(name: string, written: Readonly<Record<string, unknown>>, path: Steps, checking: Checking): void;
