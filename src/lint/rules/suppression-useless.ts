import { direct } from "../example.js";
import type { StageRule } from "../rule.js";

export const suppressionUseless: StageRule = {
  name: "suppression-useless",
  summary: "a suppression that hides nothing, names no rule, or gives no reason",
  severity: "warning",
  why: "It will hide the next finding on that line, which nobody has looked at.",
  good: [{ config: direct({ to: "[\n      // otelc-disable-next-line debug-exporter until 2027-03-01: while we look for a missing attribute\n      exporters.debug(), traces]" }) }],
  bad: [{ config: direct({ declare: "// otelc-disable-next-line debug-exporter: left over" }), finds: ['suppresses nothing'] }],
  sees: "suppressions",
};
