/** Growths, multiples and shares: their time, their base and what they are of, told in ways that the grammar was not written for. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("what a growth is measured from", () => {
  testDated([
    [
      "Thailand and Japan",
      "2020-03-12",
      "Thailand's exports to Japan came to 24 billion USD in 2018, a 9.5 percent rise on the year.",
      ["exports THA<JPN 24000m USD 2018", "growth of exports THA<JPN 0.095 ratio 2018 base 2017"],
    ],
    [
      "Thailand and Japan",
      "2020-03-12",
      "In May 2019 Thailand's exports to Japan were up 4 percent year on year and 2 percent month on month.",
      [
        "growth of exports THA<JPN 0.04 ratio 2019-05 base 2018-05",
        "growth of exports THA<JPN 0.02 ratio 2019-05 base 2019-04",
      ],
    ],
    [
      "Thailand and Japan",
      "2020-03-12",
      "In May 2019 Thailand's exports to Japan rose 3 percent month-on-month and 11 percent year-on-year.",
      [
        "growth of exports THA<JPN 0.03 ratio 2019-05 base 2019-04",
        "growth of exports THA<JPN 0.11 ratio 2019-05 base 2018-05",
      ],
    ],
    [
      "Thailand and Japan",
      "2021-10-12",
      "In the first quarter of 2021 trade between Thailand and Japan rose 7 percent from the same quarter of 2020. Compared with the first quarter of 2019, it was up 2 percent.",
      [
        "growth of trade-turnover THA<JPN 0.07 ratio 2021-01/2021-03 base 2020-01/2020-03",
        "growth of trade-turnover THA<JPN 0.02 ratio 2021-01/2021-03 base 2019-01/2019-03",
      ],
    ],
    [
      "Thailand and Laos",
      "2011-11-20",
      "Thailand's imports from Laos were worth 900 million USD in the ten months, twice as much as in the whole of 2008.",
      [
        "imports THA<LAO 900m USD 2011-01/2011-10",
        "multiple of imports THA<LAO 2 multiple 2011-01/2011-10 base 2008",
      ],
    ],
    [
      "Thailand and Laos",
      "2012-01-24",
      "Since the trade pact of 1999 two-way trade has grown more than ninefold.",
      ["multiple of trade-turnover THA<LAO 9 multiple 1999/.. at-least base 1999"],
    ],
  ]);
});

describe("the time of a growth and of what stands beside it", () => {
  testDated([
    [
      "Thailand and South Korea",
      "2015-01-20",
      "Trade between Thailand and South Korea was 12 billion USD in 2013, 30 times more than the 400 million USD of 1985, and 8 billion USD in seven months of 2014, a 6 percent rise year-on-year.",
      [
        "trade-turnover THA<KOR 12000m USD 2013",
        "multiple of trade-turnover THA<KOR 30 multiple 2013 base 1985",
        "trade-turnover THA<KOR 400m USD 1985",
        "trade-turnover THA<KOR 8000m USD 2014-01/2014-07",
        "growth of trade-turnover THA<KOR 0.06 ratio 2014-01/2014-07 base 2013-01/2013-07",
      ],
    ],
    // A list behind "from" still is of earlier times.
    [
      "Thailand and South Korea",
      "2015-05-20",
      "Thailand's exports to South Korea fell to 300 million USD in April, from 340 million USD in March, and 350 million USD a year earlier.",
      [
        "exports THA<KOR 300m USD 2015-04",
        "exports THA<KOR 340m USD 2015-03",
        "exports THA<KOR 350m USD 2014-04",
      ],
    ],
    [
      "Thailand and the US",
      "2022-08-04",
      "Thailand's exports to the US doubled between 2012 and 2020, reaching 34 billion USD.",
      ["multiple of exports THA<USA 2 multiple 2020 base 2012", "exports THA<USA 34000m USD 2020"],
    ],
    [
      "Laos and Thailand",
      "2015-05-20",
      "Laos' imports from Thailand grew at an annual rate of 12 percent over the five years to 2013.",
      ["growth of imports LAO<THA 0.12 ratio 2009/2013 (annual average)"],
    ],
    [
      "Laos and Thailand",
      "2014-05-20",
      "Laos' imports from Thailand rose by 12 percent over 2012.",
      ["growth of imports LAO<THA 0.12 ratio 2013 base 2012"],
    ],
    [
      "Thailand and China",
      "2020-07-18",
      "In the first half of 2019, exports to China fell 3 percent to 14 billion USD. That compares with growth of 8 percent in the same half of 2018. Imports from China jumped 10 percent.",
      [
        "growth of exports THA<CHN -0.03 ratio 2019-01/2019-06",
        "exports THA<CHN 14000m USD 2019-01/2019-06",
        "growth of exports THA<CHN 0.08 ratio 2018-01/2018-06",
        "growth of imports THA<CHN 0.1 ratio 2019-01/2019-06",
      ],
    ],
    [
      "Border trade",
      "2009-08-14",
      "Trade through the port of Nogales grew 5 percent in 2008. Total trade between the U.S. and Mexico rose to $366 billion, up 6 percent from the year before.",
      [
        "trade-turnover USA<MEX 366000m USD 2008",
        "growth of trade-turnover USA<MEX 0.06 ratio 2008 base 2007",
      ],
    ],
    // What came in, as it is told how it moved.
    [
      "Thailand and Japan",
      "2009-05-15",
      "Trade between Japan and Thailand rose 12 percent in 2008. Japanese investment doubled to 2.5 billion USD.",
      [
        "growth of trade-turnover JPN<THA 0.12 ratio 2008",
        "multiple of fdi-capital THA<JPN 2 multiple 2008",
        "fdi-capital THA<JPN 2500m USD 2008 flow",
      ],
    ],
    [
      "Thailand and Japan",
      "2014-12-13",
      "In 2012 Thailand's exports to Japan were 23 billion USD and its imports 49 billion USD. In ten months of 2013 they were up 3 percent and down 7 percent, respectively.",
      [
        "exports THA<JPN 23000m USD 2012",
        "imports THA<JPN 49000m USD 2012",
        "growth of exports THA<JPN 0.03 ratio 2013-01/2013-10",
        "growth of imports THA<JPN -0.07 ratio 2013-01/2013-10",
      ],
    ],
    [
      "Thailand and China",
      "2023-09-16",
      "China remains Thailand's largest trade partner, with 70 billion USD in eight months (up 4 percent year-on-year). Exports to China brought in 23 billion USD (+2 percent).",
      [
        "trade-partner-rank THA<CHN 1 rank 2023-09 (overall)",
        "trade-turnover THA<CHN 70000m USD 2023-01/2023-08",
        "growth of trade-turnover THA<CHN 0.04 ratio 2023-01/2023-08 base 2022-01/2022-08",
        "exports THA<CHN 23000m USD 2023-01/2023-08",
        "growth of exports THA<CHN 0.02 ratio 2023-01/2023-08",
      ],
    ],
    [
      "Thailand and Laos",
      "2015-10-29",
      "Two-way trade rose by 20 percent between 2013 and 2014, from 4 billion USD to 4.8 billion USD.",
      [
        "growth of trade-turnover THA<LAO 0.2 ratio 2014 base 2013",
        "trade-turnover THA<LAO 4000m USD 2013",
        "trade-turnover THA<LAO 4800m USD 2014",
      ],
    ],
    [
      "Thailand and Laos",
      "2023-05-17",
      "Thailand's imports from Laos via the railway doubled in 2022. Total trade between the two grew 6 percent to 8 billion USD.",
      ["growth of trade-turnover THA<LAO 0.06 ratio 2022", "trade-turnover THA<LAO 8000m USD 2022"],
    ],
    // A year that is named as the base, told in the last month of the next one.
    [
      "Visitors to Thailand",
      "2018-12-27",
      "Arrivals from China rose 9 percent against 2017 to nearly 10.5 million. Arrivals from Laos were up 5 percent.",
      [
        "growth of tourists THA<CHN 0.09 ratio 2018 base 2017",
        "tourists THA<CHN 10.5m person 2018 about",
        "growth of tourists THA<LAO 0.05 ratio 2018",
      ],
    ],
    [
      "Visitors to Thailand",
      "2013-05-23",
      "Chinese visitors rose by 60 percent to 2.8 million in 2012, those from Japan fell by 3 percent to 1.3 million. Together they made up 18 percent of Thailand's foreign visitors.",
      [
        "growth of tourists THA<CHN 0.6 ratio 2012",
        "tourists THA<CHN 2.8m person 2012",
        "growth of tourists THA<JPN -0.03 ratio 2012",
        "tourists THA<JPN 1.3m person 2012",
      ],
    ],
    [
      "South Korea and Japan",
      "2023-12-05",
      "South Korea's China-bound shipments fell 4 percent on-year in November to $11 billion, while Japan-bound exports gained 7 percent to $2.5 billion.",
      [
        "growth of exports KOR<CHN -0.04 ratio 2023-11 base 2022-11",
        "exports KOR<CHN 11000m USD 2023-11",
        "growth of exports KOR<JPN 0.07 ratio 2023-11",
        "exports KOR<JPN 2500m USD 2023-11",
      ],
    ],
    // For how long there was none is no time of what follows.
    [
      "Thailand and Japan",
      "2019-06-16",
      "Thailand's exports to Japan fell 3 percent to 2 billion USD in May, the first year-on-year drop in five months, while imports from there rose 2 percent to 3 billion USD.",
      [
        "growth of exports THA<JPN -0.03 ratio 2019-05",
        "exports THA<JPN 2000m USD 2019-05",
        "growth of imports THA<JPN 0.02 ratio 2019-05",
        "imports THA<JPN 3000m USD 2019-05",
      ],
    ],
    [
      "Thailand and China",
      "2012-12-20",
      "Two-way trade increased 8-fold in the decade to 2010, from 5 billion USD in 2000.",
      [
        "multiple of trade-turnover THA<CHN 8 multiple 2010 base 2000",
        "trade-turnover THA<CHN 5000m USD 2000",
      ],
    ],
    [
      "Thailand and China",
      "2012-12-20",
      "China's trade with Thailand was 65 billion USD in 2011. China's exports have grown 20 percent annually since 2001.",
      [
        "trade-turnover CHN<THA 65000m USD 2011",
        "growth of exports CHN<THA 0.2 ratio 2001/.. (annual average)",
      ],
    ],
    [
      "Thailand and Japan",
      "2010-11-24",
      "Japanese firms cut investment in Thailand by 40 percent to 700 million USD in the ten months of 2010.",
      [
        "growth of fdi-capital THA<JPN -0.4 ratio 2010-01/2010-10",
        "fdi-capital THA<JPN 700m USD 2010-01/2010-10 flow",
      ],
    ],
    [
      "Mexico and the US",
      "2018-12-10",
      "The US sold 15 percent more corn to Mexico last year.",
      [],
    ],
  ]);
});

describe("shares: whose, of when, and what is none", () => {
  testDated([
    [
      "Thailand and Laos",
      "2015-05-20",
      "Thailand's share in Laos's imports rose from 60 percent in 2009 to 64 percent in 2013.",
      [
        "share of Laos's imports LAO<THA 0.6 ratio 2009",
        "share of Laos's imports LAO<THA 0.64 ratio 2013",
      ],
    ],
    [
      "Thailand and the US",
      "2022-11-09",
      "The United States was Thailand's biggest export market in the ten months, buying 40 billion USD worth of goods, or 16 percent of its total exports and 14 percent more than a year ago.",
      [
        "trade-partner-rank THA<USA 1 rank 2022-01/2022-10 (exports)",
        "imports USA<THA 40000m USD 2022-01/2022-10",
        "share of its total exports THA<USA 0.16 ratio 2022-01/2022-10",
        "growth of imports USA<THA 0.14 ratio 2022-01/2022-10 base 2021-01/2021-10",
      ],
    ],
    [
      "Mexico and the US",
      "2017-08-03",
      "Mexico's exports to the U.S. rose 5% in the first half of 2017. The U.S. takes 79% of Mexico's exports and supplies 46% of its imports.",
      [
        "growth of exports MEX<USA 0.05 ratio 2017-01/2017-06",
        "share of Mexico's exports MEX<USA 0.79 ratio 2017-08",
        "share of its imports MEX<USA 0.46 ratio 2017-08",
      ],
    ],
    // So much of what there was a year before is no part of a whole.
    [
      "Thailand and Japan",
      "2021-06-10",
      "Japan poured 500 million USD into Thailand in the first five months of 2021, equal to 60 percent of the sum of the same period of 2020. Japanese firms made up 9 percent of all FDI.",
      [
        "fdi-capital THA<JPN 500m USD 2021-01/2021-05 flow",
        "share of all FDI THA<JPN 0.09 ratio 2021-01/2021-05",
      ],
    ],
    // A rate that was told before did not grow by itself.
    [
      "Thailand and China",
      "2016-01-29",
      "In 2014 China accounted for 17 percent of Thailand's total imports. That was up from 15 percent in 2013.",
      ["share of Thailand's total imports THA<CHN 0.17 ratio 2014"],
    ],
    [
      "Investment in Thailand",
      "2013-07-12",
      "Japan led with 5 billion USD, making up 55 percent of the country's total registered FDI in the first half of the year.",
      [
        "fdi-capital THA<JPN 5000m USD 2013-01/2013-06 flow",
        "share of the country's total registered FDI THA<JPN 0.55 ratio 2013-01/2013-06",
      ],
    ],
    [
      "Mexico and the US",
      "2014-02-14",
      "Mexican exports to the United States rose 4 percent last year and made up 79 percent of the total, against 82 percent in 2008. Imports from the US grew 2 percent.",
      [
        "growth of exports MEX<USA 0.04 ratio 2013",
        "share of the total MEX<USA 0.79 ratio 2013",
        "share of the total MEX<USA 0.82 ratio 2008",
        "growth of imports MEX<USA 0.02 ratio 2013",
      ],
    ],
    // What goes over one port is no trade of the two, nor is how it grew, or its part of the whole.
    [
      "Mexico and the US",
      "2019-01-31",
      "Port Laredo handled $230 billion in trade with Mexico in 2018, up 6 percent, and 37 percent of all US-Mexico trade.",
      [],
    ],
    [
      "Thailand and Japan",
      "2014-04-10",
      "Japan is Thailand's second largest partner, accounting for nearly 13 percent of its trade.",
      [
        "trade-partner-rank THA<JPN 2 rank 2014-04 (overall)",
        "share of its trade THA<JPN 0.13 ratio 2014-04 about",
      ],
    ],
    [
      "Thailand and the US",
      "2020-01-15",
      "Thailand's exports to the US totalled 31 billion USD in 2019. They represented 13 percent of the country's total shipments.",
      [
        "exports THA<USA 31000m USD 2019",
        "share of the country's total shipments THA<USA 0.13 ratio 2019",
      ],
    ],
  ]);
});
