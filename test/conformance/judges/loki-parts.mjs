import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { lastWords, run } from "../program.mjs";
import { Unjudged } from "../stage/company.mjs";

const script = resolve(import.meta.dirname, "../parts/loki.mjs");
/** A folder with one role, whose configuration names an option that Loki has not got. */
const part = (name, image, args, labels = "otelc.dev/store: loki") => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  replicas: 1\n  template:\n    metadata: {labels: {${labels}}}\n    spec: {containers: [{name: ${name}, image: "${image}", args: [${args}]}]}\n`;
const text = (name, key, lines) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata:\n  ${key}: |\n${lines.map((line) => `    ${line}\n`).join("")}`;
const broken = {
  "kustomization.yaml": "resources: []\n", "00-namespace.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: broken}\n",
  "loki/configmap.yaml": text("loki-config", "config.yaml", ["limit_config: {}", "common: {path_prefix: /loki, storage: {s3: {bucketnames: broken}}}"]),
  "loki-gateway/configmap.yaml": text("loki-gateway-config", "haproxy.cfg", ["global"]),
  "loki-distributor/deployment.yaml": part("loki-distributor", "grafana/loki:3.7.6", "-target=distributor"), "object-store/job.yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: {name: object-store-buckets-a}\nspec: {template: {spec: {containers: [{name: buckets, env: [], command: [/bin/sh, -c, \"true\"]}]}}}\n", "object-store/statefulset.yaml": part("object-store", "silo:1", "", "app: object-store"),
};

/** The whole of Loki's roles, its gateway, its cache and an object store, asked for what was sent. */
export default {
  name: "loki runs in parts", needs: ["loki", "minio", "mc", "haproxy", "memcached", "iproute2"],
  applies: (file) => /(^|\/)loki\/configmap\.yaml$/.test(file.path) && existsSync(join(file.folder, "loki-gateway")) && existsSync(join(file.folder, "object-store")),
  check(file, { program, note }) {
    if (process.getuid?.() !== 0) throw new Unjudged("namespaces need root");
    const work = mkdtempSync(join(tmpdir(), "otelc-parts-"));
    try {
      const said = run("unshare", ["--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", process.execPath, script, file.folder, resolve(program("loki"), ".."), work], { timeout: 280_000 });
      note?.(said.output.split("\n").filter((line) => line.startsWith("passed ")).map((line) => line.slice(7)).join("; "));
      return said.succeeded ? undefined : lastWords(said.output);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
  broken: { files: broken, refusal: /limit_config/ },
};
