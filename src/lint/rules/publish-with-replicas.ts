import { composeServices, replicasOf, type ComposeService } from "../documents/compose.js";
import { inside, isRecord, listOf } from "../documents/record.js";
import { withService } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

const service = (fields: string): string => withService(`image: "mock:1", ${fields}`);
const deploy = 'resources: { limits: { cpus: "0.5", memory: "64M" } }';

export const publishWithReplicas: DocumentRule = {
  name: "publish-with-replicas",
  summary: "a port of the host on a service with replicas",
  severity: "error",
  why: "A port of the host has room for one of them: the others do not start.",
  good: [{ config: service(`ports: ["8080:80"], deploy: { replicas: 1, ${deploy} }`) }, { config: service(`ports: ["80"], deploy: { replicas: 2, ${deploy} }`) }],
  bad: [{ config: service(`ports: ["8080:80"], deploy: { replicas: 2, ${deploy} }`), finds: ['2 replicas of service "mock" publish the port 8080'] }],
  sees: "documents",
  check(artifacts, target, model, report) {
    for (const each of composeServices(artifacts, target, model)) {
      const replicas = replicasOf(each);
      const [port] = fixedPorts(each, replicas);
      if (replicas < 2 || port === undefined) continue;
      report({ at: each.at, message: `${replicas} replicas of service "${each.name}" publish the port ${port} of the host.`, fix: "Publish a balancer in front instead, or leave the host's port out." });
    }
  },
};

/** Ports that name the host's side, and no range with room for all. */
function fixedPorts({ fields }: ComposeService, replicas: number): readonly string[] {
  return listOf(fields["ports"]).flatMap((entry) => {
    const published = isRecord(entry) ? inside(entry, "published") : publishedIn(String(entry));
    const text = published === undefined || published === null || published === "" || published === 0 ? undefined : String(published);
    const range = /^(\d+)-(\d+)$/.exec(text ?? "");
    const hasRoom = range !== null && Number(range[2]) - Number(range[1]) + 1 >= replicas;
    return text === undefined || text.includes("$") || hasRoom ? [] : [text];
  });
}

/** `8080:80`, `127.0.0.1:8080:80/tcp`, `[::1]:8080:80`; a lone container port names none. */
function publishedIn(entry: string): string | undefined {
  return entry.replace(/^\[[^\]]*\]:/, "").replace(/\/\w+$/, "").split(":").at(-2);
}
