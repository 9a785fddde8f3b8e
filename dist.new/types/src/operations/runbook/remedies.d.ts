import type { Model } from "../../model/model.js";
import type { Commands } from "./commands.js";
export interface Remedy {
    readonly means: string;
    readonly look: readonly string[];
    readonly fix: readonly string[];
}
/** Of one alert, with the node that it is most likely about in the commands. */
export declare function remedyOf(alert: string, node: string, model: Model, commands: Commands): Remedy | undefined;
interface Asking {
    /** A query of PromQL, as a command. */
    prom(query: string): string;
}
export declare function asking({ selfMonitoring }: Model, commands: Commands): Asking;
export declare function queueOf({ services }: Model): string;
export declare function kafkaCommand(commands: Commands, queue: string, program: string, args: string): readonly string[];
export declare function lagCommand({ queue, commands }: {
    readonly queue: string;
    readonly commands: Commands;
}): readonly string[];
export {};
