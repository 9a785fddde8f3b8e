// Fixture 05 on Compose: tokens of an identity provider at the edge, a managed Kafka between, tenants and vendors behind; all of them outside the stack, and played.
import { build } from "../emitted.mjs";
import { newest } from "../stage/players.mjs";
import { bucketAt, createWorld, pushes } from "./company/world.mjs";
import { newKey, tokenFor } from "./company/tokens.mjs";
import { until } from "../stage/stage.mjs";
import { arrivedIn } from "./counted.mjs";
import { flow, itemsOfAFlow } from "./flow.mjs";
import { production } from "./production.mjs";
import { arrivedIn as itemsIn, inWords } from "./tally.mjs";
import { signals } from "./traffic.mjs";
import { withStack } from "./with-stack.mjs";

const name = "05-company";
const needsCluster = "its receivers and processors ask the API server of a cluster, and there is none on Compose";

export async function company(context) {
  const world = createWorld(context);
  const options = {
    outside: world, leftOut: (service) => (/^otel-agent/.test(service) ? needsCluster : undefined), isCounted: (_name, { image }) => /tempo:/.test(image),
    stores: { traces: "tempo", metrics: "mimir", logs: "loki" }, tenant: "platform",
  };
  await withStack(context, name, { ...build(name, newest, context.work), folder: "staging/compose" }, options, async (stack, traffic) => {
    const signedIn = (token) => ({ headers: `authorization=Bearer ${token}\nx-tenant=checkout` });
    const token = tokenFor("otel", world.signing);
    await flow(stack, traffic, context.report, name, { grpc: signedIn(token), http: signedIn(token) });
    await copied(context);
    await refusals(traffic, context.report, { "without a token": {}, "with a token of another audience": signedIn(tokenFor("another", world.signing)), "with a token that another key signed": signedIn(tokenFor("otel", newKey())) });
    await production(stack, context.report, name, context.cache, { pushes, bucket: { ...bucketAt, cache: context.cache } });
  });
}

/** The vendor is given every trace that is kept, and every log record: each id of the flow twice. */
async function copied({ work, report }) {
  const complete = () => {
    const times = new Map();
    for (const { id } of itemsIn(arrivedIn(work, "vendor"))) times.set(id, (times.get(id) ?? 0) + 1);
    return [...times.values()].filter((count) => count >= 2).length;
  };
  const wanted = 2 * itemsOfAFlow;
  await until(() => (complete() === wanted ? true : undefined), 60, 2000);
  const said = `${complete()} of ${wanted} spans, and log records of the same ids`;
  report[complete() === wanted ? "pass" : "fail"](`${name} flow, the vendor has a copy`, said);
}

/** Refused at once, each time, and never to be found. */
async function refusals(traffic, report, attempts) {
  for (const [what, options] of Object.entries(attempts)) {
    for (const protocol of ["grpc", "http"]) {
      const tried = await Promise.all(signals.map(async (signal) => {
        const sending = await traffic.send(signal, protocol, 100, { ...options, error: true });
        return { ...sending, ...(await traffic.account(sending, { patience: 1 })) };
      }));
      const errors = [...new Set(tried.flatMap((one) => Object.keys(one.errors)))].join("; ");
      const isRefused = tried.every(({ acknowledged, arrived }) => acknowledged === 0 && arrived === 0) && /Unauthenticated|HTTP 401/.test(errors);
      report[isRefused ? "pass" : "fail"](`${name} flow, a request ${what} is refused, by OTLP ${protocol}`, isRefused ? errors : `${tried.map(inWords).join("; ")}; ${errors}`);
    }
  }
}
