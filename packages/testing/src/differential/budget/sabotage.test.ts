import type { PostingFace, Stage } from "@houqin/core";
import { expect, test, vi } from "vitest";
import { figuresOf, oracleAt, plainBudget } from "./books.ts";
import { storyOf } from "./story.ts";

/** What is deleted from the code: a stage's posting of one kind of document, or all its postings. */
interface Deleted {
  readonly document: string;
  readonly stages: readonly Stage[];
}

const deleted = vi.hoisted((): { now: Deleted | undefined } => ({ now: undefined }));

vi.mock("../../../../core/src/model/budget-posting.ts", async (original) => {
  const real = await original<typeof import("../../../../core/src/model/budget-posting.ts")>();
  const postings = (prefix: string, face: PostingFace, gains: { readonly [S in Stage]?: number }) => {
    const { now } = deleted;
    const made = real.postings(prefix, face, gains);
    if (now?.document !== face.document) return made;
    return made.filter(({ data }) => !now.stages.some((stage) => stage === data.stage));
  };
  return { ...real, postings };
});

/** Deletes a posting from the code and looks whether some story then differs from the oracle's books. */
function differs(now: Deleted | undefined): boolean {
  deleted.now = now;
  try {
    return [1, 2, 3].some((seed) => {
      const story = storyOf(seed, 300);
      return (
        JSON.stringify(figuresOf(plainBudget(story, 300_000).state)) !==
        JSON.stringify(sorted(oracleAt(story, 300_000)))
      );
    });
  } finally {
    deleted.now = undefined;
  }
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("with nothing deleted the books agree", () => {
  expect(differs(undefined)).toBe(false);
});

test.each([
  ["a release's commitment", { document: "release", stages: ["committed"] }],
  ["a release's return to what is available", { document: "release", stages: ["available"] }],
  ["a release altogether", { document: "release", stages: ["committed", "available", "requested"] }],
  ["a commitment altogether", { document: "commitment", stages: ["committed", "available"] }],
  ["what an expense settles", { document: "expense", stages: ["committed"] }],
  ["what an expense spends", { document: "expense", stages: ["spent"] }],
  ["an appropriation altogether", { document: "appropriation", stages: ["appropriated", "available"] }],
  ["a revision altogether", { document: "revision", stages: ["appropriated", "available"] }],
  ["a transfer altogether", { document: "transfer", stages: ["appropriated", "available"] }],
  ["a carry-over altogether", { document: "carry-over", stages: ["appropriated", "available"] }],
  ["what a receipt brings in", { document: "receipt", stages: ["received"] }],
  ["what answers a request", { document: "commitment", stages: ["requested"] }],
] satisfies readonly (readonly [string, Deleted])[])("deleting %s breaks the books", (_, now) => {
  expect(differs(now)).toBe(true);
});
