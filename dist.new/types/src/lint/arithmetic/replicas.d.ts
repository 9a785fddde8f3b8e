import type { CollectorNode, Model, Scaling } from "../../model/model.js";
export declare const least: (scaling: Scaling) => number;
export declare const most: (scaling: Scaling) => number;
/** A daemonset has one on each node, so more than one. */
export declare function hasSeveral(collector: CollectorNode): boolean;
/** The several replicas of a collector, as a sentence says it: `up to 10 replicas`. */
export declare function replicasShown(collector: CollectorNode): string;
export declare function runsOnKubernetes(model: Model): boolean;
