import { direct } from "../example.js";
import type { StageRule } from "../rule.js";

const detected = (version: string): string => direct({
  through: '[memoryLimiter(), processors.resourceDetection({ detectors: ["env"], attributes: ["host.name"] })]', stack: `collectorVersion: "${version}",`,
});

export const keyRemoved: StageRule = {
  name: "key-removed",
  summary: "an option that the collector no longer has",
  severity: "error",
  why: "The collector refuses options that it does not know, and does not start.",
  good: [{ config: direct({ through: '[memoryLimiter(), processors.resourceDetection({ detectors: ["env"] })]' }) }],
  bad: [{ config: detected("0.158.0"), finds: ['has no option "attributes" since 0.142.0.'] }],
  sees: "components",
};
