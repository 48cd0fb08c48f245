import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeView, encodeView, ignoredInWords } from "../../dashboard/filters/address.ts";
import { choicesFor } from "../../dashboard/filters/choices.ts";
import { select } from "../../dashboard/filters/select.ts";
import { english } from "../../dashboard/i18n/test-words.ts";
import { mutated } from "../mutate.ts";
import { WHOLE } from "../whole.ts";

const choices = choicesFor(WHOLE);
const addresses = [
  "pair=CHN-VNM&from=2008",
  "lang=vi&from=2008&to=2022&reporter=VNM&basis=official&basis=stated&mode=index&base=1991",
  "years=2008-2015-2022&nearest=yes&measure=exports&scale=log&mirror=2018&kind=visit&partner=LAO",
  `indicator=trade-turnover&check=differs&text=note-1&point=${WHOLE.observations[0]?.id}`,
];

/** Whatever an address holds, it gives a view that can be written, read again as the same, and shown. */
export const address = fc.property(mutated(addresses), (query) => {
  const { view, ignored } = decodeView(query, choices);
  for (const one of ignored) assert.ok(ignoredInWords(english, one));
  const again = decodeView(encodeView(view), choices);
  assert.deepEqual(
    { view: again.view, ignored: again.ignored },
    { view, ignored: [] },
    "the view's own address gives the view",
  );
  select(WHOLE, view);
});
