// Other tools at work on about as many objects. What cannot be had on this machine is named and skipped.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const objects = 40;
const cache = join(process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges"), "bin");

function programOf(name) {
  const folders = [cache, ...(process.env.PATH ?? "").split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

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
};

export function peers(folder) {
  return Object.entries(kinds).map(([name, { program, args, files, like }]) => {
    const path = programOf(program);
    if (path === undefined) return { name, reason: `${program} is not there` };
    const cwd = join(folder, "peers", program);
    for (const [file, text] of Object.entries(files ?? kinds[like].files)) {
      mkdirSync(join(cwd, file, ".."), { recursive: true });
      writeFileSync(join(cwd, file), text);
    }
    const { status, stderr } = spawnSync(path, args, { cwd, encoding: "utf8", env: { ...process.env, HOME: cwd } });
    return status === 0 ? { name: `${name} of ${program === "kompose" || program === "docker-compose" ? objects / 2 : objects} objects`, program: path, args, cwd } : { name, reason: `it ends with ${status}: ${stderr?.trim().split("\n").at(-1) ?? ""}` };
  });
}
