/** How long to wait for a browser that takes no more changes of the address for now. */
const PATIENCE_MS = 1000;

/**
 * The page's way through the browser's history. Undo and redo are steps along it: with a history of
 * their own they would fight with Back and Forward over what came before.
 */
export class Journey {
  private readonly page: Window;
  /** The query of each entry by its number, as far as it is known: entries of before a reload are not. */
  private readonly queries: (string | undefined)[] = [];
  private at: number;
  /** Tells one writing from another. */
  private writing = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Window) {
    this.page = page;
    this.at = this.numberOf(page.history.state) ?? 0;
    this.queries[this.at] = this.query;
    this.write("replaceState", this.at, page.location.href);
  }

  push(query: string): void {
    const entry = this.at + 1;
    if (this.write("pushState", entry, this.address(query))) {
      this.at = entry;
      this.queries.length = entry;
      this.queries[entry] = query;
    } else this.catchUp(query);
  }

  replace(query: string): void {
    this.queries[this.at] = query;
    if (!this.write("replaceState", this.at, this.address(query))) this.catchUp(query);
  }

  /** To be called wherever the browser leads: by Back, Forward, or a link within the page, which makes an entry without a number. */
  arrive(): void {
    clearTimeout(this.waiting);
    const known = this.numberOf(this.page.history.state);
    this.at = known ?? this.at + 1;
    if (known === undefined) {
      this.queries.length = this.at;
      this.write("replaceState", this.at, this.page.location.href);
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

  /**
   * False where the browser has not done it: of many changes of the address in a few seconds Safari and
   * Firefox refuse the last by an error, Chromium without a word.
   */
  private write(how: "pushState" | "replaceState", entry: number, address: string): boolean {
    clearTimeout(this.waiting);
    const { history } = this.page;
    const writing = ++this.writing;
    try {
      history[how]({ entry, writing }, "", address);
    } catch {
      return false;
    }
    // A page that nobody's history hears of has no state at all.
    return history.state === null || history.state.writing === writing;
  }

  /** The address of the present entry follows once the browser takes it. */
  private catchUp(query: string): void {
    this.queries[this.at] = query;
    this.waiting = setTimeout(() => this.replace(query), PATIENCE_MS);
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
      if (this.queries[entry] !== here) return this.holds(entry) ? entry - this.at : undefined;
    return undefined;
  }

  /** False for an entry that the browser has dropped: it keeps some fifty. Where it does not tell, it is believed to have all. */
  private holds(entry: number): boolean {
    const { navigation } = this.page;
    const now = navigation?.currentEntry;
    return !now || navigation.entries()[now.index + entry - this.at] !== undefined;
  }

  private travel(step: 1 | -1): void {
    const distance = this.distance(step);
    if (distance !== undefined) this.page.history.go(distance);
  }
}
