export declare const kubernetes: import("../../src/emit/target.js").Target;
