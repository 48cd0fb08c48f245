/** From where to where capital, people and aid go, by the words around them and by what was said before; the figure is 999. */
import { expect, it } from "vitest";
import type { FlowKind } from "../memory/context.ts";
import { type Before, memoryOf, pair, reachIn } from "../testing-reach.ts";
import { flowOf } from "./flows.ts";

const TO_ALL = "a total over all partners, or a partner that is not named";
const NEITHER = "neither side is named";
const OTHER = "the other side is not named";
const CITY = "of a part of the country or a company";
const REGION = "of a region, not a country";

/** Host before origin: "VNM<CHN" is from China to Vietnam. */
it.each<[FlowKind, string, Before, string]>([
  // Who is told of in a list.
  ["tourists", "tourists, followed by Japan with 999", { here: "LAO<CHN" }, "LAO<JPN"],
  ["tourists", "tourists, followed by Japan with 999 in Vietnam", { flow: "LAO<CHN" }, "VNM<JPN"],
  // Of a city, of a region.
  ["tourists", "Vientiane welcomed 999 tourists from China", { flow: "LAO<CHN" }, CITY],
  ["tourists", "tourists from the EU numbered 999", {}, REGION],
  // Whose source it is.
  [
    "tourists",
    "Behind Japan, China was Laos's largest source of tourists with 999 arrivals",
    {},
    "LAO<CHN",
  ],
  ["invest", "China was Laos's largest source of capital with 999 million USD", {}, "LAO<CHN"],
  [
    "tourists",
    "tourists, followed by Japan with 999",
    { flow: "LAO<CHN", pair: "VNM<JPN" },
    "LAO<JPN",
  ],
  // The host.
  ["tourists", "Laos welcomed 999 arrivals thanks to Chinese tourists", {}, "LAO<CHN"],
  ["tourists", "999 Chinese tourists came to Laos's north", {}, "LAO<CHN"],
  ["tourists", "999 Chinese visitors helped Lao tourism", {}, "LAO<CHN"],
  ["students", "999 students of Laos went to China", {}, "CHN<LAO"],
  ["students", "there were 999 students of Laos", { main: "CHN<LAO" }, "CHN<LAO"],
  ["tourists", "999 Chinese visited Laos", {}, "LAO<CHN"],
  ["tourists", "999 visited Laos from China", {}, "LAO<CHN"],
  ["tourists", "999 tourists from China visited Laos after Japan", {}, "LAO<CHN"],
  ["tourists", "Laos and Vietnam welcomed 999 tourists from China", {}, OTHER],
  ["tourists", "Lao authorities counted 999 tourists from China", {}, "LAO<CHN"],
  ["tourists", "Laos's tourism ministry counted 999 tourists from China", {}, "LAO<CHN"],
  ["students", "Laos had 999 Chinese students", {}, "LAO<CHN"],
  [
    "tourists",
    "999 tourists went there from China",
    { here: "CHN<THA", main: "LAO<CHN" },
    "LAO<CHN",
  ],
  [
    "tourists",
    "999 tourists went there from China",
    { here: "LAO<THA", pair: "VNM<CHN" },
    "LAO<CHN",
  ],
  ["tourists", "there were 999 tourists from China to Vietnam", { here: "LAO<THA" }, "VNM<CHN"],
  ["tourists", "Thai authorities counted 999 tourists in Laos", {}, TO_ALL],
  ["tourists", "Laos's tourism authority counted 999 tourists", { here: "VNM<CHN" }, "LAO<CHN"],
  ["tourists", "Japanese authorities said China sent 999 tourists", { flow: "LAO<THA" }, "LAO<CHN"],
  ["tourists", "Laos's hotels received 999 tourists from China", {}, "LAO<CHN"],
  // Aid.
  ["aid", "Japanese government aid was 999 million USD", { flow: "LAO<CHN" }, "LAO<JPN"],
  ["aid", "the Japanese government had 999 million USD for Laos", {}, "LAO<JPN"],
  ["aid", "Japan's government gave 999 million USD", { flow: "LAO<CHN" }, "LAO<JPN"],
  ["aid", "China was Laos's biggest donor with 999 million USD", {}, "LAO<CHN"],
  ["aid", "China was the biggest donor with 999 million USD for Laos", {}, "LAO<CHN"],
  ["aid", "aid given by China to Laos was 999 million USD", {}, "LAO<CHN"],
  ["aid", "Beijing's aid to Laos was 999 million USD", {}, "LAO<CHN"],
  ["aid", "Chinese aid gave Laos 999 million USD", {}, "LAO<CHN"],
  ["aid", "China lent Laos 999 million USD", {}, "LAO<CHN"],
  ["aid", "Laos was lent 999 million USD by China", {}, "LAO<CHN"],
  // Capital.
  ["invest", "999 million USD was invested by China in Laos", {}, "LAO<CHN"],
  ["invest", "Lao projects got 999 million USD from China", {}, "LAO<CHN"],
  ["invest", "Laos saw 999 million USD from China", { here: "VNM<JPN" }, "LAO<CHN"],
  ["invest", "Laos's licensed projects of China had 999 million USD", {}, OTHER],
  ["invest", "the Lao government approved 999 projects from China", {}, "LAO<CHN"],
  ["invest", "the Lao ministry licensed 999 projects", { here: "VNM<CHN" }, "LAO<CHN"],
  ["invest", "the Lao government approved 999 projects", { pair: "LAO<CHN" }, TO_ALL],
  ["invest", "Chinese firms abroad had 999 million USD", { main: "LAO<CHN" }, TO_ALL],
  ["invest", "Chinese firms abroad had 999 million USD in Laos", {}, "LAO<CHN"],
  ["tourists", "Chinese tourists abroad numbered 999", { main: "LAO<CHN" }, TO_ALL],
  ["invest", "With Japan out, 999 million USD went to Laos", {}, TO_ALL],
  ["invest", "Seoul's projects in Laos numbered 999", {}, "LAO<KOR"],
  // The other side is told by what was said before: of the same origin, of the paragraph, of the text.
  [
    "invest",
    "Chinese capital was 999 million USD",
    { flow: "LAO<CHN", pair: "VNM<CHN" },
    "LAO<CHN",
  ],
  [
    "invest",
    "Chinese capital was 999 million USD",
    { flow: "LAO<JPN", pair: "VNM<CHN" },
    "VNM<CHN",
  ],
  [
    "invest",
    "Chinese capital was 999 million USD",
    { flow: "LAO<JPN", main: "VNM<CHN" },
    "LAO<CHN",
  ],
  [
    "invest",
    "Chinese capital was 999 million USD",
    { flow: "CHN<JPN", main: "VNM<CHN" },
    "VNM<CHN",
  ],
  ["invest", "Chinese capital was 999 million USD", { main: "VNM<LAO" }, "VNM<CHN"],
  ["invest", "Chinese capital was 999 million USD", {}, OTHER],
  ["invest", "Chinese capital was 999 million USD", { here: "LAO<CHN", outward: true }, "LAO<CHN"],
  ["tourists", "999 Chinese tourists", { main: "VNM<CHN", outward: true }, "VNM<CHN"],
  // The origin is.
  ["invest", "capital in Laos was 999 million USD", { here: "VNM<CHN" }, "LAO<CHN"],
  ["invest", "capital in China was 999 million USD", { here: "VNM<CHN" }, TO_ALL],
  ["invest", "its capital in Laos was 999 million USD", { subject: "CHN" }, "LAO<CHN"],
  ["invest", "capital in Laos was 999 million USD", { subject: "CHN" }, TO_ALL],
  ["invest", "the kingdom has 999 projects in Laos", { pair: "LAO<THA" }, "LAO<THA"],
  ["invest", "the kingdom has 999 projects in Laos", { main: "LAO<THA" }, "LAO<THA"],
  ["invest", "the kingdom has 999 projects in Laos", {}, TO_ALL],
  ["invest", "there are 999 projects in Laos", { main: "LAO<THA" }, TO_ALL],
  ["invest", "the two countries have 999 projects in Laos", { pair: "LAO<THA" }, "LAO<THA"],
  ["invest", "the two countries have 999 projects in Laos", { main: "LAO<THA" }, TO_ALL],
  // Neither is named.
  ["invest", "its capital was 999 million USD", { flow: "LAO<CHN", subject: "LAO" }, "LAO<CHN"],
  ["invest", "its capital was 999 million USD", { flow: "LAO<CHN", subject: "CHN" }, "LAO<CHN"],
  ["invest", "its capital was 999 million USD", { pair: "LAO<CHN", subject: "CHN" }, "LAO<CHN"],
  ["invest", "its capital was 999 million USD", { main: "LAO<CHN", subject: "LAO" }, "CHN<LAO"],
  ["invest", "its capital was 999 million USD", { subject: "LAO" }, NEITHER],
  ["invest", "it received 999 million USD", { main: "LAO<CHN", subject: "LAO" }, "LAO<CHN"],
  ["invest", "capital was 999 million USD", { flow: "LAO<CHN", outward: true }, TO_ALL],
  ["tourists", "tourists numbered 999", { flow: "LAO<CHN", outward: true }, "LAO<CHN"],
  ["tourists", "tourists numbered 999", { subject: "LAO", main: "LAO<CHN" }, NEITHER],
])("%s: %s, after %o", (kind, text, before, expected) => {
  const { reach } = reachIn(text);
  const said = pair(before.here);
  const here = said && { from: said.partner, to: said.home };
  const flow = flowOf(kind, reach, here, memoryOf(before, kind));
  expect("reason" in flow ? flow.reason : `${flow.found.to}<${flow.found.from}`).toBe(expected);
});
