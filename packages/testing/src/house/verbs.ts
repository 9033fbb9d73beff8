import ts from "typescript";
import { isTest, type Source } from "./sources.ts";

/** The interfaces whose members an app calls. */
const FACES: ReadonlySet<string> = new Set(["Engine", "PlanVerbs", "Monitor"]);

/** Something that an app calls: a function on a package's face, or a member of an engine. */
export interface Verb {
  readonly name: string;
  readonly path: string;
  readonly hasExample: boolean;
}

/** Finds every function that the face of a package exports, and every member of its engines. */
export function verbsIn(files: readonly Source[]): readonly Verb[] {
  const own = files.filter(({ path }) => !isTest(path));
  const face = own.find(({ path }) => /^packages\/[^/]+\/src\/index\.ts$/.test(path));
  const exported = new Set(face ? exportsOf(face) : []);
  return own.flatMap((file) => verbsOf(file, (name) => exported.has(`${file.path}#${name}`)));
}

/** Each name that a face hands on as a value, behind the file that it is from. */
function exportsOf({ path, text }: Source): readonly string[] {
  const folder = path.slice(0, -"index.ts".length);
  return treeOf(path, text).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier) return [];
    if (!ts.isStringLiteral(moduleSpecifier)) return [];
    const from = folder + moduleSpecifier.text.replace(/^\.\//, "");
    return exportClause.elements.flatMap(({ isTypeOnly, name, propertyName }) =>
      isTypeOnly ? [] : [`${from}#${(propertyName ?? name).text}`],
    );
  });
}

function verbsOf({ path, text }: Source, isExported: (name: string) => boolean): readonly Verb[] {
  return treeOf(path, text).statements.flatMap((statement): readonly Verb[] => {
    if (ts.isFunctionDeclaration(statement) && statement.name && isExported(statement.name.text)) {
      // Of an overloaded function the first signature has the docstring.
      return [{ name: statement.name.text, path, hasExample: hasExample(statement) }];
    }
    if (!ts.isInterfaceDeclaration(statement) || !FACES.has(statement.name.text)) return [];
    const face = statement.name.text;
    return statement.members.flatMap((member) =>
      member.name && ts.isIdentifier(member.name)
        ? [{ name: `${face}.${member.name.text}`, path, hasExample: hasExample(member) }]
        : [],
    );
  });
}

function hasExample(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "example");
}

function treeOf(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
}
