/** The languages that houqin speaks. */
export type Locale = "zh" | "en";

/** A sentence or name in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
