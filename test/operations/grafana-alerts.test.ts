// Alerts that Grafana manages: the same rules in the form of its provisioning, and nobody else who evaluates or tells.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { collector, compose, defineStack, email, grafana, jaeger, memoryLimiter, otlp, prometheus, secret, slack, webhook } from "../../src/index.js";
import type { Alerts } from "../../src/stack/alerts.js";
import { composed } from "../compose/composed.js";
import { root } from "../support/fixtures.js";
import { queued } from "./stacks.js";

const managed = (alerts: Partial<Alerts> = {}): ReturnType<typeof queued> => {
  const stack = queued();
  const mail = email({ to: ["a@example.com", "b@example.com"], from: "c@example.com", smarthost: "mail.example.com:587", username: "u", password: secret("MAIL_PASSWORD") });
  return { ...stack, alerts: { ...stack.alerts, notify: { ...stack.alerts?.notify, warning: [mail] }, manager: "grafana", ...alerts } };
};

interface Rule { readonly uid: string; readonly title: string; readonly for: string; readonly labels: Readonly<Record<string, string>>; readonly annotations: Readonly<Record<string, string>>; readonly data: readonly { readonly datasourceUid: string; readonly model: { readonly expr?: string; readonly expression?: string } }[] }
interface PlainRule { readonly alert?: string; readonly expr: string; readonly for?: string; readonly labels: Readonly<Record<string, string>>; readonly annotations: Readonly<Record<string, string>> }

const out = composed(managed());
const file = (name: string): unknown => out.file(`config/grafana/alerting/${name}.yaml`);
const rules = (file("rules") as { readonly groups: readonly { readonly rules: readonly Rule[] }[] }).groups.flatMap((group) => group.rules);
const plain = (out.file("tests/prometheus/rules.yml") as { readonly groups: readonly { readonly rules: readonly PlainRule[] }[] }).groups.flatMap((group) => group.rules).filter(({ alert }) => alert !== undefined);
/** As Grafana reads a text, without any variable. */
const read = (text: string): string => text.replaceAll("$$", "$");

describe("what Grafana is given", () => {
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(readFileSync(join(root, "test/operations/grafana-provisioning.schema.json"), "utf8")));

  test.each(["rules", "contact-points", "policies"])("%s have the form of its provisioning", (name) => {
    validate(file(name));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("a document of another form is refused", () => {
    expect(validate({ apiVersion: 1, contactPoints: [{ orgId: 1, name: "a", receivers: [{ uid: "a", type: "slack", settings: { url: "https://hooks.example.com" } }] }] })).toBe(false);
  });

  test("is every rule that promtool tests, with its expression, wait, labels and texts", () => {
    const told = rules.map((rule) => ({ expr: read(rule.data[0]?.model.expr ?? ""), for: rule.for === "0m" ? undefined : rule.for, labels: rule.labels, summary: read(rule.annotations["summary"] ?? "") }));
    expect(told).toEqual(plain.map(({ expr, for: wait, labels, annotations }) => ({ expr, for: wait, labels, summary: annotations["summary"] })));
  });

  test("rules have ids and titles of their own, and ask the store", () => {
    expect(new Set(rules.map(({ uid }) => uid)).size).toBe(rules.length);
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
    expect(new Set(rules.map(({ data }) => data.map(({ datasourceUid }) => datasourceUid).join(" ")))).toEqual(new Set(["prometheus __expr__ __expr__"]));
  });

  test("a dollar that is no variable is written twice", () => {
    expect(JSON.stringify(file("rules")).replaceAll("$$", "")).not.toContain("$");
  });

  test("secrets come by the environment", () => {
    expect(out.services["grafana"]?.environment).toMatchObject({ PAGERDUTY_KEY: expect.stringContaining("PAGERDUTY_KEY"), GF_SMTP_HOST: "mail.example.com:587", GF_SMTP_PASSWORD: expect.stringContaining("MAIL_PASSWORD") });
    expect(Object.keys(out.services["grafana"]?.environment ?? {})).not.toContain("MAIL_PASSWORD");
  });
});

describe("nobody else", () => {
  test("tells people", () => expect(Object.keys(out.services)).not.toContain("alertmanager"));

  test("evaluates alerts: the store keeps the rates of objectives", () => {
    expect(JSON.stringify(out.file("config/prometheus/rules.yml"))).not.toContain('"alert"');
    expect(out.file("config/prometheus/prometheus.yml")).not.toMatchObject({ alerting: expect.anything() });
  });

  test("but it is not asked for: rules stay with the store", () => {
    expect(Object.keys(composed(queued()).services)).toContain("alertmanager");
  });
});

describe("what Grafana cannot do is said", () => {
  const said = (stack: ReturnType<typeof queued>): readonly string[] => compile(defineStack({ name: "shop", targets: [compose()], ...stack }), { readFile: () => "{}" }).diagnostics.filter(({ code }) => code === "validate/grafana-cannot-alert").map(({ message }) => message);

  test("without a Grafana", () => {
    const { dashboards: _, ...stack } = managed();
    expect(said(stack)).toEqual(["The alerts are to be Grafana's, and no Grafana is part of the stack."]);
  });

  test("of a store that it does not read", () => {
    const [metrics, traces] = [prometheus(), jaeger()];
    const edge = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });
    const stack = { collectors: { edge }, dashboards: grafana({ sources: [traces] }), selfMonitoring: metrics, alerts: { manager: "grafana" as const } };
    expect(said(stack)).toEqual([expect.stringContaining('"prometheus", which they ask, is none of its sources')]);
  });

  test("by two mail servers", () => {
    const mail = (smarthost: `${string}:${number}`): ReturnType<typeof email> => email({ to: "a@example.com", from: "b@example.com", smarthost });
    expect(said(managed({ notify: { warning: [mail("a.example.com:25"), mail("b.example.com:25")] } }))).toEqual([expect.stringContaining("2 servers or senders")]);
  });

  test("with a dead man's switch alone", () => {
    expect(said(managed({ notify: { heartbeat: webhook({ url: secret("HEARTBEAT_URL") }) } }))).toEqual([expect.stringContaining("only a dead man's switch is told")]);
  });

  test("but not that a channel is enough", () => {
    expect(said(managed({ notify: { warning: [slack({ url: secret("SLACK_URL"), channel: "#a" })] } }))).toEqual([]);
  });
});
