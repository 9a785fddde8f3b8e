// Accounts for every id: sent, acknowledged, arrived, lost, duplicated.
import { existsSync, readFileSync } from "node:fs";

/** What a sender wrote: nine bytes an item. */
export function sentIn(file) {
  const bytes = readFileSync(file);
  const ids = [];
  for (let at = 0; at + 9 <= bytes.length; at += 9) ids.push([Number(bytes.readBigUInt64BE(at)), bytes[at + 8] === 1]);
  return ids;
}

/** What a counting store wrote: 25 bytes an item. */
export function arrivedIn(file) {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const items = [];
  for (let at = 0; at + 25 <= bytes.length; at += 25) items.push({ id: Number(bytes.readBigUInt64BE(at + 16)), trace: bytes.toString("hex", at, at + 16), by: bytes[at + 24] });
  return items;
}

/** Ids that arrived and were never sent belong to another run, and are not counted. */
export function tally(sent, arrivedIds) {
  const times = new Map(sent.map(([id]) => [id, 0]));
  for (const id of arrivedIds) if (times.has(id)) times.set(id, times.get(id) + 1);
  const acknowledged = sent.filter(([, isAcknowledged]) => isAcknowledged);
  const lost = acknowledged.filter(([id]) => times.get(id) === 0);
  let arrived = 0, arrivals = 0;
  for (const count of times.values()) {
    arrived += count > 0 ? 1 : 0;
    arrivals += count;
  }
  const range = lost.length === 0 ? {} : lost.reduce(({ firstLost, lastLost }, [id]) => ({ firstLost: Math.min(firstLost, id), lastLost: Math.max(lastLost, id) }), { firstLost: Infinity, lastLost: 0 });
  return { sent: sent.length, acknowledged: acknowledged.length, arrived, lost: lost.length, duplicated: arrivals - arrived, ...range };
}

/** Traces whose spans came by more than one consumer. */
export function splitTraces(items) {
  const bearers = new Map();
  for (const { trace, by } of items) bearers.set(trace, (bearers.get(trace) ?? new Set()).add(by));
  return { traces: bearers.size, split: [...bearers.values()].filter(({ size }) => size > 1).length, bearers: new Set(items.map(({ by }) => by)).size };
}

export function inWords({ sent, acknowledged, arrived, lost, duplicated, firstLost, lastLost }) {
  return `sent ${sent}, acknowledged ${acknowledged}, arrived ${arrived}, lost ${lost}, duplicated ${duplicated ?? "unseen"}${firstLost === undefined ? "" : ` (lost between ids ${firstLost} and ${lastLost})`}`;
}
