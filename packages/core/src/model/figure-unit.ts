import type { Text } from "../text/text.ts";

/** What a figure counts: a unit or its words; none where nobody says it. A share is told in percent. */
export interface FigureUnit {
  readonly unit?: Text | string;
  readonly share?: true;
}
