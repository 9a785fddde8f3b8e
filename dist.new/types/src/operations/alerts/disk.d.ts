import type { AlertRule } from "./rule.js";
/** On Compose every volume lies on the host's disk, which the monitor sees through its own. */
export declare function hostDiskRules(): readonly AlertRule[];
/** On Kubernetes each volume is a disk of its own, and the kubelet knows how full it is: whoever scrapes the kubelets writes these series to the same store. */
export declare function claimRules(): readonly AlertRule[];
