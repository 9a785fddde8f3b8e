// What a change leaves behind is found on Kubernetes too, where a collector's file is a key of a ConfigMap.
import { expect, test } from "vitest";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.js";
import { lintChanges } from "../../src/cli/changes.js";
import { compile, type Output } from "../../src/compile.js";
import { collector, compose, defineStack, jaeger, memoryLimiter, otlp } from "../../src/index.js";

const config = (id: string): string => `exporters:\n  ${id}:\n    sending_queue:\n      storage: file_storage/queue\n`;
const map = (id: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: edge-config }\ndata:\n  collector.yaml: |\n${config(id).replaceAll(/^(?=.)/gm, "    ")}`;

/** A folder of any stack: only its file is looked at. */
const [folder] = compile(defineStack({ name: "s", targets: [compose()], collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger()] } } }) } }), {}).outputs;

async function said(before: string | undefined, after: string | undefined, path = "edge/configmap.yaml"): Promise<readonly string[]> {
  const log = createDiagnostics();
  if (folder === undefined) throw new Error("nothing is emitted");
  const output: Output = { ...folder, folder: "kubernetes", artifacts: after === undefined ? [] : [{ path, documents: [], origin: ["collectors", "edge"], ...(path.endsWith("collector.yaml") ? { schema: "collector" as const } : {}) }] };
  const file = { path, state: before === undefined ? "create" as const : after === undefined ? "remove" as const : "update" as const, before, after, isExecutable: false };
  await lintChanges([{ name: "kubernetes", plan: { folder: "/out/kubernetes", files: [file] } }], [output], {}, log);
  return log.all.map(({ code, message }) => `${code}: ${message}`);
}

test("an id that is gone from a ConfigMap leaves its queue behind", async () => {
  expect(await said(map("otlp/tempo"), map("otlp_grpc/tempo"))).toEqual(['lint/queue-orphaned-by-rename: "exporter otlp/tempo" of edge/configmap.yaml keeps data on a volume, and is gone under that id.']);
  expect(await said(map("otlp/tempo"), `${map("otlp/tempo")}#\n`)).toEqual([]);
});

test("a collector that is gone, or has another name, leaves its queue behind", async () => {
  const gone = (path: string): readonly string[] => [`lint/queue-orphaned-by-rename: "exporter otlp/tempo" of ${path} keeps data on a volume, and the collector is gone under that name.`];
  expect(await said(map("otlp/tempo"), undefined, "old/configmap.yaml")).toEqual(gone("old/configmap.yaml"));
  expect(await said(config("otlp/tempo"), undefined, "config/old/collector.yaml")).toEqual(gone("config/old/collector.yaml"));
  expect(await said(config("otlp/tempo"), undefined, "config/old/prometheus.yml")).toEqual([]);
});

test("what is new, or no collector's, or no YAML says nothing", async () => {
  expect(await said(undefined, map("otlp/tempo"))).toEqual([]);
  expect(await said(map("otlp/tempo"), map("otlp_grpc/tempo"), "edge/deployment.yaml")).toEqual([]);
  expect(await said(": [", map("otlp_grpc/tempo"))).toEqual([]);
});
