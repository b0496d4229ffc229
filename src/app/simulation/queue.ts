import type { Instant } from '#kernel';

/** Things in the order of their times; of the same time in the order they were put in. */
export class Queue<T> {
  readonly #heap: { readonly at: Instant; readonly nth: number; readonly what: T }[] = [];
  #put = 0;

  put(at: Instant, what: T): void {
    this.#put += 1;
    this.#heap.push({ at, nth: this.#put, what });
    this.#rise(this.#heap.length - 1);
  }

  /** The next, when it comes before `until`. */
  take(until: Instant): { readonly at: Instant; readonly what: T } | undefined {
    const first = this.#heap[0];
    if (!first || first.at >= until) return undefined;
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink(0);
    }
    return first;
  }

  #before(a: number, b: number): boolean {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (!one || !other) return other === undefined && one !== undefined;
    return one.at < other.at || (one.at === other.at && one.nth < other.nth);
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (!one || !other) return;
    this.#heap[a] = other;
    this.#heap[b] = one;
  }

  #rise(place: number): void {
    const above = (place - 1) >> 1;
    if (place === 0 || !this.#before(place, above)) return;
    this.#swap(place, above);
    this.#rise(above);
  }

  #sink(place: number): void {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const least = this.#before(right, left) ? right : left;
    if (!this.#before(least, place)) return;
    this.#swap(place, least);
    this.#sink(least);
  }
}
