// Runs one function of a build, as the platform's machines do: `function-host.cjs HANDLER`. It tells its port on standard
// output. A function of the web kind is called with a Request and its answer is written out.
const { createServer } = require("node:http");
const { Readable } = require("node:stream");

const [, , file, kind] = process.argv;
const loaded = require(file);
const handler = loaded.default ?? loaded;

const server = createServer((request, response) => {
  const answered = kind === "web" ? answerWeb(request, response) : handler(request, response);
  Promise.resolve(answered).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500).end();
  });
});

// The platform keeps its connections; a form must not meet one that has just been closed.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
process.once("disconnect", () => process.exit(0));

async function answerWeb(request, response) {
  const url = `https://${request.headers["x-forwarded-host"] ?? request.headers.host}${request.url}`;
  const { method } = request;
  const sent = method === "GET" || method === "HEAD" ? {} : { body: Readable.toWeb(request), duplex: "half" };
  const answer = await handler(new Request(url, { method, headers: new Headers(request.headers), ...sent }));
  for (const [name, value] of answer.headers) response.appendHeader(name, value);
  response.writeHead(answer.status);
  response.end(Buffer.from(await answer.arrayBuffer()));
}
