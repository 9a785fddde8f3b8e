import { direct } from "../example.js";
import { optionPath } from "../arithmetic/options.js";
import { addressesOf, portIn } from "../../model/listening.js";
import type { ModelRule } from "../rule.js";

const listening = (endpoint: string): string => direct({ from: `[otlp({ protocols: { grpc: { endpoint: "${endpoint}" } } })]` });

export const receiverReachable: ModelRule = {
  name: "receiver-reachable",
  summary: "a receiver that listens on the localhost of its container",
  severity: "warning",
  why: "A container has a localhost of its own: nothing outside of it connects to that, neither through a Service nor through a published port.",
  good: [{ config: direct({}) }, { config: listening("0.0.0.0:4317") }],
  bad: [{ config: listening("localhost:4317"), finds: ['Receiver "otlp" of collector "edge" listens on "localhost:4317", which nobody outside its container reaches.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const component of collector.components) {
        for (const { address, option, port } of addressesOf(component).filter(({ address: each }) => /^(?:localhost|127\.[\d.]+|\[::1\]):\d+$/.test(each))) {
          report({
            at: optionPath(component, ...option), message: `Receiver "${component.id}" of collector "${collector.name}" listens on "${address}", which nobody outside its container reaches.`,
            fix: port === undefined ? `Write "0.0.0.0:${portIn(address)}".` : `Leave it out: it is "0.0.0.0:${port}".`,
          });
        }
      }
    }
  },
};
