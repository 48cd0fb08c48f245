/** What was not so, or is still to come: what each rule takes, and what looks like it and stays. */
import type { Annotated, Item } from "../marks/items.ts";
import { testRule } from "../testing.ts";
import { unreal } from "./unreal.ts";
import { isFuture } from "./wishes.ts";

const unrealFor =
  (family?: "invest" | "aid" | "exports"): ((item: Item, annotated: Annotated) => unknown) =>
  (item, annotated) =>
    unreal(item, annotated, family);

testRule(
  "what is planned, denied, asked or supposed",
  unrealFor("exports"),
  [
    "exports must reach 999 million USD",
    "exports are set to reach 999 million USD",
    "exports are to hit 999 million USD",
    "officials work to bring exports to 999 million USD",
    "exports are on course for 999 million USD",
    "exports are seen at 999 million USD",
    "exports are seen reaching 999 million USD",
    "the two sides set 999 million USD in exports",
    "exports did not reach 999 million USD",
    "exports never reached the 999 million USD mark",
    "exports didn't reach 999 million USD",
    "exports rarely passed 999 million USD",
    "exports hardly passed 999 million USD",
    "exports hardly ever passed 999 million USD",
    "exports were barely 999 million USD",
    "exports barely topped 999 million USD",
    "exports no longer reach 999 million USD",
    "exports failed to reach 999 million USD",
    "exports fell short of 999 million USD",
    "exports missed 999 million USD",
    "he denied exports of 999 million USD",
    "if exports were 999 million USD",
    "whether exports were 999 million USD",
    "let exports be 999 million USD",
    "were exports 999 million USD?",
    "had exports been 999 million USD, it would be a record",
    "the claim that exports were 999 million USD is false",
  ],
  [
    "Must sold goods for 999 million USD",
    "exports going to Laos reached 999 million USD",
    "exports have been to Laos, at 999 million USD",
    "they sold to the firms 999 million USD",
    "exports to be proud of, at 999 million USD",
    "bound by law, exports were 999 million USD",
    "exports for rice were 999 million USD",
    "exports have seen 999 million USD",
    "exports were seen by all as 999 million USD",
    "a set of exports was 999 million USD",
    "the record was set with exports of 999 million USD",
    "exports not only reached 999 million USD",
    "exports, not including rice, were 999 million USD",
    "exports did not stop at 999 million USD",
    "exports not counting the steel were 999 million USD",
    "rarely seen before, exports of 999 million USD",
    "exports hardly fell and reached 999 million USD",
    "exports barely rose to 999 million USD",
    "for much longer exports were 999 million USD",
    "a failure of crops cut exports to 999 million USD",
    "exports in short were 999 million USD",
    "missing no month, exports came to 999 million USD",
    "not all grew; exports were 999 million USD",
    "they did not rise but were 999 million USD",
    "imports did not grow, while exports were 999 million USD",
    "they agreed not to stop the trade, which reached 999 million USD",
    "they are set to end the year up, with exports of 999 million USD",
    "he did not come, and exports were 999 million USD",
    "few if any exports were 999 million USD",
    "they let exports grow to 999 million USD",
    "have exports of 999 million USD and more",
    "had exports been 999 million USD",
    "exports were 999 million USD; this is false",
    "the false claim is that exports were 999 million USD",
    "exports were 999 million USD",
  ],
);

testRule(
  "capital that goes away",
  unrealFor("invest"),
  ["they withdrew investment of 999 million USD", "they halted 999 projects"],
  [
    "they withdrew, and others invested 999 million USD",
    "they withdrew; others invested 999 million USD",
    "they invested 999 million USD",
  ],
);

testRule(
  "capital that goes away is no word on exports",
  unrealFor("exports"),
  [],
  ["they withdrew exports of 999 million USD"],
);

testRule(
  "aid that is only promised",
  unrealFor("aid"),
  ["they pledged aid of 999 million USD"],
  ["they pledged more, and gave aid of 999 million USD"],
);

testRule(
  "a promise is no word on exports",
  unrealFor("exports"),
  [],
  ["they pledged exports of 999 million USD"],
);

testRule(
  "a rank that was lost",
  unrealFor(),
  [
    "China lost its place as Vietnam's largest trading partner",
    "China was once Vietnam's largest trading partner",
    "China was once Vietnam's largest trading partner",
  ],
  [
    "China lost ground to Vietnam's largest trading partner",
    "China lost its place, with Japan now Vietnam's largest trading partner",
    "China is Vietnam's largest trading partner",
  ],
);

testRule(
  "what is still to come",
  isFuture,
  [
    "exports will reach 999 million USD",
    "exports are expected to reach 999 million USD",
    "exports of 999 million USD expected",
    "exports of 999 million USD are planned",
    "exports came to 999 percent of the year's plan",
    "exports came to 999 percent of this target",
    "deficit to cross 999 million USD",
    "they pledged to sell 999 million USD",
    "exports are likely to reach 999 million USD",
    "exports are estimated to rise to 999 million USD",
    "towards 999 million USD",
    "the target of 999 million USD",
    "with the goal for exports at 999 million USD",
    "they plan to sell 999 million USD",
  ],
  [
    "exports reached 999 million USD",
    "exports came to 999 percent of trade in the plan",
    "exports came to 999 percent of sales, the plan says",
    "it grew by more than expected, while exports were 999 million USD",
    "more will come, while exports were 999 million USD",
    "they agreed to boost trade, which reached 999 million USD",
    "in May exports were 999 million USD",
    "May exports were 999 million USD",
    "the master plan cost 999 million USD",
    "they pledged to the country 999 million USD",
    "exports are estimated to be 999 million USD",
    "exports are likely 999 million USD",
    "towards the end of the year exports were 999 million USD",
    "exceeding the target for it, exports were 999 million USD",
    "it was more than planned 999 million USD",
  ],
);
