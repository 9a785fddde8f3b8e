import { lastWords } from "../program.mjs";

const compose = "services:\n  a:\n    image: jaegertracing/jaeger:2.20.0\n    command: [--config, /etc/jaeger/config.yaml]\n    volumes:\n      - {type: bind, source: ./jaeger.yaml, target: /etc/jaeger/config.yaml}\n";

export default {
  name: "jaeger validate", needs: ["jaeger"],
  applies: (file) => file.readers.some(({ service }) => /(^|\/)jaegertracing\/jaeger:/.test(service.image)),
  async check(file, { company }) {
    const [{ name, service }] = file.readers;
    const said = await company.look(name, ["/judges/bin/jaeger", "validate", ...service.command]);
    return said.succeeded ? undefined : lastWords(said.output);
  },
  broken: { files: { "compose.yaml": compose, "jaeger.yaml": "extensions:\n  jaeger_query: {}\nservice: {}\n" }, refusal: /service|pipeline/ },
};
