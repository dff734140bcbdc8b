import { createTranslate } from "../messages/translate";
import type { CliIo } from "./cli-io";
import { EXIT } from "./exit-status";
import { writeRefused } from "./files/write-refused";
import { runCli } from "./run-cli";
import { processWorker, SERVE_FILES, serveFiles } from "./work/process-worker";

const io: CliIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  errIsTerminal: process.stderr.isTTY,
  today() {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  startWorker: (order) => processWorker(__filename, order),
  onStop(stop) {
    process.once("SIGINT", stop);
    return () => process.off("SIGINT", stop);
  },
};

if (process.argv[2] === SERVE_FILES) serveFiles();
else {
  // `results-matrix … | head` closes the pipe early; that is no fault to report.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    const translate = createTranslate();
    const { key, args } = writeRefused(translate("cli.standard-output"), error);
    process.stderr.write(`${translate(`cli.usage.${key}`, args)}\n`);
    process.exit(EXIT.failed);
  });
  // Where not even this can be said, the exit status still says how it went.
  process.stderr.on("error", () => undefined);

  void runCli(process.argv.slice(2), io).then((status) => {
    process.exitCode = status;
    // Workers may be in the middle of files that nobody waits for any more.
    if (status === EXIT.stopped) process.stdout.write("", () => process.exit());
  });
}
