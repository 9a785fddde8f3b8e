import type { Model, ServiceNode } from "../model/model.js";
/** The metrics store that Grafana shows together with this store of traces; one that needs credentials cannot be written to by Tempo itself. */
export declare function metricsBeside(traces: ServiceNode, model: Model): ServiceNode | undefined;
