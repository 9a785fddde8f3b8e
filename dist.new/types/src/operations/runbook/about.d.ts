import type { Model } from "../../model/model.js";
import type { Commands } from "./commands.js";
export declare function readersOf({ collectors }: Model): readonly string[];
/** Where exporters of the stack send to. */
export declare function exporterStoresOf({ collectors }: Model): readonly string[];
/** Twice the retention, for each topic. */
export declare function kafkaRetentionCommands(model: Model, commands: Commands, queue: string): readonly string[];
