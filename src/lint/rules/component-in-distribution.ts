import { meantType, packageCatalog } from "../../components/package-catalog.js";
import { removals, renames } from "../../collector/versions.js";
import { direct } from "../example.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

/** Published distributions, by their images; what an image of the user's own contains nobody knows. */
const distributions: readonly { readonly image: RegExp; readonly name: string }[] = [
  { image: /(?:^|\/)opentelemetry-collector-contrib(?=[:@]|$)/, name: "contrib" }, { image: /(?:^|\/)opentelemetry-collector(?=[:@]|$)/, name: "core" },
  { image: /(?:^|\/)opentelemetry-collector-k8s(?=[:@]|$)/, name: "k8s" },
];

const run = (image: string, to = "[traces]"): string => direct({ settings: `image: "${image}", expose: hostPorts(),`, through: "[memoryLimiter(), processors.transform({ trace_statements: [] })]", to });

export const componentInDistribution: ModelRule = {
  name: "component-in-distribution",
  summary: "a component that the collector's image does not contain",
  severity: "error",
  why: "The collector refuses a configuration that names it, and does not start.",
  good: [{ config: run("otel/opentelemetry-collector-contrib:0.158.0") }, { config: run("registry.example.com/otelcol-own:1.0.0", '[raw.exporter("acme", {})]') }],
  bad: [
    { config: run("otel/opentelemetry-collector:0.158.0"), finds: ['The image of collector "edge" is the core distribution, which has no processor "transform".'] },
    { config: run("otel/opentelemetry-collector-contrib:0.158.0", '[raw.exporter("acme", {})]'), finds: ['the contrib distribution, which has no exporter "acme"'] },
    { config: run("otel/opentelemetry-collector-contrib:0.158.0", '[raw.exporter("otlp_htp", {})]'), finds: ['the contrib distribution, which has no exporter "otlp_htp"'] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      const distribution = distributions.find(({ image }) => image.test(collector.image))?.name;
      if (distribution === undefined) continue;
      for (const component of lacking(collector, distribution, model.collectorVersion)) {
        const meant = meantType(model.collectorVersion, component);
        report({
          at: component.origin, message: `The image of collector "${collector.name}" is the ${distribution} distribution, which has no ${component.kind} "${component.type}".`,
          fix: distribution === "contrib" ? `${meant === undefined ? "Name" : `Did you mean "${meant}"? Else name`} an image that contains it: image, built by the collector's builder.` : "Leave image out: it is the contrib distribution.",
          notes: [{ message: "The collector is here.", at: collector.origin }],
        });
      }
    }
  },
};

/** Typed components are all in contrib, so there only raw ones are looked up. */
function lacking(collector: CollectorNode, distribution: string, version: string): readonly ComponentNode[] {
  const asked = collector.components.filter((component) => component.isRaw || distribution !== "contrib");
  return asked.filter((component) => !removals.some((removal) => isNamed(component, removal.kind, [removal.type])) && isLacking(component, distribution, version));
}

/** Where the catalog has not read this very version, a component that some version has may be in it. */
function isLacking(component: ComponentNode, distribution: string, version: string): boolean {
  const catalog = packageCatalog();
  const former = renames.filter((rename) => isNamed(component, rename.kind, [rename.now, rename.before])).flatMap((rename) => [rename.now, rename.before]);
  const listed = catalog.versions.map((each) => ({ each, found: catalog.summaries(each).find((summary) => summary.kind === component.kind && [component.type, ...former].some((type) => summary.type === type || summary.aliases.includes(type))) }));
  const exact = listed.find(({ each }) => each === version);
  const all = exact === undefined ? listed : [exact];
  return all.every(({ found }) => found === undefined || !found.distributions.includes(distribution));
}

function isNamed(component: ComponentNode, kind: ComponentNode["kind"], types: readonly string[]): boolean {
  return component.kind === kind && types.includes(component.type);
}
