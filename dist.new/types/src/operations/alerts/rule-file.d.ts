import type { RuleSet } from "./rules.js";
export declare function ruleDocument({ recordings, alerts }: RuleSet): unknown;
interface TestFile {
    readonly name: string;
    readonly document: unknown;
}
/** Objectives look back over days, so their tests go in larger steps and stand apart. */
export declare function ruleTests({ alerts }: RuleSet, file: string): readonly TestFile[];
export {};
