import type { Artifact } from "../../src/emit/artifact.js";
import type { Cluster } from "./cluster.js";
import { type Emitted } from "./object.js";
export declare function kustomizationOf(objects: readonly Emitted[], cluster: Cluster): Artifact;
/** Objects of one path are one file. */
export declare function filesOf(objects: readonly Emitted[]): readonly Artifact[];
