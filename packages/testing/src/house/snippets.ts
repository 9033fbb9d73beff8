import ts from "typescript";
import { programOf } from "./examples.ts";
import { importLines } from "./import-lines.ts";
import { source } from "./sources.ts";

/** One fenced block of TypeScript in a document. */
export interface Snippet {
  /** `docs/ledger.md:12`: where its first line of code stands. */
  readonly place: string;
  /** Its name as a module, where its first line is a comment such as `// water-tested.ts`; later blocks of the document import it. */
  readonly module: string | undefined;
  readonly code: string;
  /** What it prints: the text of the block after it, if that is one of `text`. */
  readonly prints: string | undefined;
}

/** A module as a snippet imports it. */
export type Names = Readonly<Record<string, unknown>>;

/** Finds the TypeScript in a document. */
export function snippetsIn(path: string, markdown: string): readonly Snippet[] {
  const blocks = blocksIn(markdown);
  return blocks.flatMap(({ language, line, text }, index) => {
    if (language !== "ts") return [];
    const next = blocks[index + 1];
    const module = /^\/\/ (\S+\.ts)\n/.exec(text)?.[1];
    const prints = next?.language === "text" ? next.text : undefined;
    return [{ place: `${path}:${line}`, module: module && `./${module}`, code: text, prints }];
  });
}

/** A fenced block: its language, what else stands on its first line, the line on which its text begins (from 1), its text. */
export interface Block {
  readonly language: string;
  readonly title: string;
  readonly line: number;
  readonly text: string;
}

/** Finds every fenced block of a document. */
export function blocksIn(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w*) *([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = "", title = "", text = ""] = match;
    return { language, title, line: markdown.slice(0, match.index).split("\n").length + 1, text };
  });
}

/** Names every package that snippets import. */
export function packagesOf(snippets: readonly Snippet[]): ReadonlySet<string> {
  const lines = snippets.flatMap(({ place, code }) => importLines(source(place, code)));
  return new Set(lines.map(({ specifier }) => specifier).filter((name) => !name.startsWith(".")));
}

/** What came out of running a snippet: its exports, the lines it printed, and each result that it shows beside the one it got. */
export interface Ran {
  readonly names: Names;
  readonly printed: readonly string[];
  readonly results: readonly (readonly [actual: unknown, shown: unknown])[];
}

/** Runs a snippet, with the modules that it may import. */
export function runSnippet({ place, code }: Snippet, modules: ReadonlyMap<string, Names>): Ran {
  const names: Record<string, unknown> = {};
  const printed: string[] = [];
  const results: (readonly [unknown, unknown])[] = [];
  const required = (name: string) => {
    const found = modules.get(name);
    if (found === undefined) throw new Error(`${place} imports ${name}, which no earlier block of the document is`);
    return found;
  };
  const { outputText } = ts.transpileModule(programOf(code).program, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.CommonJS },
  });
  new Function("require", "exports", "console", "$is", outputText)(
    required,
    names,
    { log: (...parts: unknown[]) => void printed.push(parts.map(String).join(" ")) },
    (actual: unknown, shown: unknown) => void results.push([actual, shown]),
  );
  return { names, printed, results };
}
