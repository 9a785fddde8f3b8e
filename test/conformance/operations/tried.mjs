// The emitted scripts with a stand-in for docker: a folder with volumes, and processes that write to them.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { run } from "../program.mjs";

const here = import.meta.dirname;
const root = resolve(here, "../../..");

export function createTried(work, programs, port) {
  const project = join(work, "project");
  mkdirSync(project, { recursive: true });
  cpSync(join(here, "stack.config.ts"), join(project, "stack.config.ts"));
  const built = run(process.execPath, [join(root, "dist", "cli.cjs"), "build"], { cwd: project });
  if (!built.succeeded) throw new Error(`the stack is not built: ${built.output.slice(-400)}`);
  const out = join(project, "out", "compose");
  const state = join(work, "state");
  for (const folder of ["volumes", "running", "socket"]) mkdirSync(join(state, folder), { recursive: true });
  chmodSync(work, 0o755);
  chmodSync(join(state, "socket"), 0o777);
  writeConfigs(state, out, port);
  const environment = { ...process.env, DOCKER: join(here, "docker"), STANDIN: state, PROGRAMS: programs, PORT: String(port) };
  const volume = (name) => join(state, "volumes", `tried_${name}`);
  return {
    out, state, port, volume, backups: join(out, "backups"),
    script: (name, args = [], more = {}) => spawnSync("bash", [join(out, "scripts", `${name}.sh`), ...args], { cwd: "/", env: { ...environment, ...more }, encoding: "utf8", timeout: 240_000 }),
    /** Its own process group, so that a kill reaches what it started. */
    scriptBeside: (name, args = [], more = {}) => spawn("bash", [join(out, "scripts", `${name}.sh`), ...args], { cwd: "/", env: { ...environment, ...more }, stdio: "ignore", detached: true }),
    docker: (...args) => spawnSync(join(here, "docker"), args, { env: environment, encoding: "utf8", timeout: 120_000 }),
    compose: (...args) => spawnSync(join(here, "docker"), ["compose", ...args], { env: environment, encoding: "utf8", timeout: 120_000 }),
    running: () => readdirSync(join(state, "running")).sort(),
    psql: (sql) => run("psql", ["-h", join(state, "socket"), "-p", String(port + 2), "-U", "grafana", "-d", "grafana", "-Atc", sql]).output,
    complete: () => (existsSync(join(out, "backups")) ? readdirSync(join(out, "backups")).filter((name) => /^\d.*Z$/.test(name)).sort() : []),
  };
}

/** What is where, whose it is, and what is in it. */
export function described(folder) {
  const entries = readdirSync(folder, { recursive: true }).sort();
  return entries.map((path) => {
    const stat = lstatSync(join(folder, path));
    const content = stat.isFile() ? createHash("sha256").update(readFileSync(join(folder, path))).digest("hex") : stat.isSymbolicLink() ? readlinkSync(join(folder, path)) : "";
    // Folders and links get the time at which they were made again.
    return `${path} ${stat.uid}:${stat.gid} ${(stat.mode & 0o7777).toString(8)} ${stat.isFile() ? Math.floor(stat.mtimeMs / 1000) : ""} ${content}`;
  });
}

/** Names with blanks, owners of their own, links, and an empty folder: what archives lose first. */
export function fillFiles(folder) {
  mkdirSync(join(folder, "empty folder"), { recursive: true });
  writeFileSync(join(folder, "a file"), "some data\n".repeat(5000), { mode: 0o640 });
  chownSync(join(folder, "a file"), 10_001, 10_001);
  symlinkSync("a file", join(folder, "link"));
  mkdirSync(join(folder, "deep/er"), { recursive: true });
  writeFileSync(join(folder, "deep/er/exporter_otlp_grpc_jaeger_traces"), createHash("sha512").update("queue").digest("hex").repeat(2000));
  chmodSync(join(folder, "deep"), 0o700);
}

function writeConfigs(state, out, port) {
  const data = (name) => join(state, "volumes", `tried_${name}-data`);
  writeFileSync(join(state, "prometheus.yml"), `global: {scrape_interval: 1s}\nscrape_configs:\n  - job_name: itself\n    static_configs: [{targets: ["127.0.0.1:${port}"]}]\n`);
  const loki = readFileSync(join(out, "config/loki/config.yaml"), "utf8");
  writeFileSync(join(state, "loki.yaml"), loki.replaceAll("/loki", data("loki")).replace("http_listen_port: 3100", `http_listen_port: ${port + 1}\n  http_listen_address: 127.0.0.1\n  grpc_listen_address: 127.0.0.1`).replace("grpc_listen_port: 9095", `grpc_listen_port: ${port + 8}`));
}

/** A collector and Jaeger that really run, wired as the stack's are; where they are not given, the stand-in only plays them. */
export function letTelemetryThrough({ state, port }) {
  const at = (offset) => `127.0.0.1:${port + offset}`;
  const own = (offset) => `telemetry: {metrics: {level: detailed, readers: [{pull: {exporter: {prometheus: {host: 127.0.0.1, port: ${port + offset}, without_type_suffix: false}}}}]}}`;
  writeFileSync(join(state, "edge.yaml"), `extensions: {health_check: {endpoint: "${at(5)}"}}
receivers: {otlp: {protocols: {http: {endpoint: "${at(3)}"}}}}
exporters:
  otlp_grpc/jaeger: {endpoint: "${at(9)}", tls: {insecure: true}}
  otlp_http/prometheus: {endpoint: "http://${at(0)}/api/v1/otlp"}
  otlp_http/loki: {endpoint: "http://${at(1)}/otlp"}
service:
  extensions: [health_check]
  pipelines: {traces: {receivers: [otlp], exporters: [otlp_grpc/jaeger]}, metrics: {receivers: [otlp], exporters: [otlp_http/prometheus]}, logs: {receivers: [otlp], exporters: [otlp_http/loki]}}
  ${own(4)}
`);
  writeFileSync(join(state, "jaeger.yaml"), `extensions: {healthcheckv2: {use_v2: true, http: {endpoint: "${at(7)}"}}, jaeger_storage: {backends: {main: {memory: {max_traces: 1000}}}}, jaeger_query: {storage: {traces: main}, http: {endpoint: "${at(6)}"}, grpc: {endpoint: "${at(10)}"}}}
receivers: {otlp: {protocols: {grpc: {endpoint: "${at(9)}"}}}}
exporters: {jaeger_storage_exporter: {trace_storage: main}}
service:
  extensions: [healthcheckv2, jaeger_storage, jaeger_query]
  pipelines: {traces: {receivers: [otlp], exporters: [jaeger_storage_exporter]}}
  ${own(11)}
`);
}

export function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}
