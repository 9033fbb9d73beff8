import { defineRule, presence } from "@houqin/core";
import { meeting } from "../entries/training.ts";

/**
 * A meeting's record names who was in the chair, who came, what was decided, and has minutes 会议记录.
 *
 * @example
 * tells(meetingRecord, [{ kind: "general/meeting", at: "2025-11-12T09:00", data: { topic: "logistics", decisions: ["更换热水器"] }, actors: { chair: "wang", attendees: ["li"] } }]);
 * //=> ["后勤：会议记录缺 纪要"]
 */
export const meetingRecord = defineRule({
  id: "general/meeting-record",
  title: { zh: "会议纪要要素齐全", en: "Minutes are complete" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "补全纪要，议定事项写明谁办、何时办完。", en: "Complete the minutes: who does what by when." },
  keep: { zh: "会议纪要和签到表", en: "The minutes and the list of those present" },
  requires: () => presence(meeting, ["chair", "attendees", "decisions", "minutes"]),
  messages: {
    absent: { zh: "会议记录缺 {parts}", en: "The record of the meeting lacks {parts}" },
  },
});
