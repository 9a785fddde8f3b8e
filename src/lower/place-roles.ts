// A store in microservices mode becomes one workload a role; what only that mode knows is refused in the other.
import { haproxyImage, memcachedImage } from "../backends/images.js";
import { bucketNames } from "../backends/buckets.js";
import { definitionOf } from "../backends/index.js";
import { isDistributed, type Role } from "../backends/role.js";
import { rolesOf } from "../backends/roles.js";
import type { Path } from "../diagnostics/diagnostic.js";
import type { Model, RoleNode, ServiceNode, VolumeClaim } from "../model/model.js";
import type { RoleOptions } from "../stack/backends/store.js";
import type { Resources } from "../stack/running.js";
import type { Lowering, Pass } from "./lowering.js";
import { resourcesOf, volumeOf } from "./place-services.js";
import { checkSignIn } from "./check-sign-in.js";
import { checkStoreMode } from "./check-store-mode.js";

export const placeRoles: Pass = (model, lowering) => ({ ...model, services: model.services.map((service) => withRoles(service, model, lowering)) });

function withRoles(service: ServiceNode, model: Model, lowering: Lowering): ServiceNode {
  const options = statedOptions(service, lowering);
  checkSignIn(service, model, lowering.log);
  if (service.type in scalable) checkStoreMode(service, options, lowering.log);
  const buckets = bucketNames(service, model);
  if (!isDistributed(service)) return { ...service, buckets };
  const roles = rolesOf(service, model).map((role) => roleNode(role, statedOf(role, options), role.name in (options.roles ?? {}), service));
  return { ...service, buckets, roles, replicas: roles.find(({ name }) => keepers.has(name))?.replicas ?? service.replicas };
}

/** Roles that keep what is not in the object store yet: the store's own figures are theirs. */
const keepers: ReadonlySet<string> = new Set(["ingester", "live-store"]);

function statedOf(role: Role, { roles = {}, replicas, resources }: Stated): RoleOptions {
  const keeper = role.asMany ?? role.name;
  const count = roles[role.name]?.replicas ?? roles[keeper]?.replicas ?? (keepers.has(keeper) ? replicas : undefined);
  const requests = roles[role.name]?.resources ?? (keepers.has(role.name) ? resources : undefined);
  return { ...roles[role.name], ...(count === undefined ? {} : { replicas: count }), ...(requests === undefined ? {} : { resources: requests }) };
}

const scalable = { loki: true, mimir: true, tempo: true } as const;

type Stated = Readonly<Record<string, unknown>> & { readonly roles?: Readonly<Record<string, RoleOptions>>; readonly replicas?: number; readonly resources?: Resources };

function statedOptions(service: ServiceNode, { nodes }: Lowering): Stated {
  const node = [...nodes.values()].find(({ name }) => name === service.name)?.value;
  return node !== undefined && "options" in node ? node.options : {};
}

function roleNode(role: Role, stated: RoleOptions, isStated: boolean, service: ServiceNode): RoleNode {
  const origin: Path = isStated ? [...service.origin, "options", "roles", role.name] : service.origin;
  return {
    name: role.name, workload: role.program === "gateway" ? service.name : `${service.name}-${role.suffix ?? role.name}`, image: imageOf(role, service),
    replicas: stated.replicas ?? role.replicas, resources: resourcesOf(stated.resources, role.resources, [...origin, "resources"]),
    volume: roleVolume(role, stated, service, origin), origin,
  };
}

function imageOf({ program }: Role, service: ServiceNode): string {
  if (program === "gateway") return haproxyImage;
  return program === "cache" ? memcachedImage : (service.image ?? "");
}

function roleVolume(role: Role, stated: RoleOptions, service: ServiceNode, origin: Path): VolumeClaim | null {
  const path = definitionOf(service.type)?.volume?.path;
  if (role.volume === null || path === undefined) return null;
  if (role.volume === "stated" && stated.volume === undefined) return service.volume;
  return volumeOf(stated.volume, { volume: { size: role.volume === "stated" ? "20Gi" : role.volume, path } }, origin);
}
