import { type Row, row } from "@houqin/testing";

const since = "2026-01-01";

// Who and what is at the trial centre, each as an entry, so that a trial can take it away.
export const floor = row("site/area", since, { name: "二楼", kind: "residential" }, { subject: "floor-2" });
export const carer = row("site/person", since, { name: "护理员一", post: "carer" }, { subject: "lin" });

/** Somebody who lives at the trial centre. */
export function living(id = "r-1", level = "able", at = "2026-05-01"): Row {
  return row("eldercare/resident", at, { name: `老人${id}`, level }, { subject: id });
}

/** Somebody leaves the trial centre. */
export function leaves(resident = "r-1", at = "2026-05-06"): Row {
  return row("eldercare/discharge", at, { resident, reason: "home" });
}

/** A risk assessment with these grades. */
export function assessed(at: string, grades: Readonly<Record<string, string>>, resident = "r-1"): Row {
  return row("eldercare/assessment", at, { resident, occasion: "review", level: "partial", grades });
}

/** A fall, or another of the nine, on the trial Wednesday. */
export function accidentOf(severity = "general", risk = "fall"): Row {
  return row(
    "eldercare/accident",
    "2026-05-06T06:10",
    { resident: "r-1", risk, severity, heardAt: "2026-05-06T06:12", description: "卫生间滑倒" },
    { id: "x-1" },
  );
}

/** A shift worked on the trial Wednesday. */
export function worked(post = "carer", start = "2026-05-06T08:00", end = "2026-05-06T20:00", by = "lin"): Row {
  return row("general/shift", start, { post, start, end }, { id: `s-${start}`, actors: { by } });
}

/** A certificate of somebody, in force until a day. */
export function certified(category: string, validUntil: string, holder = "lin"): Row {
  return row("general/certificate", "2026-01-05", {
    holder,
    category,
    number: "Z-1",
    issuedOn: "2026-01-05",
    validUntil,
  });
}

/** An activity with residents. */
export function activityOf(activity: string, changes: Readonly<Record<string, unknown>> = {}): Row {
  return row("eldercare/activity", "2026-05-06T15:00", {
    activity,
    minutes: 60,
    participants: ["r-1"],
    placeSafe: true,
    ...changes,
  });
}

/** An outing, uneventful but for the changes. */
export function outingOf(changes: Readonly<Record<string, unknown>> = {}, at = "2026-05-06T09:30"): Row {
  return row("eldercare/outing", at, {
    place: "滨河公园",
    weather: "fine",
    people: 8,
    escorts: 2,
    returned: 8,
    ...changes,
  });
}
