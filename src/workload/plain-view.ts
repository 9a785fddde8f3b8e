import type { View } from "./view.js";

/** Names as they are on every target: a service is called like its node. */
export const plainView: View = {
  host: (name) => name,
  everyHost: (name) => name,
  secretFile: (key) => `/run/secrets/${key}`,
  projectFile: (path) => `/etc/otelc/${path.replaceAll("/", "_")}`,
  ingest: (queue) => ({ address: `${queue.name}:9092`, signIn: null }),
  extraScrapes: [],
  target: "compose",
};
