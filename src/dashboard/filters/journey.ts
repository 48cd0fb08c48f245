/**
 * The page's way through the browser's history. Undo and redo are steps along it: with a history of
 * their own they would fight with Back and Forward over what came before.
 */
export class Journey {
  private readonly page: Window;
  /** The query of each entry by its number, as far as it is known: entries of before a reload are not. */
  private readonly queries: (string | undefined)[] = [];
  private at: number;

  constructor(page: Window) {
    this.page = page;
    this.at = this.numberOf(page.history.state) ?? 0;
    this.queries[this.at] = this.query;
    this.number(page.location.href);
  }

  push(query: string): void {
    this.at += 1;
    this.queries.length = this.at;
    this.queries[this.at] = query;
    this.page.history.pushState({ entry: this.at }, "", this.address(query));
  }

  replace(query: string): void {
    this.queries[this.at] = query;
    this.number(this.address(query));
  }

  /** To be called wherever the browser leads: by Back, Forward, or a link within the page, which makes an entry without a number. */
  arrive(): void {
    const known = this.numberOf(this.page.history.state);
    this.at = known ?? this.at + 1;
    if (known === undefined) {
      this.queries.length = this.at;
      this.number(this.page.location.href);
    }
    this.queries[this.at] = this.query;
  }

  get undoable(): boolean {
    return this.distance(-1) !== undefined;
  }

  get redoable(): boolean {
    return this.distance(1) !== undefined;
  }

  undo(): void {
    this.travel(-1);
  }

  redo(): void {
    this.travel(1);
  }

  private get query(): string {
    return this.page.location.search.replace(/^\?/, "");
  }

  private address(query: string): string {
    const { pathname, hash } = this.page.location;
    return `${pathname}${query && `?${query}`}${hash}`;
  }

  private number(address: string): void {
    this.page.history.replaceState({ entry: this.at }, "", address);
  }

  private numberOf(state: unknown): number | undefined {
    const entry = (state as { entry?: unknown } | null)?.entry;
    return typeof entry === "number" ? entry : undefined;
  }

  /** How far the nearest entry with another view lies; links within the page make entries with the same one. */
  private distance(step: 1 | -1): number | undefined {
    const here = this.queries[this.at];
    const last = step > 0 ? this.queries.length - 1 : 0;
    for (let entry = this.at + step; (last - entry) * step >= 0; entry += step)
      if (this.queries[entry] !== here) return entry - this.at;
    return undefined;
  }

  private travel(step: 1 | -1): void {
    const distance = this.distance(step);
    if (distance !== undefined) this.page.history.go(distance);
  }
}
