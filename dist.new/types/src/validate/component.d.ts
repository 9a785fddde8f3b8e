import type { Path } from "../diagnostics/diagnostic.js";
import type { AnyComponent } from "../stack/component.js";
import type { Tuned } from "../stack/kafka.js";
import type { Context } from "./validate.js";
export declare function checkComponent(component: AnyComponent, at: Path, { log, stack }: Context): void;
/** `exporter(to, options)` and `receiver(from, options)`: the options of the component that leads there. */
export declare function checkTuned(tuned: Tuned, at: Path, { log, stack }: Context): void;
