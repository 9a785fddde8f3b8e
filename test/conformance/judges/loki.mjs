import { lastWords } from "../program.mjs";

const compose = "services:\n  a:\n    image: grafana/loki:3.7.6\n    command: [-config.file=/etc/loki/config.yaml]\n    volumes:\n      - {type: bind, source: ./loki.yaml, target: /etc/loki/config.yaml}\n";

/** With the emitted command, so that flags are judged as well as the file. */
export default {
  name: "loki -verify-config", needs: ["loki"],
  applies: (file) => file.readers.some(({ service }) => /(^|\/)grafana\/loki:/.test(service.image)),
  async check(file, { company }) {
    const [{ name, service }] = file.readers;
    const said = await company.look(name, ["/judges/bin/loki", ...service.command, "-verify-config"]);
    return said.succeeded ? undefined : lastWords(said.output);
  },
  broken: { files: { "compose.yaml": compose, "loki.yaml": "auth_enable: false\n" }, refusal: /auth_enable/ },
};
