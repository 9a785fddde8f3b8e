import type { Volume } from "../stack/running.js";
export declare function secondsOf(text: unknown): number;
export declare function bytesOf(text: unknown): number;
export declare function perSecond(text: unknown): number;
export declare function millisOf(cpu: number | string): number;
export declare function sizeOf(volume: Volume): {
    readonly size: string;
    readonly bytes: number;
    readonly storageClass: string | null;
};
/** The next round size in Gi that holds so many bytes. */
export declare function roundedSize(bytes: number): string;
