import type { Value } from "../model/value.js";
import type { PlainNode } from "../stack/node.js";
import type { Lowering } from "./lowering.js";
/** Port of the listener for clients inside the stack. */
export declare const kafkaPort = 9092;
export declare function kafkaClient(node: PlainNode, name: string, lowering: Lowering): Readonly<Record<string, Value>>;
/** Topic of each signal, with what is written to it. */
export declare function topicsOf(node: PlainNode): Readonly<Record<"traces" | "metrics" | "logs", string>>;
