import globals from "globals";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

/** Which rooms of src/ each room may import, besides itself. Dependencies point one way. */
const ALLOWED_ROOMS = {
  core: [],
  venues: ["core"],
  risk: ["core"],
  functions: ["core", "venues", "risk"],
  importing: ["core", "venues"],
  market: ["core", "venues"],
  scenario: ["core", "venues", "risk", "importing"],
  sheets: ["core", "venues", "importing", "scenario"],
  commands: ["core", "venues", "importing", "scenario", "sheets"],
  taskpane: ["core", "venues", "importing", "market", "scenario", "sheets", "commands"],
  host: [],
  workbench: ["host"],
};

const rooms = Object.keys(ALLOWED_ROOMS);

/** Folders below a room's own: an import of another room climbs one level more than these. */
const DEPTHS = [0, 1, 2, 3];

const roomRules = rooms.flatMap((room) => {
  const forbidden = rooms.filter((other) => other !== room && !ALLOWED_ROOMS[room].includes(other));
  return DEPTHS.map((depth) => ({
    files: [`src/${room}/${"*/".repeat(depth)}*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: forbidden.map((other) => ({
            regex: `^(\\.\\./){${depth + 1}}${other}(/|$)`,
            message: `src/${room} must not import src/${other}: see the rooms in CONTRIBUTING.md.`,
          })),
        },
      ],
    },
  }));
});

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/"] },
  ...tseslint.configs.recommended,
  prettier,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...roomRules,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["test/**"], rules: { "@typescript-eslint/no-explicit-any": "off" } }
);
