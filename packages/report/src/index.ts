export { agendaMarkdown, agendaText } from "./agenda.ts";
export { explanationMarkdown, explanationText } from "./explanation.ts";
export type { ReaderOptions } from "./reader.ts";
export { countRefused, refusalText } from "./refusal-text.ts";
export { markdownReport, type ReportOptions, textReport } from "./report.ts";
export { catalogueMarkdown } from "./rule-catalogue.ts";
export { say } from "./say.ts";
export { handleOf } from "./words/handle.ts";
