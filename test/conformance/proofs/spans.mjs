// Counted spans: a sender that remembers what was acknowledged, and a store that remembers what arrived and can be away.
import { createServer, request } from "node:http";

let sent = 0;
const hex = (number, length) => number.toString(16).padStart(length, "0");

/** Spans of a request, each with an id of its own; `shape` says which trace the nth of them belongs to, and what it carries. */
export function spansOf(count, { traceOf = (index) => sent + index + 1, size = 0, errorAt = () => false } = {}) {
  const now = Date.now();
  const spans = Array.from({ length: count }, (_, index) => ({
    traceId: hex(traceOf(index), 32), spanId: hex(sent + index + 1, 16), name: "proof", kind: 1,
    startTimeUnixNano: `${now}000000`, endTimeUnixNano: `${now + 1}000000`, status: errorAt(index) ? { code: 2 } : {},
    attributes: size === 0 ? [] : [{ key: "filling", value: { stringValue: "x".repeat(size) } }],
  }));
  sent += count;
  return spans;
}

/** Sends one request, once; the ids that were acknowledged, and none where it was refused. */
export function send(port, spans, headers = {}) {
  const body = JSON.stringify({ resourceSpans: [{ resource: { attributes: [{ key: "service.name", value: { stringValue: "proof" } }] }, scopeSpans: [{ spans }] }] });
  return new Promise((resolve) => {
    const call = request({ host: "127.0.0.1", port, path: "/v1/traces", method: "POST", headers: { ...headers, "content-type": "application/json", "content-length": Buffer.byteLength(body) }, timeout: 20_000 }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode === 200 ? spans.map((span) => span.spanId) : []));
    });
    call.on("timeout", () => call.destroy());
    call.on("error", () => resolve([]));
    call.end(body);
  });
}

/** As many requests as are asked for, one after the other; all ids that were acknowledged. */
export async function sendMany(port, requests, perRequest, shape) {
  const acknowledged = [];
  for (let index = 0; index < requests; index++) acknowledged.push(...await send(port, spansOf(perRequest, shape)));
  return acknowledged;
}

/** A store that takes OTLP as JSON, and refuses for good what it is told to by the headers. While it is away it answers nobody. */
export async function openStore({ isRefused = () => false } = {}) {
  const arrived = new Map();
  let isAway = false;
  const server = createServer((call, answer) => {
    if (isAway) return void call.socket.destroy();
    if (isRefused(call.headers)) return void call.resume().on("end", () => answer.writeHead(401).end());
    const parts = [];
    call.on("data", (part) => parts.push(part));
    call.on("end", () => {
      for (const span of spansIn(JSON.parse(Buffer.concat(parts).toString()))) arrived.set(span.spanId, span.traceId);
      answer.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
    return undefined;
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: server.address().port, arrived,
    away(value) { isAway = value; },
    missing: (ids) => ids.filter((id) => !arrived.has(id)).length,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

function spansIn(document) {
  return (document.resourceSpans ?? []).flatMap((resource) => (resource.scopeSpans ?? []).flatMap((scope) => scope.spans ?? []));
}
