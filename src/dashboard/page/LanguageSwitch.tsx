import { useContext, useEffect } from "react";
import { useStore } from "zustand";
import { ViewContext, type ViewStore } from "../filters/store.ts";
import { LANGUAGES, type Language, languageFor, NAMES, TAGS } from "../i18n/language.ts";
import { useSpeaker } from "../i18n/Speaking.tsx";
import { useWords } from "../i18n/words.ts";
import styles from "./Header.module.css";

/** Each language named in itself. While there is no view to keep the choice, the address alone keeps it. */
export function LanguageSwitch() {
  const { t, language: spoken } = useWords();
  const { failed } = useSpeaker();
  const store = useContext(ViewContext);
  const choose = (language: Language) => {
    if (store) return store.getState().change({ language });
    const query = new URLSearchParams(window.location.search);
    query.set("lang", language);
    window.location.search = query.toString();
  };
  return (
    <>
      {store && <Follow store={store} />}
      <fieldset className={styles.languages}>
        <legend className="visually-hidden">{t("page.language")}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            lang={TAGS[language]}
            aria-pressed={language === spoken}
            onClick={() => choose(language)}
          >
            {/* Apart from its button, which keeps its room where the name waits: see first.css. */}
            <span>{NAMES[language]}</span>
          </button>
        ))}
      </fieldset>
      <span role="status" className={styles.failed}>
        {failed && t("page.language.failed")}
      </span>
    </>
  );
}

/** Speaks the language of the view, or without one what the browser prefers: Back and Forward lead through languages too. */
function Follow({ store }: { store: ViewStore }) {
  const chosen = useStore(store, ({ view }) => view.language);
  const { speak } = useSpeaker();
  useEffect(() => speak(chosen ?? languageFor(navigator.languages)), [chosen, speak]);
  return null;
}
