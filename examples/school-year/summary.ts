/** A rule that found something, as a text report heads it, with its first finding. */
interface Group {
  readonly severity: string;
  readonly title: string;
  readonly count: number;
  readonly first: string;
}

/** How many rules of each severity are named, from the worst severity on. */
const MOST = [12, 4, 2];

/** How many of the things to check are named. */
const MOST_TO_CHECK = 3;

/** Headings with which the head of a report ends. */
const AFTER_HEAD = ["各责任岗位的目标", "Goals by owner", "发现的问题", "Findings"];

/**
 * Shortens a text report of `houqin check`, Chinese or English, to what fits on a screen: its head with the goals, but without the budget's
 * table, then for the rules with the most findings how many there are and the first of them.
 */
export function summaryOf(report: string): string {
  const lines = report.split("\n");
  const heading = lines.findIndex((line) => AFTER_HEAD.includes(line));
  const head = checksCut(lines.slice(0, heading === -1 ? lines.length : heading), lines.includes("Findings"));
  const groups = lines.flatMap((line, index) => groupAt(line, lines.slice(index + 1)));
  const severities = [...new Set(groups.map(({ severity }) => severity))];
  const english = lines.includes("Findings");
  return [
    head.join("\n").trimEnd(),
    ...severities.flatMap((severity, rank) =>
      section(
        severity,
        groups.filter((group) => group.severity === severity),
        MOST[rank] ?? 1,
        english,
      ),
    ),
    "",
  ].join("\n");
}

/** The head with the first of the things to check, and how many more there are. */
function checksCut(head: readonly string[], english: boolean): readonly string[] {
  const from = head.findIndex((line) => /^(请核对：|Please check: )/.test(line));
  const items = head.flatMap((line, index) => (from >= 0 && index > from && line.startsWith("  • ") ? [index] : []));
  const [cut] = items.slice(MOST_TO_CHECK);
  if (cut === undefined) return head;
  const after = head.findIndex((line, index) => index > cut && line === "");
  const rest = items.length - MOST_TO_CHECK;
  const more = english ? `  and ${rest} more` : `  另有 ${rest} 处`;
  return [...head.slice(0, cut), more, ...(after === -1 ? [] : head.slice(after))];
}

function groupAt(line: string, after: readonly string[]): readonly Group[] {
  const match = /^【(.+?)】(.+)（[^（]+）：(\d+) 项$/.exec(line) ?? /^\[(\w+)\] (.+) \([^(]+\): (\d+)$/.exec(line);
  if (!match) return [];
  const [, severity = "", title = "", count = ""] = match;
  const first = after.find((each) => each.startsWith("  • "))?.slice(4) ?? "";
  return [{ severity, title, count: Number(count), first }];
}

function section(severity: string, groups: readonly Group[], most: number, english: boolean): readonly string[] {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const worst = groups.toSorted((a, b) => b.count - a.count);
  const rest = groups.length - most;
  const more = english ? `  and ${rest} more rules` : `  另有 ${rest} 条规则`;
  return [
    "",
    english
      ? `${severity}: ${total} findings of ${groups.length} rules`
      : `${severity} ${total} 项，出自 ${groups.length} 条规则`,
    ...worst
      .slice(0, most)
      .map(({ title, count, first }) =>
        english ? `  ${count} × ${title}: ${first}` : `  ${count} 项  ${title}：${first}`,
      ),
    ...(rest > 0 ? [more] : []),
  ];
}
