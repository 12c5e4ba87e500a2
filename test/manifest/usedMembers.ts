import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");

/** Rooms whose code runs in Excel. */
const ROOMS = ["functions", "market", "sheets", "commands", "taskpane"];
const TYPES = /@types[\\/](office-js|custom-functions-runtime)[\\/]/;
const SET = /(?:Api set:|Requirement sets?\**:)[*\s[]*(\w+) (\d+\.\d+)/i;

/** A member of Office.js that our code names. */
export interface UsedMember {
  /** "Table.resize" */
  name: string;
  /** Requirement set with which it came, as Microsoft's types say: "ExcelApi 1.13"; undefined where they do not. */
  set?: string;
  /** Files that name it, relative to the project. */
  files: string[];
}

function documentation(declaration: ts.Declaration): string {
  return ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getText())
    .join(" ");
}

function owner(declaration: ts.Declaration): string {
  const { parent } = declaration as { parent?: { name?: ts.Node } };
  return parent?.name?.getText() ?? "";
}

/** Every member of Office.js that code running in Excel names, found by the compiler. */
export function usedMembers(): UsedMember[] {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.json"), {}, host)!;
  const inRoom = (file: string) =>
    ROOMS.some(
      (room) => path.relative(path.join(root, "src", room), file).split("..").length === 1
    );
  const files = config.fileNames.filter(inRoom);
  const program = ts.createProgram(files, { ...config.options, noEmit: true });
  const checker = program.getTypeChecker();
  const members = new Map<string, UsedMember>();

  const visit = (node: ts.Node, file: string): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const declaration = symbol?.declarations?.find((one) =>
        TYPES.test(path.normalize(one.getSourceFile().fileName))
      );
      if (symbol && declaration) {
        const name = `${owner(declaration)}.${symbol.name}`;
        const [, set, version] = SET.exec(documentation(declaration)) ?? [];
        const known = members.get(name) ?? { name, set: set && `${set} ${version}`, files: [] };
        if (!known.files.includes(file)) known.files.push(file);
        members.set(name, known);
      }
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };
  for (const source of program.getSourceFiles().filter(({ fileName }) => inRoom(fileName))) {
    visit(source, path.relative(root, source.fileName).split(path.sep).join("/"));
  }
  return [...members.values()];
}
