import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { readBuildSettings } from "./scripts/lib/build-settings.mjs";
import { panePolicy, previewPolicy } from "./scripts/lib/content-security-policy.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const settings = readBuildSettings(process.env);

const transpile = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

const shared = {
  mode: settings.mode,
  devtool: settings.mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  performance: { hints: false },
  stats: "errors-warnings",
};

const page = (options) =>
  new HtmlPlugin({ inject: "head", scriptLoading: "defer", minify: false, hash: false, ...options });

/** Task pane and preview page: one static folder that any host can serve from any path. */
const web = {
  ...shared,
  name: "web",
  target: ["web", "es2022"],
  entry: {
    taskpane: at("src/taskpane/index.tsx"),
    preview: at("src/preview/page/index.tsx"),
    // The preview's pane: what stands in for office.js, run before and after Excel's own library.
    "before-office": { import: at("src/preview/pane/before-office.ts"), filename: "preview/[name].js" },
    "after-office": { import: at("src/preview/pane/after-office.ts"), filename: "preview/[name].js" },
  },
  output: {
    path: at("dist"),
    filename: "js/[name].[contenthash:8].js",
    chunkFilename: "js/[name].[contenthash:8].js",
    assetModuleFilename: "js/[name].[contenthash:8][ext]",
    publicPath: "auto",
    clean: { keep: /^(cli\.js|package\.json)/ },
  },
  module: {
    rules: [transpile("es2022"), { test: /\.css$/, use: [CssExtractPlugin.loader, "css-loader"] }],
  },
  optimization: {
    splitChunks: {
      chunks: (chunk) => !chunk.name?.endsWith("-office"),
      cacheGroups: {
        // Wanted by the start page and by the list of findings: fetched once, not with each.
        select: { test: /@fluentui[\\/]react-select/, name: "select", chunks: "async", enforce: true },
      },
    },
  },
  plugins: [
    new CssExtractPlugin({ filename: "js/[name].[contenthash:8].css", chunkFilename: "js/[name].[contenthash:8].css" }),
    page({
      filename: "taskpane.html",
      template: at("src/taskpane/taskpane.html"),
      chunks: ["taskpane"],
      policy: panePolicy(settings.officeJsUrl),
      officeScripts: [settings.officeJsUrl],
    }),
    page({
      filename: "preview/index.html",
      template: at("src/preview/page/index.html"),
      chunks: ["preview"],
      policy: previewPolicy(),
    }),
    page({
      filename: "preview/taskpane.html",
      template: at("src/taskpane/taskpane.html"),
      chunks: ["taskpane"],
      policy: panePolicy(),
      officeScripts: ["before-office.js", "office-js/excel-web-16.00.js", "after-office.js"],
    }),
    new CopyPlugin({
      patterns: [
        { from: at("assets"), to: "assets", globOptions: { ignore: ["**/*.svg", "**/*.html"] } },
        { from: at("assets/help.html"), to: "help.html" },
        { from: at("docs/rules"), to: "rules" },
        { from: at("manifest.xml"), to: "manifest.xml", transform: (xml) => settings.rewriteManifest(xml.toString()) },
        {
          from: at("node_modules/@microsoft/office-js/dist/excel-web-16.00.js"),
          to: "preview/office-js/",
          info: { minimized: true },
        },
        { from: at("node_modules/@microsoft/office-js/LICENSE.md"), to: "preview/office-js/" },
        { from: at("LICENSE"), to: "LICENSE.txt", toType: "file" },
        { from: at("NOTICE"), to: "NOTICE.txt", toType: "file" },
      ],
    }),
  ],
};

/** The command line: one file that needs nothing but Node. */
const cli = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: { cli: at("src/cli/main.ts") },
  output: { path: at("dist"), filename: "[name].js", chunkFormat: "commonjs" },
  module: { rules: [transpile("es2022")] },
  optimization: { splitChunks: false, runtimeChunk: false },
  plugins: [
    new webpack.DefinePlugin({ "process.env.ADDIN_URL": JSON.stringify(settings.addinUrl) }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    // The project's own package.json says "module"; the bundle is CommonJS, so that the file also runs copied elsewhere.
    new CopyPlugin({ patterns: [{ from: at("scripts/lib/dist-package.json"), to: "package.json" }] }),
  ],
};

export default [web, cli];
