import { dirname, join, relative, sep } from "node:path";
import { importObjection } from "./rooms.mjs";

/** The room of an absolute path: the first folder under src/, or undefined outside. */
const roomOf = (path, sourceFolder) => {
  const [room] = relative(sourceFolder, path).split(sep);
  return room === ".." || room === "" ? undefined : room;
};

/** ESLint rule: the rooms' import directions. Option: the absolute path of src/. */
export const roomImports = {
  meta: {
    type: "problem",
    docs: { description: "A room imports only from the rooms before it." },
    schema: [{ type: "string" }],
    messages: {
      direction: "{{objection}}",
      outside: 'Code under src/ imports from src/ and from packages, not from "{{path}}".',
    },
  },
  create(context) {
    const sourceFolder = context.options[0];
    const from = roomOf(context.filename, sourceFolder);
    if (from === undefined) return {};

    const check = (source) => {
      if (source?.type !== "Literal" || typeof source.value !== "string" || !source.value.startsWith(".")) return;
      const to = roomOf(join(dirname(context.filename), source.value), sourceFolder);
      if (to === undefined) {
        context.report({ node: source, messageId: "outside", data: { path: source.value } });
        return;
      }
      const objection = importObjection(from, to);
      if (objection !== undefined) context.report({ node: source, messageId: "direction", data: { objection } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
