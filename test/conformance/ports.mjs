// Ports for programs that are about to start. Below the range that the system gives to outgoing connections: one of those could take a port between its choice and its use.
import { createServer } from "node:net";

const [first, last] = [20_000, 32_000];
const given = new Set();

/** Nobody listens on it now, and nobody else of this process was given it. */
export async function freePort() {
  for (;;) {
    const port = first + Math.floor(Math.random() * (last - first));
    if (given.has(port) || !(await canListen(port))) continue;
    given.add(port);
    return port;
  }
}

function canListen(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });
}
