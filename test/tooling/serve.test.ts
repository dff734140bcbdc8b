import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Server } from "../../scripts/lib/serve.mjs";

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy "..", which is what a hostile client does not do. */
function get(server: Server, path: string, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          type: response.headers["content-type"],
          location: response.headers.location,
          body,
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of npm start", () => {
  let outer: string;
  let server: Server;

  beforeAll(async () => {
    outer = mkdtempSync(join(tmpdir(), "serve-"));
    const folder = join(outer, "dist");
    mkdirSync(join(folder, "preview"), { recursive: true });
    mkdirSync(join(outer, "dist-secret"));
    writeFileSync(join(outer, "secret.txt"), "secret");
    writeFileSync(join(outer, "dist-secret", "a.txt"), "secret");
    writeFileSync(join(folder, "preview", "index.html"), "<p>preview</p>");
    writeFileSync(join(folder, "sheet.wasm"), "wasm");
    server = await serve(folder, { port: 0 });
  });

  afterAll(async () => {
    await server.close();
    rmSync(outer, { recursive: true });
  });

  it("answers to this machine alone", () => {
    expect(new URL(server.address).hostname).toBe("127.0.0.1");
  });

  it("gives a folder's index page", async () => {
    expect(await get(server, "/preview/")).toMatchObject({ status: 200, body: "<p>preview</p>" });
    expect(await get(server, "/preview")).toMatchObject({ status: 301, location: "/preview/" });
  });

  it("names WebAssembly as such, or the browser would not compile it while it streams", async () => {
    expect(await get(server, "/sheet.wasm")).toMatchObject({ status: 200, type: "application/wasm" });
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/preview/../../secret.txt",
    "/../dist-secret/a.txt",
    "/..%5csecret.txt",
    "/preview%00.html",
    "/%",
    "//etc/passwd",
    "/missing.html",
    // A redirect to it would lead to a host of that name.
    "//preview",
  ])("gives nothing for %s", async (path) => {
    const answer = await get(server, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  it("takes no data", async () => {
    expect(await get(server, "/preview/", "POST")).toMatchObject({ status: 405 });
  });

  it("takes the next free port when 3000 is in use, and an asked-for port or none", async () => {
    const first = await serve(outer);
    const second = await serve(outer);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
    const taken = Number(new URL(first.address).port);
    await expect(serve(outer, { port: taken })).rejects.toThrow("EADDRINUSE");
    await Promise.all([first.close(), second.close()]);
  });
});
