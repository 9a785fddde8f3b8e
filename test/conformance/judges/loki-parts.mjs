import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { lastWords, run } from "../program.mjs";
import { Unjudged } from "../stage/company.mjs";

const script = resolve(import.meta.dirname, "../parts/loki.mjs");
const broken = { kind: "ConfigMap", metadata: { name: "loki-config" } };

/** The whole of Loki's roles, its gateway, its cache and an object store, asked for what was sent. */
export default {
  name: "loki runs in parts", needs: ["loki", "minio", "haproxy", "memcached", "iproute2"],
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
};
