import { addressInPng, addressInSvg } from "../export/about.ts";
import { isPng } from "../export/png.ts";

/** Larger than any picture that the page makes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The address in a picture that the page made; undefined for any other file. */
export async function addressIn(file: Blob): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isPng(bytes) ? addressInPng(bytes) : addressInSvg(new TextDecoder().decode(bytes));
}
