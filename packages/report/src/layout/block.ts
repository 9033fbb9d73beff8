/** One column of a table. */
export interface TableColumn {
  readonly title: string;
  readonly align?: "right";
}

/** A finding or the like: a line, and lesser lines below it. */
export interface Item {
  readonly text: string;
  readonly below?: readonly string[];
}

/** A part of a written report, before it becomes text or markdown. */
export type Block =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly lines: readonly string[] }
  | { readonly items: readonly Item[] }
  | { readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] };
