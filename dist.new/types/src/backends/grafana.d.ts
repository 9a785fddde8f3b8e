import type { Definition, Site } from "./definition.js";
/** What Grafana encrypts the passwords in its database with; the default is known to everyone. */
export declare const encryptionSecret = "GRAFANA_SECRET_KEY";
export declare const grafana: Definition;
/** Key of the administrator's password. */
export declare function adminSecret({ service }: Pick<Site, "service">): string;
