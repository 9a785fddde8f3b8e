// A control plane on loopback: etcd, kube-apiserver, kube-controller-manager and kube-scheduler, without a kubelet. One for each folder that is judged.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../ports.mjs";
import { lastWords, run, runBeside } from "../program.mjs";

export const clusterPrograms = ["etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubectl"];

export async function openCluster(program) {
  const folder = mkdtempSync(join(tmpdir(), "otelc-cluster-"));
  const running = [];
  // Whatever ends the run, nothing goes on without it.
  const killAll = () => running.forEach(({ child }) => child.kill("SIGKILL"));
  process.once("exit", killAll);
  const start = (name, args) => {
    const child = spawn(program(name), args, { stdio: ["ignore", "pipe", "pipe"] });
    const started = { name, child, output: "", ended: new Promise((resolve) => child.on("close", resolve)) };
    for (const stream of ["stdout", "stderr"]) child[stream].on("data", (text) => { started.output = (started.output + text).slice(-20_000); });
    running.push(started);
  };
  const [etcd, peer, api, manager, scheduler] = await Promise.all(Array.from({ length: 5 }, freePort));
  const pki = keysIn(folder);
  const kubeconfig = kubeconfigIn(folder, pki, api);
  const cluster = {
    folder, kubeconfig,
    kubectl: (args, options = {}) => runBeside(program("kubectl"), args, { timeout: 60_000, ...options, env: { ...process.env, KUBECONFIG: kubeconfig, HOME: folder, ...options.env } }),
    /** A request to the API server itself: what a kubelet would say is said much more often than kubectl could. */
    api: (method, path, body, type) => ask({ port: api, ca: readFileSync(pki.ca), token: pki.token }, method, path, body, type),
    async list(path) {
      let answer;
      // The store of a kind that has just been defined is not ready at once.
      await until(async () => (answer = await cluster.api("GET", path)).status !== 429, 15, () => `${path} is not served`);
      const { status, body } = answer;
      if (status !== 200) throw new Error(`${path}: ${status} ${body.message ?? ""}`);
      return body.items;
    },
    /** The API server first, then etcd: together they wait for each other. */
    async close() {
      for (const started of running.reverse()) {
        started.child.kill("SIGTERM");
        const timer = setTimeout(() => started.child.kill("SIGKILL"), 5000);
        await started.ended;
        clearTimeout(timer);
      }
      process.off("exit", killAll);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    start("etcd", [`--data-dir=${folder}/etcd`, `--listen-client-urls=http://127.0.0.1:${etcd}`, `--advertise-client-urls=http://127.0.0.1:${etcd}`, `--listen-peer-urls=http://127.0.0.1:${peer}`, `--initial-advertise-peer-urls=http://127.0.0.1:${peer}`, `--initial-cluster=default=http://127.0.0.1:${peer}`, "--unsafe-no-fsync"]);
    start("kube-apiserver", [
      `--etcd-servers=http://127.0.0.1:${etcd}`, "--bind-address=127.0.0.1", `--secure-port=${api}`, "--advertise-address=127.0.0.1", `--tls-cert-file=${pki.cert}`, `--tls-private-key-file=${pki.key}`, `--client-ca-file=${pki.ca}`, `--token-auth-file=${pki.tokens}`,
      "--service-account-issuer=https://kubernetes.default.svc", `--service-account-key-file=${pki.accountsPublic}`, `--service-account-signing-key-file=${pki.accounts}`, "--service-cluster-ip-range=10.0.0.0/16", "--authorization-mode=RBAC", "--endpoint-reconciler-type=none",
    ]);
    await until(async () => (await cluster.api("GET", "/readyz").catch(() => ({}))).status === 200, 60, () => `the API server is not ready: ${lastWords(running.at(-1).output)}`);
    start("kube-controller-manager", [`--kubeconfig=${kubeconfig}`, `--secure-port=${manager}`, "--bind-address=127.0.0.1", "--leader-elect=false", "--use-service-account-credentials=false", `--service-account-private-key-file=${pki.accounts}`, `--root-ca-file=${pki.ca}`, "--horizontal-pod-autoscaler-sync-period=1s", "--controllers=*,-node-lifecycle-controller"]);
    start("kube-scheduler", [`--kubeconfig=${kubeconfig}`, `--secure-port=${scheduler}`, "--bind-address=127.0.0.1", "--leader-elect=false"]);
    return cluster;
  } catch (error) {
    await cluster.close();
    throw error;
  }
}

function ask({ port, ca, token }, method, path, body, type = "application/json") {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = { authorization: `Bearer ${token}`, accept: "application/json", ...(text === undefined ? {} : { "content-type": type, "content-length": Buffer.byteLength(text) }) };
    const sent = request({ host: "127.0.0.1", port, path, method, ca, headers, timeout: 10_000 }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => {
        const said = Buffer.concat(parts).toString();
        resolve({ status: answer.statusCode, body: said.startsWith("{") ? JSON.parse(said) : { message: said } });
      });
    });
    sent.on("error", reject);
    sent.on("timeout", () => sent.destroy(new Error(`${method} ${path}: no answer`)));
    sent.end(text);
  });
}

/** Asks until the answer is yes; what to say where it never is. */
export async function until(isSo, seconds, complaint) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(await complaint());
}

function keysIn(folder) {
  const at = (name) => join(folder, name);
  const openssl = (...args) => {
    const said = run("openssl", args);
    if (!said.succeeded) throw new Error(lastWords(said.output));
  };
  mkdirSync(folder, { recursive: true });
  openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", at("ca.key"), "-out", at("ca.crt"), "-days", "2", "-subj", "/CN=ca");
  openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", at("server.key"), "-out", at("server.csr"), "-subj", "/CN=kube-apiserver");
  writeFileSync(at("names"), "subjectAltName=IP:127.0.0.1,IP:10.0.0.1,DNS:localhost,DNS:kubernetes.default.svc\n");
  openssl("x509", "-req", "-in", at("server.csr"), "-CA", at("ca.crt"), "-CAkey", at("ca.key"), "-CAcreateserial", "-days", "2", "-extfile", at("names"), "-out", at("server.crt"));
  openssl("genrsa", "-out", at("accounts.key"), "2048");
  openssl("rsa", "-in", at("accounts.key"), "-pubout", "-out", at("accounts.pub"));
  const token = randomBytes(16).toString("hex");
  writeFileSync(at("tokens.csv"), `${token},admin,admin,system:masters\n`, { mode: 0o600 });
  return { token, tokens: at("tokens.csv"), ca: at("ca.crt"), cert: at("server.crt"), key: at("server.key"), accounts: at("accounts.key"), accountsPublic: at("accounts.pub") };
}

function kubeconfigIn(folder, { token, ca }, port) {
  const path = join(folder, "kubeconfig");
  const cluster = { server: `https://127.0.0.1:${port}`, "certificate-authority-data": readFileSync(ca).toString("base64") };
  writeFileSync(path, JSON.stringify({ apiVersion: "v1", kind: "Config", clusters: [{ name: "c", cluster }], users: [{ name: "u", user: { token } }], contexts: [{ name: "x", context: { cluster: "c", user: "u" } }], "current-context": "x" }), { mode: 0o600 });
  return path;
}
