import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { pageAddress, readable, viewAddress } from "./address.ts";

/** The address of the view as text, for a figure of this id. */
export function ViewAddress({ id }: { id: string }) {
  const { language } = useWords();
  const view = useView((state) => state.view);
  return readable(viewAddress(pageAddress(), view, language, id));
}
