/** The events of a text, each once, in the order in which they are told. */
import type { TieEvent } from "../../model/types.ts";

type Told = Omit<TieEvent, "id">;

/**
 * An event is told once: again on the same date by the same parties it is the same where kind and title are, or
 * where either date is inferred; a printed date takes the place of an inferred one. However many events there
 * are, one more takes the same time.
 */
export class KeptEvents {
  readonly events: Told[] = [];
  /** By date and parties: where those with an inferred date stand. */
  readonly #inferred = new Map<string, number[]>();
  readonly #printed = new Set<string>();

  add(event: Told): void {
    const day = `${event.date} ${event.parties.join(" ")}`;
    const title = `${day} ${event.kind} ${event.title}`;
    const before = this.#inferred.get(day);
    const places = before ?? [];
    this.#inferred.set(day, places);
    if (event.inferred) {
      if (before && event.kind !== "agreement") return;
      places.push(this.events.push(event) - 1);
      return;
    }
    if (this.#printed.has(title)) return;
    this.#printed.add(title);
    const replaced = places.shift();
    if (replaced === undefined) this.events.push(event);
    else this.events[replaced] = event;
  }
}
