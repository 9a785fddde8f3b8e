// Every backend, by type.
import { alertmanager } from "./alertmanager.js";
import type { Definition } from "./definition.js";
import { grafana } from "./grafana.js";
import { jaeger } from "./jaeger.js";
import { kafka } from "./kafka.js";
import { loki } from "./loki.js";
import { mimir } from "./mimir.js";
import { objectStore } from "./object-store.js";
import { postgres } from "./postgres.js";
import { prometheus } from "./prometheus.js";
import { tempo } from "./tempo.js";

const definitions: Readonly<Record<string, Definition>> = { alertmanager, grafana, jaeger, kafka, loki, mimir, "object-store": objectStore, postgres, prometheus, tempo };

/** Undefined for what runs outside the stack. */
export function definitionOf(type: string): Definition | undefined {
  return definitions[type];
}
