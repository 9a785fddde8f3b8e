import { against, fullAt } from "../arithmetic/numbers.js";
import { keptBy } from "../arithmetic/stores.js";
import type { Model, ServiceNode } from "../../model/model.js";
import type { ModelRule, Report } from "../rule.js";

const kept = (options: string, declare = ""): string => `${declare}const logs = loki({ retention: "10d", ${options} });\n
collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },\nload: { logs: "1k/s" },`;
const objects = (volume: string): string => `const storage = objectStore({ volume: "${volume}" });\n`;

/** Info, for what compression makes of the data is an estimate. */
export const retentionFitsStorage: ModelRule = {
  name: "retention-fits-storage",
  summary: "a store that is to keep more than its volume or its object store holds",
  severity: "info",
  why: "A store whose storage is full takes nothing more; some delete the oldest first, and keep less than was asked.",
  good: [{ config: kept('volume: "40Gi"') }, { config: kept("storage", objects("40Gi")) }],
  bad: [
    { config: kept('volume: "20Gi"'), finds: ["1,000 log records/s × 300 B (default) / 8 (stored) × 864,000 s (retention) = 30.2 GiB > 85% of 20Gi = 17 GiB"] },
    { config: kept("storage", objects("20Gi")), finds: ['"object-store" is to keep more than fits'] },
  ],
  sees: "model",
  check(model, report) {
    for (const service of model.services.filter((each) => !each.isExternal)) checkStorage(service, service.role === "object-store" ? usersOf(service, model) : alone(service), model, report);
  },
};

function usersOf(store: ServiceNode, model: Model): readonly ServiceNode[] {
  return model.services.filter((service) => service.options["storage"] === store.name);
}

/** A store with an object store keeps only its newest data on its volume. */
function alone(service: ServiceNode): readonly ServiceNode[] {
  return service.role === "store" && service.options["storage"] === undefined ? [service] : [];
}

function checkStorage(holder: ServiceNode, keepers: readonly ServiceNode[], model: Model, report: Report): void {
  const { volume } = holder;
  const parts = keepers.flatMap((service) => keptBy(service, model) ?? []);
  const needed = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (volume === null || needed <= volume.bytes * fullAt) return;
  const [need, has] = against(needed, volume.bytes * fullAt);
  report({
    at: volume.origin,
    message: `"${holder.name}" is to keep more than fits on its volume, by estimate: ${parts.map(({ shown }) => shown).join(" + ")} = ${need} > 85% of ${volume.size} = ${has}.`,
    fix: `Give it ${Math.ceil(needed / fullAt / 2 ** 30)}Gi, or keep the data for a shorter time.`,
  });
}
