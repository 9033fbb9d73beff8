import * as z from "zod";
import { kindsOf } from "./add-one.ts";
import type { RawEntry } from "./sample-year.ts";

const kinds = kindsOf();

const Name = z.string().max(200);

/** The envelope of an entry, as a program that does not trust its input would check it. */
const Envelope = z.strictObject({
  id: z.string().min(1).max(200),
  kind: z.string().min(1),
  at: z.string(),
  covers: z.string().optional(),
  area: Name.optional(),
  subject: Name.optional(),
  actors: z.record(z.string(), z.union([Name, z.array(Name)])).optional(),
  recordedAt: z.string().optional(),
  replaces: Name.optional(),
  data: z.record(z.string(), z.unknown()),
});

/** The entry as zod reads it; throws where it refuses it. */
export function valid(entry: RawEntry): RawEntry {
  const { data } = Envelope.parse(entry);
  return { ...entry, data: kinds.get(entry.kind)?.data.parse(data) as RawEntry["data"] };
}
