// Every setting of an emitted service is either acted upon here or named with the reason why not: what is in neither list fails the run.

const actedUpon = new Set([
  "command", "entrypoint", "environment", "volumes", "secrets", "tmpfs", "user", "cap_add", "cap_drop", "read_only", "security_opt", "healthcheck.test", "depends_on", "networks", "network_mode", "ports",
  "restart", "stop_grace_period", "stop_signal", "ulimits", "deploy.replicas", "deploy.resources.limits.memory",
]);

/** What differs from the engine's way, and why. */
export const differences = {
  image: "a program of the same name, built or installed at the version that can be had, plays it; see the list of programs",
  "healthcheck.interval": "asked every half second, so that a run is short", "healthcheck.timeout": "as interval", "healthcheck.retries": "as interval", "healthcheck.start_period": "as interval",
  "deploy.resources.limits.cpus": "all share the machine's cores", "deploy.resources.reservations": "as limits of cores",
  logging: "what is written is kept in memory for the run", labels: "no engine keeps them", init: "the programs reap no children here", hostname: "the machine's own name stays",
  container_name: "there are no containers", pull_policy: "there are no images", platform: "there are no images", configs: "mounted as files by bind",
};

/** The paths of settings that nobody has looked at. */
export function unaccounted(project) {
  const known = [...actedUpon, ...Object.keys(differences)];
  const isKnown = (path) => known.some((one) => path === one || path.startsWith(`${one}.`));
  const unknown = (path, value) => {
    if (value === null || value === undefined || isKnown(path)) return [];
    if (typeof value === "object" && Object.keys(value).length === 0) return [];
    const isParent = known.some((one) => one.startsWith(`${path}.`));
    return isParent && typeof value === "object" ? Object.entries(value).flatMap(([key, inner]) => unknown(`${path}.${key}`, inner)) : [path];
  };
  return Object.entries(project.services).flatMap(([name, service]) => Object.entries(service).flatMap(([key, value]) => unknown(key, value)).map((path) => `${name}.${path}`));
}
