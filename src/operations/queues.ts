// Who reads a queue, and as which group.
import type { Model, ServiceNode } from "../model/model.js";

export interface Consumer { readonly group: string; readonly collector: string }

export function consumersOf(queue: ServiceNode, { collectors }: Model): readonly Consumer[] {
  const all = collectors.flatMap(({ name, components }) => components.filter((component) => component.kind === "receiver" && component.type === "kafka" && component.peer === queue.name)
    .map(({ options }) => ({ group: String(options["group_id"] ?? name), collector: name })));
  return [...new Map(all.map((consumer) => [consumer.group, consumer])).values()];
}

export function topicsOf({ options }: ServiceNode): readonly string[] {
  const { topics } = options;
  return typeof topics === "object" && topics !== null ? Object.values(topics).map(String) : [];
}

/** As a regular expression of PromQL. */
export function topicPattern(queue: ServiceNode): string {
  return topicsOf(queue).map((topic) => topic.replaceAll(".", "\\\\.")).join("|");
}

/** One of its topics, to try rules with. */
export function firstTopic(queue: ServiceNode): string {
  return topicsOf(queue)[0] ?? "";
}
