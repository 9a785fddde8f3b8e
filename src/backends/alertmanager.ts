// Alertmanager: groups what rules find, and tells people.
import { alertmanagerConfig, channelSecrets } from "../operations/on-call/alertmanager-config.js";
import { type Definition, plain, probe, tcp } from "./definition.js";

export const alertmanagerPort = 9093;

const configPath = "/etc/alertmanager/alertmanager.yml";

export const alertmanager: Definition = {
  ...plain,
  image: "prom/alertmanager:v0.34.2",
  resources: { cpu: "100m", memory: "256Mi" },
  // Silences, and what was sent already.
  volume: { size: "1Gi", path: "/alertmanager" },
  user: { uid: 65_534, gid: 65_534 },
  ports: [tcp("http", alertmanagerPort)],
  probe: probe(alertmanagerPort, "/-/ready", ["wget", "-q", "--spider", `http://localhost:${alertmanagerPort}/-/ready`]),
  metrics: { port: "http", path: "/metrics" },
  // One alone has nobody to gossip with.
  args: () => [`--config.file=${configPath}`, "--storage.path=/alertmanager", "--cluster.listen-address="],
  configs: ({ service, model, view }) => [{ file: `${service.name}/alertmanager.yml`, path: configPath, content: { documents: [alertmanagerConfig(model.alerts, view)] }, origin: model.alerts.origin }],
  secretFiles: ({ model }) => channelSecrets(model.alerts).map((key) => ({ key })),
};
