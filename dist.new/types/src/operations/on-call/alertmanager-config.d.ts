import type { AlertsNode } from "../../model/model.js";
import type { View } from "../../workload/view.js";
export declare function alertmanagerConfig({ critical, warning, heartbeat }: AlertsNode, view: View): unknown;
/** Secrets that its channels name. */
export declare function channelSecrets({ critical, warning, heartbeat }: AlertsNode): readonly string[];
