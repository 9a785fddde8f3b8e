import { type OwnedVolume, type Project, type Service } from "./project.js";
export declare function volumeOwner(volumes: readonly OwnedVolume[], project: Project): Readonly<Record<string, Service>>;
