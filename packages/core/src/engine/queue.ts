/** Things to look at when their minute comes, earliest first. */
export interface Queue<T> {
  readonly push: (minute: number, item: T) => void;
  /** The earliest minute, or undefined when nothing waits. */
  readonly next: () => number | undefined;
  /** Takes out the earliest item whose minute has come. */
  readonly pop: (through: number) => T | undefined;
}

interface Waiting<T> {
  readonly minute: number;
  readonly order: number;
  readonly item: T;
}

export function queue<T>(): Queue<T> {
  const heap: Waiting<T>[] = [];
  let order = 0;
  const before = (a: Waiting<T>, b: Waiting<T>) => a.minute < b.minute || (a.minute === b.minute && a.order < b.order);
  const swap = (a: number, b: number) => {
    const held = heap[a] as Waiting<T>;
    heap[a] = heap[b] as Waiting<T>;
    heap[b] = held;
  };
  const up = (start: number) => {
    for (let child = start; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!before(heap[child] as Waiting<T>, heap[parent] as Waiting<T>)) return;
      swap(child, parent);
      child = parent;
    }
  };
  const down = () => {
    for (let parent = 0; ; ) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < heap.length && before(heap[child] as Waiting<T>, heap[least] as Waiting<T>)) least = child;
      }
      if (least === parent) return;
      swap(parent, least);
      parent = least;
    }
  };
  return {
    push(minute, item) {
      heap.push({ minute, order, item });
      order += 1;
      up(heap.length - 1);
    },
    next: () => heap[0]?.minute,
    pop(through) {
      const first = heap[0];
      if (!first || first.minute > through) return undefined;
      const last = heap.pop() as Waiting<T>;
      if (heap.length > 0) {
        heap[0] = last;
        down();
      }
      return first.item;
    },
  };
}
