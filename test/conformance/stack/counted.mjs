// Programs that stand for a store and count: every item that was given to them, each time that it was.
import { join } from "node:path";

const stores = [
  { image: /(^|\/)(jaegertracing\/jaeger|grafana\/tempo):/, signal: "traces", grpc: ":4317", http: ":4318,:13133,:16686,:3200" },
  { image: /(^|\/)prom\/prometheus:/, signal: "metrics", http: ":9090" },
  // After Prometheus, which is beside it for the stack's own metrics.
  { image: /(^|\/)grafana\/mimir:/, signal: "metrics", http: ":8080" },
  { image: /(^|\/)grafana\/loki:/, signal: "logs", http: ":3100" },
];

export function isStore(_name, service) {
  return storeOf(service) !== undefined;
}

export function storeOf(service) {
  return stores.find(({ image }) => image.test(service.image));
}

/** The service that keeps each signal. */
export function storesOf(project) {
  const services = Object.entries(project.services);
  return Object.fromEntries(stores.flatMap(({ image, signal }) => services.filter(([, service]) => image.test(service.image)).map(([name]) => [signal, name])));
}

/** The command of the program that counts for a service. */
export function counterOf(service, cache, work, name) {
  const { grpc = "", http } = storeOf(service);
  return [join(cache, "bin", "load"), "sink", "-grpc", grpc, "-http", http, "-out", arrivedIn(work, name)];
}

export function arrivedIn(work, name) {
  return join(work, `${name}.arrived`);
}
