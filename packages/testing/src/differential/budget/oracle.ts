import type { Deed } from "./deed.ts";

/** The accounts of a line's double-entry books: where money comes from, the three places at which it can be, and beside them what was asked for and what came in. */
type Account = "source" | "free" | "bound" | "gone" | "asked" | "asker" | "payer" | "purse";

/** What the books say of a line. */
export interface BookBalance {
  readonly appropriated: number;
  readonly available: number;
  readonly committed: number;
  readonly spent: number;
  readonly requested: number;
  readonly received: number;
}

/**
 * Keeps double-entry books, as an accountant would: every deed moves an amount out of one account into another, so that all accounts of a
 * line add up to 0. It shares no code with core, and reads all figures off the accounts.
 */
export function booksOf(deeds: Iterable<Deed>, lines: readonly string[]): ReadonlyMap<string, BookBalance> {
  const books = new Map(lines.map((line) => [line, new Map<Account, bigint>()]));
  const move = (line: string, amount: number, out: Account, into: Account): void => {
    const book = books.get(line);
    if (!book) throw new RangeError(`There is no line ${line}.`);
    book.set(out, (book.get(out) ?? 0n) - BigInt(amount));
    book.set(into, (book.get(into) ?? 0n) + BigInt(amount));
  };
  for (const deed of deeds) enter(deed, move);
  return new Map([...books].map(([line, book]) => [line, read(book)]));
}

type Move = (line: string, amount: number, out: Account, into: Account) => void;

function enter(deed: Deed, move: Move): void {
  if (deed.deed === "appropriate" || deed.deed === "carry") move(deed.line, deed.amount, "source", "free");
  else if (deed.deed === "revise") move(deed.line, deed.change, "source", "free");
  else if (deed.deed === "receive") move(deed.line, deed.amount, "payer", "purse");
  else if (deed.deed === "request") move(deed.line, deed.amount, "asker", "asked");
  else if (deed.deed === "withdraw") move(deed.line, deed.amount, "asked", "asker");
  else if (deed.deed === "release") move(deed.line, deed.amount, "bound", "free");
  else if (deed.deed === "transfer") {
    move(deed.from, deed.amount, "free", "source");
    move(deed.to, deed.amount, "source", "free");
  } else if (deed.deed === "commit") {
    if (deed.request !== undefined) move(deed.line, deed.settles ?? deed.amount, "asked", "asker");
    move(deed.line, deed.amount, "free", "bound");
  } else {
    if (deed.commitment !== undefined) move(deed.line, deed.settles ?? Math.max(deed.amount, 0), "bound", "free");
    move(deed.line, deed.amount, "free", "gone");
  }
}

function read(book: ReadonlyMap<Account, bigint>): BookBalance {
  const of = (account: Account) => Number(book.get(account) ?? 0n);
  const all = [...book.values()].reduce((sum, amount) => sum + amount, 0n);
  if (all !== 0n) throw new Error("The books do not balance.");
  // -0 and 0 are told apart by tests.
  const given = 0 - of("source");
  return {
    appropriated: given,
    available: of("free"),
    committed: of("bound"),
    spent: of("gone"),
    requested: of("asked"),
    received: of("purse"),
  };
}
