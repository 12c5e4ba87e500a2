/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  // Browser tests mostly wait: every core may have a worker.
  maxWorkers: "100%",
  // No test asserts on time: a busy machine may take long, above all to build what is out of date.
  testTimeout: 300_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // numfmt's "require" entry names a file that its package lacks.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  // hucre ships ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  transform: {
    "^.+\\.(tsx?|mjs)$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          target: "ES2022",
          module: "CommonJS",
          moduleResolution: "Node10",
          jsx: "react-jsx",
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
          sourceMap: true,
          skipLibCheck: true,
          allowJs: true,
          types: ["jest", "node", "office-js", "custom-functions-runtime"],
        },
      },
    ],
  },
};
