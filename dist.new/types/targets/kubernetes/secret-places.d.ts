import type { Model } from "../../src/model/model.js";
import type { Path } from "../../src/diagnostics/diagnostic.js";
export interface SecretPlace {
    /** Key of the stack. */
    readonly of: string;
    /** Name of the Secret, and the key inside it. */
    readonly name: string;
    readonly key: string;
    readonly type: "generic" | "tls";
    /** Whether the user named a Secret that is already there. */
    readonly isExisting: boolean;
    readonly isFile: boolean;
    readonly origin: Path;
}
export declare function secretPlaces(model: Model): ReadonlyMap<string, SecretPlace>;
