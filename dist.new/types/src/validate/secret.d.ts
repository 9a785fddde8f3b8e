import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
/** A secret's key becomes an environment variable, a Compose secret and a key of a Kubernetes Secret. */
export declare function checkSecret(value: object, at: Path, log: Diagnostics): void;
