/** Keys that requirements of the differential tests ask for. */
export const eachArea = { register: "site/areas" };
export const eachThing = { register: "x/things", where: { class: { equals: "big" } } };
