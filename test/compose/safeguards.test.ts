import { describe, expect, test } from "vitest";
import { grafana, jaeger, loki, mimir, objectStore, postgres, prometheus, tempo } from "../../src/index.js";
import { composed } from "./composed.js";
import { queued, single } from "./stacks.js";

const objects = objectStore({ volume: "10Gi" });
const metrics = mimir({ storage: objects });
const everything = composed({
  ...queued(), selfMonitoring: prometheus({ remoteWrite: metrics }),
  dashboards: grafana({ replicas: 2, database: postgres({ volume: "1Gi" }), sources: [tempo({ storage: objects }), metrics, loki({ storage: objects }), jaeger({ name: "old" })] }),
});

describe.each(Object.keys(everything.services))("service %s", (name) => {
  const service = everything.services[name];

  test("has bounds for memory and for the processor", () => {
    expect(service?.deploy.resources.limits).toEqual({ cpus: expect.stringMatching(/^[\d.]+$/), memory: expect.stringMatching(/^\d+M$/) });
  });

  test("has no rights that it does not need", () => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"], user: expect.stringMatching(/^\d+:\d+$/) });
    expect(service?.["user"] === "0:0", "only what chowns is root").toBe(name === "volume-owner");
  });

  test("has an image with a version, a restart policy and logs that end", () => {
    expect(service?.image).toMatch(/:v?[\w.-]*\d/);
    expect(service?.image).not.toContain("latest");
    expect(service?.["restart"]).toMatch(/^unless-stopped$|^on-failure:5$|^no$/);
    expect(service?.["logging"]).toEqual({ driver: "json-file", options: { "max-size": "10m", "max-file": "3" } });
  });

  test("is asked whether it is well, by itself or by a probe beside it, unless it runs once", () => {
    const once = service?.["restart"] !== "unless-stopped";
    const probe = everything.services[`${name.replace(/-\d+$/, "")}-probe`];
    expect(once || service?.healthcheck !== undefined || probe?.healthcheck !== undefined).toBe(true);
  });

  test("waits only for services of the project, by conditions that they can meet", () => {
    for (const [on, { condition }] of Object.entries(service?.depends_on ?? {})) {
      const other = everything.services[on];
      expect(other, on).toBeDefined();
      if (condition === "service_healthy") expect(other?.healthcheck, `${on} has a healthcheck`).toBeDefined();
      expect(condition === "service_completed_successfully").toBe(other?.["restart"] !== "unless-stopped");
    }
  });
});

test("every named volume is declared with a name that backups find, and is given to the user of its service", () => {
  const { services, volumes } = everything;
  const mounted = Object.entries(services).filter(([name]) => name !== "volume-owner").flatMap(([, service]) => (service.volumes ?? []).filter(({ type }) => type === "volume").map(({ source }) => ({ source, user: service["user"] })));
  expect(Object.keys(volumes).sort()).toEqual(mounted.map(({ source }) => source).sort());
  const script = services["volume-owner"]?.command?.[2];
  for (const { source, user } of mounted) {
    expect(volumes[source]).toEqual({ name: `shop_${source}` });
    expect(script).toContain(`chown ${String(user)} /volumes/${source}`);
  }
});

test("nothing is published but what the stack exposes", () => {
  const published = Object.entries(everything.services).filter(([, service]) => service.ports !== undefined).map(([name]) => name);
  expect(published).toEqual(["door-lb"]);
  expect(composed(single()).services["edge"]?.ports).toBeUndefined();
});

test("no service mounts its configuration writable", () => {
  const binds = Object.values(everything.services).flatMap((service) => (service.volumes ?? []).filter(({ type }) => type === "bind"));
  expect(binds.length).toBeGreaterThan(0);
  for (const bind of binds) expect(bind).toMatchObject({ read_only: true, source: expect.stringMatching(/^\.\/config\//) });
});

test("every configuration that is mounted is written", () => {
  for (const { type, source } of Object.values(everything.services).flatMap((service) => service.volumes ?? [])) {
    if (type === "bind") everything.file(source.replace(/^\.\//, ""));
  }
});

test("what writes to another store ends before it, since Compose ends what depends on others first", () => {
  expect(everything.services["prometheus"]?.depends_on?.["mimir"]).toEqual({ condition: "service_started" });
});
