import { lastWords } from "../program.mjs";

const compose = "services:\n  a:\n    image: haproxy:3.4.2-alpine\n    user: 99:99\n    volumes:\n      - {type: bind, source: ./haproxy.cfg, target: /usr/local/etc/haproxy/haproxy.cfg}\n";

/** With the certificate where it is mounted, as the service's user. */
export default {
  name: "haproxy -c", needs: ["haproxy", "openssl"],
  applies: (file) => file.readers.some(({ service }) => /(^|\/)haproxy:/.test(service.image)) && !/init-addr libc/.test(file.text),
  async check(file, { company }) {
    const [reader] = file.readers;
    const said = await company.look(reader.name, ["haproxy", "-c", "-f", reader.target]);
    return said.succeeded ? undefined : lastWords(said.output.split("\n").filter((line) => line.includes("[ALERT]")).join("\n"));
  },
  broken: { files: { "compose.yaml": compose, "haproxy.cfg": "frontend a\n    bind :8080\n    mode http\n    default_backend nowhere\n" }, refusal: /unable to find required default_backend/ },
};
