// The two language servers behind one interface: open, change, complete, diagnose.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./project.mjs";

/** TypeScript 5.9: tsserver's own protocol. */
export function tsserver(file) {
  const child = spawn(process.execPath, [join(root, "node_modules/typescript-5/lib/tsserver.js"), "--disableAutomaticTypingAcquisition"], { stdio: ["pipe", "pipe", "ignore"] });
  const answers = messages(child.stdout);
  let sequence = 0;
  const send = (command, args) => {
    child.stdin.write(`${JSON.stringify({ seq: ++sequence, type: "request", command, arguments: { file, ...args } })}\n`);
    return sequence;
  };
  const ask = (command, args) => {
    const number = send(command, args);
    return answers((message) => message.type === "response" && message.request_seq === number);
  };
  return {
    name: "TypeScript 5.9",
    async open() {
      send("open", { fileContent: readFileSync(file, "utf8") });
      await ask("projectInfo", { needFileNameList: false });
    },
    change: async (line, column, text) => void send("change", { line, offset: column, endLine: line, endOffset: column, insertString: text }),
    async complete(line, column) {
      return (await ask("completionInfo", { line, offset: column, includeExternalModuleExports: false })).body?.entries.length ?? 0;
    },
    async diagnose() {
      return (await ask("semanticDiagnosticsSync", {})).body.length;
    },
    stop: () => child.kill(),
  };
}

/** TypeScript 7: the language server protocol. */
export function languageServer(file) {
  const child = spawn(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--lsp", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const uri = pathToFileURL(file).href;
  const write = (message) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const answers = messages(child.stdout, (message) => {
    // What the server asks of its client is answered with nothing.
    if (message.method !== undefined && message.id !== undefined) write({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(() => null) : null });
  });
  let number = 0;
  let version = 1;
  const ask = (method, params) => {
    const id = ++number;
    write({ id, method, params });
    return answers((message) => message.id === id && message.method === undefined);
  };
  return {
    name: "TypeScript 7",
    async open() {
      const folder = pathToFileURL(join(file, "..")).href;
      await ask("initialize", { processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: "stack" }], capabilities: { textDocument: { completion: {}, diagnostic: {} } } });
      write({ method: "initialized", params: {} });
      write({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "typescript", version, text: readFileSync(file, "utf8") } } });
    },
    change: async (line, column, text) => {
      const at = { line: line - 1, character: column - 1 };
      write({ method: "textDocument/didChange", params: { textDocument: { uri, version: ++version }, contentChanges: [{ range: { start: at, end: at }, text }] } });
    },
    async complete(line, column) {
      const { result } = await ask("textDocument/completion", { textDocument: { uri }, position: { line: line - 1, character: column - 1 }, context: { triggerKind: 1 } });
      return (result?.items ?? result ?? []).length;
    },
    async diagnose() {
      return ((await ask("textDocument/diagnostic", { textDocument: { uri } })).result?.items ?? []).length;
    },
    stop: () => child.kill(),
  };
}

/** Reads framed messages; hands out a promise of the first that fits. */
function messages(stream, onEach = () => {}) {
  const waiting = [];
  let held = Buffer.alloc(0);
  stream.on("data", (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const header = /Content-Length: (\d+)\r?\n(?:[^\r\n]+\r?\n)*\r?\n/.exec(held.toString("latin1"));
      if (header === null || held.length < header.index + header[0].length + Number(header[1])) return;
      const start = header.index + header[0].length;
      const message = JSON.parse(held.subarray(start, start + Number(header[1])).toString("utf8"));
      held = held.subarray(start + Number(header[1]));
      onEach(message);
      const index = waiting.findIndex(({ fits }) => fits(message));
      if (index >= 0) waiting.splice(index, 1)[0].done(message);
    }
  });
  return (fits) => new Promise((done) => waiting.push({ fits, done }));
}
