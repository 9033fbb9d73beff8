import ts from "typescript";
import { isTest, type Source } from "./sources.ts";

/** One @example of a docstring: where it stands, and its program with each `//=>` turned into a call of `$is(actual, expected)`. */
export interface Example {
  readonly path: string;
  readonly place: string;
  readonly program: string;
  /** How many results it shows. */
  readonly results: number;
}

/** Finds every example in the docstrings of sources. */
export function examplesIn(files: readonly Source[]): readonly Example[] {
  return files.filter(({ path }) => !isTest(path)).flatMap(examplesOf);
}

function examplesOf({ path, text }: Source): readonly Example[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== "example" || tag.parent.parent !== node) continue;
      const { line } = tree.getLineAndCharacterOfPosition(tag.getStart(tree));
      found.push({ path, place: `${path}:${line + 1}`, ...programOf(codeOf(tag, tree)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

// The comment's own text has lost its line breaks' meaning for code, so the lines are read as they stand.
function codeOf(tag: ts.JSDocTag, tree: ts.SourceFile): string {
  const lines = tag.getFullText(tree).split("\n").slice(1);
  return lines
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .filter((line) => !/^\s*(```|\*?\/\s*$)/.test(line))
    .join("\n");
}

/** A program with each `//=>` turned into a call of `$is(actual, expected)`, and how many there are. */
export function programOf(code: string): { readonly program: string; readonly results: number } {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2023, true);
  let results = 0;
  const program = tree.statements.map((statement, index) => {
    const after = code.slice(statement.end, tree.statements[index + 1]?.getStart(tree) ?? code.length);
    const expected = resultIn(after);
    if (expected === undefined) return statement.getText(tree);
    if (!ts.isExpressionStatement(statement))
      return `throw new Error(${JSON.stringify(`expected an expression before //=> ${expected}`)});`;
    results += 1;
    return `$is((${statement.expression.getText(tree)}), (${expected}));`;
  });
  return { program: program.join("\n"), results };
}

/** What stands after `//=>`, over as many comment lines as it takes. */
function resultIn(after: string): string | undefined {
  const [, ...parts] = after.split("//=>");
  const text = parts
    .join("")
    .replace(/\n\s*\/\//g, "\n")
    .trim();
  return text === "" ? undefined : text;
}

/** An example's program as JavaScript. */
export function scriptOf({ program }: Example): string {
  return ts.transpileModule(program, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  }).outputText;
}
