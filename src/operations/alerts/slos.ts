// Objectives by burn rate over several windows: fast when a budget would be gone in hours, slow when it leaks.
import type { AlertsNode, Model } from "../../model/model.js";
import { type AlertRule, series } from "./rule.js";

export type SloNode = AlertsNode["slos"][number];

/** For 30 days: 14.4 times the budget's pace over an hour and five minutes, 6 over six hours, 1 over three days. Other windows keep the shares. */
const burns = [
  { alert: "SloBurnsFast", factor: 14.4, share: 1 / 720, severity: "critical", spent: "2%" },
  { alert: "SloBurns", factor: 6, share: 1 / 120, severity: "critical", spent: "5%" },
  { alert: "SloBurnsSlowly", factor: 1, share: 1 / 10, severity: "warning", spent: "10%" },
] as const;

/** Days of a window are looked at in steps of this. */
export const sloTestMinutes = 30;

export interface Recording { readonly record: string; readonly expr: string; readonly labels: Readonly<Record<string, string>> }

/** Objectives are asked of the store that holds what they count. */
export function slosOf({ alerts }: Model, source: string): readonly SloNode[] {
  return alerts.slos.filter((slo) => slo.source === source);
}

export function recordings({ name, good, total }: SloNode): readonly Recording[] {
  return [{ record: "slo:good:rate", expr: `sum(${good})`, labels: { slo: name } }, { record: "slo:total:rate", expr: `sum(${total})`, labels: { slo: name } }];
}

export function sloRules(slo: SloNode): readonly AlertRule[] {
  const budget = (100 - slo.objective) / 100;
  return burns.map(({ alert, factor, share, severity, spent }) => {
    const long = windowOf(slo.windowSeconds * share);
    const short = windowOf((slo.windowSeconds * share) / 12);
    // A generous objective leaves no error ratio that is so much faster: then nearly everything failing is what counts.
    const threshold = round(Math.min(factor * budget, 0.9));
    const errors = (window: string): string => `1 - sum_over_time(slo:good:rate{slo="${slo.name}"}[${window}]) / sum_over_time(slo:total:rate{slo="${slo.name}"}[${window}]) > ${threshold}`;
    const labels = { slo: slo.name };
    const atMinute = Math.ceil((slo.windowSeconds * share) / 60 / sloTestMinutes + 2) * sloTestMinutes;
    const example = (good: number): AlertRule["fires"] => ({ series: [series("slo:good:rate", labels, `${good}x${atMinute}`), series("slo:total:rate", labels, `1000x${atMinute}`)], atMinute, labels });
    return {
      name: alert, group: "slos", node: slo.source, severity, forMinutes: 0, labels,
      expr: `(${errors(long)}) and (${errors(short)})`,
      summary: `The objective "${slo.name}" (${slo.objective}%) loses its error budget.`,
      because: `errors above ${round(threshold * 100)}% over ${long} and ${short}: ${factor} times the pace of the budget of ${round(budget * 100)}%, ${spent} of it in ${long}`,
      fires: example(Math.floor(1000 * (1 - Math.min(1, threshold * 1.2)))), silent: { series: example(1000 * (1 - threshold / 2)).series, atMinute },
    };
  });
}

/** Whole minutes, never less than the five that a rate of scrapes needs. */
function windowOf(seconds: number): string {
  return `${Math.max(5, Math.round(seconds / 60))}m`;
}

/** Without the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
