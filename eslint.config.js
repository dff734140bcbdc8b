import { fileURLToPath } from "node:url";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { roomImports } from "./scripts/lint/room-imports.mjs";
import { roomsThrough } from "./scripts/lint/rooms.mjs";

const sources = ["src/**/*.ts", "src/**/*.tsx"];
const filesOf = (rooms) => rooms.flatMap((room) => [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`]);
const everyRoom = roomsThrough("preview");
const roomsWithOffice = ["excel", "preview"];
const roomsWithReact = ["taskpane", "preview"];
const roomsWithNode = ["cli"];
const except = (rooms) => everyRoom.filter((room) => !rooms.includes(room));

const officeNames = ["Excel", "Office", "OfficeExtension"];
const officeElsewhere = "Only src/excel and src/preview name Office; go through a WorkbookDoor.";

/** Packages a room must not import, by the rooms that may. */
const packageRules = (room) => [
  {
    regex: "^zod(/|$)",
    message: 'Import * as z from src/guidelines/zod, which makes zod run without "eval" first.',
  },
  ...(roomsWithReact.includes(room)
    ? []
    : [{ regex: "^(react|react-dom|@fluentui/.*)(/|$)", message: "Only the task pane and the preview know React." }]),
  ...(roomsWithNode.includes(room)
    ? []
    : [{ regex: "^node:", message: "Only the command line runs on Node; take what you need as an argument." }]),
];

const everywhere = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "TSEnumDeclaration", message: "Use a union of strings." },
];

/** Clock, chance and the machine's language are passed in: the same input gives the same result anywhere. */
const clockless = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take the date as an argument.",
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the date as an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "Take the date as an argument." },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "No chance in the core.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]",
    message: "Name the language: the machine's is not the reader's.",
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: "Name the language: the machine's is not the reader's.",
  },
  {
    selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
    message: "Name the language: the machine's is not the reader's.",
  },
];

/** no-restricted-globals looks at values alone. */
const officeTypes = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${officeNames.join("|")})$/]`,
  message: officeElsewhere,
};

const emptyLoads = [
  { selector: "CallExpression[callee.property.name='load'][arguments.length=0]", message: "Name what to load." },
  { selector: "CallExpression[callee.property.name='load'] > Literal[value='']", message: "Name what to load." },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: [...sources, "test/**/*.ts", "test/**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", 300],
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // An interface may ask for a promise where one of its makers has nothing to wait for.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: sources,
    plugins: { house: { rules: { "room-imports": roomImports } } },
    rules: {
      "house/room-imports": ["error", fileURLToPath(new URL("src", import.meta.url))],
      "no-restricted-syntax": ["error", ...everywhere, officeTypes],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: filesOf(roomsThrough("xlsx")),
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...clockless, officeTypes] },
  },
  { files: filesOf(roomsWithOffice), rules: { "no-restricted-syntax": ["error", ...everywhere] } },
  ...everyRoom.map((room) => ({
    files: filesOf([room]),
    rules: { "no-restricted-imports": ["error", { patterns: packageRules(room) }] },
  })),
  { files: ["src/guidelines/zod.ts"], rules: { "no-restricted-imports": "off" } },
  {
    files: filesOf(except(roomsWithOffice)),
    rules: {
      "no-restricted-globals": ["error", ...officeNames.map((name) => ({ name, message: officeElsewhere }))],
      "no-restricted-properties": [
        "error",
        ...["window", "globalThis", "self"].flatMap((object) =>
          officeNames.map((property) => ({ object, property, message: officeElsewhere })),
        ),
      ],
    },
  },
  {
    // Left out: call-sync-before-read and load-object-before-read. They look at one function at a time and object to
    // a function that queues loads and answers how to read them after the sync. The real Office.js, which the tests
    // run, throws PropertyNotLoaded where they would be right. no-empty-load takes any computed argument for none.
    files: filesOf(["excel"]),
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-syntax": ["error", ...everywhere, ...clockless, ...emptyLoads],
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: filesOf(roomsWithReact),
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      // A test says on the console why it could not run here.
      "no-console": "off",
      // Bundles, reports and manifests are read back as plain JSON.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
