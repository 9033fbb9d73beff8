import type { AuditReason } from "../model/audit.ts";

/**
 * The numbers in which two pieces of a requirement differ, by their paths.
 *
 * @example
 * differences({ days: 15 }, { days: 30 }); //=> [{ path: "days", required: 15, promised: 30, by: 15 }]
 * differences(125, 100); //=> [{ path: "", required: 125, promised: 100, by: -25 }]
 */
export function differences(required: unknown, promised: unknown): NonNullable<AuditReason["numbers"]> {
  return compared(required, promised, "");
}

function compared(required: unknown, promised: unknown, path: string): NonNullable<AuditReason["numbers"]> {
  if (typeof required === "number" && typeof promised === "number") {
    const by = Math.round((promised - required) * 1e6) / 1e6;
    return by === 0 ? [] : [{ path, required, promised, by }];
  }
  if (!isObject(required) || !isObject(promised)) return [];
  return Object.keys(required).flatMap((name) =>
    compared(required[name], promised[name], path === "" ? name : `${path}.${name}`),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
