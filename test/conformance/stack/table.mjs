// What was counted, as the README's table: one line a fault, the signals divided by strokes in the order traces, metrics, logs.

export function guaranteesTable(rows) {
  const faults = new Map();
  for (const row of rows.filter(({ fault }) => fault !== undefined)) {
    const key = `${row.stack} ${row.fault}`;
    faults.set(key, [...(faults.get(key) ?? []), row]);
  }
  const lines = [...faults.values()].map((signals) => {
    const [{ guarantee, stack, fault }] = signals;
    const numbers = ["sent", "acknowledged", "arrived", "lost", "duplicated"].map((counter) => inOne(signals.map((row) => row[counter])));
    return `| ${guarantee} | ${fault} | ${numbers.join(" | ")} | \`npm run e2e -- --stack ${stack}\` |`;
  });
  return ["| guarantee | fault | sent | acknowledged | arrived | lost | duplicated | command |", "|---|---|---|---|---|---|---|---|", ...lines].join("\n");
}

/** Equal numbers are said once. */
function inOne(numbers) {
  const said = numbers.map((number) => (number === undefined ? "unseen" : number.toLocaleString("en")));
  return new Set(said).size === 1 ? `${said[0]} each` : said.join(" / ");
}

export function throughputTable(rows) {
  const lines = rows.filter(({ throughput }) => throughput !== undefined).map(({ throughput, rate, cpu, lost, duplicated }) => `| ${throughput} | ${rate.toLocaleString("en")} | ${cpu.gateways} s, ${cpu.consumers} s | ${lost.toLocaleString("en")} | ${duplicated.toLocaleString("en")} |`);
  return lines.length === 0 ? "" : ["| collectors | spans a second | cores of gateways, consumers | lost | duplicated |", "|---|---|---|---|---|", ...lines].join("\n");
}
