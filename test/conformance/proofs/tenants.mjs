// Clients of two tenants, which name theirs in a header, and a store that keeps tenants apart: it refuses what names none, for good.
import { exporters, extensions } from "../../../dist/index.js";
import { send, spansOf } from "./spans.mjs";

const header = "X-Scope-OrgID";
const tenants = ["acme", "globex"];

/** Hands the tenant of a request on to the store. */
export function tenantStore(port) {
  const tenant = extensions.headersSetter({ headers: [{ action: "upsert", key: header, from_context: "X-Tenant" }] });
  return exporters.otlpHttp({ endpoint: `http://127.0.0.1:${port}`, encoding: "json", compression: "none", auth: { authenticator: tenant } });
}

/** For openStore(): refuses what names neither tenant. */
export const keepingApart = { isRefused: (headers) => !tenants.includes(headers[header.toLowerCase()]) };

/** 2,000 spans in turns, one request after the other; all ids that were acknowledged. */
export async function sendInTurns(port) {
  const acknowledged = [];
  for (let index = 0; index < 40; index++) acknowledged.push(...await send(port, spansOf(50), { "x-tenant": tenants[index % 2] }));
  return acknowledged;
}
