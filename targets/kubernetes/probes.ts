// When a container counts as started, ready and alive. Readiness asks the program; liveness only whether it still answers at all, so that a busy one is not killed.
import type { Probe, Workload } from "../../src/workload/workload.js";

type Probes = Readonly<Record<"startupProbe" | "readinessProbe" | "livenessProbe", unknown>>;

export function probesOf({ probe, ports }: Pick<Workload, "probe" | "ports">): Probes | Readonly<Record<string, never>> {
  if (probe === null) return {};
  // A broker counts as alive by its controller, so that a slow client listener does not cost the quorum a member.
  const port = probe.http?.port ?? ports.at(-1)?.number;
  const clientPort = ports[0]?.number;
  const ready = readyAction(probe) ?? (clientPort === undefined ? undefined : { tcpSocket: { port: clientPort } });
  if (ready === undefined || port === undefined) return {};
  const alive = "tcpSocket" in ready && port === clientPort ? askedInside(port) : { tcpSocket: { port } };
  const { periodSeconds, timeoutSeconds } = probe;
  return {
    // Replaying a write-ahead log or compacting a queue takes its time; five minutes are granted beyond what is usual.
    startupProbe: { ...ready, periodSeconds: 5, timeoutSeconds, failureThreshold: Math.ceil((probe.startSeconds + 300) / 5) },
    readinessProbe: { ...ready, periodSeconds, timeoutSeconds, failureThreshold: 3 },
    livenessProbe: { ...alive, periodSeconds: periodSeconds * 2, timeoutSeconds, failureThreshold: probe.failures },
  };
}

/** Where one port answers both questions, this one is asked from inside: what the network does is no reason to kill a broker, whose image has bash. */
function askedInside(port: number): object {
  return { exec: { command: ["/bin/bash", "-c", `exec 3<>/dev/tcp/localhost/${port}`] } };
}

/** A JVM started every few seconds costs more than it finds out, so a broker is asked over its port. */
function readyAction(probe: Probe): object | undefined {
  if (probe.http !== null) return { httpGet: { port: probe.http.port, path: probe.http.path } };
  const isCheap = probe.command !== null && !probe.command.some((word) => word.endsWith(".sh"));
  return isCheap ? { exec: { command: probe.command } } : undefined;
}
