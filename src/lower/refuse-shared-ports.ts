// Addresses that receivers of a collector cannot listen on: no address at all, or a port that is taken.
import { addressesOf, isAddress, portIn } from "../model/listening.js";
import type { CollectorNode } from "../model/model.js";
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import type { Pass } from "./lowering.js";

export const refuseSharedPorts: Pass = (model, { log }) => {
  for (const collector of model.collectors) checkPorts(collector, log);
  return model;
};

/** What every collector of otelc's listens on besides. */
const reserved = [["13133/tcp", "its health check"], ["8888/tcp", "its endpoint for metrics"]] as const;

function checkPorts(collector: CollectorNode, log: Diagnostics): void {
  const taken = new Map<string, { readonly by: string; readonly at: Path | undefined }>(reserved.map(([port, by]) => [port, { by, at: undefined }]));
  for (const component of collector.components) {
    for (const { address, option, protocol } of addressesOf(component)) {
      // A variable's value is not known, and a socket of the file system has no port.
      if (address.includes("${") || address.startsWith("/")) continue;
      const at = [...component.origin, "options", ...option];
      const number = portIn(address);
      if (!isAddress(address)) {
        const bare = address.replace(/^[a-z+]+:\/\//i, "").replace(/\/.*$/, "");
        log.error("validate/wrong-value", at, { on: "use", message: `Receiver "${component.id}" of collector "${collector.name}" listens on "${address}".`, why: "Expected a host and a port from 1 to 65535.", fix: isAddress(bare) ? `Write "${bare}".` : 'Write it like "0.0.0.0:4317", or leave it out.' });
        continue;
      }
      const port = `${number}/${protocol}`;
      const other = taken.get(port);
      if (other !== undefined) {
        log.error("validate/port-taken", at, {
          on: "use", message: `Receiver "${component.id}" of collector "${collector.name}" listens on ${port}, which ${other.by} has already.`, why: "A port belongs to one listener: the collector does not start.",
          fix: "Give one of them another port.", ...(other.at === undefined ? {} : { notes: [{ message: "The other one is here.", at: other.at }] }),
        });
      } else taken.set(port, { by: `receiver "${component.id}"`, at: component.origin });
    }
  }
}
