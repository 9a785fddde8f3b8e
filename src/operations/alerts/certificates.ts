// Certificates that clients are shown: with time to renew them, and when that is nearly over.
import type { Model } from "../../model/model.js";
import { type AlertRule, series, type Severity } from "./rule.js";

const day = 86_400;

interface Limit { readonly name: string; readonly days: number; readonly severity: Severity }

/** The first is the limit of scripts/health-check.sh, too. */
const limits: readonly Limit[] = [
  { name: "CertificateExpiresSoon", days: 14, severity: "warning" },
  { name: "CertificateNearlyExpired", days: 3, severity: "critical" },
];

export function certificateRules({ edges }: Model): readonly AlertRule[] {
  return edges.filter(({ purpose }) => purpose === "certificate").flatMap(({ to, port }) => limits.map((limit) => expiring(to, port, limit)));
}

/** On Compose the balancer in front of a collector answers for it; on Kubernetes a Service, whose name may go on with its namespace. */
function expiring(node: string, port: number, { name, days, severity }: Limit): AlertRule {
  const metric = "httpcheck_tls_cert_remaining_seconds";
  const labels = { http_url: `https://${node}:${port}/` };
  const left = (value: number): AlertRule["fires"]["series"] => [series(metric, { job: "otel-monitor", ...labels }, `${Math.round(value * day)}-60x60`)];
  return {
    name, group: "certificates", node, severity, forMinutes: 15,
    expr: `min by (http_url) (${metric}{http_url=~"https://${node}(-lb|[.][^/:]+)?:${port}/"}) < ${days * day}`,
    summary: `The certificate that {{ $labels.http_url }} shows expires.`, because: `less than ${days} days are left; clients refuse one that has expired`,
    fires: { series: left(days - 1), atMinute: 40, labels }, silent: { series: left(days + 1), atMinute: 40 },
  };
}
