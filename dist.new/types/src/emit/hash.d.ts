/** 16 hexadecimal digits (FNV-1a, 64 bits). */
export declare function fingerprint(value: unknown): string;
