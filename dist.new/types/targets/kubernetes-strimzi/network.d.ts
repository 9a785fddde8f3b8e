import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
import type { Emitted } from "../kubernetes/object.js";
/** Port of the metrics of brokers and of the exporter. */
export declare const metricsPort = 9404;
export declare function exporterService(queue: string): string;
export declare function strimziNetwork(queue: ServiceNode, cluster: Cluster): readonly Emitted[];
/** The operator makes no Service for its exporter, and a scraper finds it by DNS. */
export declare function exporterServices(queue: ServiceNode, cluster: Cluster): readonly Emitted[];
/** Brokers, controllers and the exporter name the port of their metrics alike. */
export declare function strimziMonitor(queue: ServiceNode, cluster: Cluster): readonly Emitted[];
