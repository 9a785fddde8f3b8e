// Every image that a target's documents name.
import type { Path } from "../../diagnostics/diagnostic.js";
import type { Artifact } from "../../emit/artifact.js";
import type { Model, TargetNode } from "../../model/model.js";
import { composeServices, imageOfService } from "./compose.js";
import { imageOf, type Image } from "./image.js";
import { containersOf, imageOfContainer, objectsOf, shown, workloadsIn } from "./kubernetes.js";

export interface NamedImage { readonly reference: string; readonly image: Image; readonly of: string; readonly at: Path }

export function imagesIn(artifacts: readonly Artifact[], target: TargetNode, model: Model): readonly NamedImage[] {
  const services = composeServices(artifacts, target, model).map((service) => ({ reference: imageOfService(service), of: `Service "${service.name}"`, at: service.at }));
  const containers = workloadsIn(objectsOf(artifacts, target, model)).flatMap((workload) => containersOf(workload).map((container) => ({ reference: imageOfContainer(container), of: `Container "${container.name}" of ${shown(workload)}`, at: workload.at })));
  // Brokers and replicas have one image to mend.
  const distinct = new Map([...services, ...containers].reverse().map((named) => [JSON.stringify([named.at, named.reference]), named]));
  return [...distinct.values()].reverse().flatMap(({ reference, of, at }) => {
    const image = reference === undefined ? undefined : imageOf(reference);
    return reference === undefined || image === undefined ? [] : [{ reference, image, of, at }];
  });
}
