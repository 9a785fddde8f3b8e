import type { Path } from "../diagnostics/diagnostic.js";
import { type PlainCollector } from "../stack/collector.js";
import { type Context } from "./validate.js";
export declare function checkCollector(collector: PlainCollector, at: Path, { log, stack }: Context): void;
