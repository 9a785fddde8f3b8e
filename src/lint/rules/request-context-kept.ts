import { direct } from "../example.js";
import { quoted } from "../arithmetic/numbers.js";
import { forgets } from "../arithmetic/forgets.js";
import { isDerived, optionPath } from "../arithmetic/options.js";
import { before, componentsOf, processorsIn, receiversBefore } from "../arithmetic/pipelines.js";
import { isPersistent, isQueued, signalsOf } from "../arithmetic/queues.js";
import { isBefore } from "../../collector/version.js";
import { optionAt, sendingTo } from "../../model/flow.js";
import { canKeepHeaders, listeningOf } from "../../model/listening.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import { headersSetBy, type Taken, takenBy } from "../../model/request-context.js";
import { isBlock } from "../../model/value.js";
import type { ModelRule, Report } from "../rule.js";

const sent = (header: string, more = "", through = "[memoryLimiter()]", settings = ""): string => direct({
  declare: `const tenant = extensions.headersSetter({ headers: [{ key: "X-Scope-OrgID", ${header} }] });`,
  settings, through, to: '[exporters.otlpHttp({ endpoint: "https://otlp.example.com", auth: { authenticator: tenant } }), traces]', stack: more,
});
const onVolume = 'sendingQueue: { volume: "20Gi" },';

/** Release from which a queue on a volume keeps the headers of requests: https://github.com/open-telemetry/opentelemetry-collector/pull/13437 */
const keepsHeaders = "0.131.0";

export const requestContextKept: ModelRule = {
  name: "request-context-kept",
  summary: "an exporter that takes something from requests, and what stands between and forgets it",
  severity: "error",
  why: "What makes requests of its own, or writes them to a volume, hands on the data alone: the header is sent empty, and a store that keeps tenants apart refuses it for good.",
  good: [{ config: sent('from_context: "x-tenant"', "", "[memoryLimiter()]", onVolume) }, { config: sent('from_attribute: "subject"') }],
  bad: [
    { config: sent('from_context: "x-tenant"', "", "[memoryLimiter(), batch()]"), finds: ['Exporter "otlp_http" of collector "edge" takes "x-tenant" from requests, and "batch" in front of it makes requests of its own.'] },
    { config: sent('from_attribute: "subject"', "", "[memoryLimiter()]", onVolume), finds: ['Exporter "otlp_http" of collector "edge" takes "subject" from whoever signed a request, and its queue on a volume forgets that.'] },
    { config: sent('from_context: "x-tenant"', 'collectorVersion: "0.130.0",', "[memoryLimiter()]", onVolume), finds: ['Exporter "otlp_http" of collector "edge" takes "x-tenant" from requests, and its queue on a volume forgets it before collector 0.131.0.'] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter")) {
        const taken = takenBy(exporter, collector);
        if (taken.headers.length + taken.attributes.length === 0) continue;
        const taking = { exporter, collector, taken, sentence: sentenceOf(exporter, collector, taken) };
        checkProcessors(taking, report);
        checkQueue(taking, model.collectorVersion, report);
        checkReceivers(taking, model, report);
      }
    }
  },
};

/** An exporter, with what it takes from requests, and that as a sentence begins. */
interface Taking { readonly exporter: ComponentNode; readonly collector: CollectorNode; readonly taken: Taken; readonly sentence: string }

function checkProcessors({ exporter, collector, taken: { headers, attributes }, sentence }: Taking, report: Report): void {
  for (const pipeline of before(collector, exporter)) {
    const processors = processorsIn(collector, pipeline);
    const forgetting = processors.find((processor) => forgets(processor, { headers, isMore: attributes.length > 0 }));
    if (forgetting === undefined) continue;
    report({
      at: [...pipeline.origin, "through", processors.indexOf(forgetting)], message: `${sentence}, and "${forgetting.id}" in front of it makes requests of its own.`,
      fix: forgetting.type === "batch" ? `Take it out: the sending queue makes batches${attributes.length > 0 ? "" : `; or keep its batches apart: metadata_keys: ${listed(headers)}`}.` : "Write it into the data before that, and send by connectors.routing() to an exporter for each.",
    });
  }
}

function checkQueue({ exporter, taken: { attributes }, sentence }: Taking, version: string, report: Report): void {
  const isBatched = isQueued(exporter) && optionAt(exporter, "sending_queue", "batch") !== undefined;
  if (attributes.length > 0 && (isPersistent(exporter) || isBatched)) {
    report({
      at: exporter.origin, message: `${sentence}, and its ${isPersistent(exporter) ? "queue on a volume forgets" : "batches forget"} that.`,
      why: "The collector ends where it sends: headers_setter asks a request for whoever signed it, and there is nobody. What is on the volume ends it again after each start.",
      fix: "Take a header in its place, with from_context; or keep the queue in memory and leave out its batches.",
    });
  } else if (attributes.length === 0 && isPersistent(exporter) && isBefore(version, keepsHeaders)) {
    report({ at: exporter.origin, message: `${sentence}, and its queue on a volume forgets it before collector ${keepsHeaders}.`, fix: `Take collector ${keepsHeaders} or later, or keep the queue in memory.` });
  }
}

/** A default stands for what a request does not have. */
function checkReceivers({ exporter, collector, taken: { headers }, sentence }: Taking, model: Model, report: Report): void {
  if (!isMissed(exporter, collector, model)) return;
  for (const { sender, exporter: sending, signals } of sendingTo(model, collector.name)) {
    const missing = headers.filter((header) => !sends(sending, sender, header));
    if (missing.length === 0 || sending.isRaw || !signalsOf(collector, exporter).some((signal) => signals.has(signal))) continue;
    report({
      severity: "warning", at: sending.origin, message: `${sentence}, and collector "${sender.name}" sends ${quoted(missing)} with none of its own.`,
      fix: `Set it: exporter(${collector.name}, { headers: { ${missing.map((header) => JSON.stringify(header)).join(", ")}: "..." } }), or hand it on by extensions.headersSetter(); or state a default_value.`,
    });
  }
  for (const receiver of receiversBefore(collector, exporter).filter((each) => isWithoutHeaders(each, headers, model))) {
    report({
      severity: "warning", at: optionAt(receiver, "protocols") === undefined ? receiver.origin : optionPath(receiver, "protocols"), message: `${sentence}, and receiver "${receiver.id}" hands on none of their headers.`,
      fix: fixOf(receiver, headers),
    });
  }
}

/** What otelc has records of Kafka carry is missed where it comes out of them. */
function isMissed(exporter: ComponentNode, collector: CollectorNode, model: Model): boolean {
  if (exporter.type !== "kafka") return headersSetBy(exporter, collector).some((header) => header["from_context"] !== undefined && header["default_value"] === undefined);
  if (!isDerived(exporter, "include_metadata_keys")) return true;
  return model.collectors.some((reader) => componentsOf(reader, "exporter").some((each) => each.type !== "kafka" && isMissed(each, reader, model) && receiversBefore(reader, each).some(({ peer }) => peer === exporter.peer)));
}

/** Whether an exporter to another collector writes a header, or hands it on. */
function sends(exporter: ComponentNode, collector: CollectorNode, header: string): boolean {
  const written = [optionAt(exporter, "headers"), optionAt(exporter, "protocol", "otlp", "headers")].filter(isBlock).flatMap((headers) => Object.keys(headers));
  const set = headersSetBy(exporter, collector).map(({ key }) => String(key));
  return [...written, ...set].some((name) => name.toLowerCase() === header);
}

function fixOf(receiver: ComponentNode, headers: readonly string[]): string {
  if (receiver.type === "kafka") return `Have records carry them, from collector 0.124.0 on: include_metadata_keys: ${listed(headers)} on what writes to "${receiver.peer}".`;
  return listeningOf(receiver).some(canKeepHeaders) ? "Leave include_metadata out, or set it to true." : "Send what it takes in by an exporter of its own, or state a default_value.";
}

/** What raw receivers hand on is not known, nor what writes to a queue from outside. */
function isWithoutHeaders(receiver: ComponentNode, headers: readonly string[], model: Model): boolean {
  if (receiver.isRaw) return false;
  if (receiver.type === "kafka") return receiver.peer !== null && sendingTo(model, receiver.peer).some(({ sender, exporter }) => exporter.type === "kafka" && !exporter.isRaw && !headers.every((header) => takenBy(exporter, sender).headers.includes(header)));
  const blocks = listeningOf(receiver).filter((place) => canKeepHeaders(place) && optionAt(receiver, ...place.option) !== undefined);
  return blocks.length === 0 || blocks.some(({ option }) => optionAt(receiver, ...option.slice(0, -1), "include_metadata") !== true);
}

/** As it is written in a config. */
function listed(headers: readonly string[]): string {
  return JSON.stringify(headers).replaceAll(",", ", ");
}

function sentenceOf(exporter: ComponentNode, collector: CollectorNode, { headers, attributes }: Taken): string {
  return `Exporter "${exporter.id}" of collector "${collector.name}" takes ${quoted(attributes.length > 0 ? attributes : headers)} from ${attributes.length > 0 ? "whoever signed a request" : "requests"}`;
}
