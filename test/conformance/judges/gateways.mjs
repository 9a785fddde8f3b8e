import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lastWords, run } from "../program.mjs";

/** A gateway looks the names of Services up when it starts, and a cluster has them before any pod: here an address stands for each. */
export default {
  name: "haproxy -c with the Services' names", needs: ["haproxy"],
  applies: (file) => /haproxy\.cfg$/.test(file.path) && /init-addr libc/.test(file.text),
  check(file) {
    const folder = mkdtempSync(join(tmpdir(), "otelc-gateway-"));
    const path = join(folder, "haproxy.cfg");
    try {
      writeFileSync(path, file.text.replaceAll(/ [a-z0-9-]+\.[a-z0-9-]+\.svc:/g, " 127.0.0.1:"));
      const said = run("haproxy", ["-c", "-f", path]);
      return said.succeeded ? undefined : lastWords(said.output.split("\n").filter((line) => line.includes("[ALERT]")).join("\n"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  broken: { files: { "haproxy.cfg": "frontend a\n    bind :8080\n    mode http\n    default_backend nowhere\nbackend b\n    server c d.e.svc:80 init-addr libc\n" }, refusal: /unable to find required default_backend/ },
};
