import { alike } from "../strictness/alike.ts";
import { pickier, wider } from "../strictness/condition.ts";
import { moreKeys } from "../strictness/keys.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, type Strictness, together } from "../strictness/strictness.ts";
import { shorterLag } from "./lag-strictness.ts";
import type { Deadline, Lag } from "./schema.ts";

/**
 * A deadline is stricter after more anchors, with fewer entries that answer, for more keys, with less time after the anchor, or more time
 * before it, and with a window that opens later.
 */
export const deadlineStrictness: Strictness<Deadline> = [
  together(["anchor"], anchorAsks),
  on("by", pickier),
  on("each", moreKeys),
  together(["after", "before"], lagAsks),
  together(["earliest"], opensLater),
  on("onlyIf", appliesMore),
];

function anchorAsks(first: Deadline, second: Deadline): boolean {
  const [own, other] = [first.anchor, second.anchor];
  if ("of" in own && "of" in other) return alike(own.at, other.at) && wider(own.of, other.of);
  // Whatever is done before a day is done before a later one.
  if ("yearDay" in own && "yearDay" in other && !first.after && isOpenAhead(second))
    return own.yearDay <= other.yearDay;
  return alike(own, other);
}

function isOpenAhead({ after, earliest }: Deadline): boolean {
  return after === undefined && earliest === undefined;
}

/** Without `after` or `before` the anchor itself is the last moment. */
const NO_LAG: Lag = { hours: 0 };

function lagAsks(first: Deadline, second: Deadline): boolean {
  if (first.after && second.after) return shorterLag(first.after, second.after, isAtDay(first), "after");
  if (first.after || second.after) return false;
  return shorterLag(second.before ?? NO_LAG, first.before ?? NO_LAG, isAtDay(first), "before");
}

function opensLater(first: Deadline, second: Deadline): boolean {
  if (second.earliest === undefined) return true;
  return first.earliest !== undefined && shorterLag(first.earliest, second.earliest, isAtDay(first), "after");
}

/** Only the time at which an entry happened is sure to be a minute; a named moment may be a whole day. */
function isAtDay({ anchor }: Deadline): boolean {
  return !("of" in anchor) || anchor.at !== undefined;
}
