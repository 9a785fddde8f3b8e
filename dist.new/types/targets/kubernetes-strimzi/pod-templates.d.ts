import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
/** The operator's images write below their root, which therefore stays writable. */
export declare const containerTemplate: {
    readonly securityContext: {
        readonly allowPrivilegeEscalation: false;
        readonly capabilities: {
            readonly drop: readonly ["ALL"];
        };
        readonly runAsNonRoot: true;
        readonly seccompProfile: {
            readonly type: "RuntimeDefault";
        };
    };
};
export declare function podTemplateOf(queue: ServiceNode, cluster: Cluster): Readonly<Record<string, unknown>>;
