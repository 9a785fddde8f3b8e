import type { Path } from "../../src/diagnostics/diagnostic.js";
export interface Objection {
    readonly path: Path;
    readonly objection: string;
}
type Fields = Readonly<Record<string, unknown>>;
export declare function podSecurityObjections(pod: Fields): readonly Objection[];
export {};
