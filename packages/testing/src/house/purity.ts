import { isBuiltin } from "node:module";
import ts from "typescript";
import { allowedGlobals, clockFunctions, edges, refusedMembers } from "./allowed-globals.ts";
import { isTest, type Source } from "./sources.ts";

/** The packages that must give the same answer on every machine and at every hour. */
const purePackages = /^(core|calendar-cn|report|plan-text|rules-.+)$/;

/** Says whether a file must be pure. */
export function mustBePure(file: Source): boolean {
  return purePackages.test(file.pack) && !isTest(file.path);
}

/**
 * Lists every use of a clock, randomness, locale, host or network in the sources, and all that could hide one.
 *
 * Names are resolved, so a parameter called `window` is fine and an alias of `Date` is not: a global may only be used
 * when it is on the list of allowed globals.
 */
export function impurities(files: readonly Source[]): readonly string[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  // Without libraries every global stays unresolved, which is how it is told from a local name.
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2023 };
  const host: ts.CompilerHost = {
    getSourceFile: (path, language) => {
      const text = texts.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, language, true);
    },
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (path) => path,
    getNewLine: () => "\n",
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const tree = program.getSourceFile(file.path);
    return tree === undefined ? [`${file.path}: could not be read`] : faultsOf(tree, checker);
  });
}

function faultsOf(tree: ts.SourceFile, checker: ts.TypeChecker): readonly string[] {
  const faults: string[] = [];
  const granted = edges[tree.fileName] ?? [];
  const visit = (node: ts.Node): void => {
    const what = syntaxFault(node) ?? memberFault(node) ?? globalFault(node, checker, granted);
    if (what !== undefined) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      faults.push(`${tree.fileName}:${line + 1}: ${what}`);
    }
    ts.forEachChild(node, (child) => {
      if (!isOnlyType(child)) visit(child);
    });
  };
  visit(tree);
  return faults;
}

function isOnlyType(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}

function syntaxFault(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return importFault(node, node.moduleSpecifier.text);
  if (ts.isMetaProperty(node)) return `uses ${node.getText()}`;
  if (ts.isAwaitExpression(node)) return "waits for a promise";
  if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) return "imports at run time";
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return "is asynchronous";
  if (node.kind === ts.SyntaxKind.DeclareKeyword) return "declares a name that it does not define";
  return ts.isVariableStatement(node) &&
    ts.isSourceFile(node.parent) &&
    !(node.declarationList.flags & ts.NodeFlags.Const)
    ? "keeps a variable of the module, which is state"
    : undefined;
}

function importFault(node: ts.ImportDeclaration, specifier: string): string | undefined {
  if (isBuiltin(specifier)) return `imports ${specifier} of Node`;
  if (!specifier.startsWith("date-fns")) return undefined;
  const bindings = node.importClause?.namedBindings;
  if (bindings === undefined || ts.isNamespaceImport(bindings))
    return "imports date-fns whole, expected functions by name";
  const clock = bindings.elements.find(({ name, propertyName }) => clockFunctions.test((propertyName ?? name).text));
  return clock && `imports ${clock.getText()}, which reads the clock`;
}

function memberFault(node: ts.Node): string | undefined {
  const member = memberName(node);
  if (member !== undefined && refusedMembers.has(member)) return `uses ${member}`;
  if (!ts.isIdentifier(node) || node.text !== "Math" || isNameOfMember(node)) return undefined;
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent)) return "passes Math on, expected Math.<function>";
  return parent.name.text === "random" ? "uses Math.random" : undefined;
}

function memberName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text;
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

function globalFault(node: ts.Node, checker: ts.TypeChecker, granted: readonly string[]): string | undefined {
  if (!ts.isIdentifier(node) || isNameOfMember(node)) return undefined;
  if (allowedGlobals.has(node.text) || granted.includes(node.text)) return undefined;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol?.declarations?.length ? undefined : `uses the global ${node.text}`;
}

/** Says whether an identifier names a member, a binding's origin or a label rather than a variable. */
function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return parent.propertyName === node;
  if (ts.isExportSpecifier(parent)) return parent.name === node || parent.parent.parent.moduleSpecifier !== undefined;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  return ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent) || ts.isNamespaceExport(parent);
}
