/** The pages of the build by the language that they are first seen in; the first is for whoever reads none of them. */
const PAGES = { en: "index.html", vi: "vi.html", zh: "zh.html" };

/**
 * The page to answer with.
 * @param {string} [query] of the address; its `lang` counts before all else
 * @param {string} [accepted] the header Accept-Language (RFC 9110, 12.5.4)
 */
export function pageFor(query = "", accepted = "") {
  const asked = new URLSearchParams(query).get("lang");
  const known = [...(asked ? [asked] : []), ...preferred(accepted)].find((tag) =>
    Object.hasOwn(PAGES, tag),
  );
  return PAGES[/** @type {keyof typeof PAGES} */ (known ?? "en")];
}

/** Primary languages, the most wanted first; of those wanted alike, as they are written. */
function preferred(/** @type {string} */ accepted) {
  return accepted
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return { language: tag.split("-")[0] ?? "", weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
}
