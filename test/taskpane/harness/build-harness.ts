import { writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { panePolicy } from "../../../scripts/lib/content-security-policy.mjs";

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${panePolicy()}" />
    <link rel="icon" href="data:," />
    <title>Harness</title>
    <script defer src="main.js"></script>
  </head>
  <body style="margin: 0"><div id="root"></div></body>
</html>`;

/** Builds the pane over a workbook in memory into a folder, under the pane's own policy. */
export async function buildHarness(folder: string): Promise<void> {
  await build(folder);
  writeFileSync(join(folder, "index.html"), page);
}

function build(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    entry: join(__dirname, "harness.tsx"),
    output: { path: folder, filename: "main.js", publicPath: "auto" },
    optimization: { minimize: false },
    performance: { hints: false },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
