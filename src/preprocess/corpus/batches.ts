/** Some whole lines of a corpus. */
export interface Batch {
  /** Number of the first line, counted from 1. */
  firstLine: number;
  /** The lines with their ends, in a buffer of their own (it can be handed to a thread). */
  bytes: Uint8Array<ArrayBuffer>;
  /** Set where the batch stands for one line that was too long to keep: its length in bytes. */
  dropped?: number;
}

/** The longest line that is read, in bytes: some eight hundred times a long article, and little beside the memory there is. */
export const LINE_LIMIT = 16 * 2 ** 20;

const LF = 10;

/**
 * Cuts a stream of bytes where lines end, without looking into them. Whole lines go on as soon as they
 * are there, so that a slow source is answered at once; never more than `limit` bytes and one chunk
 * are held.
 */
export async function* batches(
  input: AsyncIterable<Uint8Array>,
  limit = LINE_LIMIT,
): AsyncGenerator<Batch, void> {
  let firstLine = 1;
  let begun: Uint8Array[] = [];
  let length = 0;
  let dropped = 0;
  for await (const chunk of input) {
    let rest = chunk;
    if (dropped > 0) {
      const end = rest.indexOf(LF);
      dropped += end < 0 ? rest.length : end;
      if (end < 0) continue;
      yield { firstLine: firstLine++, bytes: new Uint8Array(0), dropped };
      dropped = 0;
      rest = rest.subarray(end + 1);
    }
    const end = rest.lastIndexOf(LF) + 1;
    if (end > 0) {
      const bytes = joined([...begun, rest.subarray(0, end)], length + end);
      yield { firstLine, bytes };
      firstLine += linesIn(rest.subarray(0, end));
      [begun, length] = [[], 0];
      rest = rest.subarray(end);
    }
    if (rest.length > 0) {
      begun.push(rest);
      length += rest.length;
    }
    if (length > limit) [dropped, begun, length] = [length, [], 0];
  }
  if (dropped > 0) yield { firstLine, bytes: new Uint8Array(0), dropped };
  else if (length > 0) yield { firstLine, bytes: joined(begun, length) };
}

function joined(pieces: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines++;
  return lines;
}
