// What every service of the project has, whatever runs in it: no rights it does not need, bounds, and logs that end.
import { fingerprint } from "../../src/emit/hash.js";
import type { Project, Service } from "./project.js";

export function hardening(user: { readonly uid: number; readonly gid: number }): Service {
  return {
    user: `${user.uid}:${user.gid}`,
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
    logging: { driver: "json-file", options: { "max-size": "10m", "max-file": "3" } },
  };
}

export function labels(component: string, project: Project, reads: unknown): Service {
  return { "dev.otelc.component": component, "dev.otelc.config": fingerprint(reads), "dev.otelc.stack": project.model.name };
}

/** Compose expands `$`. */
export function escaped(text: string): string {
  return text.replaceAll("$", "$$$$");
}

export function cpus(millis: number): string {
  return String(millis / 1000);
}

/** Compose's sizes are binary. */
export function memory(bytes: number): string {
  return `${Math.floor(bytes / 2 ** 20)}M`;
}
