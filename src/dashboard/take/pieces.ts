/** Data cut in pieces that are each handed to another thread in no time, and put together again there. */

/** A field of an object, or some items of a field that is a list. */
export interface Piece {
  field: string;
  value?: unknown;
  items?: unknown[];
}

/** Items that are copied within a few milliseconds. */
const MOST = 1000;

export function* piecesOf(data: object): Generator<Piece> {
  for (const [field, value] of Object.entries(data)) {
    if (!Array.isArray(value)) yield { field, value };
    // A list without items is one, too.
    else
      for (let i = 0; i === 0 || i < value.length; i += MOST)
        yield { field, items: value.slice(i, i + MOST) };
  }
}

/** The object that some pieces were cut from. */
export function whole(pieces: Iterable<Piece>): object {
  const data: Record<string, unknown> = {};
  for (const { field, value, items } of pieces) {
    if (items === undefined) data[field] = value;
    else {
      const list = (data[field] ?? []) as unknown[];
      for (const item of items) list.push(item);
      data[field] = list;
    }
  }
  return data;
}
