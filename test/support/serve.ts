import { serve as serveFolder } from "../../scripts/lib/serve.mjs";

export interface ServedFolder {
  /** "http://127.0.0.1:port/", a port that was free. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves a folder on the loopback interface with the server of `npm start`. */
export async function serve(folder: string): Promise<ServedFolder> {
  const server = await serveFolder(folder, { port: 0 });
  return { origin: server.address, stop: () => server.close() };
}
