/** The newest that otelc is verified with. */
export declare const newestCollector = "0.158.0";
export declare function minorOf(version: string): number;
/** Whether a version is older than the release that brought something. */
export declare function isBefore(version: string, since: string): boolean;
