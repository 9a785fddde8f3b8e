// Other tools at work on about as many objects, built or installed where they are not there yet. What cannot be had is named and skipped.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { ensured } from "../test/conformance/programs/ensured.mjs";

const objects = 40;
const cache = process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges");
const packages = { cdk8s: "2.70.106", constructs: "10.8.1" };

const deployment = (name, image) => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  replicas: 1\n  selector:\n    matchLabels: {app: ${name}}\n  template:\n    metadata:\n      labels: {app: ${name}}\n    spec:\n      containers:\n        - name: main\n          image: ${image}\n`;
const names = Array.from({ length: objects }, (_, index) => `app-${index}`);

const kinds = {
  "helm template": {
    program: "helm", args: ["template", "release", "."],
    files: { "Chart.yaml": "apiVersion: v2\nname: chart\nversion: 1.0.0\n", "values.yaml": `apps:\n${names.map((name) => `  - ${name}\n`).join("")}`, "templates/all.yaml": `{{- range .Values.apps }}\n---\n${deployment("{{ . }}", "nginx:1.27")}{{- end }}\n` },
  },
  "kustomize build": {
    program: "kustomize", args: ["build", "."],
    files: { "kustomization.yaml": `resources:\n${names.map((name) => `  - ${name}.yaml\n`).join("")}labels:\n  - pairs: {stack: bench}\n`, ...Object.fromEntries(names.map((name) => [`${name}.yaml`, deployment(name, "nginx:1.27")])) },
  },
  "kompose convert": {
    program: "kompose", args: ["convert", "--file", "compose.yaml", "--out", "out"],
    files: { "compose.yaml": `services:\n${names.slice(0, objects / 2).map((name) => `  ${name}:\n    image: nginx:1.27\n    ports: ["80"]\n`).join("")}` },
  },
  "docker compose config": {
    program: "docker-compose", args: ["config", "--quiet"],
    files: { "compose.yaml": `services:\n${names.slice(0, objects / 2).map((name) => `  ${name}:\n    image: nginx:1.27\n`).join("")}` },
  },
  "kubectl kustomize": { program: "kubectl", args: ["kustomize", "."], like: "kustomize build" },
  "cdk8s synth": { program: "node", args: ["app.cjs"], library: "cdk8s" },
};

const app = (library) => `const { App, Chart, ApiObject } = require(${JSON.stringify(library)});
const app = new App({ outdir: "out" });
const chart = new Chart(app, "chart");
for (const name of ${JSON.stringify(names)}) new ApiObject(chart, name, { apiVersion: "apps/v1", kind: "Deployment", metadata: { name }, spec: { replicas: 1, selector: { matchLabels: { app: name } }, template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: "main", image: "nginx:1.27" }] } } } });
app.synth();
`;

/** Where it can be required from; undefined where it cannot be installed. */
function installed(library) {
  const folder = join(cache, library);
  if (!existsSync(join(folder, "node_modules", library))) {
    mkdirSync(folder, { recursive: true });
    spawnSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, ...Object.entries(packages).map(([name, version]) => `${name}@${version}`)], { stdio: "ignore", timeout: 120_000 });
  }
  try {
    return createRequire(join(folder, "from.cjs")).resolve(library);
  } catch {
    return undefined;
  }
}

export function peers(folder) {
  const missing = ensured([...new Set(Object.values(kinds).map(({ program }) => program))].filter((program) => program !== "node"));
  return Object.entries(kinds).map(([name, { program, args, files, like, library }]) => {
    const required = library === undefined ? undefined : installed(library);
    if (missing.has(program) || (library !== undefined && required === undefined)) return { name, reason: missing.get(program) ?? "its packages cannot be installed" };
    const path = program === "node" ? process.execPath : join(cache, "bin", program);
    const cwd = join(folder, "peers", library ?? program);
    for (const [file, text] of Object.entries(library === undefined ? (files ?? kinds[like].files) : { "app.cjs": app(required) })) {
      mkdirSync(join(cwd, file, ".."), { recursive: true });
      writeFileSync(join(cwd, file), text);
    }
    const { status, stderr } = spawnSync(path, args, { cwd, encoding: "utf8", env: { ...process.env, HOME: cwd } });
    const counted = program === "kompose" || program === "docker-compose" ? objects / 2 : objects;
    return status === 0 ? { name: `${name} of ${counted} objects`, program: path, args, cwd } : { name, reason: `it ends with ${status}: ${stderr?.trim().split("\n").at(-1) ?? ""}` };
  });
}
