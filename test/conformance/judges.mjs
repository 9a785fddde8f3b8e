// Each judge: which emitted files it reads, and what the real program says of one. `broken` is a text that it must refuse.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { failureOf } from "./program.mjs";

const here = dirname(fileURLToPath(import.meta.url));
export const cache = process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges");
const program = (name) => join(cache, "bin", name);

export const newest = "0.158.0";
export const old = "0.111.0";

/** Runs `work` in a folder that goes away. */
function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "otelc-conformance-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A value for every secret that a configuration takes from its environment. */
function withSecrets(text) {
  return { ...process.env, ...Object.fromEntries([...text.matchAll(/\$\{env:(\w+)\}/g)].map((match) => [match[1], "conformance"])) };
}

const isCollector = (path) => path.endsWith("/collector.yaml");
const namespaces = ["-n", "-m", "--fork", "--kill-child"];

function starts(version, file, text) {
  return inFolder((folder) => {
    const names = [...text.matchAll(/(?:^|[\s/"@])([a-z][a-z0-9-]*):\d{4,5}\b/gm)].map((match) => match[1]).filter((name) => name !== "localhost");
    const lib = /^\s+brokers:\s+- kafka:/m.test(text) ? join(cache, "kafka", "lib") : "-";
    return failureOf("unshare", [...namespaces, join(here, "start-collector.sh"), program(`otelcol-${version}`), file, folder, lib, ...new Set(names)], { env: withSecrets(text) });
  });
}

const brokenCollector = "receivers:\n  otlp:\n    protocols:\n      grpc:\n        endpiont: 0.0.0.0:4317\nexporters:\n  debug: {}\nservice:\n  pipelines:\n    traces:\n      receivers: [otlp]\n      exporters: [debug]\n";

function collectorJudges(version) {
  return [
    {
      name: `otelcol-${version} validate`, needs: [`otelcol-${version}`], version, applies: isCollector, broken: brokenCollector,
      check: ({ file }) => inFolder((folder) => {
        // A storage directory must exist for `validate`, as it does in the image's volume.
        const local = join(folder, "collector.yaml");
        writeFileSync(local, readFileSync(file, "utf8").replaceAll("/var/lib/otelcol", folder).replaceAll("/hostfs", folder));
        for (const match of readFileSync(local, "utf8").matchAll(/directory: (\S+)/g)) mkdirSync(match[1], { recursive: true });
        return failureOf(program(`otelcol-${version}`), ["validate", "--config", local], { env: withSecrets(readFileSync(file, "utf8")) });
      }),
    },
    {
      name: `otelcol-${version} starts`, needs: [`otelcol-${version}`, "kafka"], root: true, version, applies: isCollector,
      broken: "receivers:\n  otlp:\n    protocols:\n      grpc:\n        endpoint: 0.0.0.0:4317\nexporters:\n  debug: {}\nservice:\n  pipelines:\n    traces:\n      receivers: [otlp]\n      exporters: [debug]\n",
      check: ({ file, text }) => starts(version, file, text),
    },
  ];
}

export const judges = [
  ...collectorJudges(newest),
  ...collectorJudges(old),
  {
    name: "docker compose config", needs: ["docker-compose"], version: newest, applies: (path) => /(?:^|\/)compose\.yaml$/.test(path), broken: "services:\n  a:\n    image: busybox:1.37.0\n    depends_on: [b]\n",
    check: ({ file }) => inFolder((folder) => {
      cpSync(dirname(file), folder, { recursive: true });
      if (existsSync(join(folder, ".env.example"))) cpSync(join(folder, ".env.example"), join(folder, ".env"));
      return failureOf(program("docker-compose"), ["config", "-q"], { cwd: folder });
    }),
  },
  {
    name: "dclint", needs: [], version: newest, applies: (path) => /(?:^|\/)compose\.yaml$/.test(path), broken: "name: a\nservices:\n  a:\n    image: busybox:latest\n",
    check: ({ file }) => failureOf(join(here, "..", "..", "node_modules", ".bin", "dclint"), ["--max-warnings", "0", dirname(file)]),
  },
  {
    name: "haproxy -c", needs: ["haproxy"], root: true, version: newest, applies: (path) => path.endsWith("/haproxy.cfg"), broken: "frontend a\n    bind :80\n    default_backend nowhere\n",
    check: ({ file }) => failureOf("unshare", ["-m", join(here, "check-haproxy.sh"), file]),
  },
  {
    name: "promtool check config", needs: ["promtool"], version: newest, applies: (path) => path.endsWith("/prometheus.yml"), broken: "global:\n  scrape_intervall: 15s\n",
    check: ({ file }) => failureOf(program("promtool"), ["check", "config", file]),
  },
  {
    name: "loki -verify-config", needs: ["loki"], version: newest, applies: (path) => path.endsWith("/loki/config.yaml"), broken: "auth_enable: false\n",
    check: ({ file }) => failureOf(program("loki"), ["-verify-config", "-config.expand-env=true", `-config.file=${file}`]),
  },
  {
    name: "jaeger validate", needs: ["jaeger"], version: newest, applies: (path) => path.endsWith("/jaeger/config.yaml"), broken: "extensions:\n  jaeger_query: {}\nservice: {}\n",
    check: ({ file }) => failureOf(program("jaeger"), ["validate", "--config", file]),
  },
  {
    name: "shellcheck", needs: ["shellcheck"], version: newest, applies: (path) => path.endsWith(".sh"), broken: "#!/bin/bash\necho $1\n",
    check: ({ file }) => failureOf("shellcheck", [file]),
  },
];
