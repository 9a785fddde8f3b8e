import type { Model } from "../model/model.js";
import type { Signal } from "../stack/brands.js";
/** Go knows no days, so retentions are written in hours. */
export declare function hoursOf(duration: unknown, fallback: string): string;
/** Prometheus knows days, but no fractions of them. */
export declare function promDuration(duration: unknown, fallback: string): string;
/** Megabytes a second of the declared load, or undefined. */
export declare function megabytesPerSecond(model: Model, signal: Signal): number | undefined;
/** How late samples may come: collectors try again for as long as the declared outage lasts, in no order. */
export declare function lateness(model: Model): string;
