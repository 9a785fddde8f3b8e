import { ownLogsRead, takesIn } from "../../collector/own-logs.js";
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import { optionPath } from "../arithmetic/options.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { composeServices, type ComposeService } from "../documents/compose.js";
import { objectsOf, workloadsIn } from "../documents/kubernetes.js";
import { inside, listOf, textOf } from "../documents/record.js";
import type { DocumentRule } from "../rule.js";

const tailing = (include: string, mount: string, options = "", stack = ""): string => [
  "const logs = loki();", "",
  `collectors: { node: agent({ from: { logs: [receivers.fileLog({ include: ["${include}"], storage: extensions.fileStorage({ volume: "1Gi" })${options} })] }, to: logs, mounts: [hostPath("${mount}")], sendingQueue: { volume: "5Gi" } }) },`,
  ...(stack === "" ? [] : [stack]),
].join("\n");
const onKubernetes = 'targets: [kubernetes({ namespace: "otel" })],';
const onDocker = (patch: string): string => tailing("/var/lib/docker/containers/*/*.log", "/var/lib/docker/containers", "", `targets: [compose({ patches: [patch({ kind: "service", name: "node" }, { user: "0:0"${patch} })] })],`);

export const noOwnLogs: DocumentRule = {
  name: "no-own-logs",
  summary: "a collector that reads what it logs itself",
  severity: "warning",
  why: "What it says about a record that it could not send is a record too: each trouble makes the next one, for as long as the destination is away.",
  good: [
    { config: tailing("/var/log/pods/*/*/*.log", "/var/log/pods", "", onKubernetes) }, { config: tailing("/var/log/pods/*/*/*.log", "/var/log/pods", ', exclude: ["/var/log/pods/otel-agents_*/*/*.log"]', onKubernetes) },
    { config: onDocker(', logging: { driver: "local" }') },
  ],
  bad: [
    { config: tailing("/var/log/pods/*/*/*.log", "/var/log/pods", ', exclude: ["/var/log/pods/otel_*/*/*.log"]', onKubernetes), finds: ['Receiver "file_log" of collector "node" reads the log of its own pod.'] },
    { config: onDocker(""), finds: ['Receiver "file_log" of collector "node" reads the log of its own container.'] },
  ],
  sees: "documents",
  check(artifacts, target, model, report) {
    const services = composeServices(artifacts, target, model);
    const workloads = workloadsIn(objectsOf(artifacts, target, model));
    for (const collector of model.collectors) {
      for (const receiver of componentsOf(collector, "receiver", "file_log").filter(({ isRaw }) => !isRaw)) {
        const said = `Receiver "${receiver.id}" of collector "${collector.name}" reads the log of its own`;
        const namespace = textOf(inside(workloads.find(({ name }) => name === collector.name)?.fields, "metadata", "namespace"));
        const patterns = namespace === undefined ? [] : unexcluded(receiver, collector, namespace);
        if (patterns.length > 0) report({ at: optionPath(receiver, "exclude"), message: `${said} pod.`, fix: `Add to exclude: ${patterns.map((pattern) => JSON.stringify(pattern)).join(", ")}; or leave exclude out, and that is what it becomes.` });
        const service = services.find((each) => runs(each, collector) && readsContainer(receiver, each));
        if (service !== undefined) report({ at: optionPath(receiver, "include"), message: `${said} container.`, fix: `Keep its log elsewhere: patch({ kind: "service", name: "${service.name}" }, { logging: { driver: "local" } }).` });
      }
    }
  },
};

/** Replicas with volumes of their own are numbered services. */
function runs({ name }: ComposeService, collector: CollectorNode): boolean {
  return name === collector.name || (name.startsWith(`${collector.name}-`) && /^\d+$/.test(name.slice(collector.name.length + 1)));
}

/** What is not stated is derived by the target. */
function unexcluded(receiver: ComponentNode, collector: CollectorNode, namespace: string): readonly string[] {
  return optionAt(receiver, "exclude") === undefined ? [] : ownLogsRead(textsAt(receiver, "include"), textsAt(receiver, "exclude"), collector, namespace);
}

/** Drivers that write into the folder of the container, in a file that is named after it. */
function readsContainer(receiver: ComponentNode, { fields }: ComposeService): boolean {
  const driver = textOf(inside(fields, "logging", "driver")) ?? "json-file";
  return driver === "json-file" && textsAt(receiver, "include").some((pattern) => {
    const mount = /^(.*?)\/var\/lib\/docker\/containers\//.exec(pattern)?.[1];
    return mount !== undefined && takesIn(pattern, `${mount}/var/lib/docker/containers/0a1b/0a1b-json.log`);
  });
}

function textsAt(receiver: ComponentNode, option: string): readonly string[] {
  return listOf(optionAt(receiver, option)).flatMap((each) => textOf(each) ?? []);
}
