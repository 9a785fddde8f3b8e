import { basename, dirname } from "node:path";
import { lastWords, run } from "../program.mjs";

const readsAs = (file, image) => file.readers.some(({ service }) => image.test(service.image));
const compose = "services:\n  a:\n    image: prom/prometheus:v3.14.0\n    volumes:\n      - {type: bind, source: ./etc, target: /etc/prometheus}\n";

/** Where Prometheus would read it, so that the rule files and certificates that it names are looked for, too. */
function promtool(name, isIt, files, refusal) {
  return {
    name: `promtool check ${name}`, needs: ["promtool"],
    applies: (file) => readsAs(file, /(^|\/)prom\/prometheus:/) && /\.ya?ml$/.test(file.path) && isIt(file.text),
    async check(file, { company }) {
      const [reader] = file.readers;
      const said = await company.look(reader.name, ["/judges/bin/promtool", "check", name, reader.target]);
      return said.succeeded ? undefined : lastWords(said.output);
    },
    broken: { files: { "compose.yaml": compose, ...files }, refusal },
  };
}

const isRules = (text) => /^groups:/m.test(text);

/** The tests that are emitted beside the rules, as a user runs them. */
const ruleTests = {
  name: "promtool test rules", needs: ["promtool"],
  applies: ({ path }) => /\.test\.ya?ml$/.test(path),
  check(file, { program }) {
    const said = run(program("promtool"), ["test", "rules", basename(file.absolute)], { cwd: dirname(file.absolute), timeout: 600_000 });
    return said.succeeded ? undefined : lastWords(said.output);
  },
  broken: {
    files: {
      "rules.yml": "groups:\n  - name: a\n    rules:\n      - alert: Down\n        expr: up == 1\n",
      "rules.test.yml": "rule_files: [rules.yml]\ntests:\n  - input_series: [{series: up, values: 0x10}]\n    promql_expr_test: [{expr: 'count(ALERTS)', eval_time: 5m, exp_samples: [{value: 1}]}]\n",
    },
    refusal: /exp: ?|expected/i,
  },
};

/** Rules that a store outside the stack, or in a ConfigMap, is given. */
const looseRules = {
  name: "promtool check loose rules", needs: ["promtool"],
  applies: (file) => /(^|\/)rules\.yml$/.test(file.path) && !readsAs(file, /(^|\/)prom\/prometheus:/),
  check(file, { program }) {
    const said = run(program("promtool"), ["check", "rules", file.absolute]);
    return said.succeeded ? undefined : lastWords(said.output);
  },
  broken: { files: { "rules.yml": "groups:\n  - name: a\n    rules:\n      - record: a\n        expr: sum(rate(\n" }, refusal: /unclosed|unexpected/ },
};

export default [
  ruleTests, looseRules,
  promtool("config", (text) => !isRules(text), { "etc/prometheus.yml": "rule_files: [/etc/prometheus/absent.yml]\n" }, /absent\.yml/),
  promtool("rules", isRules, { "etc/rules.yml": "groups:\n  - name: a\n    rules:\n      - record: a\n        expr: sum(rate(\n" }, /unclosed|unexpected/),
];
