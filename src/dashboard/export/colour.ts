/** A colour as old SVG readers know it, too: a hex value and an opacity apart from it. */
export interface Paint {
  colour: string;
  /** 0 to 1. */
  opacity: number;
}

const NUMBERS = /[\d.]+%?/g;

const part = (text: string, full: number) =>
  text.endsWith("%") ? (Number.parseFloat(text) / 100) * full : Number.parseFloat(text);

const hex = (value: number) =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, "0");

/**
 * Reads a colour as browsers compute it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`
 * (CSS Color 4, 15. Serialization). Anything else, `none` or `url(#x)` say, is passed on as it is.
 */
export function readColour(css: string): Paint {
  if (css === "transparent") return { colour: "none", opacity: 0 };
  const srgb = css.startsWith("color(srgb ");
  if (!srgb && !css.startsWith("rgb")) return { colour: css, opacity: 1 };
  const [r = "0", g = "0", b = "0", a = "1"] = css.replace("color(srgb ", "").match(NUMBERS) ?? [];
  const full = srgb ? 1 : 255;
  const channels = [r, g, b].map((text) => hex((part(text, full) / full) * 255));
  const opacity = part(a, 1);
  return { colour: opacity === 0 ? "none" : `#${channels.join("")}`, opacity };
}
