import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** The file a request path names inside a folder, or undefined where the path leads out of it or is not readable. */
const fileFor = (folder, path) => {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.startsWith("//") || decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const file = normalize(join(folder, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
};

const answer = (response, status, headers, text) => {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(text);
};

/** Answers GET and HEAD with the files of one folder. */
export const staticHandler = (folder) => async (request, response) => {
  if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405, { Allow: "GET, HEAD" }, "");
  const path = (request.url ?? "/").split("?", 1)[0];
  const file = fileFor(folder, path);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return answer(response, 301, { Location: `${path}/` }, "");
  if (!found?.isFile()) return answer(response, 404, {}, "There is no such file.");
  response.writeHead(200, {
    "Content-Type": types[extname(file).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") return response.end();
  return createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
};

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      resolve(server.address().port);
    });
  });

const isTaken = (error) => error.code === "EADDRINUSE" || error.code === "EACCES";

const listenNear = async (server, firstPort) => {
  for (let port = firstPort; port < firstPort + 100; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return listen(server, 0);
};

/**
 * Serves a folder to this machine alone (127.0.0.1).
 * `port`: that port or an error; 0: any free one; undefined: the first free one from 3000 on.
 */
export const serve = async (folder, { port } = {}) => {
  const server = createServer(staticHandler(folder));
  const used = port === undefined ? await listenNear(server, 3000) : await listen(server, port);
  return {
    address: `http://127.0.0.1:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
