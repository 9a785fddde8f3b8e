import type { View } from "./view.js";
/** Names as they are on every target: a service is called like its node. */
export declare const plainView: View;
