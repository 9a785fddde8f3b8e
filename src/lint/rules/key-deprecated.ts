import { queued } from "../example.js";
import type { StageRule } from "../rule.js";

const connected = (client: string): string => queued({ gateway: `to: exporter(queue, { ${client} })` });

export const keyDeprecated: StageRule = {
  name: "key-deprecated",
  summary: "an option that the collector is giving up",
  severity: "warning",
  why: "It works, with a line in the log, until a version comes that refuses it.",
  good: [{ config: connected("tls: {}") }],
  bad: [{ config: connected("auth: { tls: {} }"), finds: ["is deprecated"] }],
  sees: "components",
};
