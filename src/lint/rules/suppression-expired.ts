import { direct } from "../example.js";
import type { StageRule } from "../rule.js";

export const suppressionExpired: StageRule = {
  name: "suppression-expired",
  summary: "a suppression whose day has passed",
  severity: "warning",
  why: "Somebody has promised to look at it again by that day. What it hid is said again.",
  good: [{ config: direct({ to: "[\n      // otelc-disable-next-line debug-exporter until 2027-03-01: while we look for a missing attribute\n      exporters.debug(), traces]" }) }],
  bad: [{ config: direct({ to: "[\n      // otelc-disable-next-line debug-exporter until 2020-03-01: while we look for a missing attribute\n      exporters.debug(), traces]" }), finds: ["2020-03-01"] }],
  sees: "suppressions",
};
