import { describe, expect, it } from "vitest";
import { tokenize } from "../words/tokenize.ts";
import { placesOf } from "./places.ts";
import { rolesOf } from "./roles.ts";

/** "0 to CHN", "1 VNM's exports", "0 after JPN aside": the list it is of, its preposition, its noun. */
function rolesIn(text: string): string[] {
  const tokens = tokenize(text);
  return rolesOf(tokens, placesOf(tokens)).map(({ group, prep, code, owner, headWord, aside }) =>
    [group, prep, owner ? `${code}'s` : code, headWord, aside && "aside"]
      .filter((part) => part !== "" && part !== false)
      .join(" "),
  );
}

describe("how a country stands in its sentence", () => {
  it.each([
    // The preposition before it, over articles and words such as "neighbour".
    ["exports to China", ["0 to CHN"]],
    ["exports to its giant neighbour China", ["0 to CHN"]],
    ["exports to the markets of Laos", ["0 to LAO"]],
    ["exports to its northern and western neighbour Laos", ["0 LAO"]],
    ["goods from mainland China", ["0 from CHN"]],
    ["exports to landlocked Laos", ["0 to LAO"]],
    ["trade with energy-hungry China", ["0 with CHN"]],
    ["a deficit with its rich rival Japan", ["0 with JPN"]],
    ["the northern provinces of Laos", ["0 LAO"]],
    ["trade of Laos", ["0 of LAO"]],
    ["prices rose over China", ["0 CHN"]],
    ["China sold more", ["0 CHN"]],
    ["exports to the country's ally Japan", ["0 to JPN"]],
    ["exports to its giant northern communist neighbour China", ["0 to CHN"]],
    ["exports to its giant northern communist neighbour country China", ["0 CHN"]],
    // Lists share the preposition of their first.
    [
      "exports to China, Laos, the United States and Japan",
      ["0 to CHN", "0 to LAO", "0 to USA", "0 to JPN"],
    ],
    ["trade with China and with poor Laos", ["0 with CHN", "0 with LAO"]],
    ["exports to China and Japan", ["0 to CHN", "0 to JPN"]],
    ["exports to China, Japan and Laos", ["0 to CHN", "0 to JPN", "0 to LAO"]],
    ["exports to China, Japan, and Laos", ["0 to CHN", "0 to JPN", "0 to LAO"]],
    ["exports to China or the neighbouring Laos", ["0 to CHN", "0 to LAO"]],
    ["trade between China and oil-rich Kuwait", ["0 between CHN", "0 between KWT"]],
    ["trade between Vietnam and its landlocked neighbour Laos", ["0 between VNM", "0 between LAO"]],
    ["trade between Vietnam and longtime ally Laos", ["0 between VNM", "0 between LAO"]],
    ["trade between China and rival Japan", ["0 between CHN", "0 between JPN"]],
    ["exports to China or the neighbour Laos", ["0 to CHN", "0 to LAO"]],
    ["trade with China and with Laos", ["0 with CHN", "0 with LAO"]],
    ["trade with China and from Laos", ["0 with CHN", "1 from LAO"]],
    ["trade by China and by Laos", ["0 by CHN", "1 by LAO"]],
    ["trade with China but with Laos", ["0 with CHN", "1 with LAO"]],
    ["China-Laos trade", ["0 CHN", "0 LAO's trade"]],
    ["China / Laos", ["0 CHN", "0 LAO"]],
    ["with China, Laos rose", ["0 with CHN", "1 LAO"]],
    ["with China, Laos and goods", ["0 with CHN", "1 LAO"]],
    ["from Hanoi, Laos and Japan", ["0 from VNM", "1 LAO", "1 JPN"]],
    ["from China, Vientiane and Japan", ["0 from CHN", "1 LAO", "1 JPN"]],
    ["exports to China rose and Japan", ["0 to CHN", "1 JPN"]],
    // What it owns.
    ["Vietnam's exports", ["0 VNM's exports"]],
    ["Laos' large exports", ["0 LAO's exports"]],
    ["Chinese firms", ["0 CHN's firms"]],
    ["Chinese foreign-invested firms", ["0 CHN's firms"]],
    ["the Chinese the most", ["0 CHN"]],
    ["the Chinese invested", ["0 CHN's invested"]],
    ["the Chinese in Laos", ["0 CHN", "1 in LAO"]],
    ["the Chinese and others", ["0 CHN"]],
    ["U.S. goods", ["0 USA's goods"]],
    ["UK steel", ["0 GBR's steel"]],
    ["Vietnam steel", ["0 VNM"]],
    ["Vietnam exports", ["0 VNM's exports"]],
    ["India trade", ["0 IND's trade"]],
    ["Canada, whose trade was big", ["0 CAN's trade"]],
    ["Canada whose trade was big", ["0 CAN's trade"]],
    ["after Canada, whose trade was big", ["0 after CAN's trade"]],
    ["Vietnam's exports of rice", ["0 VNM's exports"]],
    ["Vietnam's per capita exports", ["0 VNM's exports"]],
    ["Vietnam's exports were", ["0 VNM's exports"]],
    ["Vietnam's very big new exports", ["0 VNM's exports"]],
    ["the Chinese' goods", ["0 CHN's goods"]],
    ["the Chinese-owned goods", ["0 CHN's goods"]],
    ["the Chinese, it said", ["0 CHN"]],
    ["the Chinese registered firms", ["0 CHN's firms"]],
    ["the Chinese visited Laos", ["0 CHN", "1 LAO"]],
    ["the fair 'Russia' goods", ["0 RUS"]],
    ["Hanoi exports", ["0 VNM"]],
    ["UNITED STATES steel", ["0 USA"]],
    // What stands only aside.
    ["behind Japan", ["0 behind JPN aside"]],
    ["overtaking Japan", ["0 JPN aside"]],
    ["excluding Taiwan", ["0 excluding TWN aside"]],
    ["excluding Taiwan and Japan", ["0 excluding TWN aside", "0 excluding JPN aside"]],
    ["passing on from Japan", ["0 from JPN"]],
    ["ahead of Japan", ["0 of JPN aside"]],
    ["rather than Japan", ["0 than JPN"]],
    ["followed by Japan", ["0 by JPN"]],
    ["surpassed by Japan", ["0 by JPN aside"]],
    ["passed in Japan", ["0 in JPN"]],
    ["passed from Japan", ["0 from JPN"]],
    ["passed to Japan", ["0 to JPN aside"]],
    ["according to Japan", ["0 to JPN aside"]],
    ["apart from Japan", ["0 from JPN aside"]],
    ["aside from Japan", ["0 from JPN aside"]],
    ["far from Japan", ["0 from JPN"]],
    ["apart with Japan", ["0 with JPN"]],
    ["including Japan", ["0 including JPN aside"]],
    ["including Japan with 3", ["0 including JPN"]],
    ["including Japan's goods", ["0 including JPN's goods"]],
    ["without Japan", ["0 JPN aside"]],
    ["after Japan, from where goods came", ["0 from JPN"]],
    ["after Japan, to where goods went", ["0 after JPN aside"]],
    ["after Japan, from others", ["0 after JPN aside"]],
    ["after Japan from where goods came", ["0 after JPN aside"]],
    // A clause of its own.
    ["with Vietnam exporting rice", ["0 VNM"]],
    ["with Vietnam investing more", ["0 with VNM"]],
    ["in Vietnam exporting rice", ["0 in VNM"]],
    ["of Japan, who sold", ["0 JPN"]],
    ["of Japan who sold", ["0 JPN"]],
    ["from Japan, who sold", ["0 from JPN"]],
  ])("%s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
