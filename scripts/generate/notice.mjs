import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectPath } from "../lib/project.mjs";

const readJson = (path) => JSON.parse(readFileSync(projectPath(path), "utf8"));

/** Where Node finds a package that another one asks for, as the lockfile's paths have it. */
const resolve = (packages, name, from) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (folder === "") throw new Error(`The lockfile has no "${name}", which "${from}" needs.`);
  }
};

/** Lockfile paths of all packages that what is shipped can contain. */
const shippedPaths = (packages) => {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    if (path !== "") found.add(path);
    for (const name of Object.keys(packages[path].dependencies ?? {})) visit(resolve(packages, name, path));
  };
  visit("");
  return [...found].sort();
};

/** Licences of packages whose own files do not name one, as their repositories have them. */
const licencesElsewhere = {
  "@ironcalc/workbook": "MIT OR Apache-2.0 (https://github.com/ironcalc/IronCalc)",
};

/** Some packages put their own name above a text that others share. */
const withoutName = (text, name) =>
  text
    .replaceAll("\r\n", "\n")
    .trim()
    .replace(new RegExp(`^${name}\\n+`), "");

const describe = (path) => {
  const { name, version, license } = readJson(`${path}/package.json`);
  const folder = projectPath(path);
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  return {
    title: `${name} ${version}`,
    licence: licencesElsewhere[name] ?? license ?? "no licence named",
    text: file === undefined ? "" : withoutName(readFileSync(join(folder, file), "utf8"), name),
  };
};

const officeJs = "@microsoft/office-js";

const head = `Results Matrix
Copyright (c) 2026 The Results Matrix contributors. MIT licence, see LICENSE.

Made by "npm run generate". What is shipped (the task pane, the preview, the command line) contains parts of the
packages below, each under its own licence.

Office.js (${officeJs}, Microsoft): in Excel it is loaded from Microsoft's address and is not part of what is
shipped. Its licence allows its use for Office Add-ins only. The preview carries one file of it, unchanged and with
that licence beside it (preview/office-js/), and uses it for nothing else: the preview is this add-in's own trial
and test bed.
`;

/** NOTICE: the third-party licences of what is shipped, packages of the same licence text together. */
export const generateNotice = () => {
  const { packages } = readJson("package-lock.json");
  const groups = new Map();
  for (const shipped of shippedPaths(packages).map(describe)) {
    if (shipped.title.startsWith(`${officeJs} `)) continue;
    const key = `${shipped.licence}\n\n${shipped.text}`.trim();
    groups.set(key, [...(groups.get(key) ?? []), shipped.title]);
  }
  const line = "-".repeat(80);
  const sections = [...groups].map(([text, titles]) => `${line}\n${[...new Set(titles)].join("\n")}\n\n${text}\n`);
  writeFileSync(projectPath("NOTICE"), [head, ...sections].join("\n"));
};
