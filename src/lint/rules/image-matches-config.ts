import { direct } from "../example.js";
import { imageOf } from "../documents/image.js";
import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const run = (image: string): string => direct({ settings: `image: "${image}", sendingQueue: { volume: "20Gi" },` });
const stored = (image: string): string => direct({ declare: `const older = tempo({ image: "${image}" });`, to: "[traces, older]" });

export const imageMatchesConfig: ModelRule = {
  name: "image-matches-config",
  summary: "an image of another version than the configuration is written for",
  severity: "error",
  why: "Options and names of components change between versions: the program refuses what it does not know, and does not start.",
  good: [{ config: run("otel/opentelemetry-collector-contrib:0.158.0") }, { config: stored("grafana/tempo:3.0.1") }],
  bad: [
    { config: run("otel/opentelemetry-collector-contrib:0.100.0"), finds: ['The image of collector "edge" is 0.100.0, and its configuration is written for 0.158.0.'] },
    { config: stored("grafana/tempo:2.6.1"), finds: ['The image of "tempo" is 2.6.1, and its configuration is written for version 3.'] },
  ],
  sees: "model",
  check(model, report) {
    for (const { of, at, version, writtenFor, fix } of mismatches(model)) report({ at, message: `The image of ${of} is ${version}, and its configuration is written for ${writtenFor}.`, fix });
  },
};

interface Mismatch { readonly of: string; readonly at: Path; readonly version: string; readonly writtenFor: string; readonly fix: string }

function mismatches(model: Model): readonly Mismatch[] {
  const collectors = model.collectors.flatMap((collector): readonly Mismatch[] => {
    const version = versionOf(collector.image, /(?:^|\/)opentelemetry-collector(?:-contrib|-k8s)?$/);
    return version === undefined || version === model.collectorVersion ? [] : [{ of: `collector "${collector.name}"`, at: [...collector.origin, "image"], version, writtenFor: model.collectorVersion, fix: `Set collectorVersion: "${version}" for the stack, or leave image out.` }];
  });
  const services = model.services.flatMap((service): readonly Mismatch[] => {
    const known = majors[service.type];
    const version = known === undefined || service.image === null ? undefined : versionOf(service.image, known.repository);
    if (known === undefined || version === undefined || version.startsWith(`${known.major}.`)) return [];
    return [{ of: `"${service.name}"`, at: [...service.origin, "options", "image"], version, writtenFor: `version ${known.major}`, fix: "Leave image out, or name a release of that version." }];
  });
  return [...collectors, ...services];
}

/** Stores whose configuration another major version does not read. */
const majors: Readonly<Record<string, { readonly repository: RegExp; readonly major: number }>> = {
  tempo: { repository: /(?:^|\/)grafana\/tempo$/, major: 3 }, loki: { repository: /(?:^|\/)grafana\/loki$/, major: 3 },
  prometheus: { repository: /(?:^|\/)prom\/prometheus$/, major: 3 }, jaeger: { repository: /(?:^|\/)jaegertracing\/(?:jaeger|all-in-one)$/, major: 2 },
};

/** Undefined where the image is another one, or its tag names no version. */
function versionOf(reference: string, repository: RegExp): string | undefined {
  const image = imageOf(reference);
  return image === undefined || !repository.test(image.repository) ? undefined : /^v?(\d+\.\d+\.\d+)/.exec(image.tag ?? "")?.[1];
}
