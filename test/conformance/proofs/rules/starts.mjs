// What the collector refuses at start: it must end by itself with the mistake, and become healthy without.
import { collector, compose, defineStack, exporters, extensions, memoryLimiter, otlp, raw, secret, spanMetrics } from "../../../../dist/index.js";
import { freePort, start } from "../collector.mjs";

const port = await freePort();
const from = [otlp({ protocols: { http: { endpoint: `127.0.0.1:${port}` } } })];
const nowhere = exporters.otlpHttp({ endpoint: "http://127.0.0.1:9" });
const stackOf = (pipelines) => () => {
  const edge = collector({ pipelines });
  return { edge, stack: defineStack({ name: "proof", targets: [compose()], collectors: { edge } }) };
};
const sendingTo = (...to) => stackOf({ traces: { from, through: [memoryLimiter()], to } });

async function starts(make, { program, folder, compiled }) {
  const { edge, stack } = make();
  const started = await start(program, (await compiled(stack)).config(edge), folder, { environment: { TOKEN: "proof" } });
  await started.kill("SIGTERM");
  return { harm: started.failed !== undefined, says: started.failed === undefined ? "it starts" : `it does not start (${started.failed.replaceAll(/\s+/g, " ").slice(-160)})` };
}

const red = spanMetrics();
const token = extensions.bearerTokenAuth({ token: secret("TOKEN") });
const signed = (tls) => sendingTo(exporters.otlpGrpc({ endpoint: "127.0.0.1:9", auth: { authenticator: token }, tls }));
const retried = (elapsed) => sendingTo(exporters.otlpHttp({ endpoint: "http://127.0.0.1:9", retry_on_failure: { max_elapsed_time: elapsed } }));

export default [
  { rule: "component-removed", wrong: sendingTo(raw.exporter("logging", {})), right: sendingTo(exporters.debug()) },
  { rule: "component-in-distribution", wrong: sendingTo(raw.exporter("acme", {}), nowhere), right: sendingTo(nowhere) },
  { rule: "pipeline-dead-end", wrong: sendingTo(red, nowhere), right: stackOf({ traces: { from, through: [memoryLimiter()], to: [red, nowhere] }, metrics: { from: [red], to: [nowhere] } }) },
  { rule: "grpc-token-needs-tls", wrong: signed({ insecure: true }), right: signed({}) },
  { rule: "retry-elapsed-below-interval", wrong: retried("9s"), right: retried("10s") },
].map((proof) => ({ harm: "the collector does not start", run: starts, ...proof }));
