import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const tha = { title: "Thailand and Vietnam", published: "2024-03-10" };
const kor = { title: "Vietnam and South Korea", published: "2023-02-10" };
const toKorea = { title: "South Korea and Vietnam", published: "2024-02-10" };
const lao = { title: "Laos and Vietnam", published: "2023-05-20" };

describe("from where to where people go", () => {
  it.each([
    [
      tha,
      "Thailand welcomed 1 million Vietnamese visitors in 2023, and 489,000 Thais visited Vietnam.",
      ["tourists THA<VNM 1m person 2023", "tourists VNM<THA 489000 person 2023"],
    ],
    [
      tha,
      "In 2023 Vietnam was Thailand's fourth largest source of tourists, with 1.03 million arrivals.",
      ["tourists THA<VNM 1.03m person 2023"],
    ],
    [
      tha,
      "Thai visitors to Vietnam numbered 489,000 in 2023. They had been 202,000 a year earlier.",
      ["tourists VNM<THA 489000 person 2023", "tourists VNM<THA 202000 person 2022"],
    ],
    [
      tha,
      "In 2023 Vietnam received 489,000 visitors from Thailand, 470,000 from Malaysia and 328,000 from Singapore.",
      [
        "tourists VNM<THA 489000 person 2023",
        "tourists VNM<MYS 470000 person 2023",
        "tourists VNM<SGP 328000 person 2023",
      ],
    ],
    [
      tha,
      "The Thai tourism ministry counted 1 million visitors from Vietnam in 2023.",
      ["tourists THA<VNM 1m person 2023"],
    ],
    [
      tha,
      "In January 2024 Thailand's tourism authority recorded 98,000 Vietnamese tourists.",
      ["tourists THA<VNM 98000 person 2024-01"],
    ],
    [
      tha,
      "In 2023 Vietnam welcomed 12.6 million foreign visitors, including 489,000 Thai tourists.",
      ["tourists VNM<THA 489000 person 2023"],
    ],
    [
      tha,
      "In 2023 Vietnam received 3.6 million South Korean visitors, followed by China with 1.7 million and Thailand with 489,000.",
      [
        "tourists VNM<KOR 3.6m person 2023",
        "tourists VNM<CHN 1.7m person 2023",
        "tourists VNM<THA 489000 person 2023",
      ],
    ],
    [
      tha,
      "In 2023 Vietnam was second to China, whose nationals made 3.5 million trips to Thailand.",
      ["tourists THA<CHN 3.5m person 2023"],
    ],
    [
      tha,
      "1 million Vietnamese visited Thailand in 2023, while 489,000 Thais went to Vietnam.",
      ["tourists THA<VNM 1m person 2023", "tourists VNM<THA 489000 person 2023"],
    ],
    [
      kor,
      "South Korea hosted 38,000 students from Vietnam and 67,000 from China in 2022.",
      ["students KOR<VNM 38000 person 2022", "students KOR<CHN 67000 person 2022"],
    ],
    [
      lao,
      "In 2022 Chinese universities had 11,000 students from Vietnam and 28,000 Thais.",
      ["students CHN<VNM 11000 person 2022", "students CHN<THA 28000 person 2022"],
    ],
    [
      lao,
      "In 2022 Chinese colleges sent 900 students to Vietnam.",
      ["students VNM<CHN 900 person 2022"],
    ],
    [
      kor,
      "In 2022 there were 38,000 Vietnamese students in South Korea, and 1,200 Korean students in Vietnam.",
      ["students KOR<VNM 38000 person 2022", "students VNM<KOR 1200 person 2022"],
    ],
    [
      kor,
      "In 2022 South Korea had 38,000 students from Vietnam. The country also received 185,000 Vietnamese visitors.",
      ["students KOR<VNM 38000 person 2022", "tourists KOR<VNM 185000 person 2022"],
    ],
    [
      toKorea,
      "In 2023 Vietnam welcomed 12.6 million foreign visitors, including 489,000 Thai tourists.",
      ["tourists VNM<THA 489000 person 2023"],
    ],
    [
      toKorea,
      "In 2023 Vietnam hosted 22,000 foreign students, including 4,900 Lao students.",
      ["students VNM<LAO 4900 person 2023"],
    ],
    [toKorea, "Vietnam and Laos received 489,000 visitors from Thailand in 2023.", []],
    [tha, "In 2023 Hanoi welcomed 200,000 Thai tourists.", []],
    // Of a city, of a region, of all countries, of residents.
    [tha, "In 2023, 600,000 visitors came to Bangkok.", []],
    [tha, "Vietnam received 4 million visitors from Asia in 2023.", []],
    [tha, "In 2023 Thailand received 28 million visitors from all over the world.", []],
    [kor, "In 2022 South Korea hosted 166,000 foreign students.", []],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("from where to where aid goes", () => {
  it.each([
    [lao, "Vietnam gave Laos aid of 130 million USD in 2022.", ["aid LAO<VNM 130m USD 2022"]],
    [
      lao,
      "In 2022 Laos received 130 million USD in aid from Vietnam and 50 million USD from Thailand.",
      ["aid LAO<VNM 130m USD 2022", "aid LAO<THA 50m USD 2022"],
    ],
    [
      lao,
      "In 2022 Japan's aid to Laos came to 90 million USD, while Vietnam's aid to it was 130 million USD.",
      ["aid LAO<JPN 90m USD 2022", "aid LAO<VNM 130m USD 2022"],
    ],
    [
      lao,
      "Hanoi provided Vientiane with 130 million USD in aid in 2022.",
      ["aid LAO<VNM 130m USD 2022"],
    ],
    [
      lao,
      "In 2022 Laos received 90 million USD in loans from the Japanese government.",
      ["aid LAO<JPN 90m USD 2022 (loans)"],
    ],
    [lao, "Seoul's aid to Vientiane was 60 million USD in 2022.", ["aid LAO<KOR 60m USD 2022"]],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("from where to where capital goes", () => {
  it.each([
    [
      lao,
      "By the end of 2022 Vietnamese firms had invested 5.5 billion USD in Laos, and Thai firms 4.7 billion USD.",
      [
        "fdi-capital LAO<VNM 5500m USD 2022-12 stock",
        "fdi-capital LAO<THA 4700m USD 2022-12 stock",
      ],
    ],
    [
      lao,
      "By the end of 2022 Vietnamese firms had invested 5.5 billion USD in Laos and Thai firms had invested 4.7 billion USD.",
      [
        "fdi-capital LAO<VNM 5500m USD 2022-12 stock",
        "fdi-capital LAO<THA 4700m USD 2022-12 stock",
      ],
    ],
    [
      lao,
      "The Lao government has approved 240 Vietnamese projects worth 5.5 billion USD.",
      [
        "fdi-projects LAO<VNM 240 project 2023-05 stock",
        "fdi-capital LAO<VNM 5500m USD 2023-05 stock",
      ],
    ],
    [
      lao,
      "Vietnam has 240 projects in Laos with total registered capital of 5.5 billion USD.",
      [
        "fdi-projects LAO<VNM 240 project 2023-05 stock",
        "fdi-capital LAO<VNM 5500m USD 2023-05 stock",
      ],
    ],
    [
      lao,
      "Vietnam has put 5.5 billion USD into Laos, where China has invested 16 billion USD.",
      [
        "fdi-capital LAO<VNM 5500m USD 2023-05 stock",
        "fdi-capital LAO<CHN 16000m USD 2023-05 stock",
      ],
    ],
    [
      kor,
      "South Korean investors registered 4.9 billion USD in Vietnam in 2022. They opened 400 new projects there.",
      ["fdi-capital VNM<KOR 4900m USD 2022 flow", "fdi-projects VNM<KOR 400 project 2022 flow"],
    ],
    [
      kor,
      "Vietnam's investment in South Korea was 40 million USD in 2022.",
      ["fdi-capital KOR<VNM 40m USD 2022 flow"],
    ],
    // Over all hosts or all investors.
    [kor, "South Korea's outbound investment came to 80 billion USD in 2022.", []],
    [kor, "Vietnam had 1,600 overseas projects at the end of 2022.", []],
    [kor, "In 2022 Vietnam drew 22 billion USD of foreign investment.", []],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});
