import { plainCopy } from "../ledger/plain-copy.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { type Checklist, ChecklistContent } from "../model/checklist.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { fieldProblems, type Problem } from "../model/problem.ts";
import { checklistProblems } from "./checklist-problems.ts";
import { handedDown } from "./handed-down.ts";
import { sha256 } from "./sha-256.ts";

type IdsIn<Section> =
  | (Section extends { readonly items: readonly (infer Item)[] }
      ? Item extends { readonly id: infer Id extends string }
        ? Id
        : never
      : never)
  | (Section extends { readonly sections: readonly (infer Below)[] } ? IdsIn<Below> : never);

/** The ids of all items of a checklist as it is written down. */
export type ItemIdsIn<Content> = Content extends { readonly sections: readonly (infer Section)[] }
  ? IdsIn<Section>
  : never;

/**
 * Defines a checklist 检查表, checks it and gives it its content hash. The same content always has the same hash, in whatever order its fields are
 * written.
 *
 * All mistakes are told at once, in one HouqinError: ids used twice, conditions on what is unknown, asked later, or can never be answered, bands and
 * points that cannot be reached, a text without a language, a scheme that speaks of unknown items.
 *
 * @example
 * const title = { zh: "通道畅通", en: "Exits are clear" };
 * const sheet = defineChecklist({
 *   id: "general/exits-sheet",
 *   version: "2026.1",
 *   title,
 *   sections: [{ id: "exits", title, items: [{ id: "clear", type: "check", title }] }],
 *   scoring: { score: { items: "worth" } },
 * });
 * sheet.hash.slice(0, 8); //=> "04766f2d"
 */
export function defineChecklist<const Content extends ChecklistContent>(
  definition: Content,
): Checklist<ItemIdsIn<Content>> {
  return hashed(contentOf(definition));
}

/**
 * Reads a checklist from JSON: as it is written down, or as it was saved with its hash, which must then be that of its content.
 *
 * Throws a HouqinError with every mistake.
 *
 * @example
 * readChecklist(JSON.parse(JSON.stringify(fireSheet))).hash === fireSheet.hash; //=> true
 */
export function readChecklist(input: unknown): Checklist {
  const copy = plainCopy(input);
  if (!("value" in copy)) throw unusable([{ code: "bad-field", path: copy.path.join("."), ...told(copy) }]);
  const { format = FORMAT, hash, ...content }: Readonly<Record<string, unknown>> = Object(copy.value);
  if (format !== FORMAT) {
    throw unusable([
      {
        code: "bad-format",
        path: "format",
        found: String(format).slice(0, 60),
        expected: phrase("exactly", { value: FORMAT }),
      },
    ]);
  }
  const checklist = hashed(contentOf(content));
  if (hash === undefined || hash === checklist.hash) return checklist;
  const [given, own] = [String(hash).slice(0, 12), checklist.hash.slice(0, 12)];
  throw unusable([
    { code: "bad-hash", path: "hash", found: phrase("hashBeside", { given, own }), expected: phrase("contentHash") },
  ]);
}

const FORMAT = "houqin/checklist@1";

function told({ found, expected }: Pick<Problem, "found" | "expected">) {
  return { found, expected };
}

function unusable(problems: readonly Problem[]): HouqinError {
  return new HouqinError("bad-checklist", problems);
}

function contentOf(input: unknown): Omit<Checklist, "format" | "hash" | "~items"> {
  const read = ChecklistContent.safeParse(input);
  if (!read.success) throw unusable(fieldProblems(read.error, input));
  const problems = checklistProblems(read.data);
  if (problems.length > 0) throw unusable(problems);
  return handedDown(read.data);
}

function hashed<Item extends string>(content: Omit<Checklist, "format" | "hash" | "~items">): Checklist<Item> {
  // Where a sheet comes from is no part of what was asked: a citation put right does not make another sheet of it.
  const { basis: _, ...asked } = content;
  return frozen({ format: FORMAT, ...content, hash: sha256(canonicalJson(asked)) });
}
