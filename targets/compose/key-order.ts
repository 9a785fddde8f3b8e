// The order of a service's keys: who it is, what it needs, what it does, how it is kept.

const order: readonly string[] = [
  "image", "build", "container_name", "depends_on", "volumes", "volumes_from", "configs", "secrets", "environment", "env_file", "ports", "networks", "network_mode", "extra_hosts",
  "command", "entrypoint", "working_dir", "restart", "healthcheck", "logging", "labels", "user", "isolation",
];

export function composeOrder(service: unknown): unknown {
  if (typeof service !== "object" || service === null) return service;
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(service).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([left], [right]) => rank(left) - rank(right) || (left < right ? -1 : 1)));
}
