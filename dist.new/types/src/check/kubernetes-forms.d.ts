import type { Path } from "../diagnostics/diagnostic.js";
export declare function formOf(path: Path): string | undefined;
