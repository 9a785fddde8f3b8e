import type { Path } from "../diagnostics/diagnostic.js";
import type { Definition } from "../backends/definition.js";
import type { Resources, VolumeClaim } from "../model/model.js";
import type { Resources as UserResources, Volume } from "../stack/running.js";
import type { Pass } from "./lowering.js";
export declare const placeServices: Pass;
export declare function resourcesOf(stated: UserResources | undefined, fallback: UserResources, origin: Path): Resources;
export declare function volumeOf(stated: Volume | undefined, defaults: Pick<Definition, "volume"> | undefined, origin: Path): VolumeClaim | null;
