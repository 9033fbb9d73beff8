/** A byte for every unit a program numbers, however sparse: pages are made when first written. */
export interface Bytes {
  readonly get: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  /** Takes an array of {@link roomFor} its size as the bytes of the first indexes, none of which may have been set before. */
  readonly adopt: (values: Uint8Array) => void;
  /** Visits every index whose byte is not 0. */
  readonly each: (visit: (index: number, value: number) => void) => void;
}

const PAGE_BITS = 10;
const PAGE = 1 << PAGE_BITS;

/** The length of an array, in whole pages, that has room for so many bytes. */
export function roomFor(size: number): number {
  return Math.ceil(size / PAGE) * PAGE;
}

export function bytes(): Bytes {
  let adopted: Uint8Array = new Uint8Array(0);
  const pages = new Map<number, Uint8Array>();
  let lastNumber = -1;
  let last: Uint8Array = new Uint8Array(0);
  const page = (number: number): Uint8Array | undefined => {
    if (number === lastNumber) return last;
    const found = pages.get(number);
    if (found) [lastNumber, last] = [number, found];
    return found;
  };
  return {
    get(index) {
      if (index < adopted.length) return adopted[index] as number;
      return page(Math.floor(index / PAGE))?.[index % PAGE] ?? 0;
    },
    set(index, value) {
      if (index < adopted.length) {
        adopted[index] = value;
        return;
      }
      const number = Math.floor(index / PAGE);
      let target = page(number);
      if (!target) {
        target = new Uint8Array(PAGE);
        pages.set(number, target);
        [lastNumber, last] = [number, target];
      }
      target[index % PAGE] = value;
    },
    adopt(values) {
      adopted = values;
    },
    each(visit) {
      for (const [index, value] of adopted.entries()) if (value !== 0) visit(index, value);
      for (const [number, content] of pages) {
        for (let offset = 0; offset < PAGE; offset += 1) {
          const value = content[offset] as number;
          if (value !== 0) visit(number * PAGE + offset, value);
        }
      }
    },
  };
}
