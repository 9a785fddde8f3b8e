import { lastWords } from "../program.mjs";

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

export default [
  promtool("config", (text) => !isRules(text), { "etc/prometheus.yml": "rule_files: [/etc/prometheus/absent.yml]\n" }, /absent\.yml/),
  promtool("rules", isRules, { "etc/rules.yml": "groups:\n  - name: a\n    rules:\n      - record: a\n        expr: sum(rate(\n" }, /unclosed|unexpected/),
];
