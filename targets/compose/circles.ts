// Services that wait for each other: Compose starts none of a project in which one would wait for itself.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { Sections } from "./document.js";
import type { Project } from "./project.js";
import { type Reference, referencesOf } from "./references.js";

export function reportCircles({ services }: Sections, { log }: Project, placeOf: (path: Path) => Path): void {
  const waits = new Map(Object.entries(services).map(([name, written]) => [name, referencesOf(written).filter(({ section }) => section === "services")]));
  const told = new Set<string>();
  for (const service of waits.keys()) {
    const circle = told.has(service) ? undefined : circleFrom(service, waits);
    const [first] = circle ?? [];
    if (circle === undefined || first === undefined) continue;
    for (const { name } of circle) told.add(name);
    log.error("emit/services-in-a-circle", placeOf(["services", service, ...first.path]), {
      ...(first.on === undefined ? {} : { on: first.on }),
      message: circle.length === 1 ? `Service "${service}" waits for itself.` : `Services wait for each other in a circle: ${[service, ...circle.map(({ name }) => name)].join(" -> ")}.`,
      why: "Compose refuses the whole project, so nothing of the stack would start.", fix: "Take one of them out.",
    });
  }
}

/** The shortest way from a service back to itself. */
function circleFrom(service: string, waits: ReadonlyMap<string, readonly Reference[]>): readonly Reference[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly Reference[])[] = (waits.get(service) ?? []).map((reference) => [reference]);
  while (ways.length > 0) {
    const closed = ways.find((way) => way.at(-1)?.name === service);
    if (closed !== undefined) return closed;
    ways = ways.flatMap((way) => {
      const last = way.at(-1)?.name ?? "";
      if (seen.has(last)) return [];
      seen.add(last);
      return (waits.get(last) ?? []).map((reference) => [...way, reference]);
    });
  }
  return undefined;
}
