import { NEVER } from "../ledger/table.ts";
import type { Finding, Message } from "../model/finding.ts";
import { Code, stateOf, verdictOf } from "../requirement/code.ts";
import type { Details } from "../requirement/program.ts";
import { formatMinute } from "../time/civil.ts";
import type { Desk } from "./desk.ts";
import { fingerprint } from "./fingerprint.ts";
import { needsInOrder } from "./needs-in-order.ts";

/** Whether a code is told as a finding. */
export function needsFinding(code: Code): boolean {
  return (
    (code >= Code.fail && code <= Code.missed) ||
    code === Code.unknown ||
    code === Code.expiring ||
    code === Code.error ||
    code === Code.waived
  );
}

/** A finding in the words that its program gives it. */
export function findingOf(
  { rule }: Desk,
  code: Code,
  { slot, key, window, message, evidence, needs }: Details,
): Finding {
  const state = stateOf(code);
  const severity =
    code === Code.unknown || code === Code.waived ? "info" : code === Code.expiring ? "warn" : rule.severity;
  return {
    fingerprint: fingerprint(rule.id, slot, key),
    rule: rule.id,
    severity,
    verdict: verdictOf(code) ?? "error",
    ...(state === undefined ? {} : { state }),
    slot,
    key: [...key],
    ...(window ? { window: { from: edge(window.from), to: edge(window.to) } } : {}),
    message: withKey(needs && needs.length > 1 ? withNamesInOrder(message) : message, key),
    evidence: [...evidence],
    ...(needs && needs.length > 0 ? { needs: needsInOrder(needs) } : {}),
  };
}

function withNamesInOrder(message: Message): Message {
  const { needs } = message.values;
  if (!Array.isArray(needs)) return message;
  return { ...message, values: { ...message.values, needs: [...new Set(needs)].sort() } };
}

/** A sentence about a key names it, whether or not the shape said so itself. */
function withKey(message: Message, key: readonly string[]): Message {
  const said = message.values.key;
  if (key.length === 0 || (Array.isArray(said) && said.length > 0)) return message;
  return { ...message, values: { ...message.values, key: [...key] } };
}

/** A minute as text; the ends of time stay open. */
function edge(minute: number): string {
  return Math.abs(minute) >= NEVER ? "" : formatMinute(minute);
}
