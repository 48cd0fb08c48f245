/** Visitors and students as ministries and news agencies tell of them: who welcomed whom, lists of where they came from. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("people whom a country welcomes or draws are its visitors where it is told of travel", () => {
  testDated([
    [
      "Tourism in Malaysia",
      "2024-07-09",
      "Malaysia welcomed 1.7 million Indonesians in the first half, a 21.5 percent jump on the year. Indonesia was the second largest source market, followed by China with 1.4 million and Thailand with 800,000.",
      [
        "tourists MYS<IDN 1.7m person 2024-01/2024-06",
        "growth of tourists MYS<IDN 0.215 ratio 2024-01/2024-06 base 2023-01/2023-06",
        "tourists MYS<CHN 1.4m person 2024-01/2024-06",
        "tourists MYS<THA 800000 person 2024-01/2024-06",
      ],
    ],
    [
      "Nepal's tourism",
      "2024-02-05",
      "Nepal drew 310,000 people from India last year.",
      ["tourists NPL<IND 310000 person 2023"],
    ],
    // Refugees and workers are received, too.
    ["Chad", "2024-02-05", "Chad received 500,000 Sudanese last year.", []],
    ["Korea", "2024-02-05", "Korea received 11,000 Nepalese workers last year.", []],
    [
      "Tourism in Peru grows",
      "2024-02-05",
      "Peru received 660,000 Chileans last year.",
      ["tourists PER<CHL 660000 person 2023"],
    ],
    [
      "Tourism in Peru grows",
      "2024-02-05",
      "The country received 660,000 Chileans (up 12 percent), 240,000 Ecuadorians (up 8 percent) and 90,000 Bolivians in the first 11 months of 2023.",
      [
        "tourists PER<CHL 660000 person 2023-01/2023-11",
        "growth of tourists PER<CHL 0.12 ratio 2023-01/2023-11",
        "tourists PER<ECU 240000 person 2023-01/2023-11",
        "growth of tourists PER<ECU 0.08 ratio 2023-01/2023-11",
        "tourists PER<BOL 90000 person 2023-01/2023-11",
      ],
    ],
    [
      "Visitors to Laos",
      "2019-02-05",
      "In 2018 1.9 million Thais and 867,000 Vietnamese visited Laos. Over the same period 610,000 Laotians entered Thailand.",
      [
        "tourists LAO<THA 1.9m person 2018",
        "tourists LAO<VNM 867000 person 2018",
        "tourists THA<LAO 610000 person 2018",
      ],
    ],
    [
      "Visitors to Peru",
      "2024-05-06",
      "Peru received 1 million foreign visitors from January to April. The total included 330,000 Chileans and 170,000 Americans.",
      [
        "tourists PER<CHL 330000 person 2024-01/2024-04",
        "tourists PER<USA 170000 person 2024-01/2024-04",
      ],
    ],
    [
      "Visitors to Peru",
      "2024-05-06",
      "Peru received 90,000 visitors from Chile in April. Its population includes 40,000 Chileans.",
      ["tourists PER<CHL 90000 person 2024-04"],
    ],
  ]);
});

describe("what the next sentence counts are the visitors of the one before", () => {
  testDated([
    [
      "Indian visitors to Nepal",
      "2023-09-22",
      "The number of Indian tourists visiting Nepal hit 210,000 in the first eight months of 2023, twice as many as in all of 2021. In August alone, 24,000 came.",
      [
        "tourists NPL<IND 210000 person 2023-01/2023-08",
        "multiple of tourists NPL<IND 2 multiple 2023-01/2023-08 base 2021",
        "tourists NPL<IND 24000 person 2023-08",
      ],
    ],
    [
      "Indian visitors to Nepal",
      "2023-09-22",
      "India sends about 300,000 tourists a year to Nepal. August saw 24,700 of them, up 12.6 percent on the year.",
      [
        "tourists NPL<IND 300000 person 2023-09 about annual",
        "tourists NPL<IND 24700 person 2023-08",
        "growth of tourists NPL<IND 0.126 ratio 2023-08 base 2022-08",
      ],
    ],
    [
      "Indian visitors to Nepal",
      "2023-09-22",
      "Nepal welcomed 210,000 visitors from India in the first eight months of 2023, but the figure for China was 34,000.",
      [
        "tourists NPL<IND 210000 person 2023-01/2023-08",
        "tourists NPL<CHN 34000 person 2023-01/2023-08",
      ],
    ],
  ]);
});

describe("another country that is only passed has its own number", () => {
  testDated([
    [
      "Visitors to Peru",
      "2024-05-06",
      "Chile was the second biggest source of visitors to Peru with 330,000 in the first quarter of 2024, after Ecuador with 420,000 and ahead of Bolivia with 80,000.",
      [
        "tourists PER<CHL 330000 person 2024-01/2024-03",
        "tourists PER<ECU 420000 person 2024-01/2024-03",
        "tourists PER<BOL 80000 person 2024-01/2024-03",
      ],
    ],
    [
      "Visitors to Peru",
      "2024-05-06",
      "About 330,000 Chileans visited Peru in the first quarter of 2024, second only to Ecuador's 420,000.",
      [
        "tourists PER<CHL 330000 person 2024-01/2024-03 about",
        "tourists PER<ECU 420000 person 2024-01/2024-03",
      ],
    ],
    [
      "Visitors to Peru",
      "2024-05-06",
      "Visitors from Chile fell 7 percent to 330,000 in 2023's first ten months, as those from Bolivia dropped 14 percent.",
      [
        "growth of tourists PER<CHL -0.07 ratio 2023-01/2023-10",
        "tourists PER<CHL 330000 person 2023-01/2023-10",
        "growth of tourists PER<BOL -0.14 ratio 2023-01/2023-10",
      ],
    ],
    [
      "Thai students in Japan",
      "2023-03-21",
      "Thailand had 3,700 students in Japan in 2022. It is the third largest group after China, which had 103,000.",
      ["students JPN<THA 3700 person 2022", "students JPN<CHN 103000 person 2022"],
    ],
  ]);
});

describe("lists of where all who came are from", () => {
  testDated([
    [
      "Laos",
      "2019-04-29",
      "Laos recorded 4.2 million foreign arrivals in 2018. Thais were the most numerous with 1.9 million, followed by Vietnamese at 867,000.",
      ["tourists LAO<THA 1.9m person 2018", "tourists LAO<VNM 867000 person 2018"],
    ],
    [
      "Laos",
      "2019-04-29",
      "Laos received 4.2 million foreign visitors in 2018. Thais led the way with 1.9 million.",
      ["tourists LAO<THA 1.9m person 2018"],
    ],
    [
      "Laos",
      "2019-04-29",
      "In 2018 the country welcomed 4.2 million foreign visitors, of whom 1.9 million were Thais, 867,000 Vietnamese and 805,000 Chinese.",
      [
        "tourists LAO<THA 1.9m person 2018",
        "tourists LAO<VNM 867000 person 2018",
        "tourists LAO<CHN 805000 person 2018",
      ],
    ],
    [
      "Laos",
      "2019-04-29",
      "Laos hit a total of 4.2 million foreign arrivals in 2018. Thailand and Vietnam were the two largest markets with 1.9 million and 0.9 million visitors, respectively, together accounting for 66 percent.",
      ["tourists LAO<THA 1.9m person 2018", "tourists LAO<VNM 900000 person 2018"],
    ],
    [
      "Laos",
      "2019-04-29",
      "In 2018 Thailand accounted for 46 percent of Laos' 4.2 million foreign arrivals, Vietnam for 21 percent and China for 19 percent.",
      [
        "share of Laos' 4.2 million foreign arrivals LAO<THA 0.46 ratio 2018",
        "share of Laos' 4.2 million foreign arrivals LAO<VNM 0.21 ratio 2018",
        "share of Laos' 4.2 million foreign arrivals LAO<CHN 0.19 ratio 2018",
      ],
    ],
    [
      "Laos",
      "2019-04-29",
      "Asian countries sent 4 million visitors to Laos in 2018. The number of Koreans was just 60 percent of that in 2017.",
      [],
    ],
    // Those who came one way.
    [
      "Mexico",
      "2023-04-29",
      "In 2022 Mexico received 21 million tourists from the United States. American air arrivals rose 7 percent to 10 million.",
      ["tourists MEX<USA 21m person 2022"],
    ],
  ]);
});

describe("students, by what they do and who pays", () => {
  testDated([
    [
      "Nepalese students in Japan",
      "2019-11-05",
      "The number of Nepalese studying in Japan nearly doubled to 24,000 in 2018. The number of Nepalese living in Japan came to 89,000.",
      ["multiple of students JPN<NPL 2 multiple 2018 about", "students JPN<NPL 24000 person 2018"],
    ],
    [
      "Japan and Nepal",
      "2019-11-05",
      "The number of Japanese who visited Nepal rose 3 percent to 29,000 in 2018, and that of Nepalese going to Japan 10 percent to 42,000.",
      [
        "growth of tourists NPL<JPN 0.03 ratio 2018",
        "tourists NPL<JPN 29000 person 2018",
        "growth of tourists JPN<NPL 0.1 ratio 2018",
        "tourists JPN<NPL 42000 person 2018",
      ],
    ],
    [
      "Laos and Vietnam",
      "2022-11-30",
      "In the 2021-2022 academic year 1,200 Lao students received scholarships from the Vietnamese Government.",
      ["students VNM<LAO 1200 person 2021/2022"],
    ],
    [
      "Laos and Vietnam",
      "2022-11-30",
      "About 700 Lao students have been sent to study in Vietnam since 1999. In the current school year 120 are studying there.",
      ["students VNM<LAO 700 person 1999/.. about", "students VNM<LAO 120 person 2022/2023"],
    ],
    [
      "Nepal and the US",
      "2024-07-05",
      "Last academic year Nepal sent 15,000 students to the United States. India sent 331,000.",
      ["students USA<NPL 15000 person 2023/2024", "students USA<IND 331000 person 2023/2024"],
    ],
  ]);
});

describe("each number of a run has its own country", () => {
  testDated([
    [
      "Visitors to Japan",
      "2017-02-08",
      "Visitors from Laos rose 26 percent to 6,300 in 2016, those from Indonesia 32 percent to 271,000 and those from the Philippines 29 percent to 347,000.",
      [
        "growth of tourists JPN<LAO 0.26 ratio 2016",
        "tourists JPN<LAO 6300 person 2016",
        "growth of tourists JPN<IDN 0.32 ratio 2016",
        "tourists JPN<IDN 271000 person 2016",
        "growth of tourists JPN<PHL 0.29 ratio 2016",
        "tourists JPN<PHL 347000 person 2016",
      ],
    ],
    [
      "Chile and Peru",
      "2018-02-08",
      "Peru received 120,000 Chilean visitors in 2017, and Chile 390,000 Peruvians.",
      ["tourists PER<CHL 120000 person 2017", "tourists CHL<PER 390000 person 2017"],
    ],
    [
      "Chile and Peru",
      "2018-08-08",
      "In the first half Chile sent 303,000 visitors to Peru, while Peru sent 170,000 to Chile.",
      [
        "tourists PER<CHL 303000 person 2018-01/2018-06",
        "tourists CHL<PER 170000 person 2018-01/2018-06",
      ],
    ],
    [
      "Chile and Peru",
      "2019-08-08",
      "In 2018 Chile granted 1,200 scholarships to Peru, and Peru 60 to Chile.",
      [],
    ],
    [
      "Visitors to Korea",
      "1986-08-08",
      "Japanese accounted for 49 pct of the 1.3 mln foreigners visiting South Korea in 1984, followed by Americans with 17 pct.",
      [
        "share of the 1.3 mln foreigners KOR<JPN 0.49 ratio 1984",
        "share of the 1.3 mln foreigners KOR<USA 0.17 ratio 1984",
      ],
    ],
    [
      "Chileans in Peru",
      "2024-01-08",
      "Peru received 420,000 Chilean visitors in 2023, 2.3 times the number in 2021 but still below the 554,000 of 2019.",
      [
        "tourists PER<CHL 420000 person 2023",
        "multiple of tourists PER<CHL 2.3 multiple 2023 base 2021",
        "tourists PER<CHL 554000 person 2019",
      ],
    ],
  ]);
});

describe("students listed by where they are, or come from", () => {
  testDated([
    [
      "Nepalese students abroad",
      "2019-06-14",
      "About 60,000 Nepalese study abroad. Australia is the top destination with 34,000, followed by Japan with 7,500 and India with 1,000.",
      [
        "students AUS<NPL 34000 person 2019-06",
        "students JPN<NPL 7500 person 2019-06",
        "students IND<NPL 1000 person 2019-06",
      ],
    ],
    [
      "Foreign students in Korea",
      "2024-02-20",
      "The number of foreign students in South Korea hit 181,000 last year. There were also 12,000 from Uzbekistan and 10,000 from Mongolia.",
      ["students KOR<UZB 12000 person 2023", "students KOR<MNG 10000 person 2023"],
    ],
    [
      "Foreign students in Laos",
      "2024-02-20",
      "Laos now has 1,800 foreign students. About 900 come from China.",
      ["students LAO<CHN 900 person 2024-02 about"],
    ],
  ]);
});

describe("who came, told apart from how many", () => {
  testDated([
    [
      "Laos",
      "2018-05-05",
      "Of 3.2 million foreigners who visited Laos in 2017, 1.0 million came from Thailand and 612,000 from Vietnam.",
      ["tourists LAO<THA 1m person 2017", "tourists LAO<VNM 612000 person 2017"],
    ],
    [
      "Chile and Peru",
      "2021-02-25",
      "Before the pandemic, around 1.3 million Peruvians a year visited Chile. In 2020 only 219,000 came.",
      ["tourists CHL<PER 1.3m person 2021-02 about annual", "tourists CHL<PER 219000 person 2020"],
    ],
    [
      "Nepal and Japan",
      "2010-12-15",
      "Nepalese enrolment at Japanese schools rose from 1,500 in 1999 to 3,100 in 2009.",
      ["students JPN<NPL 1500 person 1999", "students JPN<NPL 3100 person 2009"],
    ],
  ]);
});
