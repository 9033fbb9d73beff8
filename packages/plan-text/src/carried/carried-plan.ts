import { Plan } from "@houqin/core";
import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import * as z from "zod";
import type { WrittenLine } from "../write/office-document.ts";
import { fromBase64, toBase64 } from "./base64.ts";

const place = z.array(z.union([z.string(), z.int().min(0)]));

/**
 * What a document carries beside its words: the plan itself, which prose cannot say in full, and the lines in which it was written, so that
 * a reader sees which of them somebody changed.
 */
export const CarriedPlan = z.strictObject({
  format: z.literal("houqin/written-plan@1"),
  plan: Plan,
  lines: z.array(
    z.strictObject({
      text: z.string(),
      says: z
        .strictObject({
          at: place,
          stands: place.optional(),
          before: z.string().optional(),
          after: z.string().optional(),
        })
        .optional(),
    }),
  ),
});
export type CarriedPlan = z.infer<typeof CarriedPlan>;

const LARGEST = 48_000_000;
const WIDTH = 76;

/** What is to be carried. */
export type Carrying = Pick<CarriedPlan, "format" | "plan"> & { readonly lines: readonly WrittenLine[] };

/** Packs what a document carries into lines of base64, which survive every editor, mail and clipboard. */
export function packCarried(carried: Carrying): readonly string[] {
  const packed = toBase64(deflateSync(strToU8(JSON.stringify(carried)), { level: 9 }));
  return Array.from({ length: Math.ceil(packed.length / WIDTH) }, (_, line) =>
    packed.slice(line * WIDTH, (line + 1) * WIDTH),
  );
}

/**
 * Unpacks what a document carries; undefined where somebody has changed it, or it is larger than 48 MB.
 *
 * @example
 * const plan = { id: "p", title: "计划", period: "2026" };
 * const packed = packCarried({ format: "houqin/written-plan@1", plan, lines: [] }).join("\n");
 * unpackCarried(packed)?.plan; //=> { id: "p", title: "计划", period: "2026" }
 * unpackCarried(packed.slice(4)); //=> undefined
 */
export function unpackCarried(packed: string): CarriedPlan | undefined {
  const bytes = fromBase64(packed);
  const text = bytes === undefined ? undefined : inflated(bytes);
  if (text === undefined) return undefined;
  try {
    return CarriedPlan.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function inflated(bytes: Uint8Array): string | undefined {
  const parts: Uint8Array[] = [];
  let [size, whole] = [0, false];
  const inflate = new Inflate((part, last) => {
    size += part.length;
    // A bomb is left before it goes off.
    if (size > LARGEST) throw new RangeError("too large");
    parts.push(part);
    whole = last;
  });
  try {
    for (let from = 0; from < bytes.length; from += 65_536)
      inflate.push(bytes.subarray(from, from + 65_536), from + 65_536 >= bytes.length);
  } catch {
    return undefined;
  }
  return whole ? strFromU8(joined(parts, size)) : undefined;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
