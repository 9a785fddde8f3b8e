import { type Site } from "./definition.js";
import type { Entrance } from "./gateway.js";
export declare const tempoPort: 3200;
export declare const tempoEntrances: readonly Entrance[];
/** A gateway keeps its connection to a distributor; one that ends lets the next choose another. */
export declare const tempoKeepalive: {
    readonly server_parameters: {
        readonly max_connection_age: "1m";
        readonly max_connection_age_grace: "30s";
    };
};
export declare function tempoParts(site: Site): Readonly<Record<string, unknown>>;
export declare function schedulerAddress({ service, view }: Site): string;
