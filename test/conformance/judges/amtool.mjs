import { lastWords, run } from "../program.mjs";

/** Alertmanager's own reader of its configuration, and where alerts go by it. */
const reads = {
  name: "amtool check-config", needs: ["amtool"],
  applies: ({ path }) => path.endsWith("alertmanager.yml"),
  check(file, { program }) {
    const said = run(program("amtool"), ["check-config", file.absolute]);
    return said.succeeded ? undefined : lastWords(said.output);
  },
  broken: { files: { "alertmanager.yml": "route: {receiver: a}\nreceivers: [{name: b}]\n" }, refusal: /undefined receiver/ },
};

const receivers = (text) => new Set([...text.matchAll(/^ {2}- name: (\w+)$/gm)].map(([, name]) => name));

const routes = {
  name: "amtool config routes", needs: ["amtool"],
  applies: ({ path }) => path.endsWith("alertmanager.yml"),
  check(file, { program }) {
    const told = receivers(file.text);
    for (const [labels, wanted] of [[["severity=critical"], "critical"], [["severity=warning"], "warning"], [["alertname=Watchdog", "severity=none"], "heartbeat"]]) {
      const said = run(program("amtool"), ["config", "routes", "test", `--config.file=${file.absolute}`, ...labels]).output.trim();
      const expected = told.has(wanted) ? wanted : "nobody";
      if (said !== expected) return `${labels.join(" ")} goes to ${said}, not to ${expected}`;
    }
    return undefined;
  },
  broken: { files: { "alertmanager.yml": "route: {receiver: nobody}\nreceivers:\n  - name: nobody\n  - name: critical\n" }, refusal: /severity=critical goes to nobody/ },
};

export default [reads, routes];
