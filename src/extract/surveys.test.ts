/** Lists of the people of many countries in one: the host, what is counted and when are said once, at the head. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

const lines = (text: string, title: string, published: string) =>
  figureLines(text, { title, published });

describe("the host of all stays the host of a list", () => {
  it.each([
    [
      "Foreign arrivals in Thailand",
      "Thailand welcomed 3.1 million international visitors in March 2024. China and Malaysia led with 480,000 and 410,000 arrivals, respectively. Some 250,000 of them were from India.",
      [
        "tourists THA<CHN 480000 person 2024-03",
        "tourists THA<MYS 410000 person 2024-03",
        "tourists THA<IND 250000 person 2024-03 about",
      ],
    ],
    [
      "Visitors to Cambodia",
      "Cambodia received 5.4 million foreign tourists in 2023. Thailand and Vietnam sent the most visitors. Arrivals from China came to 547,000 and those from Laos to 346,000.",
      ["tourists KHM<CHN 547000 person 2023", "tourists KHM<LAO 346000 person 2023"],
    ],
    [
      "Foreigners in Nepal",
      "About 1.01 million foreigners visited Nepal in 2023. Of them 319,000 came from India. China followed with 60,000, and the United States was third with 100,000.",
      [
        "tourists NPL<IND 319000 person 2023",
        "tourists NPL<CHN 60000 person 2023",
        "tourists NPL<USA 100000 person 2023",
      ],
    ],
    [
      "Tourism in Sri Lanka",
      "Sri Lanka's tourist arrivals in May 2024 totalled 112,000. India ranked first with 31,000 visitors, and Russia second with 9,000.",
      ["tourists LKA<IND 31000 person 2024-05", "tourists LKA<RUS 9000 person 2024-05"],
    ],
  ])("%s: %s", (title, text, expected) => {
    expect(lines(text, title, "2024-06-15")).toEqual(expected);
  });
});

describe("a list is of the time of its head", () => {
  it.each([
    [
      "Foreign students in South Korea",
      "As of April 1, 2022, there were 37,940 Vietnamese studying in South Korea, up 5.7 percent from a year earlier. China stayed first: its number slipped 0.4 percent to 67,439. Uzbekistan came third with 8,608 students, a rise of 6.2 percent. The group from Mongolia grew 2.8 percent to 7,348.",
      [
        "students KOR<VNM 37940 person 2022-04-01",
        "growth of students KOR<VNM 0.057 ratio 2022-04-01 base 2021-04-01",
        "growth of students KOR<CHN -0.004 ratio 2022-04-01",
        "students KOR<CHN 67439 person 2022-04-01",
        "students KOR<UZB 8608 person 2022-04-01",
        "growth of students KOR<UZB 0.062 ratio 2022-04-01",
        "growth of students KOR<MNG 0.028 ratio 2022-04-01",
        "students KOR<MNG 7348 person 2022-04-01",
      ],
    ],
    [
      "Indian students in Canada",
      "The number of Indian students at Canadian universities rose 20.1% to 226,450 in the 2021/22 academic year, according to the ministry of education of Canada. In 2020/21 there were 188,546 of them. China followed with 59,000, a fall of 5.3%, while Nepal, the sixth largest source, climbed 30% to 12,400.",
      [
        "growth of students CAN<IND 0.201 ratio 2021/2022",
        "students CAN<IND 226450 person 2021/2022",
        "students CAN<IND 188546 person 2020/2021",
        "students CAN<CHN 59000 person 2021/2022",
        "growth of students CAN<CHN -0.053 ratio 2021/2022",
        "growth of students CAN<NPL 0.3 ratio 2021/2022",
        "students CAN<NPL 12400 person 2021/2022",
      ],
    ],
    [
      "Foreign students in Germany",
      "Germany counted 367,578 foreign students in May 2023. India sent 42,600 of them.",
      ["students DEU<IND 42600 person 2023-05"],
    ],
    // What is told of today is of today.
    [
      "Chinese students in Japan",
      "In May 2019 there were 124,436 Chinese students in Japan. Today Japan has 100,000 Chinese students.",
      ["students JPN<CHN 124436 person 2019-05", "students JPN<CHN 100000 person 2024-06"],
    ],
  ])("%s: %s", (title, text, expected) => {
    expect(lines(text, title, "2024-06-15")).toEqual(expected);
  });
});

describe("shares of a list are of the whole that its head tells", () => {
  it.each([
    [
      "Foreign investors in Laos",
      "Thai firms registered 900 million USD in Laos in 2023, making up 30 percent of all new foreign direct investment. China ranked second with 600 million USD, or 20 percent, followed by Vietnam with 450 million USD (15 percent) and Japan with 90 million USD (3 percent).",
      [
        "fdi-capital LAO<THA 900m USD 2023 flow",
        "share of all new foreign direct investment LAO<THA 0.3 ratio 2023",
        "fdi-capital LAO<CHN 600m USD 2023 flow",
        "share of all new foreign direct investment LAO<CHN 0.2 ratio 2023",
        "fdi-capital LAO<VNM 450m USD 2023 flow",
        "share of all new foreign direct investment LAO<VNM 0.15 ratio 2023",
        "fdi-capital LAO<JPN 90m USD 2023 flow",
        "share of all new foreign direct investment LAO<JPN 0.03 ratio 2023",
      ],
    ],
    [
      "Foreigners in Nepal",
      "About 1.01 million foreigners visited Nepal in 2023. Of them 3,19,936, or 31.5%, came from India. China followed with 60,878 visitors, representing 6% of the foreign arrivals, and the UK was third with 52,000 (5.1%). Australia and Germany contributed 3.8% and 2.9%, respectively.",
      [
        "tourists NPL<IND 319936 person 2023",
        "share of foreigners NPL<IND 0.315 ratio 2023",
        "tourists NPL<CHN 60878 person 2023",
        "share of the foreign arrivals NPL<CHN 0.06 ratio 2023",
        "tourists NPL<GBR 52000 person 2023",
        "share of the foreign arrivals NPL<GBR 0.051 ratio 2023",
        "share of total NPL<AUS 0.038 ratio 2023",
        "share of total NPL<DEU 0.029 ratio 2023",
      ],
    ],
    [
      "Tourism in Vietnam",
      "In May 2024 China accounted for 26 percent of the arrivals in Vietnam, against 24 percent for South Korea and 6 percent for Japan.",
      [
        "share of the arrivals in Vietnam VNM<CHN 0.26 ratio 2024-05",
        "share of the arrivals in Vietnam VNM<KOR 0.24 ratio 2024-05",
        "share of the arrivals in Vietnam VNM<JPN 0.06 ratio 2024-05",
      ],
    ],
    [
      "Foreign students in Australia",
      "Nepal came fourth, with 5.4% of all foreign students in Australia in 2022, just ahead of Vietnam, whose contingent grew by 1.2% to 22,500.",
      [
        "share of all foreign students in Australia AUS<NPL 0.054 ratio 2022",
        "growth of students AUS<VNM 0.012 ratio 2022",
        "students AUS<VNM 22500 person 2022",
      ],
    ],
    // How much more or less than before, and ways to come, are no shares of a country.
    [
      "Investment in Cambodia",
      "In 2023 Chinese investment in Cambodia came to 3 billion USD, 60 percent of all foreign investment. Japanese investment there rose by 100 million USD, or 18 percent.",
      [
        "fdi-capital KHM<CHN 3000m USD 2023 flow",
        "share of all foreign investment KHM<CHN 0.6 ratio 2023",
        "growth of fdi-capital KHM<JPN 0.18 ratio 2023",
      ],
    ],
    [
      "Tourism in Vietnam",
      "Vietnam received 360,000 Korean visitors in May 2024. Travellers by air made up 84 percent of the total, those by road 14 percent and those by sea 2 percent.",
      ["tourists VNM<KOR 360000 person 2024-05"],
    ],
  ])("%s: %s", (title, text, expected) => {
    expect(lines(text, title, "2024-06-15")).toEqual(expected);
  });
});

describe("a list that is compared with goes as the one before", () => {
  it.each([
    [
      "Tourism in Vietnam",
      "Visitors to Vietnam from India numbered 50,000 and those from Malaysia 40,000 in April 2024, compared with 30,000 and 45,000 in April 2019.",
      [
        "tourists VNM<IND 50000 person 2024-04",
        "tourists VNM<MYS 40000 person 2024-04",
        "tourists VNM<IND 30000 person 2019-04",
        "tourists VNM<MYS 45000 person 2019-04",
      ],
    ],
    [
      "Vietnam's exports",
      "Vietnam's exports to Japan were 20 billion USD and to South Korea 24 billion USD in 2023, up from 19 billion USD and 22 billion USD in 2022.",
      [
        "exports VNM<JPN 20000m USD 2023",
        "exports VNM<KOR 24000m USD 2023",
        "exports VNM<JPN 19000m USD 2022",
        "exports VNM<KOR 22000m USD 2022",
      ],
    ],
  ])("%s: %s", (title, text, expected) => {
    expect(lines(text, title, "2024-06-15")).toEqual(expected);
  });
});

describe("lists in other forms", () => {
  it.each([
    [
      "Foreign visitors to Japan",
      "Japan received 3,040,100 foreign visitors in May 2024. South Koreans made up the largest group at 738,800, followed by Chinese at 545,400 and Americans at 247,000.",
      [
        "tourists JPN<KOR 738800 person 2024-05",
        "tourists JPN<CHN 545400 person 2024-05",
        "tourists JPN<USA 247000 person 2024-05",
      ],
    ],
    [
      "International students in the US",
      "In the 2022/23 academic year the United States had 1,057,188 international students. China sent 289,526 students, down 0.2 percent, and India 268,923, up 35 percent. Together China and India accounted for 53 percent of the total.",
      [
        "students USA<CHN 289526 person 2022/2023",
        "growth of students USA<CHN -0.002 ratio 2022/2023",
        "students USA<IND 268923 person 2022/2023",
        "growth of students USA<IND 0.35 ratio 2022/2023",
      ],
    ],
    [
      "Sri Lanka tourism",
      "In January 2024 Sri Lanka recorded 208,253 tourist arrivals. India topped the list with 34,399 arrivals, Russia came second with 31,159 and the UK third with 16,665. A total of 102,545 tourists had come in January 2023.",
      [
        "tourists LKA<IND 34399 person 2024-01",
        "tourists LKA<RUS 31159 person 2024-01",
        "tourists LKA<GBR 16665 person 2024-01",
      ],
    ],
    [
      "Foreign students in China",
      "China hosted 492,185 foreign students in 2018. South Korea ranked first with 50,600, followed by Thailand (28,608). Chinese students abroad numbered 662,100, most of them in the US.",
      ["students CHN<KOR 50600 person 2018", "students CHN<THA 28608 person 2018"],
    ],
    [
      "Foreign students in South Korea",
      "As of the end of 2023, South Korea had 226,507 foreign students. Vietnamese students topped the list at 80,343, or 35.5 percent, followed by Chinese with 63,000 (27.8 percent) and Uzbeks with 12,000 (5.3 percent). Ruritanians with 900 (0.4 percent) came last.",
      [
        "students KOR<VNM 80343 person 2023-12",
        "share of foreign students KOR<VNM 0.355 ratio 2023-12",
        "students KOR<CHN 63000 person 2023-12",
        "share of foreign students KOR<CHN 0.278 ratio 2023-12",
        "students KOR<UZB 12000 person 2023-12",
        "share of foreign students KOR<UZB 0.053 ratio 2023-12",
      ],
    ],
    [
      "Thailand's foreign arrivals",
      "Malaysia accounted for 1.2 million arrivals (14 percent) in the first quarter of 2024, followed by China with 1.1 million (13 percent).",
      [
        "tourists THA<MYS 1.2m person 2024-01/2024-03",
        "share of total THA<MYS 0.14 ratio 2024-01/2024-03",
        "tourists THA<CHN 1.1m person 2024-01/2024-03",
        "share of total THA<CHN 0.13 ratio 2024-01/2024-03",
      ],
    ],
  ])("%s: %s", (title, text, expected) => {
    expect(lines(text, title, "2024-06-15")).toEqual(expected);
  });
});

describe("each number of a list has its own country", () => {
  it.each([
    [
      "Tourism in Laos",
      "Laos welcomed 4.1 million foreign visitors in 2023. Thai visitors rose 12 percent to 1.2 million, Vietnamese 20 percent to 1.09 million and Chinese 54 percent to 1.04 million.",
      [
        "growth of tourists LAO<THA 0.12 ratio 2023",
        "tourists LAO<THA 1.2m person 2023",
        "growth of tourists LAO<VNM 0.2 ratio 2023",
        "tourists LAO<VNM 1.09m person 2023",
        "growth of tourists LAO<CHN 0.54 ratio 2023",
        "tourists LAO<CHN 1.04m person 2023",
      ],
    ],
    [
      "Vietnamese students abroad",
      "The number of Vietnamese students in South Korea was 37,940 in 2022, in Japan 37,405 and in the US 21,631.",
      [
        "students KOR<VNM 37940 person 2022",
        "students JPN<VNM 37405 person 2022",
        "students USA<VNM 21631 person 2022",
      ],
    ],
    [
      "Visitors to Singapore",
      "China was Singapore's top source of visitors in 2023, with 3.08 million arrivals, ahead of Indonesia (2.49 million) and India (1.2 million).",
      [
        "tourists SGP<CHN 3.08m person 2023",
        "tourists SGP<IDN 2.49m person 2023",
        "tourists SGP<IND 1.2m person 2023",
      ],
    ],
  ])("%s: %s", (title, text, expected) => {
    expect(lines(text, title, "2024-06-15")).toEqual(expected);
  });
});

describe("years that are named by two", () => {
  it.each([
    [
      "Students in the UK",
      "There were 154,260 Chinese students at British universities in 2021/22.",
      ["students GBR<CHN 154260 person 2021/2022"],
    ],
    [
      "Indian students in the UK",
      "The number of Indian students in Britain fell from 173,000 to 166,000 between 2022/23 and 2023/24.",
      ["students GBR<IND 173000 person 2022/2023", "students GBR<IND 166000 person 2023/2024"],
    ],
    [
      "India's trade with Nepal",
      "Between 2021/22 and 2022/23 India's exports to Nepal fell from 9 billion dollars to 8 billion dollars.",
      ["exports IND<NPL 9000m USD 2021-04/2022-03", "exports IND<NPL 8000m USD 2022-04/2023-03"],
    ],
  ])("%s: %s", (title, text, expected) => {
    expect(lines(text, title, "2024-06-15")).toEqual(expected);
  });
});

describe("what goes on with no list is left alone", () => {
  it.each([
    [
      "Foreign students in Japan",
      "In May 2023 there were 115,493 Chinese students in Japan. Of them, 40,000 were enrolled in language schools. Universities saw a decline of 3 percent to 79,826.",
      ["students JPN<CHN 115493 person 2023-05"],
    ],
    [
      "Visitors to Vietnam",
      "Vietnam welcomed 360,000 visitors from China in May 2024. China's economy grew 5.2 percent to 126,000 billion yuan.",
      ["tourists VNM<CHN 360000 person 2024-05"],
    ],
  ])("%s: %s", (title, text, expected) => {
    expect(lines(text, title, "2024-06-15")).toEqual(expected);
  });
});

it("enrolments beside a total are another total", () => {
  const text =
    "In 2020 some 90,000 students came from Taiwan. Altogether Japan had 251,300 foreign students, a tenth fewer than in 2019, when enrolments came to 280,400.";
  expect(
    figureLines(text, { title: "Foreign students in Japan", published: "2021-08-12" }).filter(
      (line) => line.includes("280400"),
    ),
  ).toEqual([]);
});
