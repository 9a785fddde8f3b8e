// What is done to a running stack while counted telemetry goes through it. Each acts for some seconds and leaves everything running again.
import { sleep } from "./traffic.mjs";

const withImage = (stack, image) => Object.entries(stack.project.services).filter(([name, service]) => image.test(service.image) && stack.running().includes(name)).map(([name]) => name);

/** The services of a stack by their part in it. */
export function partsOf(stack) {
  const collectors = withImage(stack, /opentelemetry-collector/);
  const label = (name) => stack.project.services[name].labels["dev.otelc.component"];
  return {
    gateways: collectors.filter((name) => label(name) === "gateway"), consumers: collectors.filter((name) => label(name) === "consumer"), collectors,
    brokers: withImage(stack, /\/kafka:/), balancers: withImage(stack, /haproxy:/), stores: withImage(stack, /jaeger|prometheus:|loki:|tempo:|mimir:/),
  };
}

async function killFor(stack, seconds, ...names) {
  await stack.kill(...names);
  await sleep(seconds);
  await Promise.all(names.map((name) => stack.start(name)));
}

async function restart(stack, name) {
  await stack.stop(name);
  await stack.start(name);
  await (stack.project.services[name].healthcheck === undefined ? sleep(6) : stack.waitUntilHealthy(name));
}

const queueFolder = "/var/lib/otelcol/queue";

/** Mebibytes of a queue volume that is to be filled, and bytes that fill up each item: together they bound what it holds. */
const fullVolume = { mebibytes: 12, pad: 3000 };
const lostOnFullVolume = {
  most: Math.floor((fullVolume.mebibytes * 2 ** 20) / fullVolume.pad),
  why: "the persistent queue writes which item it takes; where nothing can be written, it deletes the item unsent: at most what the volume holds",
};

export const faults = [
  { name: "kill -9 of a gateway, 5 s", guarantee: "no loss on restart", act: (stack, { gateways }) => killFor(stack, 5, gateways[0]) },
  { name: "kill -9 of a consumer, 5 s", guarantee: "no loss on restart", killsConsumers: true, act: (stack, { consumers }) => killFor(stack, 5, consumers[0]), isCore: true },
  { name: "kill -9 of a broker, 10 s", guarantee: "no single point of failure", act: (stack, { brokers }) => killFor(stack, 10, brokers[1]) },
  {
    name: "kill -9 of the balancer's only backend, 5 s", guarantee: "no loss on restart",
    prepare: (stack, { gateways }) => stack.stop(gateways[1]),
    act: (stack, { gateways }) => killFor(stack, 5, gateways[0]),
    repair: (stack, { gateways }) => stack.start(gateways[1]),
  },
  {
    name: "each gateway restarted in turn, a client that never repeats a request", guarantee: "no single point of failure", retry: "0s",
    act: async (stack, { gateways }) => { for (const name of gateways) await restart(stack, name); },
  },
  {
    name: "every service restarted in turn", guarantee: "no loss on restart", seconds: 90,
    act: async (stack, { balancers, gateways, brokers, consumers }) => { for (const name of [...balancers, ...gateways, ...consumers, ...brokers]) await restart(stack, name); },
  },
  { name: "every store down 40 s", guarantee: "survives a backend outage", seconds: 30, isCore: true, act: (stack, { stores }) => killFor(stack, 40, ...stores) },
  {
    name: "every store down 30 s, kill -9 of every consumer within", guarantee: "survives a backend outage",
    act: async (stack, { stores, consumers }) => {
      await stack.kill(...stores);
      await sleep(10);
      await killFor(stack, 2, ...consumers);
      await sleep(15);
      for (const name of stores) await stack.start(name);
    },
  },
  {
    name: "Kafka down 25 s, kill -9 of a gateway within", guarantee: "survives a queue outage",
    act: async (stack, { brokers, gateways }) => {
      await stack.kill(...brokers);
      await sleep(10);
      await killFor(stack, 2, gateways[0]);
      await sleep(12);
      await Promise.all(brokers.map((name) => stack.start(name)));
    },
  },
  {
    name: "the queue volume of a gateway full, Kafka down", guarantee: "not held: what is acknowledged is kept", pad: fullVolume.pad, retry: "90s",
    losesByDesign: { traces: lostOnFullVolume, metrics: lostOnFullVolume, logs: lostOnFullVolume },
    prepare: async (stack, { gateways }) => {
      await stack.stop(gateways[0]);
      await stack.limitVolume(gateways[0], queueFolder, `${fullVolume.mebibytes}m`);
      await stack.start(gateways[0]);
      await sleep(5);
    },
    act: async (stack, { brokers }) => killFor(stack, 20, ...brokers),
    // A collector does not start on a volume on which it cannot write.
    undo: async (stack, { gateways }) => {
      await stack.stop(gateways[0]);
      await stack.freeVolume(gateways[0], queueFolder);
      await stack.start(gateways[0]);
    },
  },
];

/** For a stack of one collector. */
export const singleFaults = [
  { name: "kill -9 of the collector, 5 s", guarantee: "no loss on restart", act: (stack, { collectors }) => killFor(stack, 5, ...collectors) },
  { name: "the collector restarted", guarantee: "no loss on restart", act: (stack, { collectors }) => restart(stack, collectors[0]) },
  {
    name: "every store down 40 s, kill -9 of the collector within", guarantee: "survives a backend outage", seconds: 30,
    act: async (stack, { stores, collectors }) => {
      await stack.kill(...stores);
      await sleep(10);
      await killFor(stack, 3, ...collectors);
      await sleep(27);
      for (const name of stores) await stack.start(name);
    },
  },
];
