/** Parts, differences and what others do: what each rule takes, and what looks like it and stays. */
import type { Annotated } from "../marks/items.ts";
import type { Topic } from "../marks/topics.ts";
import { testRule } from "../testing.ts";
import { isByOther, isLevied } from "./doers.ts";
import { noLevel } from "./no-level.ts";
import { isOverPassage } from "./passages.ts";
import { inUndertaking } from "./undertakings.ts";

const topicOf = ({ topics }: Annotated): Topic => topics[0] as Topic;

testRule(
  "a part, a difference or a rate",
  noLevel,
  [
    "it came to 999 percent of the city's exports",
    "increases of 999 percent for autos",
    "exports rose from 9 percent to 999 percent",
    "an increase of 999 projects",
    "an increase of 9 projects and 999 million USD",
    "exports were 999 million USD more than in 2019",
    "there were 999 projects fewer than in 2019",
    "visitors fell by 999 tourists",
    "the port lost 999 tourists",
    "9 percent of a total of 999 million USD",
    "it gained another 999 million USD",
    "exports grew, accounting for 999 million USD",
    "they put in 999 million USD per project",
  ],
  [
    "it came to 999 percent of the city",
    "it came to 999 percent of exports",
    "increases of 999 percent for Laos",
    "exports rose by 9 percent to 999 percent",
    "growth rose from 9 percent to 999 percent",
    "it moved from 9 million USD to 999 million USD",
    "exports ran from 9 percent to 999 percent",
    "a group of 999 projects",
    "a group of 9 projects and 999 million USD",
    "an increase by 9 projects and 999 million USD",
    "exports were 999 million USD more",
    "exports were 999 million USD, more than in 2019",
    "tourists came by 999 tourists",
    "a total of 999 million USD",
    "the sum in a total of 999 million USD",
    "for a total of 999 million USD",
    "it sold another 999 million USD",
    "accounting for 999 million USD",
    "exports grew, looking for 999 million USD",
    "they put in 999 million USD per year",
    "they put in 999 million USD the project",
  ],
);

testRule(
  "what tariffs or a crisis take",
  isLevied,
  [
    "tariffs on 999 million USD",
    "tariffs on goods on 999 million USD",
    "duties came to 999 million USD",
    "the storm cost exports 999 million USD",
    "the storm cost them 999 million USD",
  ],
  [
    "tariffs pushed exports to 999 million USD",
    "tariffs fell, exports were 999 million USD",
    "tariffs fell while exports were 999 million USD",
    "exports were 999 million USD after tariffs",
    "cost 999 million USD",
    "exports were 999 million USD",
  ],
);

testRule(
  "who is no country",
  (_, annotated) => isByOther(topicOf(annotated), annotated),
  [
    "Texas exported 999 million USD",
    "Samsung has invested 999 million USD",
    "Samsung has already invested 999 million USD",
    "farmers exported 999 million USD",
    "local firms exported 999 million USD",
    "the company exported 999 million USD",
  ],
  [
    "Laos exported 999 million USD",
    "Exporters sold 999 million USD",
    "firms exported 999 million USD",
    "big firms exported 999 million USD",
    "the farmer exported 999 million USD",
    "farmers invested 999 million USD",
    "investors from Osaka invested 999 million USD",
    "the country of farmers exported 999 million USD",
    "Texas exports were 999 million USD",
    "exported goods of 999 million USD",
    "In May exported goods came to 999 million USD",
  ],
);

testRule(
  "what goes over one place",
  isOverPassage,
  [
    "exports through Lang Son were 999 million USD",
    "exports to China via the Youyi Pass were 999 million USD",
    "exports by way of Hong Kong were 999 million USD",
    "exports were 999 million USD through Lang Son",
    "goods passing through the port came to 999 million USD",
    "in trade 999 million USD between Vietnam and China via Lang Son",
    "exports in 2023 via Laos were 999 million USD",
    "exports via an airport were 999 million USD",
  ],
  [
    "exports were 999 million USD",
    "exports in a way were 999 million USD",
    "exports by way to Hong Kong were 999 million USD",
    "exports of way of Hong Kong were 999 million USD",
    "exports through May were 999 million USD",
    "exports through the Laos deal were 999 million USD",
    "exports through Mekong Partnership were 999 million USD",
    "exports through RCEP were 999 million USD",
    "exports through hard work were 999 million USD",
    "exports through the year were 999 million USD",
    "a railway through Lang Son opened; exports were 999 million USD",
    "goods went through Lang Son while exports were 999 million USD",
    "exports were 999 million USD, with more through Lang Son",
    "exports were 999 million USD and goods went through Lang Son",
    "exports were 999 million USD with 9 percent through Lang Son",
    "a railway through Lang Son cut exports to 999 million USD",
  ],
);

testRule(
  "one undertaking",
  (item, annotated) => inUndertaking(item, annotated, topicOf(annotated)),
  [
    "they invested 999 million USD in a solar farm",
    "they invested 999 million USD to build a new steel mill",
    "their investment in a battery plant was 999 million USD",
    "they invested 999 million USD in its plant",
    "they invested 999 million USD in a joint-venture plant",
    "they invested 999 million USD in Laos and Thailand for a dam",
  ],
  [
    "they invested 999 million USD in Laos",
    "they invested 999 million USD in plants",
    "they invested 999 million USD in plant and goods",
    "they invested 999 million USD in a plan of the farm",
    "they invested 999 million USD, more than in a solar farm",
    "they invested 999 million USD and put more into a farm",
    "they invested 999 million USD and 9 million USD in a farm",
    "they invested 999 million USD in the land that was once a farm",
    "they invested in a farm 9 million USD and 999 million USD",
    "after a talk in a hotel they invested 999 million USD",
    "they invested 999 million USD in a very big new and modern steel mill",
  ],
);
