export type Fields = Readonly<Record<string, unknown>>;
export declare function isRecord(value: unknown): value is Fields;
export declare function fieldsOf(value: unknown): Fields;
export declare function listOf(value: unknown): readonly unknown[];
export declare function textOf(value: unknown): string | undefined;
/** What stands at a path; undefined where a step is missing. */
export declare function inside(value: unknown, ...path: readonly string[]): unknown;
