// Where stores keep what they have besides their volumes: an object store of the stack, or one of a cloud.
import type { Model, ServiceNode } from "./model.js";

/** The object store of a store. */
export function storageOf(service: Pick<ServiceNode, "options">, model: Pick<Model, "services">): ServiceNode | undefined {
  return model.services.find((candidate) => candidate.role === "object-store" && candidate.name === service.options["storage"]);
}

/** Whether stores sign in by the identity that the platform gives to their workloads. */
export function isByIdentity({ isExternal, options }: ServiceNode): boolean {
  return isExternal && (options["credentials"] ?? "workload-identity") === "workload-identity";
}

/** Azure has containers in the place of buckets. */
export function prefixOption({ type }: Pick<ServiceNode, "type">): string {
  return type === "azure-blob" ? "containerPrefix" : "bucketPrefix";
}

/** Host of a storage account on Azure. */
export function azureHost({ options: { account, endpointSuffix } }: ServiceNode): { readonly account: string; readonly suffix: string } {
  return { account: String(account), suffix: String(endpointSuffix ?? "blob.core.windows.net") };
}
