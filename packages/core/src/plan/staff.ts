/** A person who is on the staff, with the posts that they hold. */
export interface StaffPerson {
  readonly id: string;
  readonly posts: readonly string[];
}

/** An area in use, with the area that it is part of and who owns it. */
export interface StaffArea {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly owner?: string | undefined;
}

/** Who and what there is at a site on a day. */
export interface Staff {
  readonly posts: readonly string[];
  readonly people: readonly StaffPerson[];
  readonly areas: readonly StaffArea[];
}
