import type { ServiceNode } from "../model/model.js";
import type { Site } from "./definition.js";
export declare function datasourcesOf({ service, model, view }: Site): unknown;
export declare function sourcesOf({ service, model }: Pick<Site, "service" | "model">): readonly ServiceNode[];
/** Secrets that Grafana's environment must hold for its sources. */
export declare function sourceSecrets(sources: readonly ServiceNode[]): readonly string[];
