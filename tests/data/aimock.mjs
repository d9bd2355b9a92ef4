// Starts aimock and hands every request for an answer to the one who started it: a line out, a line back.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [library, options] = process.argv.slice(2);
const { LLMock } = await import(pathToFileURL(library));
const mock = new LLMock({ port: 0, host: "127.0.0.1", logLevel: "silent" });
const waiting = new Map();
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

let number = 0;
const answer = (request) =>
  new Promise((resolve) => {
    number += 1;
    waiting.set(number, resolve);
    tell({ number, request });
  });
mock.on({ predicate: () => true }, answer, JSON.parse(options));

const lines = createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const { number, reply } = JSON.parse(line);
  waiting.get(number)(reply);
  waiting.delete(number);
});
lines.on("close", () => mock.stop().then(() => process.exit(0)));
tell({ url: await mock.start() });
