import ts from "typescript";
import type { Source } from "./sources.ts";

/** One import, re-export or dynamic import of a source file. */
export interface ImportLine {
  readonly specifier: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Lists everything that a source imports, types included.
 *
 * @example
 * importLines(source("packages/core/src/a.ts", 'export * from "./b.ts";')); //=> [{ specifier: "./b.ts", line: 1 }]
 */
export function importLines(file: Source): readonly ImportLine[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023);
  const found: ImportLine[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = importedBy(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      const { line } = tree.getLineAndCharacterOfPosition(specifier.getStart(tree));
      found.push({ specifier: specifier.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}
