#!/usr/bin/env bash
# The package as a user gets it: packed, installed into an empty project, begun, built, and type-checked by TypeScript 5.9 and 7.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$root"
npm pack --silent --pack-destination "$tmp" > /dev/null
mkdir "$tmp/project"
cd "$tmp/project"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund "$tmp"/otelc-*.tgz typescript@5.9.3 typescript-7@npm:typescript@7.0.2
npx otelc init
npx otelc build
npx otelc build --check
test -f out/compose/compose.yaml
cat > more.ts <<'T'
import { batch, collector, jaeger, memoryLimiter, otlp, type Collector } from "otelc";
import { compile } from "otelc/testing";
import stack from "./stack.config.js";

export const edge: Collector = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), batch({ timeout: "1s" })], to: [jaeger()] } } });
export const compiled = compile(stack);
// @ts-expect-error: a store of traces takes no metrics.
collector({ pipelines: { metrics: { from: [otlp()], to: [jaeger()] } } });
T
echo '{ "compilerOptions": { "strict": true, "noEmit": true, "module": "nodenext", "moduleResolution": "nodenext", "target": "es2022", "types": [] }, "include": ["*.ts"] }' > tsconfig.json
node node_modules/typescript/bin/tsc -p .
node node_modules/typescript-7/bin/tsc -p .
cat > run.mjs <<'T'
import { defineStack, compose, collector, jaeger, memoryLimiter, otlp } from "otelc";
import { compile } from "otelc/testing";
const edge = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger()] } } });
const compiled = await compile(defineStack({ name: "a", targets: [compose()], collectors: { edge } }));
if (compiled.findings.some((finding) => finding.severity === "error")) throw new Error(JSON.stringify(compiled.findings));
if (compiled.config(edge).service === undefined) throw new Error("no configuration");
T
node run.mjs
echo "installed size: $(du -sk node_modules/otelc | cut -f1) KiB"
