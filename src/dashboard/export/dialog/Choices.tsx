/** What can be chosen of a picture. */
import { useId, useState } from "react";
import { LANGUAGES, type Language, NAMES, TAGS } from "../../i18n/language.ts";
import { useWords } from "../../i18n/words.ts";
import {
  FORMATS,
  isSide,
  LEAST_SIDE,
  MOST_SIDE,
  NAMED_SIZES,
  PARTS,
  type PictureTheme,
  type Pixels,
  SIZES,
  type Size,
  THEMES,
} from "../options.ts";
import { type Chosen, scaleOf } from "./chosen.ts";
import styles from "./PictureDialog.module.css";

const SCALES = [1, 2, 3, 4];
/** Stands for a number of pixels in the list of scales. */
const BY_PIXELS = "pixels";

interface Props {
  chosen: Chosen;
  /** Of the picture at a scale of 1, once it is known. */
  pixels: Pixels | undefined;
  onChange: (patch: Partial<Chosen>) => void;
  /** Whether each number that was typed can be taken. */
  onTyped: (usable: boolean) => void;
}

export function Choices({ chosen, pixels, onChange, onTyped }: Props) {
  const { t } = useWords();
  const { format, theme, transparent, language, parts } = chosen;
  return (
    <form className={styles.choices} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.row}>
        <legend>{t("picture.format")}</legend>
        {FORMATS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="format"
              checked={format === value}
              onChange={() => onChange({ format: value })}
            />
            {value.toUpperCase()}
          </label>
        ))}
      </fieldset>
      <SizeChoice size={chosen.size} onSize={(size) => onChange({ size })} onTyped={onTyped} />
      {format === "png" && <ScaleChoice chosen={chosen} pixels={pixels} onChange={onChange} />}
      <label className={styles.field}>
        <span>{t("page.theme")}</span>
        <select
          value={theme}
          onChange={(event) => onChange({ theme: event.target.value as PictureTheme })}
        >
          {THEMES.map((value) => (
            <option key={value} value={value}>
              {t(`page.theme.${value}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{t("picture.language")}</span>
        <select
          value={language}
          onChange={(event) => onChange({ language: event.target.value as Language })}
        >
          {LANGUAGES.map((value) => (
            <option key={value} value={value} lang={TAGS[value]}>
              {NAMES[value]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles.row}>
        <legend>{t("picture.parts")}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={(event) =>
                onChange({
                  parts: PARTS.filter((one) =>
                    one === part ? event.target.checked : parts.includes(one),
                  ),
                })
              }
            />
            {t(`picture.part.${part}`)}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={!transparent}
            onChange={(event) => onChange({ transparent: !event.target.checked })}
          />
          {t("picture.ground")}
        </label>
      </fieldset>
    </form>
  );
}

const OWN = "own";
const FIRST_OWN: Pixels = [800, 600];

interface SizeProps extends Pick<Props, "onTyped"> {
  size: Size;
  onSize: (size: Size) => void;
}

function SizeChoice({ size, onSize, onTyped }: SizeProps) {
  const { t } = useWords();
  const limits = useId();
  const [own, setOwn] = useState<Pixels>(typeof size === "string" ? FIRST_OWN : size);
  const change = (sides: Pixels) => {
    const usable = sides.every(isSide);
    setOwn(sides);
    onTyped(usable);
    if (usable) onSize(sides);
  };
  const value = typeof size === "string" ? size : OWN;
  const side = (which: 0 | 1) => (
    <label>
      {t(which === 0 ? "picture.width" : "picture.height")}
      <input
        type="number"
        min={LEAST_SIDE}
        max={MOST_SIDE}
        value={own[which] || ""}
        aria-invalid={!isSide(own[which])}
        aria-describedby={limits}
        onChange={(event) => {
          const typed = Number(event.target.value);
          change(which === 0 ? [typed, own[1]] : [own[0], typed]);
        }}
      />
    </label>
  );
  return (
    <div>
      <label className={styles.field}>
        <span>{t("picture.size")}</span>
        <select
          value={value}
          onChange={(event) => {
            if (event.target.value === OWN) return change(own.every(isSide) ? own : FIRST_OWN);
            onTyped(true);
            onSize(event.target.value as Size);
          }}
        >
          <option value="screen">{t("picture.size.screen")}</option>
          {NAMED_SIZES.map((name) => (
            <option key={name} value={name}>
              {t("picture.size.named", {
                name: t(`picture.size.${name}`),
                width: String(SIZES[name][0]),
                height: String(SIZES[name][1]),
              })}
            </option>
          ))}
          <option value={OWN}>{t("picture.size.own")}</option>
        </select>
      </label>
      {value === OWN && (
        <div className={styles.own}>
          {side(0)}
          {side(1)}
          <p id={limits} role="status">
            {t(own.every(isSide) ? "picture.size.limits" : "picture.size.beyond", {
              least: String(LEAST_SIDE),
              most: String(MOST_SIDE),
            })}
          </p>
        </div>
      )}
    </div>
  );
}

function ScaleChoice({ chosen, pixels, onChange }: Omit<Props, "onTyped">) {
  const { t } = useWords();
  const hint = useId();
  const { wide } = chosen;
  const able = wide === undefined || isSide(wide);
  const said = () => {
    if (!able)
      return t("picture.size.beyond", { least: String(LEAST_SIDE), most: String(MOST_SIDE) });
    if (!pixels) return "";
    const scale = scaleOf(chosen, pixels);
    const [width, height] = pixels.map((side) => String(Math.round(side * scale)));
    return t("picture.pixels", { width: width as string, height: height as string });
  };
  return (
    <div>
      <label className={styles.field}>
        <span>{t("picture.scale")}</span>
        <select
          value={wide === undefined ? chosen.scale : BY_PIXELS}
          aria-describedby={hint}
          onChange={(event) => {
            const { value } = event.target;
            const now = Math.round((pixels?.[0] ?? FIRST_OWN[0]) * chosen.scale);
            onChange(
              value === BY_PIXELS ? { wide: now } : { wide: undefined, scale: Number(value) },
            );
          }}
        >
          {SCALES.map((value) => (
            <option key={value} value={value}>{`${value}×`}</option>
          ))}
          <option value={BY_PIXELS}>{t("picture.scale.pixels")}</option>
        </select>
      </label>
      {wide !== undefined && (
        <div className={styles.own}>
          <label>
            {t("picture.width")}
            <input
              type="number"
              min={LEAST_SIDE}
              max={MOST_SIDE}
              value={wide || ""}
              aria-invalid={!able}
              aria-describedby={hint}
              onChange={(event) => onChange({ wide: Number(event.target.value) })}
            />
          </label>
        </div>
      )}
      <p id={hint} role="status" className={styles.hint}>
        {said()}
      </p>
    </div>
  );
}
