import * as z from "zod";
import { Message } from "../model/finding.ts";
import { Names } from "../model/names.ts";
import { OccurrenceState } from "../model/verdict.ts";

/**
 * One thing due 应办事项: what, for whom, when. Requirements that ask the same of the same key in the same window stand in one line, with all
 * their rules and the earliest time by which one of them wants it.
 */
export const AgendaItem = z.strictObject({
  /** Ids of the rules and tasks that ask for it. */
  rules: z.array(z.string()).min(1),
  kind: z.string(),
  slot: z.string(),
  key: z.array(z.string()),
  /** What stands in the entry that a deadline is counted from, by the names that messages use; `slot` is that entry's id. */
  after: Message.shape.values.optional(),
  /** Civil times; `due` is the first minute that is too late. Without `opens` it has been open all along. */
  opens: z.string().optional(),
  due: z.string(),
  /** Set where the days that settle it are not announced yet, or outside what the calendar covers: the item may still move or go. */
  calendar: z.enum(["provisional", "unknown"]).optional(),
  /** Posts that the plan charges with it. */
  posts: z.array(z.string()),
  /** It came due before, was missed, and is to be made up for. */
  overdue: z.literal(true).optional(),
  /** Set where the ledger already tells how it went. */
  state: OccurrenceState.optional(),
  /** Ids of the entries that did it. */
  doneBy: z.array(z.string()),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** What is due from one day to another, both included, ordered by due time. */
export const Agenda = z.strictObject({
  format: z.literal("houqin/agenda@1"),
  site: z.string(),
  from: z.string(),
  to: z.string(),
  items: z.array(AgendaItem),
  /** What things are called that the items speak of, by the kind of the entries that list them and by their id. */
  names: Names.optional(),
});
export type Agenda = z.infer<typeof Agenda>;
