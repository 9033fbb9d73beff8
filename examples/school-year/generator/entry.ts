/** An entry as plain data, as an app would hand it to houqin. */
export interface Line {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly covers?: string;
  readonly area?: string;
  readonly subject?: string;
  readonly actors?: Readonly<Record<string, string | readonly string[]>>;
  readonly recordedAt?: string;
  readonly replaces?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What each part of the school writes on one day. */
export type Book = (day: SchoolDay) => Iterable<Line>;

/** One civil day of the sample year. */
export interface SchoolDay {
  /** `2025-09-01` */
  readonly date: string;
  /** `20250901`, for ids. */
  readonly stamp: string;
  /** Days since 2025-09-01. */
  readonly index: number;
  /** Monday is 1, Sunday 7. */
  readonly weekday: number;
  /** A working day of the State Council's calendar, make-up days included. */
  readonly workday: boolean;
  /** A day on which the school is open. */
  readonly school: boolean;
  /** Which school day of the year this is, from 0; on other days that of the next one. */
  readonly lesson: number;
  readonly term: string | undefined;
}
