import * as z from "zod";

/** What part of a plan a section is 指导思想、工作目标、主要措施、保障措施…; for whoever looks for it by meaning and not by its heading. */
export const SectionRole = z.enum([
  "purpose",
  "situation",
  "goals",
  "measures",
  "organisation",
  "safeguards",
  "budget",
  "schedule",
  "other",
]);
export type SectionRole = z.infer<typeof SectionRole>;

/**
 * A section as it was written: its heading with the number before it, and its content in order. A paragraph is a text; a goal or task stands
 * where the plan tells it, `marker` being the number before it; a table is rows of cells.
 */
export interface Section {
  readonly marker?: string | undefined;
  readonly title?: string | undefined;
  readonly role?: SectionRole | undefined;
  readonly content: readonly SectionItem[];
}

/** A piece of a section: a paragraph, a goal or task, a table, or a section below it. */
export type SectionItem =
  | string
  | { readonly goal: string; readonly marker?: string | undefined }
  | { readonly task: string; readonly marker?: string | undefined }
  | { readonly table: readonly (readonly string[])[] }
  | Section;

const marker = z.string().optional();

export const Section: z.ZodType<Section> = z
  .lazy(() =>
    z.strictObject({
      marker,
      title: z.string().optional(),
      role: SectionRole.optional(),
      content: z.array(SectionItem),
    }),
  )
  .meta({ id: "Section" });

export const SectionItem: z.ZodType<SectionItem> = z.union([
  z.string(),
  z.strictObject({ goal: z.string(), marker }),
  z.strictObject({ task: z.string(), marker }),
  z.strictObject({ table: z.array(z.array(z.string())) }),
  Section,
]);

/** A goal or task of which a section tells, and where. */
export interface Mention {
  readonly what: "goal" | "task";
  readonly id: string;
  readonly path: string;
}

/** Every goal and task that sections tell of, in the order in which they do. */
export function mentionsIn(sections: readonly Section[], at: string): readonly Mention[] {
  return sections.flatMap(({ content }, index) =>
    content.flatMap((item, place): readonly Mention[] => {
      const path = `${at}.${index}.content.${place}`;
      if (typeof item === "string" || "table" in item) return [];
      if ("goal" in item) return [{ what: "goal", id: item.goal, path }];
      if ("task" in item) return [{ what: "task", id: item.task, path }];
      return mentionsIn([item], path).map((one) => ({ ...one, path: one.path.replace(`${path}.0`, path) }));
    }),
  );
}
