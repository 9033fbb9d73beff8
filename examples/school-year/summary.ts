/** A rule that found something, as a text report heads it, with its first finding. */
interface Group {
  readonly severity: string;
  readonly title: string;
  readonly count: number;
  readonly first: string;
}

/** How many rules of each severity are named, from the worst severity on. */
const MOST = [11, 3, 2];

/** Headings with which the head of a report ends. */
const AFTER_HEAD = ["各责任岗位的目标", "Goals by owner", "发现的问题", "Findings"];

/**
 * Shortens a text report of `houqin check`, Chinese or English, to what fits on a screen: its head with the goals, the things to check only
 * by their number, and without the budget's table; then for the rules with the most findings how many there are and the first of them.
 */
export function summaryOf(report: string): string {
  const lines = report.split("\n");
  const heading = lines.findIndex((line) => AFTER_HEAD.includes(line));
  const head = checksCut(lines.slice(0, heading === -1 ? lines.length : heading));
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

/** The head with the things to check as their number. */
function checksCut(head: readonly string[]): readonly string[] {
  const from = head.findIndex((line) => /^(请核对：|Please check: )/.test(line));
  if (from < 0) return head;
  const next = head.findIndex((line, index) => index > from + 1 && /^-+$/.test(line)) - 1;
  return [...head.slice(0, from + 1), ...(next < 0 ? [] : ["", ...head.slice(next)])];
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
