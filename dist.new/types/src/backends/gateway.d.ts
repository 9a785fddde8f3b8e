import type { Port } from "../model/model.js";
import type { Site } from "./definition.js";
export declare const gatewayPorts: {
    readonly metrics: 8404;
};
/** A port of the store, and what is behind it. */
export interface Entrance {
    readonly port: Port;
    /** In order: the first that matches decides; a route without paths takes the rest. */
    readonly routes: readonly {
        readonly to: string;
        readonly port: number;
        readonly paths?: readonly string[];
    }[];
}
export declare function gatewayConfig(entrances: readonly Entrance[], site: Site): string;
