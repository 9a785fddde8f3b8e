export declare function count(value: number): string;
/** Bytes in the largest binary unit that keeps a digit before the point. */
export declare function bytes(value: number): string;
export declare function seconds(value: number): string;
export declare function plural(amount: number, noun: string): string;
/** `"a"`, `"b" and "c"`. */
export declare function quoted(names: readonly string[]): string;
