import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { clusterId } from "../../src/backends/kafka.js";
import { definition } from "./described.js";

const root = resolve(import.meta.dirname, "../..");
const types = ["grafana", "jaeger", "kafka", "loki", "mimir", "object-store", "postgres", "prometheus", "tempo"];

describe.each(types)("backend %s", (type) => {
  const { image, ports, metrics, probe, scratch, user, volume } = definition(type);

  test("has an image with an exact version", () => {
    expect(image).toMatch(/^[\w.-]+(?:\/[\w.-]+)*:v?(?:\d+\.\d+|RELEASE\.)/);
  });

  test("does not run as root", () => {
    expect(user.uid).toBeGreaterThan(0);
  });

  test("has its metrics at one of its ports", () => {
    if (metrics !== null) expect(ports.map(({ name }) => name)).toContain(metrics.port);
  });

  test("can be asked whether it is well, by a command of the image or over the network", () => {
    expect(probe.command !== null || probe.http !== null).toBe(true);
    // A shell in an image without one is a healthcheck that never passes.
    expect(probe.command?.[0]).not.toBe("CMD-SHELL");
  });

  test("keeps its data on a volume, away from what it may forget", () => {
    expect(volume?.path).toMatch(/^\//);
    expect(scratch).not.toContain(volume?.path);
  });
});

test("the registry knows every backend that can stand in a stack", () => {
  const files = readdirSync(join(root, "src/stack/backends")).filter((file) => file !== "store.ts").map((file) => file.replace(/\.ts$/, ""));
  expect(files.filter((file) => !types.includes(file))).toEqual([]);
});

test("images that are withdrawn are not used", () => {
  const sources = readdirSync(join(root, "src/backends")).map((file) => readFileSync(join(root, "src/backends", file), "utf8")).join("\n");
  expect(sources).not.toMatch(/bitnami|"minio\/|:latest/);
});

test("a cluster id is 22 characters, the same for a stack and another for another", () => {
  expect(clusterId("shop/kafka")).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(clusterId("shop/kafka")).toBe(clusterId("shop/kafka"));
  expect(clusterId("shop/kafka")).not.toBe(clusterId("other/kafka"));
});
