// What a pod mounts: its configuration file by file, secrets as a folder that follows rotation, volumes, scratch space, and for agents the host.
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { configKey, configName } from "./config-map.js";
import { namespaceOf } from "./cluster.js";
import { pathVolumeName, volumeName } from "./volume-names.js";

export interface Mount { readonly volume: object | null; readonly mounts: readonly object[] }

export function mountsOf(workload: Workload, cluster: Cluster): readonly Mount[] {
  return [...configMounts(workload), ...secretMounts(workload, cluster), ...volumeMounts(workload, cluster), ...scratchMounts(workload), ...hostMounts(workload)];
}

/** Below a path of the image, which keeps its other files; a changed file restarts the pod by its hash. */
function configMounts(workload: Workload): readonly Mount[] {
  if (workload.configs.length === 0) return [];
  const mounts = workload.configs.map((config) => ({ name: "config", mountPath: config.path, subPath: configKey(config, workload), readOnly: true }));
  return [{ volume: { name: "config", configMap: { name: configName(workload) } }, mounts }];
}

function secretMounts(workload: Workload, { view, secrets }: Cluster): readonly Mount[] {
  if (workload.secretFiles.length === 0) return [];
  const [first] = workload.secretFiles;
  const folder = view.secretFile(first?.key ?? "").split("/").slice(0, -1).join("/");
  const places = workload.secretFiles.flatMap(({ key }) => secrets.get(key) ?? []);
  const sources = [...new Set(places.map(({ name }) => name))].map((name) => ({ secret: { name, items: places.filter((place) => place.name === name).map((place) => ({ key: place.key, path: place.of })) } }));
  return [{ volume: { name: "secrets", projected: { defaultMode: 0o440, sources } }, mounts: [{ name: "secrets", mountPath: folder, readOnly: true }] }];
}

/** A StatefulSet claims its volumes itself; a DaemonSet's live on the node, where the same agent finds them again. */
function volumeMounts(workload: Workload, cluster: Cluster): readonly Mount[] {
  return workload.volumes.map((volume) => ({
    volume: workload.mode === "daemonset" ? { name: volumeName(volume.name), hostPath: { path: `/var/lib/otelc/${namespaceOf(workload.of, cluster)}/${workload.name}/${volume.name}`, type: "DirectoryOrCreate" } } : null,
    mounts: [{ name: volumeName(volume.name), mountPath: volume.path }],
  }));
}

function scratchMounts(workload: Workload): readonly Mount[] {
  return workload.scratch.map((path) => {
    const name = pathVolumeName("scratch", path);
    return { volume: { name, emptyDir: { sizeLimit: "256Mi" } }, mounts: [{ name, mountPath: path }] };
  });
}

function hostMounts(workload: Workload): readonly Mount[] {
  return workload.hostPaths.map(({ path, readOnly, mountPath }) => {
    const name = path === "/" ? "host-root" : pathVolumeName("host", path);
    // What is mounted on the host later is seen as well.
    return { volume: { name, hostPath: { path } }, mounts: [{ name, mountPath, readOnly, mountPropagation: readOnly ? "HostToContainer" : undefined }] };
  });
}
