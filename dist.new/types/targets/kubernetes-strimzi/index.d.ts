export declare const kubernetesStrimzi: import("../../src/emit/target.js").Target;
