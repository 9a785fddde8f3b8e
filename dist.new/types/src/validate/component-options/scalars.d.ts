/** A value that is only known where the collector runs: `${env:SIZE}`. */
export declare function isExpanded(value: unknown): boolean;
/** Whether Go's time.ParseDuration takes the text. */
export declare function isGoDuration(text: string): boolean;
/** Whether Prometheus takes the text as a duration: days, weeks and years too, largest unit first, no fractions. */
export declare function isPrometheusDuration(text: string): boolean;
/** Seconds of a duration as Go reads it; a bare number counts nanoseconds. */
export declare function secondsOf(value: unknown): number | undefined;
/** Whether the text is a number of bytes with a unit, as log receivers read it. */
export declare function isByteSize(text: string): boolean;
/** What a duration in another notation was probably meant to be. */
export declare function meantDuration(value: unknown): string | undefined;
