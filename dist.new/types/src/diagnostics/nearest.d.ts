import type { Edit } from "./diagnostic.js";
/** Returns the closest candidate when it is close enough to be what was meant. */
export declare function nearest(name: string, candidates: Iterable<string>): string | undefined;
/** The sentence that offers the nearest name, or lists what there is. */
export declare function offer(name: string, candidates: readonly string[]): string;
/** The edit of a key that is only spelled in another way, such as `sendBatchSize`; of any other nobody can be sure what was meant. */
export declare function respelled(name: string, candidates: readonly string[]): Edit | undefined;
