import type { Path } from "../diagnostics/diagnostic.js";
import type { ExposureNode } from "../model/model.js";
export declare function exposureOf(exposure: unknown, origin: Path): ExposureNode | null;
