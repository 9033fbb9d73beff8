/** Where in a plan the words of a line stand, and what the writer put around them. */
export interface Said {
  /** Members and places from the plan down: `["tasks", 3, "text"]`. A row of a table of the plan ends with its place. */
  readonly at: readonly (string | number)[];
  /** Where the narrative tells of it, if it is a goal or task: the item of a section. */
  readonly stands?: readonly (string | number)[] | undefined;
  /** The number before the words. */
  readonly before?: string | undefined;
  /** What follows them, such as the responsible post. */
  readonly after?: string | undefined;
}

/** How a line of an office document looks. `heading1` to `heading4` number 一、（一）1.（1） */
export type LineStyle =
  | "title"
  | "subtitle"
  | "heading1"
  | "heading2"
  | "heading3"
  | "heading4"
  | "body"
  | "item"
  | "note"
  | "signature"
  | "annexLabel"
  | "annexTitle";

/** A line of words: one paragraph. */
export interface Line {
  readonly style: LineStyle;
  readonly text: string;
  /** Absent where the line is made of several members, or of none. */
  readonly says?: Said | undefined;
}

/** A table; its first row names the columns. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Where in the plan its rows stand; absent for a table that the writer makes. */
  readonly at?: readonly (string | number)[] | undefined;
}

/** An office document, before it becomes docx, markdown or text. */
export interface OfficeDocument {
  readonly blocks: readonly (Line | Table)[];
  /** BCP 47, for hyphenation and fonts. */
  readonly language: "zh-CN" | "en-GB";
}

/** Tells the words of a document, one line each, as they stand in all formats alike. */
export interface WrittenLine {
  readonly text: string;
  readonly says?: Said | undefined;
}
