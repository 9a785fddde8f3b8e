import type { Path } from "../diagnostics/diagnostic.js";
import { type Building } from "./build-pipelines.js";
export declare function kafkaReceiver(queue: object, own: object, name: string | undefined, at: Path, building: Building): string | undefined;
