// Objectives: how much of each budget is left, and how fast it goes.
import type { Model } from "../../model/model.js";
import type { SloNode } from "../alerts/slos.js";
import { type Dashboard, graph, type Panel, query, stat } from "./dashboard.js";

export function objectivesDashboard({ name, alerts }: Model): Dashboard | undefined {
  if (alerts.slos.length === 0) return undefined;
  return { uid: `${name}-slos`, title: `${name}: objectives`, rows: alerts.slos.map((slo) => ({ title: `${slo.name}: ${slo.objective}%`, panels: panelsOf(slo) })) };
}

function panelsOf(slo: SloNode): readonly Panel[] {
  const budget = Number(((100 - slo.objective) / 100).toPrecision(6));
  const errors = (window: string): string => `(1 - sum_over_time(slo:good:rate{slo="${slo.name}"}[${window}]) / sum_over_time(slo:total:rate{slo="${slo.name}"}[${window}]))`;
  return [
    stat("Budget left", "percentunit", "Of the whole window.", `1 - ${errors(`${slo.windowSeconds}s`)} / ${budget}`),
    graph("Burn rate", "short", "1 uses the budget up exactly at the end of the window.", query(`${errors("1h")} / ${budget}`, "1h"), query(`${errors("6h")} / ${budget}`, "6h")),
    graph("Good", "percentunit", "Share of good events.", query(`slo:good:rate{slo="${slo.name}"} / slo:total:rate{slo="${slo.name}"}`, slo.name)),
  ];
}
