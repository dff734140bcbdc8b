/** Packages that ship ES modules only and so must pass through the transpiler. */
const esModules = ["hucre", "intl-messageformat", "@formatjs", "@ironcalc", "@zip.js", "saxen"].join("|");

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // Browsers and LibreOffice run in processes of their own, and their tests mostly wait.
  maxWorkers: "100%",
  // No test is about time: this only ends what hangs. A machine may be ten times slower than another, and busy besides.
  testTimeout: 600_000,
  globalSetup: "<rootDir>/test/taskpane/harness/build-once.ts",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  // Offered to "import" only, which the transpiled tests do not use.
  moduleNameMapper: { "^@zip\\.js/zip\\.js/lib/(.*)$": "<rootDir>/node_modules/@zip.js/zip.js/lib/$1" },
  // Globals are slow to look up in the tests' sandbox, and the XML parser asks for this one at every letter.
  sandboxInjectedGlobals: ["isNaN"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};
